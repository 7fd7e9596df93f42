// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/samples.h"

#include "tests/fakes/fakeclock.h"

#include <QDir>
#include <QFileInfo>

namespace endcap::fakes
{

using namespace Qt::StringLiterals;

namespace
{

QDateTime at(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

QString folderInMemory()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const QString above =
        memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return above + u"/endcap-test-XXXXXX"_s;
}

StoreProfile sampleStore()
{
    StoreProfile store;
    store.id = u"S1000"_s;
    store.name = u"Loop"_s;
    store.brand = u"Maple & Main"_s;
    store.timeZone = u"America/Chicago"_s;
    store.currency = u"USD"_s;
    store.country = u"US"_s;
    store.checkIn = {u"daily"_s, 10, 5, 100};
    return store;
}

Slide sampleSlide(const QString &id, qint64 fromMs, int hours)
{
    Slide slide;
    slide.id = id;
    slide.headline = u"Slide "_s + id;
    slide.tone = u"gold"_s;
    slide.from = at(fromMs);
    slide.until = at(fromMs).addSecs(hours * 3600LL);
    return slide;
}

Offer sampleOffer(const QString &id, const QString &gtin, qint64 fromMs, int hours)
{
    Offer offer;
    offer.id = id;
    offer.title = u"Offer "_s + id;
    offer.product = gtin;
    offer.priceMinor = 199;
    offer.currency = u"USD"_s;
    offer.from = at(fromMs);
    offer.until = at(fromMs).addSecs(hours * 3600LL);
    return offer;
}

Drawing sampleDrawing(const QString &id, qint64 fromMs, int hours)
{
    Drawing drawing;
    drawing.id = id;
    drawing.title = u"Drawing "_s + id;
    drawing.currency = u"USD"_s;
    drawing.opensAt = at(fromMs);
    drawing.closesAt = at(fromMs).addSecs(hours * 3600LL);
    drawing.sealsAt = drawing.closesAt.addDays(2);
    drawing.rules = {u"One entry a person."_s, u"No purchase necessary."_s};
    return drawing;
}

Share sampleShare(const QString &id, qint64 fromMs, int hours)
{
    Share share;
    share.id = id;
    share.text = u"Share "_s + id;
    share.disclosure = u"Ad: I get points for this."_s;
    share.url = u"https://store.example/visit"_s;
    share.from = at(fromMs);
    share.until = at(fromMs).addSecs(hours * 3600LL);
    return share;
}

Product sampleProduct(const QString &gtin)
{
    Product product;
    product.gtin = gtin;
    product.name = u"Product "_s + gtin;
    product.priceMinor = 299;
    product.currency = u"USD"_s;
    return product;
}

Quest sampleQuest(const QString &id, const QDate &today, int checkIns)
{
    Quest quest;
    quest.id = id;
    quest.title = u"Quest "_s + id;
    quest.text = u"Come by a few times."_s;
    quest.badge = u"footprints"_s;
    quest.steps = {{DeedKind::CheckIn, checkIns}};
    quest.points = 60;
    quest.from = today.addDays(-7);
    quest.until = today.addDays(7);
    return quest;
}

Consent sampleConsent(const QString &id)
{
    return {id, 1, u"About "_s + id, u"You may write to me about "_s + id + u'.', {}};
}

Event sampleDraft(int n)
{
    Event draft;
    draft.device = *DeviceId::from(QByteArray(DeviceId::length, 'd'));
    draft.id = numbered<EventId>(n);
    draft.boot = *BootId::from(QByteArray(BootId::length, 'b'));
    draft.wallMs = FakeClock::startMs + n;
    draft.floorMs = FakeClock::startMs + n;
    draft.subject = numbered<VisitId>(n);
    draft.body = CheckInMade{u"S1000"_s, QDate(2026, 11, 21)};
    return draft;
}

} // namespace endcap::fakes
