// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed becomes a claim, or nothing; PINs are wiped.
#include "app/identity/claimentry.h"
#include "app/identity/pinentry.h"

#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;
using Way = ClaimEntry::Way;

class ClaimEntryTest final : public QObject
{
    Q_OBJECT

private:
    static ClaimEntry typed(Way way, const QString &digits, const QString &region = u"US"_s)
    {
        ClaimEntry entry;
        entry.setWay(way);
        entry.setRegion(region);
        for (QChar digit : digits)
            entry.press(QStringView(&digit, 1));
        return entry;
    }

private Q_SLOTS:
    void phonesAreFormattedAsTheyAreTyped()
    {
        QCOMPARE(typed(Way::Phone, u"212"_s).display(), u"212"_s);
        QCOMPARE(typed(Way::Phone, u"21255501"_s).display(), u"(212) 555-01"_s);
        QCOMPARE(typed(Way::Phone, u"2125550142"_s).display(), u"(212) 555-0142"_s);
        QCOMPARE(typed(Way::Phone, u"07911123456"_s, u"GB"_s).display(), u"07911 123456"_s);
    }

    void phonesBecomeE164()
    {
        const auto claim = typed(Way::Phone, u"2125550142"_s).claim();
        QCOMPARE(claim, (Claim{Claim::How::Phone, u"+12125550142"_s}));
        QCOMPARE(typed(Way::Phone, u"12125550142"_s).claim(), claim);
        QCOMPARE(typed(Way::Phone, u"07911123456"_s, u"GB"_s).claim(),
                 (Claim{Claim::How::Phone, u"+447911123456"_s}));
    }

    void whatIsNoNumberMakesNoClaim()
    {
        QVERIFY(!typed(Way::Phone, u"5550142"_s).isWhole());
        QVERIFY(typed(Way::Phone, u"0000000000"_s).claim() == std::nullopt);
        QVERIFY(typed(Way::Phone, QString()).claim() == std::nullopt);
        QVERIFY(typed(Way::Phone, QString(40, u'9')).display().size() < 30);
    }

    void cardsNeedPrefixAndCheckDigit()
    {
        QCOMPARE(typed(Way::Card, u"2900000001428"_s).claim(),
                 (Claim{Claim::How::Card, u"2900000001428"_s}));
        QCOMPARE(typed(Way::Card, u"2900000001428"_s).display(), u"2900 0000 0142 8"_s);
        QVERIFY(!typed(Way::Card, u"2900000001427"_s).claim());
        QVERIFY(!typed(Way::Card, u"4006381333931"_s).claim());
        // A payment card is longer: its last digits never come in.
        QCOMPARE(typed(Way::Card, u"4111111111111111"_s).display().remove(u' ').size(), 13);
    }

    void addressesAreTrimmedAndLowerCase()
    {
        ClaimEntry entry = typed(Way::Email, QString());
        entry.setEmail(u" Ada.Morgan@Example.com "_s);
        QCOMPARE(entry.claim(), (Claim{Claim::How::Email, u"ada.morgan@example.com"_s}));
        for (const auto *wrong : {u"ada", u"ada@", u"@example.com", u"ada@example", u"a b@c.de",
                                  u"ada@@example.com", u"ada@example..com"}) {
            entry.setEmail(QString::fromUtf16(wrong));
            QVERIFY2(!entry.isWhole(), qPrintable(entry.display()));
        }
    }

    void eachWayKeepsItsOwnAndAllAreCleared()
    {
        ClaimEntry entry = typed(Way::Phone, u"212"_s);
        entry.setWay(Way::Card);
        QVERIFY(entry.isEmpty());
        entry.press(u"2");
        entry.erase();
        QVERIFY(entry.isEmpty());
        entry.setWay(Way::Phone);
        QCOMPARE(entry.display(), u"212"_s);
        entry.clearAll();
        QVERIFY(entry.isEmpty());
    }

    void pinsAreBoundedAndWiped()
    {
        PinEntry pin;
        for (int i = 0; i < 12; ++i)
            pin.press(u"7");
        QCOMPARE(pin.count(), PinEntry::most);
        QVERIFY(!pin.press(u"x"));
        pin.erase();
        QCOMPARE(pin.view(), u"7777777");
        const char16_t *digits = pin.view().utf16();
        pin.wipeAll();
        QCOMPARE(pin.count(), 0);
        for (int i = 0; i < PinEntry::most; ++i)
            QCOMPARE(digits[i], char16_t(0));
    }
};

QTEST_GUILESS_MAIN(ClaimEntryTest)
#include "tst_claimentry.moc"
