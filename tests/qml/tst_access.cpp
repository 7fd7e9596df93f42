// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a shopper chooses so that she can use the page: by touch and by six keys, at any
// moment, with the task as it was; and gone with her.
#include "tests/qml/mirrorrules.h"
#include "tests/qml/pagetest.h"

#include <QMetaProperty>
#include <QQuickItem>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

namespace
{

/// The colour of the page's ground, from the pixels.
QColor ground(KioskOnScreen &kiosk)
{
    return kiosk.window().grabWindow().pixelColor(4, kiosk.window().height() - 4);
}

/// Goes on until the keys stand at the control of this name.
bool goTo(KioskOnScreen &kiosk, const QString &name)
{
    for (int i = 0; i < 40; ++i) {
        const QQuickItem *here = kiosk.window().activeFocusItem();
        if (here && here->objectName() == name)
            return true;
        QTest::keyClick(&kiosk.window(), Qt::Key_Right);
    }
    return false;
}

} // namespace

class AccessOnScreen final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetGoesWithTheVisit()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"accessPill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"accessSheet"_s));
        kiosk.app.visit()->end();
        QVERIFY(kiosk.waitFor(u"goodbyeScreen"_s));
        QVERIFY(!kiosk.finger().sees(u"accessSheet"_s));
    }

    void aTaskGoesOnInTheDark()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"beginButton"_s);
        SEE(u"identifyScreen"_s);
        QVERIFY(kiosk.finger().touchDigits(u"key"_s, u"612555"_s));
        const QString typed = kiosk.finger().reads(u"typedText"_s);
        QVERIFY(ground(kiosk).lightnessF() > 0.9);
        TOUCH(u"accessPill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"accessSheet"_s));
        JUDGE();
        TOUCH(u"accessDark"_s);
        QTRY_VERIFY(kiosk.app.access()->isDark());
        JUDGE(); // it is seen at once, and the sheet stays
        TOUCH(u"accessLeave"_s);
        QTRY_VERIFY(!kiosk.finger().sees(u"accessSheet"_s));
        QTRY_VERIFY(ground(kiosk).lightnessF() < 0.1);
        QCOMPARE(kiosk.finger().reads(u"typedText"_s), typed);
        QVERIFY(kiosk.finger().touchDigits(u"key"_s, u"0123"_s));
        TOUCH(u"continueButton"_s);
        SEE(u"pinScreen"_s);
        QVERIFY(ground(kiosk).lightnessF() < 0.1);
        TOUCH(u"accessPill"_s);
        TOUCH(u"accessDark"_s);
        TOUCH(u"accessLeave"_s);
        QTRY_VERIFY(ground(kiosk).lightnessF() > 0.9);
    }

    // Next to a page nobody meant to change: a touch beside the sheet closes it.
    void aTouchBesideTheSheetClosesIt()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"accessPill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"accessSheet"_s));
        kiosk.finger().touchAt({540, 60});
        QTRY_VERIFY(!kiosk.finger().sees(u"accessSheet"_s));
        QVERIFY(!kiosk.app.access()->isDark());
        SEE(u"homeScreen"_s);
    }

    void itWorksBySixKeys()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        QVERIFY(goTo(kiosk, u"accessPill"_s));
        QTest::keyClick(&kiosk.window(), Qt::Key_Return);
        SEE(u"identifyScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"accessSheet"_s));
        // The keys stand in the sheet, and nothing below it is reached.
        QVERIFY(!goTo(kiosk, u"languagePill"_s));
        QVERIFY(goTo(kiosk, u"accessDark"_s));
        QTest::keyClick(&kiosk.window(), Qt::Key_Return);
        QTRY_VERIFY(kiosk.app.access()->isDark());
        QTest::keyClick(&kiosk.window(), Qt::Key_Escape);
        QTRY_VERIFY(!kiosk.finger().sees(u"accessSheet"_s));
        QVERIFY(kiosk.app.access()->isDark());
        QVERIFY(goTo(kiosk, u"languagePill"_s));
    }

    void theNextVisitorFindsTheStoresPage()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        // Who looks for this is a visitor, whose time runs.
        TOUCH(u"accessPill"_s);
        SEE(u"identifyScreen"_s);
        QVERIFY(kiosk.app.visit()->isRunning());
        TOUCH(u"accessDark"_s);
        TOUCH(u"accessLeave"_s);
        QTRY_VERIFY(ground(kiosk).lightnessF() < 0.1);
        TOUCH(u"backButton"_s);
        SEE(u"attractScreen"_s);
        QVERIFY(!kiosk.app.access()->isDark());
        TOUCH(u"beginButton"_s);
        SEE(u"identifyScreen"_s);
        QTRY_VERIFY(ground(kiosk).lightnessF() > 0.9);
    }

    // Beside both pills and the mark of sample data there is little room for a name.
    void aLongNameStaysWhole()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.store.brand = u"Kowalczyk Family Market"_s;
        kiosk.app.languages()->offerPseudo();
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"accessPill"_s);
        SEE(u"identifyScreen"_s);
        for (const QString &language : {u"es"_s, u"xa"_s}) {
            kiosk.app.languages()->choose(language);
            QTRY_COMPARE(kiosk.finger().reads(u"languageCode"_s), language.toUpper());
            const QStringList cut = cutWords(kiosk.window());
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
            JUDGE();
        }
    }

    // Every choice there is, also one that comes later.
    void nothingOfItOutlivesAReset()
    {
        AccessChoices choices(nullptr);
        const AccessChoices fresh(nullptr);
        const QMetaObject &all = AccessChoices::staticMetaObject;
        for (int i = all.propertyOffset(); i < all.propertyCount(); ++i) {
            const bool isSwitch = all.property(i).metaType().id() == QMetaType::Bool;
            QVERIFY(all.property(i).write(&choices, isSwitch ? QVariant(true) : QVariant(200)));
            QVERIFY(all.property(i).read(&choices) != all.property(i).read(&fresh));
        }
        choices.reset();
        for (int i = all.propertyOffset(); i < all.propertyCount(); ++i)
            QCOMPARE(all.property(i).read(&choices), all.property(i).read(&fresh));
    }
};

QTEST_MAIN(AccessOnScreen)
#include "tst_access.moc"
