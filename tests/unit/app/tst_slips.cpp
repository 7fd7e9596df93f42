// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slips as dots and as bytes: what is drawn is what a printer prints, its code can be
// read, every script has letters, and no picture gives a printer an order.
#include "app/slips/escpos.h"
#include "app/slips/sliplayout.h"
#include "tests/fakeprinter/escposreader.h"
#include "tests/harness/qrreader.h"

#include <QTest>

#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;
using Kind = SlipBlock::Kind;
using Size = SlipBlock::Size;

namespace
{

struct Paper {
    QList<QByteArray> rows;
    int cuts = 0;
    QStringList refused;
};

// What a printer makes of the commands.
Paper printed(const QList<QByteArray> &commands)
{
    Paper paper;
    fakes::EscPosReader reader({[&](const QByteArray &row) { paper.rows.append(row); },
                                [](const QByteArray &) { QFAIL("text"); },
                                [](int) { QFAIL("feed"); }, [&] { ++paper.cuts; }, [] {},
                                [](int) {}, [] {}});
    for (const QByteArray &command : commands) {
        for (const char byte : command)
            reader.take(byte);
        if (reader.isInside())
            paper.refused.append(u"half a command"_s);
    }
    paper.refused += reader.refused();
    return paper;
}

bool isDark(const QImage &picture, int x, int y)
{
    return qGray(picture.pixel(x, y)) < 128;
}

int darkDots(const QImage &picture, const QRect &where)
{
    int dark = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            dark += isDark(picture, x, y);
    }
    return dark;
}

int darkDots(const QImage &picture)
{
    return darkDots(picture, picture.rect());
}

SlipSheet wordsOf(const QString &text, Size size = Size::Body)
{
    return {SlipBlock{Kind::Words, text, {}, size}};
}

} // namespace

class SlipsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsAsWideAsItsPaper()
    {
        for (const int dots : {576, 384}) {
            const QImage picture = drawSlip(wordsOf(u"Maple & Main"_s), dots);
            QCOMPARE(picture.width(), dots);
            QCOMPARE(picture.depth(), 1);
            QVERIFY(picture.height() > 20 && picture.height() < 60);
            QVERIFY(darkDots(picture) > 200);
        }
        // What does not fit a line goes on in the next; nothing grows without end.
        const QString endless(100'000, u'W');
        const QImage long_ = drawSlip(SlipSheet(500, SlipBlock{Kind::Words, endless}), 576);
        QVERIFY(long_.height() <= longestSlip);
        QCOMPARE(drawSlip({}, 576).height(), 1);
    }

    void whatIsDrawnIsWhatAPrinterPrints()
    {
        const QImage picture =
            drawSlip({{Kind::Words, u"Maple & Main"_s, {}, Size::Large, true, true},
                      {Kind::Rule},
                      {Kind::Code, u"https://example.org/t/07-0001"_s},
                      {Kind::Space},
                      {Kind::Pair, u"Kiosk 7"_s, u"1:14 AM"_s, Size::Small}},
                     576);
        const Paper paper = printed(slipCommands(picture));
        QCOMPARE(paper.refused, QStringList());
        QCOMPARE(paper.cuts, 1);
        QCOMPARE(paper.rows.size(), picture.height());
        int changed = 0;
        for (int y = 0; y < picture.height(); ++y) {
            const QByteArray row = paper.rows.at(y).leftJustified(72, '\0');
            for (int x = 0; x < 576; ++x) {
                const bool isPrinted = row.at(x / 8) & (0x80 >> x % 8);
                QVERIFY(isPrinted || !isDark(picture, x, y));
                changed += isPrinted != isDark(picture, x, y);
            }
        }
        QVERIFY(changed < 5); // dots that keep a picture from being an order
    }

    void theBeginningHealsAnOpenImage()
    {
        const QImage black = [] {
            QImage picture(576, 48, QImage::Format_RGB32);
            picture.fill(Qt::black);
            return picture;
        }();
        const QList<QByteArray> slip = slipCommands(black);
        for (const int sent : {1, 5, 9, 1000}) {
            const Paper paper =
                printed({slip.first().left(sent) + slipBeginning(), slip.first(), slip.at(1)});
            if (sent > 8) // cut off in its dots, not in its head
                QCOMPARE(paper.refused, QStringList());
            QVERIFY(paper.rows.size() >= 48);
            for (const QByteArray &row : paper.rows.last(48))
                QCOMPARE(row, QByteArray(72, '\xff'));
        }
    }

    void aCodeCanBeRead_data()
    {
        QTest::addColumn<int>("letters");
        QTest::newRow("a coupon's serial") << 24;
        QTest::newRow("a ticket") << 380;
    }

    void aCodeCanBeRead()
    {
        QFETCH(int, letters);
        const QString text = u"ENDCAP:"_s + QString(letters, u'7');
        for (const int dots : {576, 384})
            QCOMPARE(harness::readQr(drawSlip({{Kind::Code, text}}, dots)), text);
    }

    void everyScriptHasLetters()
    {
        QList<QImage> pictures;
        for (const QString &name :
             {u"Ada"_s, u"Ада"_s, u"عدا"_s, u"עדה"_s, u"आदा"_s, u"阿达"_s, u"아다"_s})
            pictures.append(drawSlip(wordsOf(name, Size::Huge), 576));
        for (int i = 0; i < pictures.size(); ++i) {
            QVERIFY(darkDots(pictures.at(i)) > 300);
            for (int other = 0; other < i; ++other)
                QVERIFY(pictures.at(i) != pictures.at(other)); // not the same empty boxes
        }
    }

    void aMirroredPairChangesSides()
    {
        const SlipSheet pair{{Kind::Pair, u"iiii"_s, u"WWWW"_s}};
        const QImage usual = drawSlip(pair, 576);
        const QImage mirrored = drawSlip(pair, 576, Qt::RightToLeft);
        const QRect left(0, 0, 288, usual.height());
        const QRect right(288, 0, 288, usual.height());
        QVERIFY(darkDots(usual, left) < darkDots(usual, right));
        QVERIFY(darkDots(mirrored, left) > darkDots(mirrored, right));
        // Too long for one line: both are there, below each other.
        const QImage two = drawSlip({{Kind::Pair, QString(30, u'a'), QString(30, u'b')}}, 384);
        QVERIFY(two.height() > usual.height() * 2 - 10);
    }

    void noPictureIsAnOrder()
    {
        QVERIFY(rc::check("calmed dots hold no real-time command and lose no dot", [] {
            const auto bytes = *rc::gen::container<std::vector<char>>(
                rc::gen::element<char>(0x10, 0x04, 0x05, 0x14, 0x01, 0x00, '\xff'));
            const QByteArray before(bytes.data(), static_cast<qsizetype>(bytes.size()));
            QByteArray after = before;
            calmDots(after);
            RC_ASSERT(after.size() == before.size());
            for (qsizetype i = 0; i < after.size(); ++i) {
                RC_ASSERT((after.at(i) & before.at(i)) == before.at(i));
                if (i > 0 && after.at(i - 1) == 0x10)
                    RC_ASSERT(after.at(i) != 0x04 && after.at(i) != 0x05 && after.at(i) != 0x14);
            }
        }));
    }

    void aReaderRefusesWhatItDoesNotKnow()
    {
        QCOMPARE(printed({QByteArray("\x1bp\0\x19\xfa", 5)}).refused.first(), u"1b 70"_s); // drawer
        QCOMPARE(printed({QByteArray("\x1d(k", 3)}).refused.first(), u"1d 28"_s);
        QCOMPARE(printed({QByteArray("\xc3\xa9", 2)}).refused.size(), 2); // not its letters
        QCOMPARE(printed({QByteArray("\x1dv0\0\1\0\1", 7)}).refused.size(), 1);
    }
};

QTEST_MAIN(SlipsTest)
#include "tst_slips.moc"
