// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything by six keys: a visit from attract to goodbye, words typed on the on-screen
// keyboard, the way back from each sheet, and, on page after page, that going on reaches
// every control there is and shows where it stands.
#include "tests/qml/pagetest.h"

#include <QQuickItem>
#include <QSignalSpy>

#include <algorithm>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mostSteps = 80; ///< more controls than any page has

void press(KioskOnScreen &kiosk, Qt::Key key)
{
    QTest::keyClick(&kiosk.window(), key);
}

/// Where the keys stand: the letter of the keyboard, or what has the focus.
QQuickItem *standing(KioskOnScreen &kiosk)
{
    QQuickItem *const letter = kiosk.app.keys()->letter();
    return letter ? letter : kiosk.window().activeFocusItem();
}

bool shows(const QQuickItem &control)
{
    const auto parts = control.childItems();
    return std::ranges::any_of(parts, [](const QQuickItem *part) {
        return part->isVisible() && part->property("shown").toBool() &&
               part->property("around").isValid();
    });
}

/// Goes on until the keys stand at what @p isIt says.
template <typename Is>
bool goUntil(KioskOnScreen &kiosk, Qt::Key key, Is isIt)
{
    for (int i = 0; i < mostSteps; ++i) {
        const QQuickItem *here = standing(kiosk);
        if (here && isIt(*here))
            return true;
        press(kiosk, key);
    }
    return false;
}

/// Waits for the control, goes there and presses it.
bool choose(KioskOnScreen &kiosk, const QString &name, Qt::Key key = Qt::Key_Right)
{
    const auto isReady = [&] {
        const QQuickItem *control = kiosk.finger().find(name);
        return control && control->isEnabled();
    };
    if (!QTest::qWaitFor(isReady) ||
        !goUntil(kiosk, key, [&](const QQuickItem &here) { return here.objectName() == name; }))
        return false;
    press(kiosk, Qt::Key_Return);
    return true;
}

/// From a store with everything on to "who are you", by keys.
bool begin(KioskOnScreen &kiosk)
{
    fill(kiosk.core.door);
    return kiosk.open() && kiosk.waitFor(u"attractScreen"_s) && choose(kiosk, u"beginButton"_s);
}

bool chooseLetter(KioskOnScreen &kiosk, const QString &letter)
{
    if (!goUntil(kiosk, Qt::Key_Right, [&](const QQuickItem &here) {
            return here.property("noKeyEvent").isValid() && here.property("text") == letter;
        }))
        return false;
    press(kiosk, Qt::Key_Return);
    return true;
}

/// What a finger could press and the keys did not reach, or reached and did not show.
QStringList unreached(KioskOnScreen &kiosk)
{
    QStringList broken;
    QSet<const QQuickItem *> met;
    for (int i = 0; i < mostSteps; ++i) {
        press(kiosk, Qt::Key_Right);
        const QQuickItem *here = standing(kiosk);
        if (!here || met.contains(here))
            break;
        met.insert(here);
        const bool isField = here->property("cursorPosition").isValid();
        if (!isField && !shows(*here))
            broken << here->objectName() + " does not show that the keys stand there"_L1;
    }
    for (const QQuickItem *item : visibleItems(kiosk.window())) {
        const bool isControl = item->metaObject()->indexOfSignal("triggered()") >= 0;
        if (isControl && item->isEnabled() && !met.contains(item))
            broken << item->objectName() + " is not reached"_L1;
    }
    return broken;
}

} // namespace

#define CHOOSE(name) QVERIFY2(choose(kiosk, name), (name).toUtf8())
#define REACHED()                                                                                  \
    do {                                                                                           \
        const QStringList broken = unreached(kiosk);                                               \
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));                                \
    } while (false)

