// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule that judges contrast (pixelcontrast.h), on pictures whose answer is known; and
// that a store may give any colour as its own. Pages in the product's own colours are
// judged wherever a test walks them (JUDGE and SEE of pagetest.h).
#include "tests/qml/pagetest.h"
#include "tests/qml/pixelcontrast.h"

#include <QPainter>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

namespace
{

QImage paper(const QColor &ground)
{
    QImage picture(600, 80, QImage::Format_RGB32);
    picture.fill(ground);
    return picture;
}

void write(QImage &picture, const QColor &letters, int pixels = 30)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::TextAntialiasing);
    QFont font(u"Inter"_s);
    font.setPixelSize(pixels);
    painter.setFont(font);
    painter.setPen(letters);
    painter.drawText(picture.rect(), Qt::AlignCenter, u"Words of an ordinary kind, 12 of them"_s);
}

bool isAbout(std::optional<double> found, double expected)
{
    return found && std::abs(*found - expected) < 0.04 * expected;
}

} // namespace

class ContrastOnScreen final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreMeasured_data()
    {
        QTest::addColumn<QColor>("letters");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("expected");
        // From WCAG's own examples and definition.
        QTest::newRow("black on white") << QColor(0, 0, 0) << QColor(255, 255, 255) << 21.0;
        QTest::newRow("enough") << QColor(0x767676) << QColor(0xffffff) << 4.54;
        QTest::newRow("too little") << QColor(0x777777) << QColor(0xffffff) << 4.48;
        QTest::newRow("light on dark") << QColor(0xffff00) << QColor(0x0000ff) << 8.0;
        QTest::newRow("red on green") << QColor(0xff0000) << QColor(0x00ff00) << 2.91;
        QTest::newRow("faint") << QColor(0xe8e8e8) << QColor(0xffffff) << 1.23;
    }

    void lettersAreMeasured()
    {
        QFETCH(QColor, letters);
        QFETCH(QColor, ground);
        QFETCH(double, expected);
        for (int pixels : {28, 30, 38, 60}) {
            QImage picture = paper(ground);
            write(picture, letters, pixels);
            const auto found = contrastIn(picture, picture.rect(), 40);
            QVERIFY2(isAbout(found, expected),
                     qPrintable(u"%1 at %2 pixels"_s.arg(found.value_or(0)).arg(pixels)));
        }
    }

    // Half of the words stand on a second ground: the worse half counts.
    void theWorstPlaceCounts()
    {
        QImage picture = paper(Qt::white);
        QPainter(&picture).fillRect(300, 0, 300, 80, QColor(0x999999));
        write(picture, Qt::black);
        QVERIFY(isAbout(contrastIn(picture, picture.rect(), 40), contrast(0, 0x999999)));

        QImage photograph = paper(Qt::white);
        QLinearGradient light(0, 0, 600, 0);
        light.setColorAt(0, QColor(0x202020));
        light.setColorAt(1, QColor(0xc0c0c0));
        QPainter(&photograph).fillRect(photograph.rect(), light);
        write(photograph, Qt::white);
        const auto found = contrastIn(photograph, photograph.rect(), 40);
        QVERIFY2(found && *found < 2.5, qPrintable(QString::number(found.value_or(0))));
    }

    void onePlainColourHasNone()
    {
        const QImage picture = paper(Qt::white);
        QVERIFY(!contrastIn(picture, picture.rect(), 40));
    }

    void aStoresColourIsCorrected_data()
    {
        QTest::addColumn<QString>("color");
        for (const char *color : {"#FFFF00", "#FFFFFF", "#000000", "#777777", "#FF0000", "#00A0FF"})
            QTest::newRow(color) << QString::fromLatin1(color);
    }

    void aStoresColourIsCorrected()
    {
        QFETCH(QString, color);
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.store.brandColor = color;
        kiosk.core.door.slides.clear();
        kiosk.core.door.offers.clear();
        kiosk.core.door.drawings.clear();
        kiosk.core.door.members.insert(u"+16125550123"_s,
                                       {u"2468"_s, {u"Ann"_s, 1240, 3, false, {}}});
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s); // the welcome is written on it
        QTRY_COMPARE(kiosk.app.store()->brandColor(), QColor(color));
        JUDGE();
        QVERIFY(kiosk.arriveWithPin(u"2468"_s));
        JUDGE(); // so are her points
        TOUCH(u"accessPill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"accessSheet"_s));
        TOUCH(u"accessDark"_s);
        QTRY_VERIFY(kiosk.app.access()->isDark());
        QTest::qWait(200);
        JUDGE();
        TOUCH(u"accessLeave"_s);
        TOUCH(u"doneButton"_s);
        SEE(u"goodbyeScreen"_s);
        QVERIFY(judgedWords() > 30);
    }

    // The rule finds on a page what it finds on a picture.
    void aFaintWordIsNamed()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"beginButton"_s);
        QVERIFY(kiosk.waitFor(u"identifyScreen"_s));
        QQuickItem *name = kiosk.finger().find(u"storeNameLabel"_s);
        QVERIFY(name);
        name->setOpacity(0.5);
        const QStringList faint = faintWords(kiosk);
        QCOMPARE(faint.filter(u"storeNameLabel"_s).size(), 2); // on neither paper
        QCOMPARE(faint.size(), 2);
    }
};

QTEST_MAIN(ContrastOnScreen)
#include "tst_contrast.moc"
