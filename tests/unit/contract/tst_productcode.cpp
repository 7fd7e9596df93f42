// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The product in a scan: plain numbers, element strings, Digital Links, and nothing in
// anything else. With ENDCAP_TEST_DATA naming a folder with gs1_vectors.json (the cases
// of GS1's own syntax engine), those too.
#include "contract/domain/gtin.h"
#include "contract/domain/product.h"
#include "contract/domain/productcode.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

class tst_ProductCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheProduct_data();
    void findsTheProduct();
    void findsNone_data();
    void findsNone();
    void gs1Vectors_data();
    void gs1Vectors();
    void survivesAnything();
    void knowsCodesOfTheStoreItself_data();
    void knowsCodesOfTheStoreItself();
    void supportGoesOverHttpsOnly_data();
    void supportGoesOverHttpsOnly();
};

void tst_ProductCode::findsTheProduct_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("gtin");
    QTest::newRow("EAN-8") << u"96385074"_s << u"00000096385074"_s;
    QTest::newRow("UPC-A") << u"036000291452"_s << u"00036000291452"_s;
    QTest::newRow("EAN-13") << u"4006381333931"_s << u"04006381333931"_s;
    QTest::newRow("ITF-14") << u"10012345678902"_s << u"10012345678902"_s;
    QTest::newRow("blanks around it") << u" 4006381333931\r"_s << u"04006381333931"_s;
    QTest::newRow("EAN-13 and its symbology") << u"]E04006381333931"_s << u"04006381333931"_s;
    QTest::newRow("element string") << u"0109520123456788"_s << u"09520123456788"_s;
    QTest::newRow("with lot and date")
        << u"]d2010952012345678817261231\u001d10ABC"_s << u"09520123456788"_s;
    QTest::newRow("FNC1 first") << u"\u001d010952012345678810ABC"_s << u"09520123456788"_s;
    QTest::newRow("after a date") << u"172612310109520123456788"_s << u"09520123456788"_s;
    QTest::newRow("after a lot") << u"]C110ABC01\u001d0109520123456788"_s << u"09520123456788"_s;
    QTest::newRow("after a weight") << u"31020012340109520123456788"_s << u"09520123456788"_s;
    QTest::newRow("as printed") << u"(01)09520123456788(10)ABC"_s << u"09520123456788"_s;
    QTest::newRow("printed, not first") << u"(10)ABC(01)09520123456788"_s << u"09520123456788"_s;
    QTest::newRow("Digital Link") << u"https://id.gs1.org/01/09520123456788"_s
                                  << u"09520123456788"_s;
    QTest::newRow("with serial number and query")
        << u"https://brand.example/a/01/09520123456788/21/X?17=271231"_s << u"09520123456788"_s;
    QTest::newRow("without leading zeros")
        << u"HTTP://brand.example/01/9520123456788"_s << u"09520123456788"_s;
    QTest::newRow("in the query")
        << u"https://brand.example/8004/9520614141234567?x=1&01=09520123456788#top"_s
        << u"09520123456788"_s;
}

void tst_ProductCode::findsTheProduct()
{
    QFETCH(const QString, scanned);
    QFETCH(const QString, gtin);
    QCOMPARE(productCodeIn(scanned), gtin);
}

void tst_ProductCode::findsNone_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::newRow("nothing") << QString();
    QTest::newRow("wrong check digit") << u"4006381333932"_s;
    QTest::newRow("eleven digits") << u"03600029145"_s;
    QTest::newRow("other digits") << u"٤٠٠٦٣٨١٣٣٣٩٣١"_s;
    QTest::newRow("member") << u"ECM1.M000002"_s;
    QTest::newRow("ticket") << u"EC1:p2FkZ3dlZWstNDc"_s;
    QTest::newRow("address") << u"https://example.org/offers/01/spring"_s;
    QTest::newRow("address, wrong check digit") << u"https://id.gs1.org/01/09520123456789"_s;
    QTest::newRow("a case's contents") << u"0209520123456788370010"_s;
    QTest::newRow("lot alone") << u"10ABC123"_s;
    QTest::newRow("shipping box") << u"00952012345678912345"_s;
    QTest::newRow("thirteen digits") << u"(01)9520123456788"_s;
    QTest::newRow("endless") << u"https://a.example/"_s + QString(9000, u'x') +
                                    u"/01/09520123456788"_s;
}

void tst_ProductCode::findsNone()
{
    QFETCH(const QString, scanned);
    QCOMPARE(productCodeIn(scanned), std::nullopt);
}

