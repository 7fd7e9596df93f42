// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every task of a shopper, and what staff do at the desk, by six keys and a scanner alone:
// no touch from attract to the end, but for the corner that staff hold. tst_sixkeys has the
// main visit, and how keys behave.
#include "tests/fakeprinter/fakeprinter.h"
#include "tests/qml/fullstore.h"
#include "tests/qml/keyhand.h"
#include "tests/qml/pagetest.h"
#include "tests/qml/randomhands.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

#define CHOOSE(name) QVERIFY2(m_keys->choose(name), (name).toUtf8())
#define READS(name, words) QTRY_COMPARE(kiosk.finger().reads(name), words)
#define SEES(name) QTRY_VERIFY2(kiosk.finger().sees(name), (name).toUtf8())

class SixKeysTasks final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void joining()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(begin(kiosk));
        CHOOSE(u"joinButton"_s);
        SEE(u"joinScreen"_s);
        QVERIFY(m_keys->chooseDigits(u"joinKey"_s, u"6125550177"_s));
        CHOOSE(u"joinNextButton"_s);
        READS(u"joinTitle"_s, u"Your name"_s);
        QVERIFY(type(kiosk, u"bo"_s));
        CHOOSE(u"joinNextButton"_s);
        READS(u"joinTitle"_s, u"E-mail, if you like"_s);
        CHOOSE(u"joinNextButton"_s);
        READS(u"joinTitle"_s, u"Choose a PIN"_s);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_keys->chooseDigits(u"joinPinKey"_s, u"8306"_s));
            CHOOSE(u"joinNextButton"_s);
        }
        CHOOSE(u"consent0"_s);
        SEES(u"consentTick0"_s);
        CHOOSE(u"joinNextButton"_s);
        READS(u"joinTitle"_s, u"All as it should be?"_s);
        CHOOSE(u"changePhone"_s); // one thing mended, and back
        READS(u"joinTitle"_s, u"Your number"_s);
        CHOOSE(u"joinNextButton"_s);
        CHOOSE(u"joinButton"_s);
        READS(u"joinDoneTitle"_s, u"Done."_s);
        CHOOSE(u"joinGoOnButton"_s);
        SEE(u"homeScreen"_s);
        QCOMPARE(kiosk.core.door.deeds.size(), 1);
    }

    void byEmail()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(begin(kiosk));
        CHOOSE(u"wayEmail"_s);
        QVERIFY(type(kiosk, u"bo"_s));
        CHOOSE(u"quickKey0"_s);
        QVERIFY(type(kiosk, u"x"_s));
        CHOOSE(u"quickKey4"_s);
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(),
                     u"bo@x.com"_s);
        CHOOSE(u"continueButton"_s);
        SEE(u"pinScreen"_s);
        CHOOSE(u"skipPinButton"_s);
        SEE(u"homeScreen"_s);
    }

    void questsAndBadges()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(arriveProven(kiosk));
        CHOOSE(u"pointsCard"_s);
        SEE(u"questsScreen"_s);
        CHOOSE(u"tabBadges"_s);
        READS(u"levelName"_s, u"Sapling"_s);
        m_keys->back();
        SEE(u"homeScreen"_s);
        // A check-in finishes one: its feast is answered by the key that presses.
        CHOOSE(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
        CHOOSE(u"checkInButton"_s);
        SEES(u"earnedPoints"_s);
        m_keys->back();
        // It was the first of one, and the second of two.
        for (const QString &quest : {u"Quest q1"_s, u"Quest q2"_s}) {
            QTRY_COMPARE(standing(), u"celebrationButton"_s);
            READS(u"celebratedTitle"_s, quest);
            m_keys->press(Qt::Key_Return);
        }
        QTRY_VERIFY(!kiosk.app.quests()->isCelebrating());
    }

    void anOfferIsKeptAndPrinted()
    {
        fakes::FakePrinter printer;
        QVERIFY(printer.listen());
        KioskOnScreen kiosk({PrinterAddress::Way::Network, u"127.0.0.1"_s, printer.port()}, true);
        QVERIFY(arriveProven(kiosk));
        CHOOSE(u"allOffersButton"_s);
        SEE(u"offersScreen"_s);
        CHOOSE(u"offersNext"_s);
        READS(u"offersPage"_s, u"2 of 2"_s);
        CHOOSE(u"offersBefore"_s);
        CHOOSE(u"offerCard2"_s);
        SEE(u"offerScreen"_s);
        CHOOSE(u"whyButton"_s);
        SEES(u"whyThisSheet"_s);
        QCOMPARE(standing(), u"whyOk"_s);
        m_keys->back();
        QTRY_COMPARE(standing(), u"whyButton"_s); // where she was
        CHOOSE(u"keepButton"_s);
        SEES(u"coupon"_s);
        CHOOSE(u"printButton"_s);
        READS(u"printReason"_s, u"Printed."_s);
        QCOMPARE(printer.slips().size(), 1);
        QCOMPARE(kiosk.core.door.deeds.size(), 1);
    }

    void searchingAndLooking()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(open(kiosk));
        CHOOSE(u"searchButton"_s);
        SEE(u"findScreen"_s);
        QVERIFY(type(kiosk, u"bre"_s));
        SEES(u"found0"_s);
        CHOOSE(u"found0"_s);
        SEE(u"itemScreen"_s);
        READS(u"itemName"_s, u"Country Bread"_s);
        QTRY_VERIFY(kiosk.finger().find(u"itemPhoto"_s)->isEnabled());
        CHOOSE(u"itemPhoto"_s);
        SEES(u"photoZoom"_s);
        CHOOSE(u"zoomButton"_s);
        m_keys->back();
        QTRY_VERIFY(!kiosk.finger().sees(u"photoZoom"_s));
        QTRY_COMPARE(standing(), u"itemPhoto"_s);
        m_keys->back();
        SEE(u"findScreen"_s);
        CHOOSE(u"clearSearch"_s);
        QTRY_VERIFY(kiosk.app.find()->text().isEmpty());
        m_keys->back();
        QTRY_VERIFY(kiosk.isOver()); // what was looked for ends with its process
    }

    void readingReviews()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(arriveProven(kiosk));
        typeAsScanner(kiosk.window(), breadCode);
        SEE(u"itemScreen"_s);
        CHOOSE(u"reviewsLine"_s);
        SEE(u"reviewsScreen"_s);
        CHOOSE(u"order3"_s);
        READS(u"orderSentence"_s, u"The fewest stars come first."_s);
        CHOOSE(u"ratingBar5"_s);
        QTRY_COMPARE(kiosk.app.reviews()->reviews()->rowCount(), 10);
        CHOOSE(u"ratingBar5"_s);
        QTRY_COMPARE(kiosk.app.reviews()->reviews()->rowCount(), 20);
        // Page after page, to the end.
        for (int page = 0; page < 60; ++page) {
            const auto isMore = [&] {
                const QQuickItem *down = kiosk.finger().find(u"reviewsDown"_s);
                return down && down->isEnabled();
            };
            if (!QTest::qWaitFor(isMore, 500))
                break;
            CHOOSE(u"reviewsDown"_s);
            QTest::qWait(30);
        }
        QTRY_COMPARE(kiosk.app.reviews()->reviews()->rowCount(), 50);
        const qsizetype before = kiosk.core.door.deeds.size();
        const auto isVote = [](const QQuickItem &here) {
            return here.objectName().startsWith("helpful"_L1);
        };
        QVERIFY(m_keys->goUntil(isVote));
        m_keys->press(Qt::Key_Return);
        QTRY_COMPARE(kiosk.core.door.deeds.size(), before + 1);
        m_keys->back();
        SEE(u"itemScreen"_s);
    }

    void writingAReview()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(arriveProven(kiosk));
        CHOOSE(u"reviewBoughtButton"_s);
        SEE(u"writeReviewScreen"_s);
        CHOOSE(u"bought0"_s);
        CHOOSE(u"star4"_s);
        CHOOSE(u"word2"_s);
        CHOOSE(u"ownWords"_s);
        SEES(u"keyboard"_s);
        QVERIFY(type(kiosk, u"good"_s));
        CHOOSE(u"sendWords"_s);
        READS(u"reviewStateTitle"_s, u"Saved"_s);
        QCOMPARE(kiosk.core.door.deeds.size(), 1);
        QCOMPARE(kiosk.core.door.deeds.last().secret.review->text.toLower(), u"good"_s);
        m_keys->back();
        m_keys->back();
        SEE(u"homeScreen"_s);
    }

    void tellingFriends()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(arriveProven(kiosk));
        CHOOSE(u"friendsButton"_s);
        SEE(u"tellFriendsScreen"_s);
        SEES(u"friendsCode"_s);
        m_keys->back();
        SEE(u"homeScreen"_s);
    }

    // The drawing's ways: its rules, who won, how it is checked, and her own ticket.
    void aTicketIsChecked()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(open(kiosk));
        typeAsScanner(kiosk.window(), ticketCode());
        SEE(u"drawCheckScreen"_s);
        QTRY_VERIFY(!kiosk.finger().reads(u"ticketVerdictTitle"_s).isEmpty());
        m_keys->back();
        QTRY_VERIFY(kiosk.isOver());
    }

    void whoWonAndHowItIsChecked()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(arriveProven(kiosk));
        CHOOSE(u"drawingTile"_s);
        SEE(u"drawingScreen"_s);
        CHOOSE(u"winnersButton"_s);
        SEE(u"winnersScreen"_s);
        CHOOSE(u"howCheckedButton"_s);
        SEE(u"drawCheckScreen"_s);
        m_keys->back();
        SEE(u"winnersScreen"_s);
        m_keys->back();
        SEE(u"drawingScreen"_s);
    }

    void anotherLanguage()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(begin(kiosk));
        CHOOSE(u"languagePill"_s);
        CHOOSE(u"language-es"_s);
        QTRY_VERIFY(kiosk.finger().readsAll().contains(u"¿Quién eres?"_s));
        QTRY_COMPARE(standing(), u"languagePill"_s);
        CHOOSE(u"key6"_s);
        READS(u"typedText"_s, u"6"_s);
    }

    void whatWorksOffline()
    {
        KioskOnScreen kiosk({}, true);
        kiosk.core.door.lineState.isUp = false;
        QVERIFY(begin(kiosk));
        CHOOSE(u"offlineButton"_s);
        SEE(u"offlineScreen"_s);
        READS(u"offlineTitle"_s, u"Working offline"_s);
        m_keys->back();
        SEE(u"identifyScreen"_s);
    }

    void theDesk()
    {
        KioskOnScreen kiosk({}, true);
        QVERIFY(open(kiosk));
        kiosk.app.staff()->knock();
        SEE(u"staffPinScreen"_s);
        QVERIFY(m_keys->chooseDigits(u"staffKey"_s, staffPin));
        CHOOSE(u"staffEnterButton"_s);
        SEE(u"staffDeskScreen"_s);
        CHOOSE(u"louderButton"_s);
        READS(u"volumeLabel"_s, u"70 %"_s);
        CHOOSE(u"syncButton"_s);
        CHOOSE(u"testButton"_s);
        SEE(u"staffTestScreen"_s);
        CHOOSE(u"testStartButton"_s);
        SEES(u"cornerTest"_s);
        CHOOSE(u"cornerFailButton"_s); // no key is a finger
        SEES(u"scanTest"_s);
        typeAsScanner(kiosk.window(), breadCode);
        QTRY_VERIFY(!kiosk.finger().sees(u"scanTest"_s));
        m_keys->back();
        SEE(u"staffDeskScreen"_s);
        CHOOSE(u"restartButton"_s);
        SEE(u"staffRestartScreen"_s);
        m_keys->back();
        SEE(u"staffDeskScreen"_s);
        CHOOSE(u"staffLeaveButton"_s);
        QTRY_VERIFY(kiosk.isOver());
    }

