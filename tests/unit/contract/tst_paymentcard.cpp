// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Payment cards are known by prefix, length and Luhn digit; nothing else is ever
// taken for one: no GTIN, no loyalty card.
#include "contract/domain/gtin.h"
#include "contract/domain/paymentcard.h"

#include <QProcess>
#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;

class tst_PaymentCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheSchemes_data();
    void knowsTheSchemes();
    void seesThroughStripesAndSpaces();
    void leavesOtherCodesAlone_data();
    void leavesOtherCodesAlone();
    void noRealGtinIsRefused();
    void gtins();
};

void tst_PaymentCard::knowsTheSchemes_data()
{
    // Test numbers that the schemes and their processors publish.
    QTest::addColumn<QString>("number");
    QTest::newRow("Visa") << u"4111111111111111"_s;
    QTest::newRow("Visa 2") << u"4012888888881881"_s;
    QTest::newRow("Mastercard") << u"5555555555554444"_s;
    QTest::newRow("Mastercard, 2 series") << u"2223003122003222"_s;
    QTest::newRow("American Express") << u"378282246310005"_s;
    QTest::newRow("American Express 2") << u"371449635398431"_s;
    QTest::newRow("Discover") << u"6011111111111117"_s;
    QTest::newRow("Discover 2") << u"6011000990139424"_s;
    QTest::newRow("JCB") << u"3530111333300000"_s;
    QTest::newRow("Diners Club") << u"30569309025904"_s;
    QTest::newRow("UnionPay") << u"6200000000000005"_s;
}

void tst_PaymentCard::knowsTheSchemes()
{
    QFETCH(const QString, number);
    QVERIFY(isPaymentCard(number));
    // One digit off: no Luhn digit, no card.
    QString typo = number;
    typo[typo.size() - 1] = typo.back() == u'0' ? u'1' : u'0';
    QVERIFY(!isPaymentCard(typo));
}

void tst_PaymentCard::seesThroughStripesAndSpaces()
{
    QVERIFY(isPaymentCard(u"4111 1111 1111 1111"));
    QVERIFY(isPaymentCard(u"4111-1111-1111-1111"));
    QVERIFY(isPaymentCard(u"  4111111111111111\n"));
    QVERIFY(isPaymentCard(u"%B4111111111111111^DOE/JANE^30012010000000000000?"));
    QVERIFY(isPaymentCard(u";4111111111111111=30012010000000000000?"));
}

void tst_PaymentCard::leavesOtherCodesAlone_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString();
    QTest::newRow("EAN-13 that starts with 4") << u"4006381333931"_s;
    QTest::newRow("loyalty card, EAN-13 29") << u"2900000001428"_s;
    QTest::newRow("telephone number") << u"+12125550142"_s;
    QTest::newRow("member code") << u"ECM1.ABCDEFGH"_s;
    QTest::newRow("ticket") << u"EC1:pGFkZ3dlZWstNDc"_s;
    QTest::newRow("twenty digits") << u"41111111111111111111"_s;
    QTest::newRow("right Luhn digit, no scheme") << u"9111111111111111"_s;
}

void tst_PaymentCard::leavesOtherCodesAlone()
{
    QFETCH(const QString, code);
    QVERIFY(!isPaymentCard(code));
}

void tst_PaymentCard::noRealGtinIsRefused()
{
    QProcess unpack;
    unpack.start(u"gunzip"_s, {u"-c"_s, qEnvironmentVariable("ENDCAP_SOURCE_DIR") +
                                            u"/resources/sample-store/sources/"
                                            "datakick_products.csv.gz"_s});
    QVERIFY(unpack.waitForFinished());
    int read = 0;
    for (const QByteArray &line : unpack.readAllStandardOutput().split('\n')) {
        const QString gtin = QString::fromUtf8(line).section(u',', 0, 0);
        if (gtin.size() != 14 || gtin.at(0).isLetter())
            continue;
        ++read;
        // As printed on the pack: without its padding, too.
        QString bare = gtin;
        while (bare.startsWith(u'0'))
            bare.remove(0, 1);
        QVERIFY2(!isPaymentCard(gtin) && !isPaymentCard(bare), qPrintable(gtin));
    }
    QVERIFY(read > 4000);
}

void tst_PaymentCard::gtins()
{
    QCOMPARE(normalizedGtin(u"4006381333931").value(), u"04006381333931"_s);
    QCOMPARE(normalizedGtin(u"036000291452").value(), u"00036000291452"_s);
    QCOMPARE(normalizedGtin(u"96385074").value(), u"00000096385074"_s);
    QVERIFY(!normalizedGtin(u"4006381333932"));
    QVERIFY(!normalizedGtin(u"400638133393"));
    QVERIFY(!normalizedGtin(u"40063813x3931"));
    QVERIFY(!normalizedGtin(u""));
}

QTEST_GUILESS_MAIN(tst_PaymentCard)
#include "tst_paymentcard.moc"
