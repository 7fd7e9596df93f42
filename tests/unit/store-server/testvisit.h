// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A kiosk's side of "who is there?": asks with a claim and a PIN, opens the answer.
#pragma once

#include "store-server/api/visits.h"
#include "testshop.h"

namespace endcap::server
{

struct TestVisit {
    explicit TestVisit(TestShop &testShop)
        : shop(testShop), visits(*shop.database, shop.keys, shop.clock, shop.random, worker),
          device(shop.device(shop.addKiosk(7)))
    {
    }

    QByteArray ask(const Claim &claim, const QString &pin)
    {
        const wire::LoginSecret secret{claim, pin, publicKeyOf(reply)};
        const QByteArray box =
            seal(publicKeyOf(shop.keys.seal), {"login", device.id, visit},
                 wire::encodeLoginSecret(secret), shop.random.id<SealingSecretKey>());
        return wire::encodeVisitAsk({visit, box});
    }

    Answer raw(const Claim &claim, const QString &pin)
    {
        Answer answer;
        visits.take(device, ask(claim, pin), [&](const Answer &given) { answer = given; });
        return answer;
    }

    wire::VisitAnswer open(const Answer &answer) const
    {
        const auto box = wire::decodeVisitBox(answer.body);
        const auto bytes = unseal(reply, {"answer", device.id, visit}, box.value_or(QByteArray()));
        const auto read = wire::decodeVisitAnswer(bytes.value_or(QByteArray()));
        return read.value_or(wire::ClaimedAnswer{std::chrono::seconds(-1)});
    }

    wire::VisitAnswer login(const Claim &claim, const QString &pin)
    {
        return open(raw(claim, pin));
    }

    TestShop &shop;
    TestWorker worker;
    Visits visits;
    Device device;
    VisitId visit = *VisitId::from(QByteArray(16, 'v'));
    SealingSecretKey reply = *SealingSecretKey::from(QByteArray(32, 'r'));
};

} // namespace endcap::server
