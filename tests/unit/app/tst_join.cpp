// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joining: one thing after the other, back from each, nothing ticked, one event, and
// the same for a number that has an account.
#include "tests/unit/app/walkin.h"

#include <QSignalSpy>

using namespace endcap;
using namespace Qt::StringLiterals;
using test::WalkIn;
using Join = JoinController;

namespace
{

struct Newcomer : WalkIn {
    Newcomer()
    {
        core.door.store.welcomePoints = 200;
        core.door.consents = {fakes::sampleConsent(u"news"_s), fakes::sampleConsent(u"letters"_s)};
    }

    Join &join() { return *app->join(); }
    bool come()
    {
        if (!open())
            return false;
        app->flow()->begin();
        app->flow()->openJoin();
        return app->flow()->state() == Flow::Join;
    }
    void type(const QString &digits)
    {
        for (QChar digit : digits)
            join().press(digit);
    }
    void say(const QString &digits)
    {
        type(digits);
        join().next();
    }
    /// As far as the look at all of it.
    void sayAll(const QString &phone = u"6125550123"_s, const QString &pin = u"8306"_s)
    {
        say(phone);
        join().setName(u" Ann  Lee "_s);
        join().next();
        join().setEmail(u"Ann@Example.com"_s);
        join().next();
        say(pin);
        say(pin);
        join().next();
    }
    wire::EventSecret registered() { return core.door.deeds.first().secret; }
};

} // namespace

class JoinTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThingAfterTheOther()
    {
        Newcomer ann;
        QVERIFY(ann.come());
        Join &join = ann.join();
        QCOMPARE(join.welcomePoints(), 200);
        QCOMPARE(join.stepCount(), 5);
        QCOMPARE(join.step(), Join::Phone);
        QVERIFY(!join.canContinue());
        ann.say(u"6125550123"_s);
        QCOMPARE(join.step(), Join::Name);
        QVERIFY(!join.canContinue());
        join.setName(u"Ann"_s);
        join.next();
        QCOMPARE(join.step(), Join::Email);
        join.next(); // she has none
        QCOMPARE(join.step(), Join::Pin);
        QCOMPARE(join.stepNumber(), 4);
        ann.type(u"830"_s);
        QVERIFY(!join.canContinue());
        ann.say(u"6"_s);
        QCOMPARE(join.step(), Join::PinAgain);
        QCOMPARE(join.stepNumber(), 4);
        ann.say(u"8306"_s);
        QCOMPARE(join.step(), Join::Consents);
        QCOMPARE(join.consentsGiven(), 0);
        join.consents()->toggle(1);
        QCOMPARE(join.consentsGiven(), 1);
        join.next();
        QCOMPARE(join.step(), Join::Review);
        QCOMPARE(ann.app->visit()->level(), Visit::None);
        QVERIFY(ann.core.door.deeds.isEmpty());
        join.join();
        QTRY_COMPARE(join.step(), Join::Done);
        QCOMPARE(ann.app->visit()->level(), Visit::Claimed);
        QCOMPARE(ann.core.door.deeds.size(), 1);
        const auto secret = ann.registered();
        QCOMPARE(secret.claim, (Claim{Claim::How::Phone, u"+16125550123"_s}));
        QCOMPARE(secret.registration->name, u"Ann"_s);
        QCOMPARE(secret.registration->email, QString());
        QCOMPARE(secret.registration->pin, u"8306"_s);
        QCOMPARE(secret.registration->consents,
                 QStringList{u"news 1"_s}); // they stand in the order of their ids
        join.goOn();
        QCOMPARE(ann.app->flow()->state(), Flow::Home);
        QVERIFY(!ann.app->home()->isProven());
        // What she typed is forgotten where it is not needed.
        QVERIFY(join.name().isEmpty() && join.phone().isEmpty());
    }

    // The banner at the foot of every page leads there and back: nothing is forgotten.
    void whoLooksWhatWorksOfflineGoesOnWhereSheWas()
    {
        Newcomer ann;
        QVERIFY(ann.come());
        const auto lookAside = [&] {
            ann.app->flow()->openOffline();
            const bool wasThere = ann.app->flow()->state() == Flow::Offline;
            ann.app->flow()->back();
            return wasThere && ann.app->flow()->state() == Flow::Join;
        };
        ann.sayAll();
        QVERIFY(lookAside());
        QCOMPARE(ann.join().step(), Join::Review);
        ann.join().join();
        QVERIFY(lookAside()); // while it is being saved
        QTRY_COMPARE(ann.join().step(), Join::Done);
        QVERIFY(lookAside());
        QCOMPARE(ann.join().step(), Join::Done);
        ann.join().goOn();
        QCOMPARE(ann.app->flow()->state(), Flow::Home);
        QCOMPARE(ann.core.door.deeds.size(), 1);
    }

    // Saved or not, nobody can say: the next touch asks the same, unless she changed a word.
    void otherWordsAreAnotherDeed()
    {
        Newcomer ann;
        QVERIFY(ann.come());
        ann.sayAll();
        ann.core.door.deedError = link::AskError::StorageFailed;
        ann.join().join();
        QTRY_COMPARE(ann.join().deed()->state(), Deed::Failed);
        ann.join().back();
        QCOMPARE(ann.join().step(), Join::Consents);
        ann.join().consents()->toggle(1);
        ann.join().next();
        ann.core.door.deedError.reset();
        ann.join().join();
        QTRY_COMPARE(ann.join().step(), Join::Done);
        QCOMPARE(ann.core.door.deeds.size(), 1);
        QCOMPARE(ann.registered().registration->consents.size(), 1);
    }

    void wordsAreCleaned()
    {
        Newcomer ann;
        QVERIFY(ann.come());
        ann.sayAll();
        ann.join().join();
        QTRY_COMPARE(ann.join().step(), Join::Done);
        QCOMPARE(ann.registered().registration->name, u"Ann Lee"_s);
        QCOMPARE(ann.registered().registration->email, u"ann@example.com"_s);
    }

    // B1: whoever watches cannot tell.
    void aKnownNumberLooksTheSame()
    {
        for (const QString &number : {u"6125550123"_s, u"2125550142"_s}) { // nobody's, Ada's
            Newcomer ann;
            QVERIFY(ann.come());
            ann.sayAll(number);
            ann.join().join();
            QTRY_COMPARE(ann.join().step(), Join::Done);
            QCOMPARE(ann.join().deed()->state(), Deed::Saved);
            QVERIFY(ann.core.door.logins.isEmpty()); // the store is asked nothing
            QCOMPARE(ann.app->visit()->level(), Visit::Claimed);
        }
    }

    void whatCannotBeIsSaid()
    {
        Newcomer ann;
        QVERIFY(ann.come());
        Join &join = ann.join();
        ann.say(u"2125550"_s);
        QCOMPARE(join.step(), Join::Phone); // too short to be tried
        ann.type(u"000"_s);
        join.clear();
        ann.say(u"1115550123"_s);
        QCOMPARE(join.problem(), Join::BadNumber);
        join.clear();
        QCOMPARE(join.problem(), Join::NoProblem);
        ann.say(u"6125550123"_s);
        join.setName(u"Ann"_s);
        join.next();
        join.setEmail(u"ann at home"_s);
        join.next();
        QCOMPARE(join.problem(), Join::BadEmail);
        join.setEmail(u"ann@example.com"_s);
        join.next();
        for (const QString &easy : {u"1234"_s, u"0000"_s, u"0123"_s}) { // 0123: of her number
            ann.say(easy);
            QCOMPARE(join.problem(), Join::EasyPin);
            QCOMPARE(join.step(), Join::Pin);
            QCOMPARE(join.pinCount(), 0);
        }
        ann.say(u"8306"_s);
        ann.say(u"8307"_s);
        QCOMPARE(join.problem(), Join::PinsDiffer);
        QCOMPARE(join.step(), Join::Pin);
        QCOMPARE(join.pinCount(), 0);
    }

    void backLeadsThroughEachAndOut()
    {
        Newcomer ann;
        QVERIFY(ann.come());
        Join &join = ann.join();
        ann.sayAll();
        QCOMPARE(join.step(), Join::Review);
        for (Join::Step step : {Join::Consents, Join::Pin, Join::Email, Join::Name, Join::Phone}) {
            join.back();
            QCOMPARE(join.step(), step);
        }
        QCOMPARE(join.name(), u" Ann  Lee "_s); // still there
        join.back();
        QCOMPARE(ann.app->flow()->state(), Flow::Identify);
        ann.app->flow()->openJoin();
        QVERIFY(join.name().isEmpty()); // another may stand there now
    }

    void eachThingCanBeMended()
    {
        Newcomer ann;
        QVERIFY(ann.come());
        Join &join = ann.join();
        ann.sayAll();
        join.mend(Join::Name);
        join.setName(u"Anna"_s);
        join.next();
        QCOMPARE(join.step(), Join::Review);
        join.mend(Join::Email);
        join.back(); // thought better of it
        QCOMPARE(join.step(), Join::Review);
        join.mend(Join::Pin);
        QCOMPARE(join.pinCount(), 0);
        ann.say(u"2468"_s);
        ann.say(u"2468"_s);
        QCOMPARE(join.step(), Join::Review);
        // Another number, of which the PIN is the end: it is asked for again.
        join.mend(Join::Phone);
        join.clear();
        ann.say(u"6125552468"_s);
        QCOMPARE(join.step(), Join::Pin);
        ann.say(u"8306"_s);
        ann.say(u"8306"_s);
        QCOMPARE(join.step(), Join::Review);
        join.join();
        QTRY_COMPARE(join.step(), Join::Done);
        QCOMPARE(ann.registered().registration->name, u"Anna"_s);
        QCOMPARE(ann.registered().registration->pin, u"8306"_s);
        QCOMPARE(ann.registered().claim.value, u"+16125552468"_s);
    }

    void withoutPurposesNothingIsAsked()
    {
        Newcomer ann;
        ann.core.door.consents.clear();
        QVERIFY(ann.come());
        QCOMPARE(ann.join().stepCount(), 4);
        ann.say(u"6125550123"_s);
        ann.join().setName(u"Ann"_s);
        ann.join().next();
        ann.join().next();
        ann.say(u"8306"_s);
        ann.say(u"8306"_s);
        QCOMPARE(ann.join().step(), Join::Review);
        ann.join().back();
        QCOMPARE(ann.join().step(), Join::Pin);
    }

    // What she ticked is what she read: other words come unticked.
    void aTickBelongsToItsWords()
    {
        ConsentListModel model(nullptr);
        const Consent news = fakes::sampleConsent(u"news"_s);
        model.setConsents({news});
        model.toggle(0);
        QCOMPARE(model.given(), QStringList{u"news 1"_s});
        Consent other = news;
        other.version = 2;
        other.text = u"You may call me at night."_s;
        model.setConsents({other});
        QVERIFY(model.given().isEmpty());
        model.toggle(0);
        model.toggle(0);
        QVERIFY(model.given().isEmpty());
        model.toggle(7);
        QVERIFY(model.given().isEmpty());
    }

    void aFullDiskAndABrokenLinkMakeOne()
    {
        Newcomer ann;
        QVERIFY(ann.come());
        Join &join = ann.join();
        ann.sayAll();
        ann.core.door.deedError = link::AskError::StorageFull;
        join.join();
        QTRY_COMPARE(join.deed()->state(), Deed::Failed);
        QCOMPARE(join.step(), Join::Review);
        QVERIFY(join.canMend());
        QCOMPARE(ann.app->visit()->level(), Visit::None);
        ann.core.door.deedError.reset();
        bool isCut = false;
        ann.core.door.afterSaving = [&] {
            if (!std::exchange(isCut, true))
                ann.core.cut();
        };
        join.join();
        QTRY_COMPARE(join.step(), Join::Done);
        QCOMPARE(ann.core.door.deeds.size(), 1);
        ann.core.link().tellSettled({*join.deed()->seq(), QString()});
        QTRY_COMPARE(join.deed()->state(), Deed::Confirmed);
    }

    void whoTypedAnythingEndsTheProcess()
    {
        Newcomer ann;
        QVERIFY(ann.come());
        QVERIFY(!ann.join().isUsed());
        ann.type(u"6"_s);
        QVERIFY(ann.join().isUsed());
        QSignalSpy finished(ann.app.get(), &KioskApp::finished);
        ann.join().back();
        ann.app->flow()->back();
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(JoinTest)
#include "tst_join.moc"
