// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Public numbers, seed and ranking: one way to write a number down, every place has
// exactly the same chance, nobody is drawn twice, and nothing depends on anything but
// list and numbers.
#include "contract/domain/numbersource.h"
#include "contract/draw/drawstanding.h"
#include "contract/proof/drawranking.h"
#include "contract/proof/sha256.h"

#include <QSet>
#include <QTest>
#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

NumberSource lottery(const QString &name = u"Lottery"_s, int day = 1)
{
    return {name,
            u"in the paper"_s,
            QDateTime(QDate(2026, 11, day), QTime(12, 0), Qt::UTC),
            {{6, 1, 49, true}, {1, 0, 9, false}}};
}

QDateTime noon(int day)
{
    return {QDate(2026, 11, day), QTime(12, 0), Qt::UTC};
}

Hash seedOf(int number)
{
    return sha256("seed " + QByteArray::number(number));
}

// 2^128 modulo count, by doubling.
quint64 twoTo128(quint64 count)
{
    quint64 rest = 1 % count;
    for (int i = 0; i < 128; ++i)
        rest = rest * 2 % count;
    return rest;
}

} // namespace

class tst_DrawRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenInOneWay()
    {
        const NumberSource source = lottery();
        for (const char *typed : {"45 9 34 18 41 26, 7", "9-18-26-34-41-45,7",
                                  " 09 18  26 34 41 45 / 7 /", "9.18.26.34.41.45./7./"})
            QCOMPARE(canonicalNumbers(source, QLatin1StringView(typed)),
                     u"9.18.26.34.41.45./7./"_s);
        // RFC 3797, section 6, its sources one after the other.
        const QList<NumberSource> rfc{{u"a"_s, u"b"_s, noon(1), {{1, 0, 9999, true}}},
                                      {u"b"_s, u"b"_s, noon(1), {{5, 1, 49, true}}},
                                      {u"c"_s, u"b"_s, noon(1), {{6, 1, 49, true}}}};
        QCOMPARE(*canonicalNumbers(rfc.at(0), u"9319"_s) +
                     *canonicalNumbers(rfc.at(1), u"2 5 12 8 10"_s) +
                     *canonicalNumbers(rfc.at(2), u"9 18 26 34 41 45"_s),
                 u"9319./2.5.8.10.12./9.18.26.34.41.45./"_s);
        // Where order means something it stays.
        const NumberSource pick{u"Pick 4"_s, u"b"_s, noon(1), {{4, 0, 9, false}}};
        QCOMPARE(canonicalNumbers(pick, u"7 0 7 1"_s), u"7.0.7.1./"_s);
    }

    void otherNumbersAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "-/", "1 2 3 4 5 6", "1 2 3 4 5, 7", "1 2 3 4 5 6 7, 8", "1 2 3 4 5 50, 7",
              "0 2 3 4 5 6, 7", "1 2 3 4 5 5, 7", "1 2 3 4 5 6, 10", "1 2 3 4 5 six, 7",
              "1 2 3 4 5 6, 7, 8", "1 2 3 4 5 +6, 7", "1 2 3 4 5 99999999999, 7"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void otherNumbersAreRefused()
    {
        QFETCH(const QString, typed);
        QVERIFY(!canonicalNumbers(lottery(), typed));
    }

    void theFirstSourceAfterTheSealDecides()
    {
        const QList<NumberSource> sources{lottery(u"one"_s, 2), lottery(u"two"_s, 3),
                                          lottery(u"three"_s, 4)};
        const QString numbers = u"1.2.3.4.5.6./7./"_s;
        QVERIFY(isDecided(sources, noon(1), {numbers}));
        QVERIFY(isDecided(sources, noon(1), {notPublished, numbers}));
        QVERIFY(isDecided(sources, noon(1), {notPublished, notPublished, numbers}));
        QVERIFY(isDecided(sources, noon(2), {notPublished, numbers}));
        QVERIFY(!isDecided(sources, noon(2), {numbers})); // published before, or with, the seal
        QVERIFY(!isDecided(sources, noon(1), {numbers, numbers})); // the first one decided
        QVERIFY(!isDecided(sources, noon(1), {notPublished}));
        QVERIFY(!isDecided(sources, noon(1), {}));
        QVERIFY(!isDecided(sources, noon(1), {u"6.5.4.3.2.1./7./"_s})); // not the one way
        QVERIFY(!isDecided(sources, noon(1), {notPublished, notPublished, notPublished, numbers}));
    }

    void outcomesAreCounted()
    {
        QCOMPARE(qRound64(outcomesOf(lottery())), 139'838'160); // 13,983,816 times 10
        QCOMPARE(qRound64(outcomesOf({{}, {}, {}, {{4, 0, 9, false}}})), 10'000);
    }

    // As many numbers lead to one place as to any other: the refused ones are exactly
    // those that are over, and the others are taken in turn.
    void everyPlaceHasTheSameNumbers()
    {
        QVERIFY(rc::check("2^128 mod n numbers are refused, the largest ones", [] {
            const auto count = *rc::gen::inRange<quint64>(1, quint64{1} << 32);
            const quint64 over = twoTo128(count);
            const quint64 largest = ~quint64{0};
            RC_ASSERT(placeOfNumber(0, 0, count) == quint64{0});
            RC_ASSERT(placeOfNumber(largest, largest - over, count) == count - 1);
            RC_ASSERT(over == 0 || !placeOfNumber(largest, largest - over + 1, count));
            RC_ASSERT(over == 0 || !placeOfNumber(largest, largest, count));
            const auto high = *rc::gen::arbitrary<quint64>();
            const auto low = *rc::gen::inRange<quint64>(0, largest);
            const auto here = placeOfNumber(high, low, count);
            const auto next = placeOfNumber(high, low + 1, count);
            RC_ASSERT(!here || !next || *next == (*here + 1) % count);
        }));
        // 2^128 - 1 ends with a 5: of ten places, the last six numbers are over.
        QVERIFY(placeOfNumber(~quint64{0}, ~quint64{0} - 6, 10) == quint64{9});
        QVERIFY(!placeOfNumber(~quint64{0}, ~quint64{0} - 5, 10));
        QVERIFY(placeOfNumber(~quint64{0}, ~quint64{0}, 8) == quint64{7});
    }

    void hashesFallEvenly_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("limit"); // chi-square, one in a thousand
        QTest::newRow("2") << 2 << 10.83;
        QTest::newRow("3") << 3 << 13.82;
        QTest::newRow("5") << 5 << 18.47;
        QTest::newRow("7") << 7 << 22.46;
        QTest::newRow("10") << 10 << 27.88;
    }
    void hashesFallEvenly()
    {
        QFETCH(const int, count);
        QFETCH(const double, limit);
        constexpr int seeds = 20'000;
        // Wherever in the ranking: second places are as even as first ones.
        for (int rank = 0; rank < 2; ++rank) {
            QList<int> seen(count, 0);
            for (int i = 0; i < seeds; ++i)
                ++seen[static_cast<qsizetype>(
                    drawRanking(seedOf(i), static_cast<quint64>(count), 2).at(rank))];
            const double expected = double(seeds) / count;
            double chiSquare = 0;
            for (int times : std::as_const(seen))
                chiSquare += (times - expected) * (times - expected) / expected;
            QVERIFY2(chiSquare < limit, qPrintable(QString::number(chiSquare)));
        }
    }

    void nobodyIsDrawnTwice()
    {
        QVERIFY(rc::check("all different, as many as asked or as there are", [] {
            const auto count = *rc::gen::inRange<quint64>(0, 60);
            const auto most = *rc::gen::inRange<quint64>(0, 80);
            const Hash seed = seedOf(*rc::gen::inRange(0, 1'000'000));
            const QList<quint64> ranking = drawRanking(seed, count, most);
            RC_ASSERT(static_cast<quint64>(ranking.size()) == std::min(count, most));
            RC_ASSERT(QSet<quint64>(ranking.begin(), ranking.end()).size() == ranking.size());
            // Whoever asks for fewer gets the same first ones: no new draw, ever.
            RC_ASSERT(drawRanking(seed, count, most / 2) ==
                      ranking.first(std::min(most / 2, std::min(count, most))));
        }));
    }

    void aPersonIsDrawnOnce()
    {
        QVERIFY(rc::check("a tag that was drawn is skipped", [] {
            const auto count = *rc::gen::inRange<quint64>(1, 40);
            const auto people = *rc::gen::inRange<quint64>(1, 10);
            const auto tagOf = [people](quint64 place) {
                return sha256(QByteArray::number(place % people));
            };
            const Hash seed = seedOf(*rc::gen::inRange(0, 1'000'000));
            const auto ranking = drawRanking(seed, count, count, tagOf);
            QSet<Hash> drawn;
            for (quint64 place : ranking)
                drawn.insert(tagOf(place));
            RC_ASSERT(drawn.size() == ranking.size());
            RC_ASSERT(static_cast<quint64>(drawn.size()) == std::min(count, people));
        }));
        const auto alone = [](quint64 place) { return sha256(QByteArray::number(place)); };
        QCOMPARE(drawRanking(seedOf(1), 30, 12, alone), drawRanking(seedOf(1), 30, 12));
    }

    void theSeedNamesAllThatDecides()
    {
        const Hash manifest = sha256("m");
        const Hash root = sha256("r");
        const Hash seed = drawSeed(manifest, 5, root, {u"-/"_s, u"1.2./"_s});
        QCOMPARE(seed, sha256("sd1" + manifest.bytes() + QByteArray(7, '\0') + '\5' + root.bytes() +
                              "-/1.2./"));
        QVERIFY(seed != drawSeed(root, 5, root, {u"-/"_s, u"1.2./"_s}));
        QVERIFY(seed != drawSeed(manifest, 6, root, {u"-/"_s, u"1.2./"_s}));
        QVERIFY(seed != drawSeed(manifest, 5, manifest, {u"-/"_s, u"1.2./"_s}));
        QVERIFY(seed != drawSeed(manifest, 5, root, {u"1.2./"_s}));
    }

    void tagsTellNothingAcrossDrawings()
    {
        const auto pseudonym = *Pseudonym::from(QByteArray(16, 'p'));
        QCOMPARE(drawTag(u"d"_s, pseudonym), sha256("pt1d" + QByteArray(16, 'p')));
        QVERIFY(drawTag(u"d"_s, pseudonym) != drawTag(u"e"_s, pseudonym));
    }

    void thePrizeGoesOnInTheSameOrder()
    {
        using Kind = DrawStanding::Kind;
        const DrawResult result{u"d"_s, {}, {}, {}, {40, 10, 30, 20}, 1000};
        auto standings = standingsOf(result, 2, {});
        QCOMPARE(standings, (QList<DrawStanding>{{Kind::Winner, 1, 1000, {}},
                                                 {Kind::Winner, 2, 1000, {}},
                                                 {Kind::Alternate, 1, 1000, {}},
                                                 {Kind::Alternate, 2, 1000, {}}}));
        // The later place goes first, then an earlier one: who moved up when?
        const QList<DrawOut> outs{{u"d"_s, {}, 10, u"declined"_s, 2000},
                                  {u"d"_s, {}, 40, u"not-claimed"_s, 3000}};
        standings = standingsOf(result, 2, outs);
        QCOMPARE(standings, (QList<DrawStanding>{{Kind::Out, 1, 3000, u"not-claimed"_s},
                                                 {Kind::Out, 2, 2000, u"declined"_s},
                                                 {Kind::Winner, 1, 2000, {}},
                                                 {Kind::Winner, 2, 3000, {}}}));
        QCOMPARE(standingsOf({u"d"_s, {}, {}, {}, {}, 0}, 2, {}), QList<DrawStanding>());
    }
};

QTEST_GUILESS_MAIN(tst_DrawRanking)
#include "tst_drawranking.moc"
