// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every task of a shopper with the screen dark: six keys, a scanner and two ears. What
// these tests know of the screen is what was said.
#include "contract/wire/ticketcodec.h"
#include "tests/fakes/sampledraw.h"
#include "tests/fakes/samples.h"
#include "tests/qml/listener.h"
#include "tests/qml/pagetest.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

namespace
{

const QString bread = u"00012345678905"_s;
const QString milk = u"00041303000014"_s;

/// A store with everything on, and Ann, who bought bread.
void open(fakes::FakeDoor &door)
{
    fill(door);
    const qint64 from = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
    const QDate today = door.store.dayAt(QDateTime::currentDateTimeUtc());
    door.store.reviewPoints = 30;
    door.store.welcomePoints = 200;
    door.store.peopleUrl = u"https://people.example"_s;
    door.store.friends.points = 20;
    door.store.levels = {{u"Seedling"_s, 0}, {u"Sapling"_s, 300}};
    door.products = {fakes::sampleProduct(bread), fakes::sampleProduct(milk)};
    door.shares = {fakes::sampleShare(u"come"_s, from, 24)};
    door.consents = {fakes::sampleConsent(u"news"_s)};
    for (int i = 1; i <= 3; ++i)
        door.quests.append(fakes::sampleQuest(u"q%1"_s.arg(i), today, i));
    fillReviews(door, bread);
    wire::ProvenAnswer ann{u"Ann"_s, 1240, 3, false, {}};
    ann.bought = {{bread, QDate(2026, 11, 1), false}};
    ann.badges = {{u"old"_s, u"Early bird"_s, u"star"_s, 2}};
    ann.earned = 1300;
    door.members.insert(u"+16125550123"_s, {u"2468"_s, ann});
    door.members.insert(u"ann-code"_s, {u"2468"_s, ann});
}

} // namespace

