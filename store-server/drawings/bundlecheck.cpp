// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/bundlecheck.h"

#include "contract/proof/drawranking.h"
#include "contract/proof/merkletree.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/ticketcodec.h"

#include <QSet>

#include <algorithm>

namespace endcap::server
{

namespace
{

bool isBefore(const auto &one, const auto &other)
{
    const int order = QtPrivate::compareMemory(one.device.view(), other.device.view());
    return order != 0 ? order < 0 : one.seq < other.seq;
}

// In order, and no entry twice.
bool isInOrder(const auto &list)
{
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (!isBefore(list.at(i - 1), list.at(i)))
            return false;
    }
    return true;
}

Hash rootOf(const auto &list, auto encode)
{
    QList<Hash> leaves;
    leaves.reserve(list.size());
    for (const auto &entry : list)
        leaves.append(leafHash(encode(entry)));
    return MerkleTree(leaves).root();
}

std::optional<DrawFault> faultOfLists(const DrawBundle &bundle, const DrawHead &head)
{
    if (!isInOrder(bundle.entries) || !isInOrder(bundle.voids))
        return DrawFault::NotInOrder;
    if (static_cast<quint64>(bundle.entries.size()) != head.count ||
        rootOf(bundle.entries, wire::encodeDrawEntry) != head.root)
        return DrawFault::WrongList;
    if (static_cast<quint64>(bundle.voids.size()) != head.voids ||
        rootOf(bundle.voids, wire::encodeVoidEntry) != head.voidsRoot)
        return DrawFault::WrongVoids;
    QSet<Hash> people;
    for (const DrawEntry &entry : bundle.entries)
        people.insert(entry.tag);
    if (people.size() != bundle.entries.size())
        return DrawFault::PersonTwice;
    const bool isReasoned = std::ranges::all_of(bundle.voids, [&](const VoidEntry &entry) {
        // Who is left out for being in already has to be in.
        return entry.reason != QStringLiteral("already-entered") ||
               (entry.tag && people.contains(*entry.tag));
    });
    return isReasoned ? std::nullopt : std::optional(DrawFault::WrongReason);
}

} // namespace

Expected<CheckedBundle, DrawFault> checkBundle(const DrawBundle &bundle, const SigningPublicKey &hq)
{
    const auto sealed = checkSeal(bundle.drawing, bundle.manifest, bundle.head, hq);
    if (!sealed)
        return Unexpected(sealed.error());
    if (const auto fault = faultOfLists(bundle, sealed->head))
        return Unexpected(*fault);
    CheckedBundle checked{*sealed, std::nullopt, {}, {}};
    if (!bundle.result)
        return bundle.outs.isEmpty() ? Expected<CheckedBundle, DrawFault>(checked)
                                     : Unexpected(DrawFault::BadOut);
    const auto result = checkResult(*sealed, *bundle.result, hq);
    if (!result)
        return Unexpected(result.error());
    const auto most = quint64(sealed->drawing.winners) + quint64(sealed->drawing.alternates);
    const auto tagOf = [&bundle](quint64 place) {
        return bundle.entries.at(static_cast<qsizetype>(place)).tag;
    };
    if (result->ranking != drawRanking(result->seed, sealed->head.count, most, tagOf))
        return Unexpected(DrawFault::WrongRanking);
    const auto outs = checkOuts(*result, sha256(bundle.result->bytes), bundle.outs, hq);
    if (!outs)
        return Unexpected(outs.error());
    checked.result = *result;
    checked.outs = *outs;
    checked.standings = standingsOf(*result, sealed->drawing.winners, *outs);
    return checked;
}

TicketInBundle findTicket(const DrawBundle &bundle, const CheckedBundle &checked,
                          const Ticket &ticket)
{
    using Kind = TicketInBundle::Kind;
    const auto kiosk = std::ranges::find(bundle.kiosks, ticket.device, &DrawBundle::Kiosk::device);
    if (kiosk != bundle.kiosks.end() &&
        !isSignedBy(kiosk->key, wire::receiptBytes(ticket), ticket.signature))
        return {Kind::NotThatKiosks, 0, {}, {}};
    const auto isTickets = [&ticket](const auto &entry) {
        return entry.drawing == ticket.drawing && entry.device == ticket.device &&
               entry.seq == ticket.seq && entry.event == ticket.event;
    };
    const auto entry = std::ranges::find_if(bundle.entries, isTickets);
    if (entry == bundle.entries.end()) {
        const auto left = std::ranges::find_if(bundle.voids, isTickets);
        if (left == bundle.voids.end())
            return {};
        return {Kind::Void, static_cast<quint64>(left - bundle.voids.begin()), left->reason, {}};
    }
    TicketInBundle found{
        Kind::Counts, static_cast<quint64>(entry - bundle.entries.begin()), {}, {}};
    const qsizetype place = checked.result ? checked.result->ranking.indexOf(found.index) : -1;
    if (place >= 0)
        found.standing = checked.standings.at(place);
    return found;
}

QString ticketNumberIn(const DrawBundle &bundle, const DeviceId &device, quint64 seq)
{
    const auto kiosk = std::ranges::find(bundle.kiosks, device, &DrawBundle::Kiosk::device);
    if (kiosk == bundle.kiosks.end())
        return ticketNumber(0, seq);
    const QString number = ticketNumber(kiosk->number, seq);
    const bool isAlone =
        std::ranges::count(bundle.kiosks, kiosk->number, &DrawBundle::Kiosk::number) == 1;
    return isAlone ? number : QStringLiteral("%1 (%2)").arg(number, kiosk->name);
}

} // namespace endcap::server
