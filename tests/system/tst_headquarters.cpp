// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What headquarters changes while a kiosk is cut off is on its screen within a
// minute of the line's return, and the fleet's list then knows what it shows.
#include "tests/harness/shopper.h"
#include "tests/harness/world.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace endcap;
using namespace endcap::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Headquarters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesReachAKioskThatWasCutOff();

private:
    QJsonObject kioskInFleet(const StoreServer &server);
    // GTIN of one of the sample's own-brand products.
    QString ownBrandProduct() const;

    SampleStore m_sample;
};

void tst_Headquarters::initTestCase()
{
    QVERIFY(m_sample.prepare());
}

QString tst_Headquarters::ownBrandProduct() const
{
    QFile file(m_sample.files() + u"/products.csv"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    // Counted from the end: a name before it may hold a comma.
    const auto header = file.readLine().trimmed().split(',');
    const qsizetype fromEnd = header.size() - header.indexOf("sample");
    while (!file.atEnd()) {
        const auto fields = file.readLine().trimmed().split(',');
        if (fields.size() >= header.size() && fields.at(fields.size() - fromEnd) == "true")
            return QString::fromUtf8(fields.first());
    }
    return {};
}

QJsonObject tst_Headquarters::kioskInFleet(const StoreServer &server)
{
    const auto output = server.command({u"fleet"_s, u"--json"_s});
    if (!output)
        return {};
    for (const QByteArray &line : output->split('\n')) {
        const QJsonObject kiosk = QJsonDocument::fromJson(line).object();
        if (kiosk[u"kiosk"].toInt() == 7)
            return kiosk;
    }
    return {};
}

void tst_Headquarters::changesReachAKioskThatWasCutOff()
{
    World world(m_sample);
    QVERIFY(world.startServer());
    // A small playlist of our own, so that what is on screen can be read fast.
    const QString now = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate);
    const QString later = QDateTime::currentDateTimeUtc().addDays(7).toString(Qt::ISODate);
    const QString afterSeal = QDateTime::currentDateTimeUtc().addDays(8).toString(Qt::ISODate);
    const auto slide = [&](const char *id, const char *headline) {
        return u"[{\"id\":\"%1\",\"headline\":\"%2\",\"text\":\"t\",\"big\":\"\","
               "\"tone\":\"green\",\"product\":\"\",\"from\":\"%3\",\"until\":\"%4\","
               "\"days\":[],\"hours\":[],\"seconds\":2,\"stores\":[]}]"_s
                   .arg(QString::fromLatin1(id), QString::fromLatin1(headline), now, later)
                   .toUtf8();
    };
    const QString gtin = ownBrandProduct();
    QVERIFY(!gtin.isEmpty());
    QVERIFY(world.server().stopCampaigns());
    QVERIFY(world.server().putCampaign(
        u"[{\"id\":\"bread\",\"title\":\"Bread\",\"text\":\"t\",\"gtin\":\"%1\",\"price\":\"1.00\","
        "\"currency\":\"USD\",\"from\":\"%2\",\"until\":\"%3\",\"deal\":true,\"stores\":[]}]"_s
            .arg(gtin, now, later)
            .toUtf8()));
    QVERIFY(world.server().putCampaign(slide("only", "Before the cut")));
    QVERIFY(world.startKiosk(7));
    QVERIFY(world.screen().waitForText(u"posterHeadline"_s, u"Before the cut"_s, 60s));

    world.line().setFace(Line::Face::Cut);
    QVERIFY(world.server().putCampaign(slide("only", "After the cut")));
    QVERIFY(world.server().putCampaign(u"[{\"kind\":\"price\",\"gtin\":\"%1\",\"price\":\"7.77\","
                                       "\"currency\":\"USD\"}]"_s.arg(gtin)
                                           .toUtf8()));
    QVERIFY(world.server().putCampaign(
        u"[{\"id\":\"late\",\"title\":\"Late drawing\",\"prize\":\"$75 gift card\","
        "\"prize_minor\":7500,\"currency\":\"USD\",\"winners\":1,\"alternates\":1,"
        "\"opens\":\"%1\",\"closes\":\"%2\",\"seals\":\"%2\",\"odds\":\"Even for all.\","
        "\"free_entry\":\"No purchase necessary.\",\"rules\":[\"One entry a person.\"],"
        "\"sources\":[{\"name\":\"Lottery\",\"where\":\"In the paper\",\"at\":\"%3\","
        "\"groups\":[{\"count\":6,\"low\":1,\"high\":49}]}],"
        "\"claim\":\"Show your ticket.\",\"claim_days\":14,\"stores\":[]}]"_s
            .arg(now, later, afterSeal)
            .toUtf8()));
    QVERIFY(world.screen().waitForText(u"posterHeadline"_s, u"Before the cut"_s, 20s));

    world.line().setFace(Line::Face::Up);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(world.screen().waitForText(u"posterHeadline"_s, u"After the cut"_s, 60s));
    QVERIFY(world.screen().waitForText(u"posterPrize"_s, u"$75"_s, 60s));
    QVERIFY2(clock.elapsed() < 60'000, "a minute has passed");
    // The new price is the one struck through beside the offer's.
    QVERIFY(world.screen().waitForText(u"offerWas"_s, u"7.77"_s, 60s));

    // A withdrawn offer is gone from the loop, and the fleet knows.
    QVERIFY(world.server().command({u"campaign"_s, u"stop"_s, u"offer"_s, u"bread"_s}));
    QVERIFY(waitUntil(
        [&] {
            const QJsonObject kiosk = kioskInFleet(world.server());
            return kiosk[u"face"].toString() == u"right"_s && kiosk[u"shown"] == kiosk[u"expected"];
        },
        60s));
    const auto hash = kioskInFleet(world.server())[u"shown"].toString();
    QCOMPARE(hash.size(), 64);
    for (int i = 0; i < 20; ++i) { // more than one turn of the loop
        QVERIFY(!world.screen().shows(u"offerPrice"_s));
        QTest::qWait(300);
    }
}

QTEST_GUILESS_MAIN(tst_Headquarters)
#include "tst_headquarters.moc"
