// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joining, by touch: each page measured, the keyboard where words are typed, boxes
// that nobody ticked, a look at all of it, done, home; with the line cut, with a full
// disk, and for a number that somebody has.
#include "tests/fakes/samples.h"
#include "tests/qml/pagetest.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

// The steps of joining slide in within one page: it is judged at rest.
#undef JUDGE
#define JUDGE()                                                                                    \
    do {                                                                                           \
        QTRY_VERIFY2(brokenRules(kiosk.window()).isEmpty(),                                        \
                     qPrintable(brokenRules(kiosk.window()).join(u'\n')));                         \
        const QStringList faint = faintWords(kiosk);                                               \
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));                                  \
    } while (false)
#define TITLE(words) QTRY_COMPARE(kiosk.finger().reads(u"joinTitle"_s), words)

namespace
{

void open(KioskOnScreen &kiosk)
{
    fill(kiosk.core.door);
    kiosk.core.door.store.welcomePoints = 200;
    for (const QString &purpose : {u"news"_s, u"letters"_s, u"offers"_s})
        kiosk.core.door.consents.append(fakes::sampleConsent(purpose));
}

// Types into the text field that has the focus, as the keyboard does.
void type(KioskOnScreen &kiosk, const QString &words)
{
    for (const QChar letter : words)
        QTest::keyClick(&kiosk.window(), letter.toLatin1());
}

} // namespace

class JoinJourney final : public PageTest
{
    Q_OBJECT

private:
    static bool toJoin(KioskOnScreen &kiosk)
    {
        return kiosk.waitFor(u"attractScreen"_s) && kiosk.finger().touch(u"beginButton"_s) &&
               kiosk.waitFor(u"identifyScreen"_s) && kiosk.finger().touch(u"joinButton"_s) &&
               kiosk.waitFor(u"joinScreen"_s);
    }

