// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A language nobody speaks, for those who build pages: English in accents, longer by
// two fifths, in brackets and from right to left. What stays plain on a page was never
// given to a translator; what loses its bracket has no room; what stays on the left is
// not mirrored. Any thread.
#pragma once

#include <QTranslator>

#include <memory>

namespace endcap
{

class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    /// @p english: for the plurals.
    explicit PseudoTranslator(std::unique_ptr<QTranslator> english);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    std::unique_ptr<QTranslator> m_english;
};

/// The same for one text; places for values ("%1", "%n") and dates' letters stay.
QString pseudoText(const QString &english);

} // namespace endcap
