// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking things up, by touch: typed on the on-screen keyboard, scanned, enlarged, read
// to the end without dragging; the faces for nothing, for unknown codes and for a core
// that cannot; all of it before anybody said who she is, and from home.

#include "contract/proof/sha256.h"
#include "tests/fakes/samples.h"
#include "tests/qml/pagetest.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

namespace
{

const QString milkCode = u"00012345678905"_s;

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

// Forty products, the first of them with all there is to know.
void stock(fakes::FakeDoor &door)
{
    fill(door);
    Product milk = fakes::sampleProduct(milkCode);
    milk.name = u"Whole Milk"_s;
    milk.brand = u"Maple & Main Dairy"_s;
    milk.size = u"1/2 gal"_s;
    milk.category = u"Dairy & eggs"_s;
    milk.aisle = 3;
    milk.bay = u"C"_s;
    milk.asOfMs = QDateTime(QDate(2025, 11, 3), QTime(9, 0)).toMSecsSinceEpoch();
    milk.support = u"https://help.maple.example/milk"_s;
    milk.image = sha256(photograph());
    door.images.insert(*milk.image, photograph());
    door.products = {milk};
    for (int n = 0; n < 39; ++n) {
        Product cup = fakes::sampleProduct(u"050000000%1"_s.arg(10'000 + n));
        cup.name = u"Cup number %1"_s.arg(n);
        cup.aisle = n % 2;
        door.products.append(cup);
    }
}

} // namespace

class Finding final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSayingWhoOneIs()
    {
        KioskOnScreen kiosk;
        stock(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"searchButton"_s);
        SEE(u"findScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"popular0"_s));
        JUDGE();
        // "w": the second of ten keys in the first of four rows.
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        const QQuickItem *keyboard = kiosk.finger().find(u"keyboard"_s);
        QTRY_VERIFY(keyboard->height() > 4 * smallestTarget);
        QTest::qWait(300); // its keys slide in
        kiosk.finger().touchAt(
            keyboard->mapToScene({keyboard->width() * 0.15, keyboard->height() / 8}).toPoint());
        QTRY_COMPARE(kiosk.app.find()->text(), u"w"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"foundName0"_s), u"Whole Milk"_s);
        JUDGE();
        TOUCH(u"found0"_s);
        SEE(u"itemScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"itemName"_s), u"Whole Milk"_s);
        QCOMPARE(kiosk.finger().reads(u"itemPrice"_s), u"$2.99"_s);
        QCOMPARE(kiosk.finger().reads(u"itemPlace"_s), u"Aisle 3 · Bay C"_s);
        QCOMPARE(kiosk.finger().reads(u"itemAsOf"_s), u"Price as of November 3, 2025"_s);
        QCOMPARE(kiosk.finger().reads(u"supportHost"_s), u"help.maple.example"_s);
        QVERIFY(!kiosk.finger().sees(u"itemLastHeard"_s));
        JUDGE();
        kiosk.setLine(false);
        QTRY_VERIFY(kiosk.finger().sees(u"itemLastHeard"_s));
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"findScreen"_s);
        QCOMPARE(kiosk.finger().find(u"searchInput"_s)->property("text").toString(), u"w"_s);
        QSignalSpy finished(&kiosk.app, &KioskApp::finished);
        TOUCH(u"backButton"_s);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(kiosk.core.door.logins.isEmpty());
    }

    void theAttractPageKeepsItsFirstButton()
    {
        KioskOnScreen kiosk;
        stock(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"searchButton"_s);
        SEE(u"findScreen"_s);
        TOUCH(u"backButton"_s);
        SEE(u"attractScreen"_s);
        kiosk.finger().touchAt({540, 400});
        SEE(u"identifyScreen"_s);
    }

    // One that the core has not got yet is no fault of which anybody complains.
    void aPhotographComesLate()
    {
        KioskOnScreen kiosk;
        stock(kiosk.core.door);
        const auto pictures = std::exchange(kiosk.core.door.images, {});
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        scan(kiosk, milkCode.mid(2));
        SEE(u"itemScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"itemName"_s), u"Whole Milk"_s);
        QTest::qWait(200);
        QVERIFY(!kiosk.finger().find(u"itemPhoto"_s)->isEnabled());
        kiosk.core.door.images = pictures;
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.finger().find(u"itemPhoto"_s)->isEnabled(), 10'000);
    }

    void aPhotographIsEnlarged()
    {
        KioskOnScreen kiosk;
        stock(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        scan(kiosk, milkCode.mid(2));
        SEE(u"itemScreen"_s);
        TOUCH(u"itemPhoto"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"photoZoom"_s));
        QQuickItem *zoom = kiosk.finger().find(u"photoZoom"_s);
        QTRY_COMPARE(zoom->opacity(), 1.0);
        JUDGE();
        QVERIFY(!zoom->property("near").toBool());
        kiosk.finger().touchAt({400, 700});
        QTRY_VERIFY(zoom->property("near").toBool());
        TOUCH(u"zoomButton"_s);
        QTRY_VERIFY(!zoom->property("near").toBool());
        TOUCH(u"closeZoomButton"_s);
        QTRY_VERIFY(!kiosk.finger().sees(u"photoZoom"_s));
        JUDGE();
    }

    void manyResultsAreReadWithoutDragging()
    {
        KioskOnScreen kiosk;
        stock(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"findBar"_s);
        SEE(u"findScreen"_s);
        kiosk.app.find()->setText(u"cup"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"found0"_s));
        JUDGE();
        TOUCH(u"allResults"_s);
        QTRY_VERIFY(!kiosk.finger().sees(u"keyboard"_s));
        QVERIFY(!kiosk.finger().find(u"foundUp"_s)->isEnabled());
        for (int i = 0; i < 12 && kiosk.finger().find(u"foundDown"_s)->isEnabled(); ++i) {
            TOUCH(u"foundDown"_s);
            QTest::qWait(350);
        }
        QTRY_VERIFY(kiosk.finger().sees(u"found29"_s));
        JUDGE();
        QVERIFY(kiosk.finger().find(u"foundUp"_s)->isEnabled());
        // The field brings the keyboard back.
        TOUCH(u"searchInput"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        TOUCH(u"clearSearch"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"popular0"_s));
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
    }

    void theFacesThatHaveNothingToShow()
    {
        KioskOnScreen kiosk;
        stock(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"searchButton"_s);
        SEE(u"findScreen"_s);
        kiosk.app.find()->setText(u"bicycle"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"Nothing for “bicycle”"_s);
        JUDGE();
        kiosk.core.door.corrected = u"milk"_s;
        kiosk.app.find()->setText(u"mlik"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"correctedLabel"_s), u"Showing results for “milk”"_s);
        JUDGE();
        scan(kiosk, u"4111111111111111"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"scanNoticeTitle"_s), u"That is a payment card"_s);
        JUDGE();
        kiosk.app.find()->setText(u"bicycle"_s);
        kiosk.core.door.corrected.clear();
        scan(kiosk, u"4111111111111111"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"scanNoticeTitle"_s));
        JUDGE();
        TOUCH(u"scanNoticeOk"_s);
        kiosk.core.door.findError = link::AskError::NotReady;
        kiosk.app.find()->setText(u"mil"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"We can’t search now"_s);
        JUDGE();
        scan(kiosk, milkCode);
        SEE(u"itemScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"We can’t look it up now"_s);
        kiosk.core.door.findError.reset();
        scan(kiosk, u"036000291452"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"We don’t know this one"_s);
        JUDGE();
        scan(kiosk, u"2012345678903"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"A label of our own"_s);
        JUDGE();
        TOUCH(u"findAnotherButton"_s);
        SEE(u"findScreen"_s);
    }

    // With help from the maker there is no room for the facts: the page must come to
    // rest without them.
    void thePageComesToRest()
    {
        KioskOnScreen kiosk;
        stock(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        scan(kiosk, milkCode);
        SEE(u"itemScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"supportCode"_s));
        QTRY_VERIFY(kiosk.finger().sees(u"reviewsLine"_s));
        QVERIFY(!kiosk.finger().sees(u"itemFacts"_s));
        JUDGE();
    }

    void namesThatNeverEnd()
    {
        KioskOnScreen kiosk;
        stock(kiosk.core.door);
        Product &milk = kiosk.core.door.products.first();
        const QString endless = u"<b>W</b>"_s + QString(10'000, u'W') + u" milk"_s;
        milk.name = milk.brand = milk.size = milk.category = milk.bay = endless;
        milk.priceMinor = 99'999'999'999;
        milk.aisle = 9999;
        milk.image.reset();
        milk.support =
            u"https://"_s + QString(60, u'w') + u'.' + QString(60, u'w') + u".example/"_s;
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"searchButton"_s);
        SEE(u"findScreen"_s);
        kiosk.app.find()->setText(u"milk"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"found0"_s));
        JUDGE();
        TOUCH(u"found0"_s);
        SEE(u"itemScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"itemPrice"_s));
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"findScreen"_s);
        kiosk.app.find()->setText(QString(10'000, u'M'));
        QTRY_VERIFY(kiosk.finger().reads(u"messageTitle"_s).startsWith("Nothing for"_L1));
        JUDGE();
    }

    void aProductIsNoCard()
    {
        KioskOnScreen kiosk;
        stock(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"beginButton"_s);
        SEE(u"identifyScreen"_s);
        scan(kiosk, milkCode);
        QTRY_COMPARE(kiosk.finger().reads(u"identifyNoticeTitle"_s), u"That is a product"_s);
        SEE(u"identifyScreen"_s);
    }

private:
    static void scan(KioskOnScreen &kiosk, const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(&kiosk.window(), letter.toLatin1());
        QTest::keyClick(&kiosk.window(), Qt::Key_Return);
    }
};

QTEST_MAIN(Finding)
#include "tst_finding.moc"
