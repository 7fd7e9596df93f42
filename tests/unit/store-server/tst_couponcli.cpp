// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store coupon as a till meets it: the real program, its exit codes, its one
// line of JSON, and the books afterwards.
#include "testserver.h"

#include "contract/wire/itemcodecs.h"
#include "store-server/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const char storesJson[] = R"([{"id": "S1", "name": "Bloomington", "tz": "America/Chicago",
    "currency": "USD", "country": "US"}])";
const char productsCsv[] = "gtin,name,price,currency\n012000161155,Roast,9.49,USD\n";
const char membersCsv[] = "member,name,card\nM1,Ada Morgan,2900000001428\n";
const char offersCsv[] =
    "id,title,gtin,price,amount_off,percent_off,from,until,why.rule,why.n,limit,terms\n"
    "roast,Dark Roast,012000161155,7.49,,,2026-01-01T00:00:00Z,2100-01-01T00:00:00Z,,,,\n"
    "third,Dark Roast,012000161155,,3.00,,2026-01-01T00:00:00Z,2100-01-01T00:00:00Z,"
    "checked_in_times,3,2,One bag.\n"
    "trap,Dark Roast,012000161155,9.99,,,2026-01-01T00:00:00Z,2100-01-01T00:00:00Z,,,,\n"
    "endless,Dark Roast,012000161155,7.49,,,2026-01-01T00:00:00Z,,,,,\n";

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QJsonObject json(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

class tst_CouponCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_data = m_folder.filePath(u"store"_s);

    Ran store(const QString &line) { return run(words(line) + QStringList{u"--data"_s, m_data}); }

    Ran take(const QString &kind, const char *name, const QByteArray &bytes)
    {
        QFile made(m_folder.filePath(QLatin1String(name)));
        if (!made.open(QFile::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no file");
        made.close();
        return store(u"import %1 %2"_s.arg(kind, made.fileName()));
    }

    // As a kiosk's event would: a coupon of Ada's.
    void keep(const QString &serial, const QString &offer)
    {
        const auto database = *Database::open(m_data + u"/store.db"_s);
        const auto ada = *database->members.findCode(u"M1"_s);
        const QByteArray body = **database->items.find(u"offer"_s, offer);
        static quint64 seq = 0;
        const auto added =
            database->coupons.add({serial,
                                   offer,
                                   body,
                                   ada->id,
                                   DeviceId(),
                                   ++seq,
                                   1,
                                   wire::decodeOffer(offer, body)->until.toMSecsSinceEpoch(),
                                   {},
                                   0,
                                   {}});
        QVERIFY(added && *added);
    }

    QJsonObject exported(const QString &serial)
    {
        const Ran ran = store(u"export --what coupons"_s);
        for (const QString &line : ran.out.trimmed().split(u'\n')) {
            if (json(line)[u"serial"].toString() == serial)
                return json(line);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(store(u"init"_s).code, 0);
        QCOMPARE(take(u"stores"_s, "stores.json", storesJson).code, 0);
        QCOMPARE(take(u"products"_s, "products.csv", productsCsv).code, 0);
        QCOMPARE(take(u"members"_s, "members.csv", membersCsv).code, 0);
        const Ran offers = take(u"offers"_s, "offers.csv", offersCsv);
        QCOMPARE(offers.code, 0);
        QVERIFY2(offers.out.contains(u"line 4 refused: price: not below the product's own price"),
                 qPrintable(offers.out));
        QVERIFY(offers.out.contains(u"line 5 refused: until: "));
        QVERIFY(offers.out.contains(u"4 rows read, 2 taken"));
        keep(u"AAAA00000001"_s, u"roast"_s);
        keep(u"AAAA00000002"_s, u"third"_s);
        keep(u"AAAA00000003"_s, u"third"_s);
    }

    void wrongWords_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"coupon", "coupon dance", "coupon use AAAA00000001",
              "coupon use --store S1 --till 4 --receipt R1 --line 0 AAAA00000001",
              "coupon use --store S1 --till 4 --receipt R1 --line 1",
              "coupon use --store S1 --till 4 --receipt R1 --line 1 --card 2900000001428",
              "coupon use --store S1 --till 4 --receipt R1 --line 1 --product 12 AAAA00000001",
              "coupon void AAAA00000001"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongWords()
    {
        QFETCH(QString, line);
        const Ran ran = store(line);
        QCOMPARE(ran.code, 2);
        QVERIFY((ran.out + ran.err).contains(u"Usage: endcap-store coupon use"));
    }

    void sheHoldsThree()
    {
        const Ran ran = store(u"coupon list --card 2900000001428"_s);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out.trimmed().split(u'\n').size(), 3);
        QCOMPARE(store(u"coupon list --card 2900000001435"_s).out, QString());
    }

    void usedOnce()
    {
        const QString line = u"coupon use --store S1 --till 4 --receipt R1 --line %1 %2"_s;
        const Ran used = store(line.arg(u"1"_s, u"ecc:aaaa-0000-0001"_s));
        QCOMPARE(used.err, QString());
        QCOMPARE(used.code, 0);
        QCOMPARE(json(used.out)[u"charge_minor"].toInt(), 749);
        QCOMPARE(json(used.out)[u"usual_minor"].toInt(), 949);
        QVERIFY(!json(used.out)[u"repeated"].toBool());
        const Ran again = store(line.arg(u"1"_s, u"AAAA00000001"_s));
        QCOMPARE(again.code, 0);
        QCOMPARE(json(again.out)[u"charge_minor"].toInt(), 749);
        QVERIFY(json(again.out)[u"repeated"].toBool());
        const Ran elsewhere = store(line.arg(u"2"_s, u"AAAA00000001"_s));
        QCOMPARE(elsewhere.code, 1);
        QVERIFY2(elsewhere.err.contains(u"receipt R1, line 1. (used)"), qPrintable(elsewhere.err));
        QCOMPARE(elsewhere.err.count(u'\n'), 3);
        QVERIFY(store(line.arg(u"1"_s, u"AAAA00000002"_s)).err.contains(u"(line-taken)"));
        QVERIFY(store(line.arg(u"2"_s, u"ZZZZ00000000"_s)).err.contains(u"(unknown)"));
        QVERIFY(store(line.arg(u"2"_s, u"short"_s)).err.contains(u"(unknown)"));
        const QJsonObject row = exported(u"AAAA00000001"_s);
        QCOMPARE(row[u"status"].toString(), u"used"_s);
        QCOMPARE(row[u"receipt"].toString(), u"R1"_s);
        QCOMPARE(row[u"charged_minor"].toInt(), 749);
        QCOMPARE(row[u"member"].toString(), u"M1"_s);
    }

    void byHerCard()
    {
        const QString line = u"coupon use --store S1 --till 4 --receipt R2 --line 1"
                             " --product 012000161155 --card %1"_s;
        QVERIFY(store(line.arg(u"2900000001435"_s)).err.contains(u"(nothing-held)"));
        const Ran used = store(line.arg(u"2900000001428"_s));
        QCOMPARE(used.code, 0);
        QCOMPARE(json(used.out)[u"charge_minor"].toInt(), 649);
        QCOMPARE(store(u"coupon list --card 2900000001428"_s).out.trimmed().count(u'\n'), 0);
    }

    void madeVoid()
    {
        const QString left = exported(u"AAAA00000002"_s)[u"status"].toString() == u"held"
                                 ? u"AAAA00000002"_s
                                 : u"AAAA00000003"_s;
        QCOMPARE(exported(left)[u"status"].toString(), u"held"_s);
        QCOMPARE(store(u"coupon void --by Ines %1"_s.arg(left)).code, 0);
        QCOMPARE(exported(left)[u"status"].toString(), u"void"_s);
        QCOMPARE(exported(left)[u"by"].toString(), u"Ines"_s);
        QVERIFY(store(u"coupon void --by Ines %1"_s.arg(left)).err.contains(u"(void)"));
        QVERIFY(store(u"coupon void --by Ines AAAA00000001"_s).err.contains(u"(used)"));
    }
};

QTEST_GUILESS_MAIN(tst_CouponCli)
#include "tst_couponcli.moc"
