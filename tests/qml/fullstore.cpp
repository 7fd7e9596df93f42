// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/fullstore.h"

#include "contract/proof/sha256.h"
#include "contract/wire/ticketcodec.h"
#include "tests/fakes/sampledraw.h"
#include "tests/fakes/samples.h"
#include "tests/qml/kioskonscreen.h"

#include <QBuffer>
#include <QImage>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

const QString bread = u"00012345678905"_s;
const QString milk = u"00041303000014"_s;
constexpr qint64 herPoints = 48'317;

// Sealed and drawn once: its keys and trees take their time.
const fakes::SampleDraw &draw()
{
    static const fakes::SampleDraw made(u"week-46"_s, 20, 3, 2);
    return made;
}

QByteArray photograph()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "JPEG");
    return jpeg;
}

wire::ProvenAnswer account(qint64 nowMs)
{
    wire::ProvenAnswer answer{Zuzanna::name, herPoints, 3, false, {}};
    answer.earned = herPoints;
    answer.bought = {{bread, QDate(2026, 11, 1), false}, {milk, QDate(2026, 10, 2), true}};
    answer.offers = {{.offer = u"club"_s}};
    answer.coupons = {
        {u"kept"_s, u"Kept"_s, u"K7QF2M9X4TDH"_s, u"held"_s, {}, nowMs + 3'600'000, 0}};
    answer.quests = {{u"q1"_s, {0}}, {u"q2"_s, {1}}};
    answer.badges = {{u"old"_s, u"Early bird"_s, u"star"_s, 2}};
    return answer;
}

void fillShelves(fakes::FakeDoor &door)
{
    Product loaf = fakes::sampleProduct(bread);
    loaf.name = u"Country Bread"_s;
    loaf.category = u"Bakery"_s;
    loaf.aisle = 3;
    loaf.bay = u"C"_s;
    loaf.support = u"https://help.maple.example/bread"_s;
    loaf.image = sha256(photograph());
    door.images.insert(*loaf.image, photograph());
    door.products = {loaf, fakes::sampleProduct(milk)};
    for (int n = 0; n < 12; ++n)
        door.products.append(fakes::sampleProduct(u"050000000%1"_s.arg(10'000 + n)));
    fillReviews(door, bread);
}

} // namespace

QStringList Zuzanna::traces()
{
    return {name,          number,      u"(612) 555-0123"_s, u"612-555-0123"_s,
            u"555-0123"_s, u"48,317"_s, u"48.317"_s,         u"48317"_s};
}

void fillWhole(fakes::FakeDoor &door)
{
    fill(door);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const qint64 from = nowMs - 3'600'000;
    fillShelves(door);
    for (const QString &id : {u"club"_s, u"kept"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s})
        door.offers.append(fakes::sampleOffer(id, bread, from, 48));
    door.offers[1].why = {OfferRule::Kind::Member, 0, {}, {}};
    const QDate today = door.store.dayAt(QDateTime::currentDateTimeUtc());
    door.quests = {fakes::sampleQuest(u"q1"_s, today, 1), fakes::sampleQuest(u"q2"_s, today, 2)};
    door.consents = {fakes::sampleConsent(u"news"_s), fakes::sampleConsent(u"letters"_s)};
    door.shares = {fakes::sampleShare(u"come"_s, from, 48)};
    door.hqKey = draw().hq();
    door.draws.insert(draw().drawing.id, draw().published());
    for (qsizetype i = 0; i < draw().entries.size(); ++i)
        door.proofs.insert({draw().entries.at(i).device, draw().entries.at(i).seq},
                           draw().proofOf(i));
    door.store.levels = {{u"Seedling"_s, 0}, {u"Sapling"_s, 300}, {u"Maple"_s, 99'999}};
    door.store.welcomePoints = 200;
    door.store.reviewPoints = 30;
    door.store.peopleUrl = u"https://people.example"_s;
    door.store.friends.points = 20;
    for (const QString &claim : {u"+1"_s + Zuzanna::number, Zuzanna::card.mid(5)})
        door.members.insert(claim, {Zuzanna::pin, account(nowMs)});
}

QString ticketCode()
{
    return wire::encodeTicket(draw().ticketOf(3));
}

} // namespace endcap::screentest
