// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small store server for one test: a database in memory or in a file, keys, a
// store, a drawing that is open, kiosks. Everything goes through the same classes
// as in the real server.
#pragma once

#include "contract/wire/itemcodecs.h"
#include "store-server/api/pushes.h"
#include "store-server/drawings/drawbook.h"
#include "store-server/keys/serverkeys.h"
#include "store-server/storage/database.h"
#include "testkiosk.h"

#include <QTest>

namespace endcap::server
{

struct TestShop {
    explicit TestShop(const QString &path = QStringLiteral(":memory:"))
        : keys{random.id<SigningSecretKey>(), random.id<SealingSecretKey>(), random.bytes(32)},
          database(std::move(*Database::open(path))), pushes(*database, keys.seal, clock)
    {
        if (!database->server.epoch()) {
            if (!database->server.begin(EpochId::from(QByteArray(16, 'e')).value()))
                qFatal("no epoch");
            addStore();
            addDrawing(QStringLiteral("gift"), 0);
        }
    }

    void put(const QString &kind, const QString &id, const QByteArray &body)
    {
        const auto done = database->inTransaction([&]() -> Stored<void> {
            const auto put = database->items.put(kind, id, body, clock.now);
            if (!put)
                return Unexpected(put.error());
            return {};
        });
        if (!done)
            qFatal("no item");
    }

    void addStore()
    {
        store.id = QStringLiteral("S1");
        store.name = QStringLiteral("Bloomington");
        store.timeZone = QStringLiteral("America/Chicago");
        store.currency = QStringLiteral("USD");
        store.country = QStringLiteral("US");
        store.checkIn = {QStringLiteral("daily"), 50, 5, 100};
        store.welcomePoints = 200;
        put(QStringLiteral("store"), store.id, wire::encodeStore(store));
    }

    /// Open from a day ago to a day ahead, sealed two days ahead, its numbers three and
    /// four days ahead, all moved by @p shift days.
    Drawing addDrawing(const QString &id, int shift)
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now, Qt::UTC).addDays(shift);
        Drawing drawing;
        drawing.id = id;
        drawing.title = QStringLiteral("Win");
        drawing.prize = QStringLiteral("A card");
        drawing.prizeMinor = 25000;
        drawing.currency = QStringLiteral("USD");
        drawing.opensAt = now.addDays(-1);
        drawing.closesAt = now.addDays(1);
        drawing.sealsAt = now.addDays(2);
        drawing.odds = QStringLiteral("Equal");
        drawing.freeEntry = QStringLiteral("Free");
        drawing.rules = {QStringLiteral("One entry a person.")};
        drawing.winners = 1;
        drawing.alternates = 2;
        drawing.claim = QStringLiteral("Show your ticket.");
        drawing.claimDays = 14;
        const QList<NumberGroup> groups{{6, 1, 49, true}, {1, 0, 9, false}};
        drawing.sources = {{QStringLiteral("Lottery"), QStringLiteral("In the paper"),
                            drawing.sealsAt.addDays(1), groups},
                           {QStringLiteral("Other lottery"), QStringLiteral("In the paper"),
                            drawing.sealsAt.addDays(2), groups}};
        const QByteArray body = wire::encodeDrawing(drawing);
        put(QStringLiteral("drawing"), id, body);
        if (!database->entries.publish(id, {wire::manifestOf(body), body}))
            qFatal("no drawing");
        return drawing;
    }

    Hash manifest(const QString &id) { return (*database->entries.published(id))->manifest; }

    TestKiosk addKiosk(int number)
    {
        TestKiosk kiosk(*DeviceId::from(QByteArray(16, static_cast<char>(number))),
                        publicKeyOf(keys.seal), number);
        const auto known = database->devices.find(kiosk.id);
        if (known && *known)
            return kiosk; // of the test's life before a restart
        if (!database->devices.add({kiosk.id, store.id, number, kiosk.publicKey(), clock.now,
                                    std::nullopt, Device::State::Active}))
            qFatal("no device");
        return kiosk;
    }

    Device device(const TestKiosk &kiosk) { return **database->devices.find(kiosk.id); }

    EventBody entered(const QString &drawing = QStringLiteral("gift"))
    {
        return DrawingEntered{drawing, manifest(drawing)};
    }
    EventBody checkedIn(int day) const
    {
        return CheckInMade{store.id, QDate(2026, 9, 1).addDays(day)};
    }
    static Claim phone(int person)
    {
        return {Claim::How::Phone, QStringLiteral("+121255501%1").arg(person, 2, 10, QChar(u'0'))};
    }

    EventBody joined() const { return MemberJoined{store.id}; }
    /// What somebody wrote who joins: her number, a name, a PIN.
    static wire::EventSecret registration(const Claim &claim, const QString &name,
                                          const QString &pin, const QStringList &consents = {})
    {
        return {.claim = claim,
                .registration =
                    wire::Registration{name, QStringLiteral("her@example.com"), pin, consents}};
    }
    void put(const Quest &quest)
    {
        const QByteArray body = wire::encodeQuest(quest);
        put(QStringLiteral("quest"), quest.id, body);
        if (!database->quests.publish({quest.id, body, quest.from, quest.until}))
            qFatal("no quest");
    }
    void put(const Consent &consent)
    {
        const QByteArray body = wire::encodeConsent(consent);
        put(QStringLiteral("consent"), consent.id, body);
        if (!database->consents.publish(consent.id, consent.version, body))
            qFatal("no consent");
    }

    struct Pushed {
        int status = 0;
        wire::PushAnswer answer;
        QString error;
    };
    Pushed push(const TestKiosk &kiosk, const wire::PushAsk &ask)
    {
        const Answer raw = pushes.take(device(kiosk), wire::encodePushAsk(ask));
        Pushed pushed{raw.status, {}, {}};
        if (const auto answer = wire::decodePushAnswer(raw.body))
            pushed.answer = *answer;
        if (const auto error = wire::decodeRefusal(raw.body))
            pushed.error = *error;
        return pushed;
    }

    void pushAll(const QList<TestKiosk> &kiosks)
    {
        for (const TestKiosk &kiosk : kiosks) {
            if (kiosk.count() > 0 && push(kiosk, kiosk.all()).status != 200)
                qFatal("not pushed");
        }
    }

    void wait(double days) { clock.now += qRound64(days * 86'400'000); }
    DrawBook book() { return DrawBook(*database, keys.hq, clock, random); }

    qint64 balance(const Claim &claim)
    {
        const auto member = *database->members.find(claim);
        return member ? *database->ledger.balance(member->id) : 0;
    }

    /// One table, as `export` gives it.
    QByteArrayList rows(ExportStore::Table table)
    {
        QByteArrayList found;
        if (!database->exports.rows(table, [&](const QByteArray &row) { found.append(row); }))
            qFatal("no rows");
        return found;
    }

    TestClock clock;
    TestRandom random;
    ServerKeys keys;
    std::unique_ptr<Database> database;
    Pushes pushes;
    StoreProfile store;
};

} // namespace endcap::server
