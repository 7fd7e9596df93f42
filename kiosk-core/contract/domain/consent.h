// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One purpose for which somebody may agree that the store uses what it knows of her:
// one plain sentence, one version, never ticked beforehand. A plain value.
#pragma once

#include <QString>
#include <QStringList>

namespace endcap
{

struct Consent {
    QString id;
    int version = 1; ///< rises with every change of the words
    QString title;
    QString text;       ///< the sentence she agrees to
    QStringList stores; ///< where it is asked; empty: everywhere

    bool operator==(const Consent &) const = default;

    bool isFor(const QString &store) const { return stores.isEmpty() || stores.contains(store); }
};

/// "news 1": how a registration names what was agreed to.
inline QString markOf(const Consent &consent)
{
    return consent.id + u' ' + QString::number(consent.version);
}

} // namespace endcap
