// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything by six keys: a visit from attract to goodbye, words typed on the on-screen
// keyboard, the way back from each sheet, and, on page after page, that going on reaches
// every control there is and shows where it stands.
#include "tests/qml/keyhand.h"
#include "tests/qml/pagetest.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// From a store with everything on to "who are you", by keys.
bool begin(KioskOnScreen &kiosk, KeyHand &keys)
{
    fill(kiosk.core.door);
    return kiosk.open() && kiosk.waitFor(u"attractScreen"_s) && keys.choose(u"beginButton"_s);
}

} // namespace

#define CHOOSE(name) QVERIFY2(keys.choose(name), (name).toUtf8())
#define REACHED()                                                                                  \
    do {                                                                                           \
        const QStringList broken = keys.unreached();                                               \
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));                                \
    } while (false)

class SixKeysTest final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeVisit()
    {
        KioskOnScreen kiosk;
        KeyHand keys(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        REACHED();
        CHOOSE(u"beginButton"_s);
        SEE(u"identifyScreen"_s);
        REACHED();
        for (QChar digit : u"6125550123"_s)
            CHOOSE(u"key"_s + digit);
        QTRY_COMPARE(kiosk.finger().reads(u"typedText"_s), u"(612) 555-0123"_s);
        CHOOSE(u"continueButton"_s);
        SEE(u"pinScreen"_s);
        REACHED();
        CHOOSE(u"skipPinButton"_s);
        SEE(u"homeScreen"_s);
        REACHED();
        CHOOSE(u"drawingTile"_s);
        SEE(u"drawingScreen"_s);
        REACHED();
        CHOOSE(u"rulesButton"_s);
        SEE(u"rulesScreen"_s);
        REACHED();
        keys.back();
        SEE(u"drawingScreen"_s);
        CHOOSE(u"enterButton"_s);
        SEE(u"ticketScreen"_s);
        REACHED();
        QCOMPARE(kiosk.core.door.entries.size(), 1);
        keys.back();
        SEE(u"homeScreen"_s);
        CHOOSE(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
        REACHED();
        CHOOSE(u"checkInButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"earnedPoints"_s), u"+10"_s);
        QCOMPARE(kiosk.core.door.checkIns.size(), 1);
        keys.back();
        SEE(u"homeScreen"_s);
        keys.back(); // home has no way back: nothing is lost
        SEE(u"homeScreen"_s);
        CHOOSE(u"doneButton"_s);
        SEE(u"goodbyeScreen"_s);
    }

    void wordsAreTypedOnTheKeyboard()
    {
        KioskOnScreen kiosk;
        KeyHand keys(kiosk);
        QVERIFY(begin(kiosk, keys));
        SEE(u"identifyScreen"_s);
        CHOOSE(u"wayEmail"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        QTest::qWait(300); // its keys slide in
        REACHED();
        QVERIFY(keys.chooseLetter(u"g"_s));
        QVERIFY(KeyHand::shows(*keys.standing()));
        QVERIFY(keys.chooseLetter(u"o"_s));
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"go"_s);
        // From letters to a button and back: what is typed still goes into the field.
        CHOOSE(u"quickKey0"_s);
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"go@"_s);
        QVERIFY(keys.chooseLetter(u"x"_s));
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"go@x"_s);
        // A finger puts the ring away.
        TOUCH(u"quickKey1"_s);
        QVERIFY(!kiosk.app.keys()->letter());
    }

    void aSheetIsLeftTheWayItCame()
    {
        KioskOnScreen kiosk;
        KeyHand keys(kiosk);
        QVERIFY(begin(kiosk, keys));
        SEE(u"identifyScreen"_s);
        CHOOSE(u"languagePill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"languageSheet"_s));
        REACHED(); // what lies below cannot be reached
        keys.back();
        QTRY_VERIFY(!kiosk.finger().sees(u"languageSheet"_s));
        SEE(u"identifyScreen"_s);
        // Mirrored, the keys go the other way.
        kiosk.app.languages()->offerPseudo();
        kiosk.app.languages()->choose(Languages::pseudo);
        QTRY_VERIFY(kiosk.app.languages()->isMirrored());
        QVERIFY(keys.choose(u"key5"_s, Qt::Key_Left));
        keys.press(Qt::Key_Left);
        QCOMPARE(keys.standing()->objectName(), u"key4"_s);
        keys.press(Qt::Key_Down);
        QCOMPARE(keys.standing()->objectName(), u"key7"_s);
    }

    // What lies over the page lies over the keyboard, too.
    void noLetterIsReachedBelowASheet()
    {
        KioskOnScreen kiosk;
        KeyHand keys(kiosk);
        QVERIFY(begin(kiosk, keys));
        SEE(u"identifyScreen"_s);
        CHOOSE(u"wayEmail"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        QTest::qWait(300); // its keys slide in
        CHOOSE(u"languagePill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"languageSheet"_s));
        QVERIFY(keys.goUntil(
            [](const QQuickItem &here) { return here.objectName() == u"language-es"_s; }));
        REACHED();
        QVERIFY(!kiosk.app.keys()->letter());
        keys.back();
        QTRY_VERIFY(!kiosk.finger().sees(u"languageSheet"_s));
    }

    // The header belongs to every page; keys begin with what is this page's own.
    void oneBeginsWithThePagesOwn()
    {
        KioskOnScreen kiosk;
        KeyHand keys(kiosk);
        QVERIFY(begin(kiosk, keys));
        SEE(u"identifyScreen"_s);
        keys.press(Qt::Key_Right);
        QCOMPARE(keys.standing()->objectName(), u"wayPhone"_s);
        keys.press(Qt::Key_Left);
        QCOMPARE(keys.standing()->objectName(), u"languagePill"_s);
        keys.press(Qt::Key_Right);
        QCOMPARE(keys.standing()->objectName(), u"wayPhone"_s);
    }

    void theKeysStandAgainWhereTheyStood()
    {
        KioskOnScreen kiosk;
        KeyHand keys(kiosk);
        QVERIFY(begin(kiosk, keys));
        SEE(u"identifyScreen"_s);
        CHOOSE(u"languagePill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"languageSheet"_s));
        keys.back();
        QTRY_COMPARE(nameOfStanding(keys), u"languagePill"_s);
        QVERIFY(KeyHand::shows(*keys.standing()));
        // What comes by itself gives the place back, too; and so do two, one over the other.
        QVERIFY(keys.goTo(u"key7"_s));
        kiosk.app.visit()->begin({1500ms, 60s, 10});
        QTRY_VERIFY(kiosk.finger().sees(u"idleWarning"_s));
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(nameOfStanding(keys), u"key7"_s);
        CHOOSE(u"languagePill"_s);
        QVERIFY(keys.goTo(u"language-es"_s));
        QTRY_VERIFY(kiosk.finger().sees(u"idleWarning"_s));
        keys.back();
        QTRY_COMPARE(nameOfStanding(keys), u"language-es"_s);
        keys.back();
        QTRY_COMPARE(nameOfStanding(keys), u"languagePill"_s);
        // After a finger nothing comes back by itself.
        keys.press(Qt::Key_Return);
        TOUCH(u"languageStay"_s);
        QTRY_VERIFY(!kiosk.finger().sees(u"languageSheet"_s));
        QVERIFY(!KeyHand::shows(*kiosk.finger().find(u"languagePill"_s)));
    }

    void aLetterIsStoodAtAgain()
    {
        KioskOnScreen kiosk;
        KeyHand keys(kiosk);
        QVERIFY(begin(kiosk, keys));
        SEE(u"identifyScreen"_s);
        CHOOSE(u"wayEmail"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        QTest::qWait(300); // its keys slide in
        QVERIFY(keys.chooseLetter(u"g"_s));
        kiosk.app.visit()->begin({1500ms, 60s, 10});
        QTRY_VERIFY(kiosk.finger().sees(u"idleWarning"_s));
        QVERIFY(!kiosk.app.keys()->letter());
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(kiosk.app.keys()->letter());
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"gg"_s);
    }

    // From letter to letter as the text is written, and out of it at both of its ends.
    void theCaretGoesAsTheTextDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Key>("on");
        QTest::addColumn<Qt::Key>("back");
        QTest::newRow("Latin") << u"milk"_s << Qt::Key_Right << Qt::Key_Left;
        QTest::newRow("Hebrew") << u"\u05d7\u05dc\u05d1\u05d4"_s << Qt::Key_Left << Qt::Key_Right;
    }

    void theCaretGoesAsTheTextDoes()
    {
        QFETCH(QString, text);
        QFETCH(Qt::Key, on);
        QFETCH(Qt::Key, back);
        KioskOnScreen kiosk;
        KeyHand keys(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        CHOOSE(u"searchButton"_s);
        SEE(u"findScreen"_s);
        QQuickItem *field = kiosk.finger().find(u"searchInput"_s);
        QVERIFY(field->hasActiveFocus());
        field->setProperty("text", text);
        for (const auto &[key, from] : {std::pair(on, 0), std::pair(back, 4)}) {
            field->forceActiveFocus();
            field->setProperty("cursorPosition", from);
            const int step = from == 0 ? 1 : -1;
            for (int letter = 1; letter <= 4; ++letter) {
                keys.press(key);
                QCOMPARE(field->property("cursorPosition").toInt(), from + step * letter);
                QVERIFY(field->hasActiveFocus());
            }
            keys.press(key);
            QVERIFY(!field->hasActiveFocus() || kiosk.app.keys()->letter());
        }
    }

    void aFingerPutsTheRingAway()
    {
        KioskOnScreen kiosk;
        KeyHand keys(kiosk);
        QVERIFY(begin(kiosk, keys));
        SEE(u"identifyScreen"_s);
        QVERIFY(
            keys.goUntil([](const QQuickItem &here) { return here.objectName() == u"key7"_s; }));
        const QQuickItem *key = keys.standing();
        QVERIFY(KeyHand::shows(*key));
        TOUCH(u"key1"_s);
        QVERIFY(!KeyHand::shows(*key));
    }

private:
    static QString nameOfStanding(const KeyHand &keys)
    {
        const QQuickItem *here = keys.standing();
        return here ? here->objectName() : QString();
    }
};

QTEST_MAIN(SixKeysTest)
#include "tst_sixkeys.moc"
