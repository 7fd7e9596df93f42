// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Languages by touch: another one at any moment, with the task as it was; gone with the
// visitor; and every page whole in Spanish, in a mirror and on a wide window.
#include "tests/qml/mirrorrules.h"
#include "tests/qml/pagetest.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

class LanguagesOnScreen final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskGoesOnInAnotherLanguage()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"beginButton"_s);
        SEE(u"identifyScreen"_s);
        QVERIFY(kiosk.finger().touchDigits(u"key"_s, u"612555"_s));
        const QString typed = kiosk.finger().reads(u"typedText"_s);
        QVERIFY(choose(kiosk, u"es"_s));
        QTRY_VERIFY(kiosk.finger().readsAll().contains(u"¿Quién eres?"_s));
        QCOMPARE(kiosk.finger().reads(u"typedText"_s), typed);
        QVERIFY(kiosk.finger().touchDigits(u"key"_s, u"0123"_s));
        TOUCH(u"continueButton"_s);
        SEE(u"pinScreen"_s);
        QVERIFY(kiosk.finger().touchDigits(u"pinKey"_s, u"24"_s));
        QTRY_COMPARE(kiosk.app.identify()->pinCount(), 2);
        QVERIFY(choose(kiosk, u"en"_s));
        QTRY_VERIFY(kiosk.finger().readsAll().contains(u"Your PIN, please"_s));
        QCOMPARE(kiosk.app.identify()->pinCount(), 2);
        TOUCH(u"skipPinButton"_s);
        SEE(u"homeScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"waitingCount"_s), u"2 things are waiting for you today."_s);
        QVERIFY(choose(kiosk, u"es"_s));
        QTRY_COMPARE(kiosk.finger().reads(u"waitingCount"_s), u"Hoy te esperan 2 cosas."_s);

        // Her ticket is the same one.
        TOUCH(u"drawingTile"_s);
        TOUCH(u"enterButton"_s);
        SEE(u"ticketScreen"_s);
        const QString code = kiosk.app.drawing()->ticketCode();
        QVERIFY(kiosk.finger().readsAll().contains(u"Ya participas."_s));
        const QString seal = kiosk.finger().reads(u"ticketSeal"_s).replace(QChar(0xa0), u' ');
        QVERIFY2(seal.endsWith(u" pm."_s) || seal.endsWith(u" am."_s), qPrintable(seal));
        QVERIFY(choose(kiosk, u"en"_s));
        QTRY_VERIFY(kiosk.finger().readsAll().contains(u"You’re in."_s));
        QCOMPARE(kiosk.app.drawing()->ticketCode(), code);
        QCOMPARE(kiosk.core.door.entries.size(), 1);
    }

    void aChoiceCanBeLeftAsItIs()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"languagePill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"languageSheet"_s));
        JUDGE();
        TOUCH(u"languageStay"_s);
        QTRY_VERIFY(!kiosk.finger().sees(u"languageSheet"_s));
        QCOMPARE(kiosk.finger().reads(u"languageCode"_s), u"EN"_s);
        SEE(u"homeScreen"_s);
    }

    void theNextVisitorHearsTheStoresLanguage()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.slides.clear();
        kiosk.core.door.offers.clear();
        kiosk.core.door.drawings.clear();
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        // Who looks for a language is a visitor, whose time runs.
        TOUCH(u"languagePill"_s);
        SEE(u"identifyScreen"_s);
        QVERIFY(kiosk.app.visit()->level() == Visit::None);
        TOUCH(u"language-es"_s);
        QTRY_VERIFY(kiosk.finger().readsAll().contains(u"¿Quién eres?"_s));
        TOUCH(u"backButton"_s);
        SEE(u"attractScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"posterHeadline"_s), u"Good to see you."_s);
        QCOMPARE(kiosk.finger().reads(u"languageCode"_s), u"EN"_s);
    }

    void aStoreSpeaksItsOwn()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.store.language = u"es"_s;
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"languageCode"_s), u"ES"_s);
        QCOMPARE(kiosk.finger().find(u"beginButton"_s)->property("text").toString(),
                 u"Toca para empezar"_s);
        kiosk.core.door.store.language = u"tl"_s; // nobody translated that
        kiosk.tellContent();
        QTRY_COMPARE(kiosk.finger().reads(u"languageCode"_s), u"EN"_s);
    }

    void everyPageIsWhole_data() { addPoses(); }

    void everyPageIsWhole()
    {
        m_broken.clear();
        QFETCH(QString, language);
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.members.insert(u"+16125550123"_s,
                                       {u"2468"_s, {u"Ann"_s, 1240, 3, false, {}}});
        kiosk.app.languages()->offerPseudo();
        QVERIFY(kiosk.open());
        QFETCH(bool, isWide);
        if (isWide)
            kiosk.window().resize(1920, 1080);
        SEE(u"attractScreen"_s);
        judge(kiosk);
        TOUCH(u"languagePill"_s);
        SEE(u"identifyScreen"_s);
        judge(kiosk);
        TOUCH(u"language-"_s + language);
        QTRY_COMPARE(kiosk.app.languages()->current(), language);
        judge(kiosk);
        TOUCH(u"wayCard"_s);
        judge(kiosk);
        TOUCH(u"wayPhone"_s);
        QVERIFY(kiosk.finger().touchDigits(u"key"_s, u"6125550123"_s));
        judge(kiosk);
        TOUCH(u"continueButton"_s);
        SEE(u"pinScreen"_s);
        judge(kiosk);
        QVERIFY(kiosk.finger().touchDigits(u"pinKey"_s, u"1111"_s));
        TOUCH(u"submitPinButton"_s);
        QTRY_COMPARE(kiosk.app.identify()->notice(), IdentifyController::NoMatch);
        judge(kiosk);
        QVERIFY(kiosk.finger().touchDigits(u"pinKey"_s, u"2468"_s));
        TOUCH(u"submitPinButton"_s);
        SEE(u"homeScreen"_s);
        judge(kiosk);
        TOUCH(u"drawingTile"_s);
        SEE(u"drawingScreen"_s);
        judge(kiosk);
        TOUCH(u"rulesButton"_s);
        SEE(u"rulesScreen"_s);
        judge(kiosk);
        TOUCH(u"backButton"_s);
        SEE(u"drawingScreen"_s);
        kiosk.core.door.enterError = link::AskError::StorageFull;
        TOUCH(u"enterButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"drawingFailureTitle"_s));
        judge(kiosk);
        kiosk.core.door.enterError.reset();
        TOUCH(u"enterButton"_s);
        SEE(u"ticketScreen"_s);
        QTest::qWait(1500); // it is printed out of its slot
        judge(kiosk);
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        TOUCH(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
        judge(kiosk);
        TOUCH(u"checkInButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"earnedPoints"_s));
        judge(kiosk);
        kiosk.setLine(false);
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        judge(kiosk);
        kiosk.core.stop();
        SEE(u"outOfServiceScreen"_s);
        judge(kiosk);
        QVERIFY2(m_broken.isEmpty(), qPrintable(m_broken.join(u'\n')));
    }

    void reviewsAreWhole_data() { addPoses(); }

    void reviewsAreWhole()
    {
        m_broken.clear();
        QFETCH(QString, language);
        const QString bread = u"00012345678905"_s;
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        fillReviews(kiosk.core.door, bread);
        kiosk.core.door.store.reviewPoints = 30;
        kiosk.core.door.members.insert(u"+16125550123"_s,
                                       {u"2468"_s, {u"Ann"_s, 1240, 3, false, {}}});
        kiosk.core.door.members[u"+16125550123"_s].answer.bought = {
            {bread, QDate(2026, 11, 1), false}};
        kiosk.app.languages()->offerPseudo();
        QVERIFY(kiosk.open());
        QFETCH(bool, isWide);
        if (isWide)
            kiosk.window().resize(1920, 1080);
        QVERIFY(kiosk.arriveWithPin(u"2468"_s));
        QVERIFY(choose(kiosk, language));
        judge(kiosk);
        for (const QChar letter : bread.mid(2))
            QTest::keyClick(&kiosk.window(), letter.toLatin1());
        QTest::keyClick(&kiosk.window(), Qt::Key_Return);
        SEE(u"itemScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"reviewsLineAverage"_s));
        judge(kiosk);
        TOUCH(u"reviewsLine"_s);
        SEE(u"reviewsScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"ratingAverage"_s));
        judge(kiosk);
        TOUCH(u"reviewsDown"_s);
        judge(kiosk);
        TOUCH(u"backButton"_s);
        SEE(u"itemScreen"_s);
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        TOUCH(u"reviewBoughtButton"_s);
        SEE(u"writeReviewScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"bought0"_s));
        judge(kiosk);
        TOUCH(u"bought0"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"star4"_s));
        TOUCH(u"star4"_s);
        TOUCH(u"word10"_s);
        judge(kiosk);
        TOUCH(u"ownWords"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"reviewField"_s));
        judge(kiosk);
        TOUCH(u"sendWords"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"reviewStateTitle"_s));
        judge(kiosk);
        QVERIFY2(m_broken.isEmpty(), qPrintable(m_broken.join(u'\n')));
    }

private:
    static void addPoses()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isWide");
        QTest::newRow("English") << u"en"_s << false;
        QTest::newRow("Spanish") << u"es"_s << false;
        QTest::newRow("pseudo") << u"xa"_s << false;
        QTest::newRow("English, wide") << u"en"_s << true;
        QTest::newRow("Spanish, wide") << u"es"_s << true;
        QTest::newRow("pseudo, wide") << u"xa"_s << true;
    }

    static bool choose(KioskOnScreen &kiosk, const QString &code)
    {
        return kiosk.finger().touch(u"languagePill"_s) &&
               kiosk.finger().touch(u"language-"_s + code) &&
               QTest::qWaitFor([&] { return !kiosk.finger().sees(u"languageSheet"_s); });
    }

    // Gathers, so that one run names everything.
    void judge(KioskOnScreen &kiosk)
    {
        QTest::qWait(350); // pages slide in
        QStringList found = brokenRules(kiosk.window()) + cutWords(kiosk.window());
        if (kiosk.window().width() < kiosk.window().height())
            found += notMirrored(kiosk.window());
        for (const QString &one : found)
            m_broken << u"%1: %2"_s.arg(QVariant::fromValue(kiosk.app.flow()->state()).toString(),
                                        one);
    }

    QStringList m_broken;
};

QTEST_MAIN(LanguagesOnScreen)
#include "tst_languages.moc"