void tst_ProductCode::gs1Vectors_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("elements");
    QFile file(qEnvironmentVariable("ENDCAP_TEST_DATA") + u"/gs1_vectors.json"_s);
    if (!file.open(QFile::ReadOnly))
        QSKIP("ENDCAP_TEST_DATA names no folder with gs1_vectors.json");
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(vectors.size() > 200);
    for (const QJsonValue &vector : vectors) {
        const QString kind = vector[u"kind"].toString();
        const bool isScan = kind == "digital_link_to_ai"_L1 || kind == "unbracketed_ai_valid"_L1 ||
                            kind == "bracketed_ai_to_unbracketed"_L1;
        QString input = vector[u"input"].toString();
        QString elements = vector[u"expect"].toString();
        if (kind == "unbracketed_ai_valid"_L1) {
            input.replace(u'^', QChar(0x1d));
            elements = vector[u"input"].toString();
        }
        // Words for numbers ("/gtin/") are an option that GS1 has withdrawn.
        if (isScan && !vector[u"options"].toObject().contains(u"permit_convenience_alphas"))
            QTest::addRow("%s", qPrintable(vector[u"input"].toString()))
                << input << vector[u"valid"].toBool() << elements;
    }
}

void tst_ProductCode::gs1Vectors()
{
    QFETCH(const QString, input);
    QFETCH(const bool, valid);
    QFETCH(const QString, elements);
    const auto code = productCodeIn(input);
    if (!valid) {
        // We look at the product only: what is wrong elsewhere does not hide it.
        static const QRegularExpression zeros(u"^0+"_s);
        QVERIFY(!code || (normalizedGtin(*code) && input.contains(QString(*code).remove(zeros))));
        return;
    }
    static const QRegularExpression identified(u"\\^01([0-9]{14})"_s);
    const auto match = identified.match(elements);
    QCOMPARE(code.value_or(QString()), match.captured(1));
}

void tst_ProductCode::survivesAnything()
{
    QVERIFY(rc::check("any text: a valid GTIN-14 or nothing", [] {
        static const QStringList parts{u"01"_s,       u"09520123456788"_s,
                                       u"/"_s,        u"https://a"_s,
                                       u"(01)"_s,     u"\u001d"_s,
                                       u"?01="_s,     u"]d2"_s,
                                       u"31020012"_s, u"é"_s,
                                       u"#"_s,        u"9"_s};
        QString text;
        const int count = *rc::gen::inRange(0, 9);
        for (int i = 0; i < count; ++i)
            text += parts.at(*rc::gen::inRange<qsizetype>(0, parts.size()));
        const auto code = productCodeIn(text);
        RC_ASSERT(!code || (code->size() == 14 && normalizedGtin(*code) == *code));
    }));
}

void tst_ProductCode::knowsCodesOfTheStoreItself_data()
{
    QTest::addColumn<QString>("gtin");
    QTest::addColumn<bool>("inStore");
    QTest::newRow("EAN-13 20") << u"02012345678900"_s << true;
    QTest::newRow("EAN-13 29") << u"02900000001428"_s << true;
    QTest::newRow("UPC-A 2") << u"00212345678902"_s << true;
    QTest::newRow("EAN-8 2") << u"00000020123451"_s << true;
    QTest::newRow("UPC-A 0") << u"00036000291452"_s << false;
    QTest::newRow("EAN-8 9") << u"00000096385074"_s << false;
    QTest::newRow("own brand") << u"00400000101017"_s << false;
}

void tst_ProductCode::knowsCodesOfTheStoreItself()
{
    QFETCH(const QString, gtin);
    QFETCH(const bool, inStore);
    QCOMPARE(isInStoreCode(gtin), inStore);
}

void tst_ProductCode::supportGoesOverHttpsOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"https://help.maker.example/p/1?x=2"_s << u"help.maker.example"_s;
    QTest::newRow("other letters") << u"https://bücher.example/"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("no s") << u"http://help.maker.example/"_s << QString();
    QTest::newRow("no host") << u"https:///p"_s << QString();
    QTest::newRow("no name") << u"https://localhost/p"_s << QString();
    QTest::newRow("a user in front") << u"https://maker.example@evil.example/"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("endless") << u"https://a.example/"_s + QString(600, u'x') << QString();
}

void tst_ProductCode::supportGoesOverHttpsOnly()
{
    QFETCH(const QString, address);
    QFETCH(const QString, host);
    QCOMPARE(supportHost(address).value_or(QString()), host);
}

QTEST_GUILESS_MAIN(tst_ProductCode)
#include "tst_productcode.moc"
