// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a test that draws its steps has just done, so that a failure, or a crash, can be
// played again: the seed and the last fifty steps. They lie where a dying program can
// still write them from. One at a time; the test's thread.
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace endcap::screentest
{

class StepLog final
{
public:
    static constexpr int kept = 50;

    /// Begins anew; from now on a crash tells them, too.
    explicit StepLog(quint32 seed);

    void note(const QString &step);
    int count() const;
    /// How to play it again, and the steps, the last one last.
    static QString told();

private:
    QElapsedTimer m_since;
};

/// The seed that ENDCAP_SEED names, or @p usual.
quint32 seedOr(quint32 usual);

} // namespace endcap::screentest