private:
    bool open(KioskOnScreen &kiosk)
    {
        m_keys = std::make_unique<KeyHand>(kiosk);
        const bool isUp = kiosk.core.door.lineState.isUp;
        fillWhole(kiosk.core.door);
        kiosk.core.door.lineState.isUp = isUp;
        return kiosk.open() && kiosk.waitFor(u"attractScreen"_s);
    }
    bool begin(KioskOnScreen &kiosk)
    {
        return open(kiosk) && m_keys->choose(u"beginButton"_s) &&
               kiosk.waitFor(u"identifyScreen"_s);
    }
    bool arriveProven(KioskOnScreen &kiosk)
    {
        return begin(kiosk) && m_keys->chooseDigits(u"key"_s, Zuzanna::number) &&
               m_keys->choose(u"continueButton"_s) && kiosk.waitFor(u"pinScreen"_s) &&
               m_keys->chooseDigits(u"pinKey"_s, Zuzanna::pin) &&
               m_keys->choose(u"submitPinButton"_s) && kiosk.waitFor(u"homeScreen"_s);
    }
    bool type(KioskOnScreen &kiosk, const QString &letters)
    {
        if (!QTest::qWaitFor([&] { return kiosk.finger().sees(u"keyboard"_s); }))
            return false;
        QTest::qWait(300); // its keys slide in
        const bool isTyped = std::ranges::all_of(
            letters, [&](QChar letter) { return m_keys->chooseLetter(letter); });
        QTest::qWait(100); // the last one might have been a scanner's, and is held for a moment
        return isTyped;
    }
    QString standing() const
    {
        const QQuickItem *here = m_keys->standing();
        return here ? here->objectName() : QString();
    }

    std::unique_ptr<KeyHand> m_keys;
};

QTEST_MAIN(SixKeysTasks)
#include "tst_sixkeystasks.moc"
