// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the store server told of the shopper after a right PIN; nothing before.
// Main thread; owned by KioskApp, read by the controllers.
#pragma once

#include "contract/wire/sealedparts.h"

#include <QObject>

#include <optional>

namespace endcap
{

class KnownShopper final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const std::optional<wire::ProvenAnswer> &answer() const { return m_answer; }
    bool isProven() const { return m_answer.has_value(); }
    /// Her number is proven too: she may know what was done under it before. Whoever only
    /// chose a PIN for a number sees what she does, as if nobody else had the number
    /// (PROTOCOL.md, "Joining"): the store's yes and its "already" look the same.
    bool isOwner() const { return m_answer && m_answer->isNumberProven; }
    void take(const wire::ProvenAnswer &answer)
    {
        m_answer = answer;
        Q_EMIT changed();
    }

    /// Whether @p refusal would tell whoever is here what somebody else did under the number.
    bool hides(const QString &refusal) const;

Q_SIGNALS:
    void changed();

private:
    std::optional<wire::ProvenAnswer> m_answer;
};

} // namespace endcap