class SpeechTasks final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        if (QTest::currentTestFailed() || qEnvironmentVariableIsSet("ENDCAP_TRANSCRIPTS"))
            qInfo().noquote() << m_transcript;
        PageTest::cleanup();
    }

    void enterADrawingAndCheckIn()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        ::open(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        QVERIFY(ear.signIn(u"2468"_s));
        HEARS(u"Hello, Ann"_s);
        CHOOSE(u"Drawing"_s);
        HEARS(u"$250"_s);
        CHOOSE(u"Rules and odds"_s);
        HEARS(u"No purchase necessary"_s);
        ear.press(Qt::Key_Escape);
        HEARS(u"$250"_s);
        CHOOSE(u"Enter the drawing"_s);
        HEARS(u"You’re in."_s);
        HEARS(u"Ticket 0 7 0 0 0 1"_s);
        QCOMPARE(kiosk.core.door.entries.size(), 1);
        ear.press(Qt::Key_Escape);
        HEARS(u"Hello, Ann"_s);
        CHOOSE(u"Check in"_s);
        HEARS(u"Today’s deal"_s);
        CHOOSE(u"Check in"_s);
        HEARS(u"Stamped. 10 points"_s);
        QCOMPARE(kiosk.core.door.checkIns.size(), 1);
        ear.press(Qt::Key_Escape);
        m_transcript = ear.all();
        CHOOSE(u"I’m done"_s);
        HEARS(u"Everything of yours is gone"_s);
    }

    void join()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        ::open(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        CHOOSE(u"Begin"_s);
        HEARS(u"Who are you?"_s);
        CHOOSE(u"Join"_s);
        HEARS(u"Your number"_s);
        QVERIFY(ear.type(u"6125550177"_s));
        CHOOSE(u"Go on"_s);
        HEARS(u"Your name"_s);
        CHOOSE(u"b"_s);
        HEARS(u"Capital B"_s);
        CHOOSE(u"e"_s);
        HEARS(u"e"_s);
        CHOOSE(u"Go on"_s);
        HEARS(u"E-mail, if you like"_s);
        CHOOSE(u"Go on without e-mail"_s);
        HEARS(u"Choose a PIN"_s);
        QVERIFY(ear.type(u"8306"_s));
        HEARS(u"4 digits typed"_s);
        CHOOSE(u"Go on"_s);
        HEARS(u"Your PIN once more"_s);
        QVERIFY(ear.type(u"8306"_s));
        CHOOSE(u"Go on"_s);
        HEARS(u"May we?"_s);
        CHOOSE(u"not chosen"_s);
        HEARS(u", chosen"_s);
        CHOOSE(u"Go on"_s);
        HEARS(u"All as it should be?"_s);
        CHOOSE(u"Join"_s);
        HEARS(u"Done."_s);
        QCOMPARE(kiosk.core.door.deeds.size(), 1);
        m_transcript = ear.all();
    }

    void keepAnOffer()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        ::open(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        QVERIFY(ear.signInByCode(u"ECM1.ann-code"_s, u"2468"_s));
        HEARS(u"Hello, Ann"_s);
        CHOOSE(u"See all"_s);
        HEARS(u"Offers today"_s);
        CHOOSE(u"Offer deal"_s);
        HEARS(u"$1.99"_s);
        CHOOSE(u"Why this"_s);
        HEARS(u"everyone in this store"_s);
        ear.press(Qt::Key_Escape);
        HEARS(u"$1.99"_s);
        CHOOSE(u"Keep"_s);
        HEARS(u"It’s yours"_s);
        QCOMPARE(kiosk.core.door.deeds.size(), 1);
        m_transcript = ear.all();
    }

    void findReadAndReview()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        ::open(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        QVERIFY(ear.signInByCode(u"ECM1.ann-code"_s, u"2468"_s));
        HEARS(u"Hello, Ann"_s);
        CHOOSE(u"Search products"_s);
        HEARS(u"scan a product"_s);
        ear.scan(bread.mid(2));
        HEARS(u"$"_s);
        CHOOSE(u"eviews"_s);
        HEARS(u"does not look at the stars"_s);
        CHOOSE(u"Down"_s);
        HEARS(u"Points were given for this review"_s);
        CHOOSE(u"Helpful"_s);
        HEARS(u"Thanks"_s);
        CHOOSE(u"Write"_s);
        HEARS(u"stars"_s);
        CHOOSE(u"4 stars"_s);
        CHOOSE(u"Good value"_s);
        HEARS(u"Good value, chosen"_s);
        CHOOSE(u"Save"_s);
        HEARS(u"Saved"_s);
        m_transcript = ear.all();
    }

    void tellFriends()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        ::open(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        QVERIFY(ear.signInByCode(u"ECM1.ann-code"_s, u"2468"_s));
        HEARS(u"Hello, Ann"_s);
        CHOOSE(u"ell friends"_s);
        HEARS(u"your phone"_s);
        m_transcript = ear.all();
    }

    void questsAndBadges()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        ::open(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        QVERIFY(ear.signInByCode(u"ECM1.ann-code"_s, u"2468"_s));
        HEARS(u"Hello, Ann"_s);
        CHOOSE(u"You have 1,240 points"_s);
        HEARS(u"Quest q1"_s);
        CHOOSE(u"Badges"_s);
        HEARS(u"Early bird"_s);
        m_transcript = ear.all();
    }

    void checkATicket()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        ::open(kiosk.core.door);
        const fakes::SampleDraw draw(u"week-46"_s, 1204, 3, 2);
        fakes::FakeDoor &door = kiosk.core.door;
        door.hqKey = draw.hq();
        door.draws.insert(draw.drawing.id, draw.published());
        const auto winner = static_cast<qsizetype>(draw.result().ranking.first());
        const DrawEntry &entry = draw.entries.at(winner);
        door.proofs.insert({entry.device, entry.seq}, draw.proofOf(winner));
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        ear.scan(wire::encodeTicket(draw.ticketOf(winner)));
        HEARS(u"How the draw is checked"_s);
        HEARS(u"This ticket won"_s);
        m_transcript = ear.all();
    }

    // A claim alone tells nothing private, by ear neither.
    void aClaimTellsNothingPrivate()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        ::open(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        QVERIFY(ear.signIn({}));
        HEARS(u"Your name and points stay hidden"_s);
        ear.choose(u"I’m done"_s);
        HEARS(u"Everything of yours is gone"_s);
        for (const QString &secret : {u"Ann"_s, u"1,240"_s, u"Early bird"_s, u"Sapling"_s})
            QVERIFY2(!ear.heardEver(secret), qPrintable(secret));
        m_transcript = ear.all();
    }

private:
    QString m_transcript;
};

QTEST_MAIN(SpeechTasks)
#include "tst_speechtasks.moc"
