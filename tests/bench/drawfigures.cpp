// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/figures.h"

#include "contract/proof/hashchain.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/eventcodec.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/ticketcodec.h"
#include "store-server/drawings/bundlecheck.h"
#include "store-server/drawings/bundlewriter.h"
#include "store-server/drawings/drawnumbers.h"
#include "store-server/drawings/drawseal.h"
#include "store-server/drawings/drawwinners.h"
#include "store-server/outside/systemrandom.h"
#include "store-server/phone/phonedoor.h"
#include "store-server/phone/ticketoutcomes.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace endcap::bench
{

using namespace Qt::StringLiterals;
using namespace endcap::server;

namespace
{

constexpr int people = 100'000;
constexpr int perKiosk = 1000;
constexpr int rounds = 3;
constexpr int pages = 1000;
const QString drawing = u"bench"_s;
const QString numbers = u"4 8 15 16 23 42"_s;

// Of every kiosk.
SigningSecretKey kioskKey()
{
    return *SigningSecretKey::from(QByteArray(32, 'k'));
}

DeviceId kioskOf(int person)
{
    return *DeviceId::from(
        QByteArray::number(person / perKiosk).rightJustified(DeviceId::length, '.'));
}

class SetClock final : public Clock
{
public:
    qint64 nowMs() const override { return now; }
    qint64 now = 1'790'000'000'000;
};

Drawing openDrawing(qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    Drawing made;
    made.id = drawing;
    made.title = u"Win"_s;
    made.prize = u"A card"_s;
    made.currency = u"USD"_s;
    made.alternates = 3;
    made.opensAt = now.addDays(-1);
    made.closesAt = now.addDays(1);
    made.sealsAt = now.addDays(1);
    made.rules = {u"One."_s};
    made.sources = {{u"Lottery"_s, u"In the paper"_s, now.addDays(3), {{6, 1, 49, true}}}};
    return made;
}

// A hundred thousand people's entries, as the pushes of a hundred kiosks leave them.
Stored<void> fill(Database &database, const Drawing &made, qint64 nowMs)
{
    const QByteArray body = wire::encodeDrawing(made);
    const Hash manifest = wire::manifestOf(body);
    if (auto done = database.server.begin(EpochId()); !done)
        return done;
    if (auto done = database.entries.publish(drawing, {manifest, body}); !done)
        return done;
    const SigningPublicKey key = publicKeyOf(kioskKey());
    for (int i = 0; i < people; ++i) {
        Event event;
        event.device = kioskOf(i);
        event.seq = static_cast<quint64>(i % perKiosk) + 1;
        event.id = *EventId::from(QByteArray::number(i).rightJustified(EventId::length, '.'));
        event.floorMs = nowMs;
        event.body = DrawingEntered{drawing, manifest};
        if (event.seq == 1) {
            const Device device{event.device, u"S1"_s,      i / perKiosk,         key,
                                nowMs,        std::nullopt, Device::State::Active};
            if (auto done = database.devices.add(device); !done)
                return done;
        }
        const QByteArray bytes = wire::encodeEvent(event);
        const EventRow row{event.device,         event.seq, eventHash(bytes), event.id,
                           u"drawing.entered"_s, bytes,     QByteArray(),     nowMs};
        if (auto done = database.events.add(row); !done)
            return done;
        const auto member = database.members.add(Member{}, nowMs);
        if (!member)
            return Unexpected(member.error());
        if (auto done =
                database.entries.add({event.device, event.seq, drawing, *member, {}, {}, nowMs});
            !done)
            return done;
    }
    return {};
}

double plainHashes(Database &database)
{
    QList<QByteArray> leaves;
    const auto read = database.seals.leaves(
        drawing, false, [&leaves](const SealedLeaf &leaf) { leaves.append(leaf.data); });
    if (!read)
        return 0;
    QElapsedTimer timer;
    timer.start();
    quint8 all = 0;
    for (const QByteArray &leaf : std::as_const(leaves))
        all ^= sha256(leaf).raw()[0];
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    return all == 0xff ? ms + 1e-9 : ms; // the hashes are wanted
}

struct Times {
    QList<double> seal;
    QList<double> draw;
    QList<double> verify;
    QList<double> plain;
    QList<double> page;
    QList<double> signature;
};

// The pages of tickets from all over the list, as their phones ask for them.
bool measurePages(Times &times, Database &database, const DrawBook &book, const Clock &clock)
{
    TicketOutcomes outcomes(book);
    PhoneDoor door(database, clock, &outcomes);
    const SigningSecretKey key = kioskKey();
    const SigningPublicKey known = publicKeyOf(key);
    QElapsedTimer timer;
    for (int i = 0; i < pages; ++i) {
        const int person = i * (people / pages);
        const quint64 seq = static_cast<quint64>(person % perKiosk) + 1;
        const auto hash = database.events.hashAt(kioskOf(person), seq);
        if (!hash || !*hash)
            return false;
        Ticket ticket{drawing, kioskOf(person), seq, **hash, {}, {}, {}};
        ticket.sealsAt = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC);
        const QByteArray said = wire::receiptBytes(ticket);
        ticket.signature = sign(key, said);
        PhoneRequest request;
        request.path = wire::encodeTicket(ticket, u"https://x"_s).mid(9);
        timer.start();
        const PhoneAnswer answer = door.take(request);
        times.page.append(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        const bool isSigned = isSignedBy(known, said, ticket.signature);
        times.signature.append(double(timer.nsecsElapsed()) / 1e6);
        if (answer.status != 200 || !isSigned || answer.body.contains("not been held"))
            return false;
    }
    return true;
}

bool measureOnce(Times &times)
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"store.db"_s));
    SetClock clock;
    SystemRandom random;
    const Drawing made = openDrawing(clock.now);
    if (!database || !(*database)->inTransaction([&] { return fill(**database, made, clock.now); }))
        return false;
    const DrawBook book(**database, *SigningSecretKey::from(QByteArray(32, 'h')), clock, random);
    const auto timed = [](QList<double> &values, const std::function<bool()> &work) {
        QElapsedTimer timer;
        timer.start();
        const bool isDone = work();
        values.append(double(timer.nsecsElapsed()) / 1e6);
        return isDone;
    };
    clock.now += 2 * 86'400'000LL;
    if (!timed(times.seal, [&] { return DrawSeal(book).seal(drawing, u"Ann"_s).has_value(); }))
        return false;
    clock.now += 2 * 86'400'000LL;
    for (const QString &person : {u"Ann"_s, u"Bo"_s}) {
        if (!DrawNumbers(book).take(drawing, {u"Lottery"_s, numbers, person}))
            return false;
    }
    if (!timed(times.draw, [&] { return DrawWinners(book).draw(drawing, u"Ann"_s).has_value(); }))
        return false;
    if (!measurePages(times, **database, book, clock))
        return false;
    const auto bundle = collectBundle(book, drawing);
    times.plain.append(plainHashes(**database));
    return bundle &&
           timed(times.verify, [&] { return checkBundle(*bundle, bundle->hq).has_value(); });
}

} // namespace

bool measureDraw(const harness::SampleStore &)
{
    Times times;
    for (int i = 0; i < rounds; ++i) {
        if (!measureOnce(times))
            return false;
    }
    const QString beside = u"SHA-256 of the same 100,000 entries"_s;
    print({u"seal 100,000 entries, durable"_s, u"ms"_s, times.seal, beside, times.plain});
    print({u"draw from 100,000 entries, durable"_s, u"ms"_s, times.draw, beside, times.plain});
    print({u"verify a bundle of 100,000 entries"_s, u"ms"_s, times.verify, beside, times.plain});
    print({u"page of a drawn list's ticket, of 100,000 entries"_s, u"ms"_s, times.page,
           u"check of one signature"_s, times.signature});
    return true;
}

} // namespace endcap::bench