class SixKeysTest final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeVisit()
    {
        KioskOnScreen kiosk;
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
        press(kiosk, Qt::Key_Escape);
        SEE(u"drawingScreen"_s);
        CHOOSE(u"enterButton"_s);
        SEE(u"ticketScreen"_s);
        REACHED();
        QCOMPARE(kiosk.core.door.entries.size(), 1);
        press(kiosk, Qt::Key_Escape);
        SEE(u"homeScreen"_s);
        CHOOSE(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
        REACHED();
        CHOOSE(u"checkInButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"earnedPoints"_s), u"+10"_s);
        QCOMPARE(kiosk.core.door.checkIns.size(), 1);
        press(kiosk, Qt::Key_Escape);
        SEE(u"homeScreen"_s);
        press(kiosk, Qt::Key_Escape); // home has no way back: nothing is lost
        SEE(u"homeScreen"_s);
        CHOOSE(u"doneButton"_s);
        SEE(u"goodbyeScreen"_s);
    }

    void wordsAreTypedOnTheKeyboard()
    {
        KioskOnScreen kiosk;
        QVERIFY(begin(kiosk));
        SEE(u"identifyScreen"_s);
        CHOOSE(u"wayEmail"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        QTest::qWait(300); // its keys slide in
        REACHED();
        QVERIFY(chooseLetter(kiosk, u"g"_s));
        QVERIFY(shows(*standing(kiosk)));
        QVERIFY(chooseLetter(kiosk, u"o"_s));
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"go"_s);
        // From letters to a button and back: what is typed still goes into the field.
        CHOOSE(u"quickKey0"_s);
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"go@"_s);
        QVERIFY(chooseLetter(kiosk, u"x"_s));
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"go@x"_s);
        // A finger puts the ring away.
        TOUCH(u"quickKey1"_s);
        QVERIFY(!kiosk.app.keys()->letter());
    }

    void aSheetIsLeftTheWayItCame()
    {
        KioskOnScreen kiosk;
        QVERIFY(begin(kiosk));
        SEE(u"identifyScreen"_s);
        CHOOSE(u"languagePill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"languageSheet"_s));
        REACHED(); // what lies below cannot be reached
        press(kiosk, Qt::Key_Escape);
        QTRY_VERIFY(!kiosk.finger().sees(u"languageSheet"_s));
        SEE(u"identifyScreen"_s);
        // Mirrored, the keys go the other way.
        kiosk.app.languages()->offerPseudo();
        kiosk.app.languages()->choose(Languages::pseudo);
        QTRY_VERIFY(kiosk.app.languages()->isMirrored());
        QVERIFY(choose(kiosk, u"key5"_s, Qt::Key_Left));
        press(kiosk, Qt::Key_Left);
        QCOMPARE(standing(kiosk)->objectName(), u"key4"_s);
        press(kiosk, Qt::Key_Down);
        QCOMPARE(standing(kiosk)->objectName(), u"key7"_s);
    }

    // What lies over the page lies over the keyboard, too.
    void noLetterIsReachedBelowASheet()
    {
        KioskOnScreen kiosk;
        QVERIFY(begin(kiosk));
        SEE(u"identifyScreen"_s);
        CHOOSE(u"wayEmail"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        QTest::qWait(300); // its keys slide in
        CHOOSE(u"languagePill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"languageSheet"_s));
        QVERIFY(goUntil(kiosk, Qt::Key_Right, [](const QQuickItem &here) {
            return here.objectName() == u"language-es"_s;
        }));
        REACHED();
        QVERIFY(!kiosk.app.keys()->letter());
        press(kiosk, Qt::Key_Escape);
        QTRY_VERIFY(!kiosk.finger().sees(u"languageSheet"_s));
    }

    void aFingerPutsTheRingAway()
    {
        KioskOnScreen kiosk;
        QVERIFY(begin(kiosk));
        SEE(u"identifyScreen"_s);
        QVERIFY(goUntil(kiosk, Qt::Key_Right,
                        [](const QQuickItem &here) { return here.objectName() == u"key7"_s; }));
        const QQuickItem *key = standing(kiosk);
        QVERIFY(shows(*key));
        TOUCH(u"key1"_s);
        QVERIFY(!shows(*key));
    }
};

QTEST_MAIN(SixKeysTest)
#include "tst_sixkeys.moc"
