// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawing's list once it is sealed, and what the draw made of it (PROTOCOL.md,
// "Drawings that anyone can check"). Values.
#pragma once

#include "contract/domain/ids.h"

#include <QStringList>

#include <optional>

namespace endcap
{

/// One entry that takes part: a leaf of the sealed list.
struct DrawEntry {
    QString drawing;
    DeviceId device;
    quint64 seq = 0;
    Hash event;
    Hash tag; ///< one person's, within this drawing only

    bool operator==(const DrawEntry &) const = default;
};

/// One entry that does not, and why.
struct VoidEntry {
    QString drawing;
    DeviceId device;
    quint64 seq = 0;
    Hash event;
    std::optional<Hash> tag; ///< nothing: nobody's account
    QString reason;          ///< a refusal's code

    bool operator==(const VoidEntry &) const = default;
};

/// What is published and signed when the list is sealed, once and for ever.
struct DrawHead {
    QString drawing;
    Hash manifest;
    quint64 count = 0;
    Hash root;
    quint64 voids = 0;
    Hash voidsRoot;
    qint64 sealedMs = 0;

    bool operator==(const DrawHead &) const = default;
};

struct DrawResult {
    QString drawing;
    Hash head;              ///< SHA-256 of the head's bytes
    QStringList numbers;    ///< of each source until the first that published
    Hash seed;              ///< follows from all of the above
    QList<quint64> ranking; ///< places in the sealed list: winners, then alternates
    qint64 drawnMs = 0;

    bool operator==(const DrawResult &) const = default;
};

/// A prize that went on to the next in the ranking.
struct DrawOut {
    QString drawing;
    Hash result;       ///< SHA-256 of the result's bytes
    quint64 entry = 0; ///< place in the sealed list
    QString reason;    ///< one of outReasons
    qint64 atMs = 0;

    bool operator==(const DrawOut &) const = default;
};

/// Why a prize may go on to the next.
inline const QStringList outReasons{QStringLiteral("not-claimed"), QStringLiteral("not-eligible"),
                                    QStringLiteral("not-verified"), QStringLiteral("declined")};

} // namespace endcap
