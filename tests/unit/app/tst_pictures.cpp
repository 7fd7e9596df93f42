// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QR codes that can be read, icons in their colour, photographs that are what they
// say they are.
#include "app/content/productimages.h"
#include "app/pictures/iconimageprovider.h"
#include "app/pictures/productimageprovider.h"
#include "app/pictures/qrcode.h"
#include "contract/proof/sha256.h"
#include "tests/fakes/fakecore.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

QByteArray jpegOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(200, 30, 30));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

QString readBack(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    return QString::fromStdWString(ZXing::ReadBarcode(view).text());
}

} // namespace

class PicturesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesCanBeRead()
    {
        // As long as a ticket is.
        const QString text = u"EC1:"_s + QString(230, u'x');
        QrCode code;
        code.setText(text);
        code.setSize({400, 420});
        QImage picture(400, 420, QImage::Format_RGB32);
        picture.fill(Qt::darkRed); // the item brings its own ground
        QPainter painter(&picture);
        code.paint(&painter);
        painter.end();
        QCOMPARE(readBack(picture), text);
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
    }

    void whatDoesNotFitIsNoCode()
    {
        QCOMPARE(qrModules(QString()).size, 0);
        QCOMPARE(qrModules(QString(5000, u'x')).size, 0);
        QVERIFY(qrModules(u"a"_s).size >= 21);
    }

    void aStarCanBeFilledInPart()
    {
        IconImageProvider icons;
        QSize size;
        const QImage all = icons.requestImage(u"star=100?e9a400"_s, &size, {64, 64});
        const QImage half = icons.requestImage(u"star=50?e9a400"_s, &size, {64, 64});
        const QImage outline = icons.requestImage(u"star?e9a400"_s, &size, {64, 64});
        const QImage none = icons.requestImage(u"star=0?e9a400"_s, &size, {64, 64});
        QCOMPARE(all.pixel(32, 32), qRgb(0xE9, 0xA4, 0));
        QCOMPARE(qAlpha(outline.pixel(32, 32)), 0);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) {
                QCOMPARE(half.pixel(x, y), x < 32 ? all.pixel(x, y) : 0U);
                QCOMPARE(none.pixel(x, y), 0U);
            }
    }

    void iconsHaveTheirColour()
    {
        IconImageProvider icons;
        QSize size;
        const QImage ticket = icons.requestImage(u"ticket?a8234f"_s, &size, {64, 64});
        QCOMPARE(size, QSize(64, 64));
        bool hasColour = false;
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                const QColor pixel = ticket.pixelColor(x, y);
                hasColour = hasColour || pixel == QColor(0xa8, 0x23, 0x4f);
            }
        }
        QVERIFY(hasColour);
        QTest::ignoreMessage(QtWarningMsg, "There is no icon \"../ticket?a8234f\"");
        QVERIFY(icons.requestImage(u"../ticket?a8234f"_s, &size, {64, 64}).isNull());
        QTest::ignoreMessage(QtWarningMsg, "There is no icon \"no-such-icon?000000\"");
        QVERIFY(icons.requestImage(u"no-such-icon?000000"_s, &size, {}).isNull());
    }

    void photographsAreCheckedAndBounded()
    {
        const QByteArray jpeg = jpegOf({600, 300});
        QCOMPARE(readProductImage(jpeg, sha256(jpeg), {100, 100}).size(), QSize(200, 100));
        QCOMPARE(readProductImage(jpeg, sha256(jpeg), {}).size(), QSize(600, 300));
        QVERIFY(readProductImage(jpeg, sha256("other"), {}).isNull());
        const QByteArray torn = jpeg.left(200);
        QVERIFY(readProductImage(torn, sha256(torn), {}).isNull());
        const QByteArray huge = jpegOf({5000, 10});
        QVERIFY(readProductImage(huge, sha256(huge), {}).isNull());
    }

    void aLatePhotographGetsAnotherAddress()
    {
        fakes::FakeCore core;
        QVERIFY(core.start());
        link::LinkClient client(core.socket());
        ProductImages images(client);
        client.open();
        QTRY_VERIFY(client.isOpen());
        const QByteArray jpeg = jpegOf({60, 30});
        const Hash hash = sha256(jpeg);
        QByteArray got = "nothing yet";
        images.fetch(hash, [&](const QByteArray &bytes) { got = bytes; });
        QTRY_COMPARE(got, QByteArray());
        const QString before = images.addressOf(hash);
        QCOMPARE(images.addressOf(std::nullopt), QString());
        QSignalSpy arrived(&images, &ProductImages::arrived);
        core.door.images.insert(hash, jpeg);
        QVERIFY(arrived.wait(8000));
        QVERIFY(images.addressOf(hash) != before);
        images.fetch(hash, [&](const QByteArray &bytes) { got = bytes; });
        QTRY_COMPARE(got, jpeg);
    }
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