    static bool sayAll(KioskOnScreen &kiosk, const QString &number)
    {
        Finger &finger = kiosk.finger();
        const auto next = [&] { return finger.touch(u"joinNextButton"_s); };
        if (!finger.touchDigits(u"joinKey"_s, number) || !next())
            return false;
        if (!QTest::qWaitFor([&] { return finger.sees(u"joinName"_s); }))
            return false;
        type(kiosk, u"Ann"_s);
        const auto nextTwice = [&] { return next() ? next() : false; };
        return nextTwice() && finger.touchDigits(u"joinPinKey"_s, u"8306"_s) && next() &&
               finger.touchDigits(u"joinPinKey"_s, u"8306"_s) && nextTwice() &&
               QTest::qWaitFor([&] { return finger.sees(u"joinButton"_s); });
    }

private Q_SLOTS:
    void fromNobodyToHomeWithTheLineCut()
    {
        KioskOnScreen kiosk;
        ::open(kiosk);
        kiosk.core.door.lineState.isUp = false;
        QVERIFY(kiosk.open());
        QVERIFY(toJoin(kiosk));
        JUDGE();
        TITLE(u"Your number"_s);
        QVERIFY(kiosk.finger().reads(u"joinNote"_s).contains(u"200 welcome points"));
        QVERIFY(!kiosk.finger().find(u"joinNextButton"_s)->isEnabled());
        QVERIFY(kiosk.finger().touchDigits(u"joinKey"_s, u"6125550123"_s));
        QCOMPARE(kiosk.finger().reads(u"joinPhoneText"_s), u"(612) 555-0123"_s);
        TOUCH(u"joinNextButton"_s);
        TITLE(u"Your name"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        type(kiosk, u"Ann"_s);
        QTRY_COMPARE(kiosk.app.join()->name(), u"Ann"_s);
        JUDGE();
        TOUCH(u"joinNextButton"_s);
        TITLE(u"E-mail, if you like"_s);
        QCOMPARE(kiosk.finger().reads(u"joinNextButton"_s), u"Go on without e-mail"_s);
        TOUCH(u"quickKey0"_s);
        QTRY_COMPARE(kiosk.app.join()->email(), u"@"_s);
        QCOMPARE(kiosk.finger().reads(u"joinNextButton"_s), u"Go on"_s);
        TOUCH(u"joinNextButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"joinProblemTitle"_s), u"Please check the address"_s);
        JUDGE();
        kiosk.app.join()->setEmail(u"ann@example.com"_s);
        TOUCH(u"joinNextButton"_s);
        TITLE(u"Choose a PIN"_s);
        QTRY_VERIFY(!kiosk.finger().sees(u"keyboard"_s));
        JUDGE();
        QVERIFY(kiosk.finger().touchDigits(u"joinPinKey"_s, u"1234"_s));
        TOUCH(u"joinNextButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"joinProblemTitle"_s), u"That one is easy to guess"_s);
        JUDGE();
        QVERIFY(kiosk.finger().touchDigits(u"joinPinKey"_s, u"8306"_s));
        TOUCH(u"joinNextButton"_s);
        TITLE(u"Your PIN once more"_s);
        QVERIFY(kiosk.finger().touchDigits(u"joinPinKey"_s, u"8306"_s));
        for (const QString &text : kiosk.finger().readsAll())
            QVERIFY2(!text.contains(u"8306"), qPrintable(text));
        TOUCH(u"joinNextButton"_s);
        TITLE(u"May we?"_s);
        JUDGE();
        for (int i = 0; i < 3; ++i)
            QVERIFY(!kiosk.finger().sees(u"consentTick%1"_s.arg(i)));
        QCOMPARE(kiosk.finger().reads(u"joinNextButton"_s), u"Go on without any"_s);
        TOUCH(u"consent1"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"consentTick1"_s));
        QVERIFY(!kiosk.finger().sees(u"consentTick0"_s));
        TOUCH(u"joinNextButton"_s);
        TITLE(u"All as it should be?"_s);
        JUDGE();
        QTRY_COMPARE(kiosk.finger().reads(u"changePhoneWords"_s), u"(612) 555-0123"_s);
        QCOMPARE(kiosk.finger().reads(u"changePinWords"_s), u"4 digits, kept secret"_s);
        QCOMPARE(kiosk.finger().reads(u"changeConsentsWords"_s), u"1 thing"_s);
        TOUCH(u"changeName"_s);
        TITLE(u"Your name"_s);
        TOUCH(u"joinNextButton"_s);
        TITLE(u"All as it should be?"_s);
        QVERIFY(kiosk.core.door.deeds.isEmpty());
        TOUCH(u"joinButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"joinDoneTitle"_s), u"Done."_s);
        JUDGE();
        QCOMPARE(kiosk.finger().reads(u"joinStateNote"_s),
                 u"We’ll send it when the store’s line is back."_s);
        QVERIFY(!kiosk.finger().sees(u"backButton"_s));
        QCOMPARE(kiosk.core.door.deeds.size(), 1);
        TOUCH(u"joinGoOnButton"_s);
        SEE(u"homeScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"privacyNote"_s),
                 u"You have just joined. Next time your PIN opens them."_s);
        // Her name is no name yet that a screen says.
        for (const QString &text : kiosk.finger().readsAll())
            QVERIFY2(!text.contains(u"Ann"), qPrintable(text));
    }

    void aKnownNumberReadsTheSame()
    {
        QList<QStringList> read;
        for (const QString &number : {u"6125550123"_s, u"6125550124"_s}) {
            KioskOnScreen kiosk;
            ::open(kiosk);
            kiosk.core.door.members.insert(u"+16125550124"_s,
                                           {u"2468"_s, {u"Eve"_s, 1240, 3, false, {}}});
            QVERIFY(kiosk.open());
            QVERIFY(toJoin(kiosk));
            QVERIFY(sayAll(kiosk, number));
            TOUCH(u"joinButton"_s);
            QTRY_COMPARE(kiosk.finger().reads(u"joinDoneTitle"_s), u"Done."_s);
            kiosk.core.link().tellSettled({1, QString()});
            QTRY_COMPARE(kiosk.finger().reads(u"joinStateTitle"_s), u"The store has it"_s);
            QStringList page = kiosk.finger().readsAll();
            TOUCH(u"joinGoOnButton"_s);
            SEE(u"homeScreen"_s);
            read.append(page + kiosk.finger().readsAll());
        }
        QCOMPARE(read.at(0), read.at(1));
    }

    void aFullDiskPromisesNothing()
    {
        KioskOnScreen kiosk;
        ::open(kiosk);
        QVERIFY(kiosk.open());
        QVERIFY(toJoin(kiosk));
        QVERIFY(sayAll(kiosk, u"6125550123"_s));
        kiosk.core.door.deedError = link::AskError::StorageFull;
        TOUCH(u"joinButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"joinFailureTitle"_s), u"You have not joined yet"_s);
        JUDGE();
        QVERIFY(kiosk.finger().sees(u"backButton"_s));
        kiosk.core.door.deedError.reset();
        TOUCH(u"joinButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"joinDoneTitle"_s), u"Done."_s);
        QCOMPARE(kiosk.core.door.deeds.size(), 1);
    }

    void backLeadsOut()
    {
        KioskOnScreen kiosk;
        ::open(kiosk);
        QVERIFY(kiosk.open());
        QVERIFY(toJoin(kiosk));
        TOUCH(u"backButton"_s);
        SEE(u"identifyScreen"_s);
        TOUCH(u"joinButton"_s);
        SEE(u"joinScreen"_s);
        TOUCH(u"doneButton"_s);
        SEE(u"goodbyeScreen"_s);
    }
};

QTEST_MAIN(JoinJourney)
#include "tst_joinjourney.moc"
