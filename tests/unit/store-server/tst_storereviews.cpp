// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reviews at the server: what is public and when, the badge that rests on a till's
// line, points that do not look at the stars, votes that count once.
#include "reviewshop.h"

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{
const Claim ada = TestShop::phone(1);
const Claim ben = TestShop::phone(2);
const QString bread = ReviewShop::product(1);
const QString milk = ReviewShop::product(2);
const VisitId hers = *VisitId::from(QByteArray(16, 'h'));
} // namespace

class tst_StoreReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPublicWithLineAndPin()
    {
        ReviewShop shop;
        shop.prove(ada, hers);
        QCOMPARE(shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada, 14)}).changed, 1);
        shop.write(shop.kiosk, bread, 4, ada, u"Toasts well."_s, hers);
        QCOMPARE(shop.push(), QString());
        const auto shown = shop.shown(bread);
        QCOMPARE(shown.size(), 1);
        const Review &review = shown.first();
        QCOMPARE(review.stars, 4);
        QCOMPARE(review.title, u"Title"_s);
        QCOMPARE(review.text, u"Toasts well."_s);
        QCOMPARE(review.bought, QDate(2026, 8, 1)); // the month, not the day
        QCOMPARE(review.store, u"Bloomington"_s);
        QVERIFY(review.isRewarded);
        QCOMPARE(shop.balance(ada), ReviewShop::points);
        QCOMPARE(*shop.rating(bread), (Rating{bread, {0, 0, 0, 1, 0}, 1}));
    }

    // In whatever of the three is missing, nobody sees anything.
    void waitsForWhatIsMissing()
    {
        ReviewShop shop;
        shop.write(shop.kiosk, bread, 5, ada);
        QCOMPARE(shop.push(), QString());
        QVERIFY(shop.shown(bread).isEmpty());
        QVERIFY(!shop.rating(bread));
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        QVERIFY(shop.shown(bread).isEmpty()); // anybody may know her number
        QCOMPARE(shop.balance(ada), 0);
        shop.prove(ada, hers);
        QCOMPARE(shop.shown(bread).size(), 1);
        QVERIFY(shop.shown(bread).first().isBoughtHere());
        QCOMPARE(shop.balance(ada), ReviewShop::points);
    }

    void anotherOnesPinIsNotHers()
    {
        ReviewShop shop;
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        shop.prove(ben, hers);
        shop.write(shop.kiosk, bread, 5, ada, {}, hers); // in Ben's visit, by Ada's number
        QCOMPARE(shop.push(), QString());
        QVERIFY(shop.shown(bread).isEmpty());
    }

    void anotherOnesLineIsNoBadge()
    {
        ReviewShop shop;
        shop.prove(ada, hers);
        shop.importTill(
            {ReviewShop::sale(u"R1"_s, 1, bread, ben), ReviewShop::sale(u"R1"_s, 2, milk, ada)});
        shop.write(shop.kiosk, bread, 5, ada, {}, hers);
        QCOMPARE(shop.push(), QString());
        QVERIFY(shop.shown(bread).isEmpty());
    }

    void whatWasBroughtBackLosesItsBadgeAndStays()
    {
        ReviewShop shop;
        shop.prove(ada, hers);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        shop.write(shop.kiosk, bread, 1, ada, u"Mouldy."_s, hers);
        QCOMPARE(shop.push(), QString());
        const auto report = shop.importTill({ReviewShop::broughtBack(u"R1"_s, 1)});
        QCOMPARE(report.changed, 1);
        const auto shown = shop.shown(bread);
        QCOMPARE(shown.size(), 1);
        QVERIFY(!shown.first().isBoughtHere());
        QVERIFY(shown.first().store.isEmpty());
        QCOMPARE(shop.rating(bread)->boughtHere, 0);
        QCOMPARE(shop.balance(ada), ReviewShop::points); // the ledger is append only
        QCOMPARE(shop.importTill({ReviewShop::broughtBack(u"R1"_s, 1)}).unchanged, 1);
    }

    void aLineThatWasNeverHersTakesTheReviewAway()
    {
        ReviewShop shop;
        shop.prove(ada, hers);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        shop.write(shop.kiosk, bread, 5, ada, {}, hers);
        shop.push();
        QCOMPARE(shop.shown(bread).size(), 1);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ben)}); // the till was wrong
        QVERIFY(shop.shown(bread).isEmpty());
        QVERIFY(!shop.rating(bread)); // tombstones, both
    }

    // The till had mixed up two receipts, or two lines of one: the corrected file is taken,
    // and each review rests on its writer's line.
    void linesThatChangePlaces_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("thing");
        QTest::newRow("two customers") << ben.value << bread;
        QTest::newRow("one customer") << ada.value << milk;
    }
    void linesThatChangePlaces()
    {
        QFETCH(QString, other);
        QFETCH(QString, thing);
        const Claim second{Claim::How::Phone, other};
        const VisitId seconds = *VisitId::from(QByteArray(16, 's'));
        ReviewShop shop;
        shop.prove(ada, hers);
        shop.prove(second, seconds);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada, 1),
                         ReviewShop::sale(u"R2"_s, 1, thing, second, 32)});
        shop.write(shop.kiosk, bread, 5, ada, {}, hers);
        shop.write(shop.kiosk, thing, 4, second, {}, seconds);
        QCOMPARE(shop.push(), QString());
        const auto report = shop.importTill({ReviewShop::sale(u"R1"_s, 1, thing, second, 1),
                                             ReviewShop::sale(u"R2"_s, 1, bread, ada, 32)});
        QCOMPARE(report.changed, 2);
        const auto monthOf = [&](const QString &product, int stars) {
            for (const Review &review : shop.shown(product)) {
                if (review.stars == stars)
                    return review.bought;
            }
            return QDate();
        };
        QCOMPARE(monthOf(bread, 5), QDate(2026, 9, 1));
        QCOMPARE(monthOf(thing, 4), QDate(2026, 8, 1));
    }

    // She has another number now, and the old one is Ben's: a till file that mends the price
    // of what she bought under it says nothing of that.
    void aMendedLineStaysHers_data()
    {
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("nobody has the number") << false;
        QTest::newRow("somebody else has it") << true;
    }
    void aMendedLineStaysHers()
    {
        QFETCH(bool, isTaken);
        ReviewShop shop;
        shop.prove(ada, hers);
        shop.prove(ben, *VisitId::from(QByteArray(16, 'b')));
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        shop.write(shop.kiosk, bread, 5, ada, {}, hers);
        QCOMPARE(shop.push(), QString());
        MemberStore &members = shop.database->members;
        const qint64 owner = (*members.find(ada))->id;
        const qint64 other = (*members.find(ben))->id;
        QVERIFY(members.removeAlias(owner, Claim::How::Phone));
        QVERIFY(members.addAlias(owner, TestShop::phone(9)));
        if (isTaken) {
            QVERIFY(members.removeAlias(other, Claim::How::Phone));
            QVERIFY(members.addAlias(other, ada));
        }
        QJsonObject mended = ReviewShop::sale(u"R1"_s, 1, bread, ada);
        mended.insert(u"price"_s, u"4.99"_s);
        QCOMPARE(shop.importTill({mended}).changed, 1);
        QCOMPARE((*shop.database->tills.find({u"S1"_s, u"R1"_s, 1}))->member, std::optional(owner));
        QCOMPARE((*shop.database->tills.find({u"S1"_s, u"R1"_s, 1}))->priceMinor, 499);
        QCOMPARE(shop.shown(bread).size(), 1);
        // Another claim is another buyer; one that nobody has, nobody's.
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, TestShop::phone(9))});
        QCOMPARE((*shop.database->tills.find({u"S1"_s, u"R1"_s, 1}))->member, std::optional(owner));
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, TestShop::phone(8))});
        QVERIFY(!(*shop.database->tills.find({u"S1"_s, u"R1"_s, 1}))->member);
        QVERIFY(shop.shown(bread).isEmpty());
    }

    void oneReviewALine()
    {
        ReviewShop shop;
        shop.prove(ada, hers);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        shop.write(shop.kiosk, bread, 5, ada, u"First"_s, hers);
        QCOMPARE(shop.push(), QString());
        shop.write(shop.kiosk, bread, 2, ada, u"Second"_s, hers);
        QCOMPARE(shop.push(), u"already-reviewed"_s);
        QCOMPARE(shop.shown(bread).size(), 1);
        // Kept aside: it was about another loaf, and the till tells of that one now.
        shop.importTill({ReviewShop::sale(u"R2"_s, 1, bread, ada, 3)});
        const auto shown = shop.shown(bread);
        QCOMPARE(shown.size(), 2);
        QVERIFY(shown.at(0).isBoughtHere() && shown.at(1).isBoughtHere());
        QVERIFY(shown.at(0).isRewarded && shown.at(1).isRewarded);
        QCOMPARE(shop.balance(ada), ReviewShop::points); // once a product
        QCOMPARE(*shop.rating(bread), (Rating{bread, {0, 1, 0, 0, 1}, 2}));
    }

    void withoutALineTheFirstWaitsAndTheNextIsRefused()
    {
        ReviewShop shop;
        shop.write(shop.kiosk, bread, 5, ada);
        QCOMPARE(shop.push(), QString());
        shop.write(shop.kiosk, bread, 4, ada);
        QCOMPARE(shop.push(), u"already-reviewed"_s);
        shop.write(shop.kiosk, milk, 4, ada);
        QCOMPARE(shop.push(), QString());
    }

    // Whoever knows her number cannot take her line from her.
    void whatHerPinOpenedComesFirst()
    {
        ReviewShop shop;
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        shop.write(shop.kiosk, bread, 1, ada, u"by a stranger"_s);
        QCOMPARE(shop.push(), QString());
        shop.prove(ada, hers);
        QCOMPARE(shop.shown(bread).first().text, u"by a stranger"_s);
        shop.write(shop.kiosk, bread, 5, ada, u"by herself"_s, hers);
        QCOMPARE(shop.push(), QString());
        QCOMPARE(shop.shown(bread).size(), 1);
        QCOMPARE(shop.shown(bread).first().text, u"by herself"_s);
    }

    void whatOneMaySayHasABound()
    {
        ReviewShop shop;
        for (qsizetype i = 0; i < ReviewDeeds::mostOfOne + 5; ++i)
            shop.write(shop.kiosk, bread, 5, ada);
        shop.push();
        QCOMPARE(shop.rows(ExportStore::Table::Reviews).size(), ReviewDeeds::mostOfOne);
    }

    // Whoever knows her number cannot use the bound up for her.
    void strangersLeaveRoomForHerOwn()
    {
        ReviewShop shop;
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        for (qsizetype i = 0; i < ReviewDeeds::mostOfOne + 1; ++i)
            shop.write(shop.kiosk, bread, 1, ada, u"by a stranger"_s);
        QCOMPARE(shop.push(), u"already-reviewed"_s);
        shop.prove(ada, hers);
        shop.write(shop.kiosk, bread, 5, ada, u"by herself"_s, hers);
        QCOMPARE(shop.push(), QString());
        QCOMPARE(shop.shown(bread).size(), 1);
        QCOMPARE(shop.shown(bread).first().text, u"by herself"_s);
        // She has a bound too.
        for (qsizetype i = 0; i < ReviewDeeds::mostOfOne; ++i)
            shop.write(shop.kiosk, bread, 4, ada, u"again"_s, hers);
        QCOMPARE(shop.push(), u"already-reviewed"_s);
        QCOMPARE(shop.rows(ExportStore::Table::Reviews).size(), 2 * ReviewDeeds::mostOfOne);
    }

    void withoutPointsThereIsNoLabel()
    {
        ReviewShop shop;
        shop.store.reviewPoints = 0;
        shop.put(u"store"_s, shop.store.id, wire::encodeStore(shop.store));
        shop.prove(ada, hers);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        shop.write(shop.kiosk, bread, 5, ada, {}, hers);
        shop.push();
        QVERIFY(!shop.shown(bread).first().isRewarded);
        QVERIFY(shop.rows(ExportStore::Table::Ledger).isEmpty());
    }

    void wordsAreCleaned()
    {
        ReviewShop shop;
        shop.prove(ada, hers);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        shop.write(shop.kiosk, bread, 5, ada,
                   u"  One\u001b[2J\r\n\r\n\r\n\r\nTwo \u202egnirts\u0000\ue000 👩‍🍳  "_s,
                   hers);
        shop.push();
        QCOMPARE(shop.shown(bread).first().text, u"One[2J\n\nTwo gnirts 👩‍🍳"_s);
    }

    void withoutWordsOrWithAnotherProductItIsRefused()
    {
        ReviewShop shop;
        ReviewShop::deed(shop.kiosk, ReviewWritten{bread, 5}, {.claim = ada});
        QCOMPARE(shop.push(), u"unreadable"_s);
        shop.write(shop.kiosk, u"00012345678900"_s, 5, ada); // a wrong check digit
        QCOMPARE(shop.push(), u"malformed"_s);
        QVERIFY(shop.rows(ExportStore::Table::Members).isEmpty()); // and nobody is made
    }

    void helpsOnceAMemberAndNeverHerself()
    {
        ReviewShop shop;
        shop.prove(ada, hers);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        shop.write(shop.kiosk, bread, 5, ada, {}, hers);
        shop.push();
        const QString id = shop.shown(bread).first().id;
        shop.help(shop.kiosk, id, ben);
        QCOMPARE(shop.push(), QString());
        shop.help(shop.kiosk, id, ben);
        QCOMPARE(shop.push(), u"already-helped"_s);
        shop.help(shop.kiosk, id, ada);
        QCOMPARE(shop.push(), u"own-review"_s);
        shop.help(shop.kiosk, u"nothing"_s, ben);
        QCOMPARE(shop.push(), u"no-such-review"_s);
        QCOMPARE(shop.shown(bread).first().helpful, 1);
        QCOMPARE(shop.rows(ExportStore::Table::Votes).size(), 1);
    }

    // What quests count: each event of reading; of writing what she bought, and is hers.
    void readingAndWritingAreDeeds()
    {
        ReviewShop shop;
        for (const QString &product : {bread, milk, bread})
            ReviewShop::deed(shop.kiosk, ReviewsRead{product}, {.claim = ada});
        QCOMPARE(shop.push(), QString());
        const QStringList read{u"read "_s + bread, u"read "_s + bread, u"read "_s + milk};
        QCOMPARE(shop.deeds(), read);
        shop.write(shop.kiosk, bread, 5, ada);
        shop.write(shop.kiosk, milk, 5, ada);
        QCOMPARE(shop.push(), QString());
        QCOMPARE(shop.deeds(), read); // nobody knows whether she bought them
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        QCOMPARE(shop.deeds(), read); // nor whether it was she
        shop.prove(ada, hers);
        QCOMPARE(shop.deeds(), read + QStringList{u"review "_s + bread});
        shop.prove(ada, hers);
        shop.importTill({ReviewShop::broughtBack(u"R1"_s, 1)});
        QCOMPARE(shop.deeds(), read + QStringList{u"review "_s + bread});
    }

    void aQuestPaysForAReview()
    {
        ReviewShop shop;
        Quest quest;
        quest.id = u"honest"_s;
        quest.steps = {{DeedKind::Review, 1}};
        quest.points = 60;
        quest.from = QDate(2020, 1, 1);
        quest.until = QDate(2030, 1, 1);
        shop.put(quest);
        shop.prove(ada, hers);
        shop.write(shop.kiosk, bread, 2, ada, {}, hers);
        shop.push();
        QCOMPARE(shop.balance(ada), 0);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, ada)});
        QCOMPARE(shop.balance(ada), ReviewShop::points + 60);
    }

    // A till that heard a card no kiosk knows yet: the line waits for its owner.
    void aLineFindsItsOwnerLater()
    {
        ReviewShop shop;
        const Claim card{Claim::How::Card, u"2900000001428"_s};
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, card)});
        QVERIFY(shop.rows(ExportStore::Table::Members).isEmpty()); // a till makes no account
        shop.write(shop.kiosk, bread, 5, card);
        QCOMPARE(shop.push(), QString());
        QVERIFY(shop.shown(bread).isEmpty());
        shop.prove(card, hers);
        QCOMPARE(shop.shown(bread).size(), 1);
    }

    void theProvenAnswerTellsWhatSheBought()
    {
        ReviewShop shop;
        shop.prove(ada, hers);
        const auto member = *shop.database->members.find(ada);
        QList<QJsonObject> rows;
        for (int i = 1; i <= 50; ++i)
            rows.append(ReviewShop::sale(u"R1"_s, i, i == 50 ? milk : bread, ada, i));
        shop.importTill(rows);
        shop.importTill({ReviewShop::broughtBack(u"R1"_s, 49)});
        shop.write(shop.kiosk, milk, 5, ada, {}, hers);
        shop.push();
        const auto bought = *shop.database->tills.boughtBy(member->id, 40);
        QCOMPARE(bought.size(), 40);
        QCOMPARE(bought.first(), (wire::Bought{milk, QDate(2026, 9, 20), true}));
        QCOMPARE(bought.at(1), (wire::Bought{bread, QDate(2026, 9, 18), false}));
    }
};

QTEST_GUILESS_MAIN(tst_StoreReviews)
#include "tst_storereviews.moc"
