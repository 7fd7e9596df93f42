// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks a published draw: signatures, seed, ranking, and that each of the drawn stands
// where the ranking says (PROTOCOL.md, "Drawings that anyone can check"). What comes
// out was calculated here, not believed. Pure; any thread.
#pragma once

#include "contract/domain/campaigns.h"
#include "contract/domain/ticket.h"
#include "contract/draw/drawstanding.h"
#include "contract/expected.h"
#include "contract/wire/drawcodec.h"

namespace endcap
{

enum class DrawFault {
    Unreadable,
    HeadNotSigned,
    OtherManifest, ///< the head is of other rules, or of another drawing
    SealedEarly,
    ResultNotSigned,
    OtherHead,    ///< the result is of another list
    WrongNumbers, ///< none that the named sources can publish, or older than the seal
    WrongSeed,
    WrongRanking,
    WrongPlace, ///< one of the drawn does not stand where the ranking says
    BadOut,     ///< a prize that went on, without signature, reason or place
    WrongEntry, ///< a proof for another ticket
    NotInList,  ///< a proof that does not hold
    NotInOrder, ///< a list is not in its order, or has an entry twice
    WrongList,  ///< the entries are not those that were sealed
    WrongVoids, ///< nor those that take no part
    PersonTwice,
    WrongReason, ///< somebody is left out for being in, and is not
};

/// The list as it was sealed.
struct SealedDraw {
    Drawing drawing;
    DrawHead head;
    Hash headHash;
};

struct CheckedDraw {
    struct Place {
        DrawEntry entry;
        int kiosk = 0;
        QString store;
        DrawStanding standing;
    };

    SealedDraw sealed;
    std::optional<DrawResult> result; ///< nothing until it is drawn
    QList<DrawStanding> standings;    ///< of the whole ranking
    QList<Place> places;              ///< those that were told, from the first
    QList<DrawOut> outs;

    /// Told to everybody for so long after the draw, or while it waits for its numbers.
    static constexpr int listedDays = 60;
    QDateTime listedUntil() const;
    bool isListedIn(const QString &storeId, const QDateTime &at) const;
};

/// Without @p hq signatures are not looked at: somebody before did.
using HqKey = std::optional<SigningPublicKey>;

Expected<SealedDraw, DrawFault> checkSeal(const QString &id, const QByteArray &manifest,
                                          const wire::SignedBytes &head, const HqKey &hq);
/// All of a result but its ranking.
Expected<DrawResult, DrawFault> checkResult(const SealedDraw &sealed,
                                            const wire::SignedBytes &result, const HqKey &hq);
Expected<QList<DrawOut>, DrawFault> checkOuts(const DrawResult &result, const Hash &resultHash,
                                              const QList<wire::SignedBytes> &outs,
                                              const HqKey &hq);
Expected<CheckedDraw, DrawFault> checkDraw(const QString &id, const wire::PublishedDraw &draw,
                                           const HqKey &hq);

/// What a sealed list says of one ticket.
struct EntryStanding {
    quint64 index = 0;
    QString reason; ///< why it does not take part; empty: it does
};
Expected<EntryStanding, DrawFault> checkEntry(const DrawHead &head, const Ticket &ticket,
                                              const wire::EntryProof &proof);

} // namespace endcap
