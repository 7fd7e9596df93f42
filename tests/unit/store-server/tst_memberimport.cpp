// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports of members: claims in one form, each with one owner; PINs that only the
// server can check; an account that waited for its member.
#include "reviewshop.h"
#include "store-server/import/memberrows.h"
#include "store-server/members/pincheck.h"
#include "testtable.h"

using namespace endcap;
using namespace endcap::server;

namespace
{

struct TestImport {
    ImportReport members(const QByteArray &bytes, const QString &name = QStringLiteral("m.csv"))
    {
        MemberRows rows(*shop.database, shop.keys.pepper, QStringLiteral("US"), shop.random,
                        shop.clock.now);
        return importFile(*shop.database, rows, fileWith(folder, name, bytes));
    }

    QTemporaryDir folder;
    ReviewShop shop;
};

QList<int> linesOf(const ImportReport &report)
{
    QList<int> lines;
    for (const RefusedRow &row : report.refused)
        lines.append(row.line);
    return lines;
}

} // namespace

class tst_MemberImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAndTheirClaims()
    {
        TestImport at;
        const auto report =
            at.members("member,name,phone,email,card,pin\n"
                       "M1,Ada Morgan,(212) 555-0142,Ada@Example.COM,2900 0000-01428,2468\n"
                       "M2,\xe7\x8e\x8b\xe8\x8a\xb3,+14155550128,,,\n");
        QCOMPARE(report.changed, 2);
        for (const Claim &claim : {Claim{Claim::How::Phone, QStringLiteral("+12125550142")},
                                   Claim{Claim::How::Email, QStringLiteral("ada@example.com")},
                                   Claim{Claim::How::Card, QStringLiteral("2900000001428")},
                                   Claim{Claim::How::Qr, QStringLiteral("M1")}}) {
            const auto member = *at.shop.database->members.find(claim);
            QVERIFY(member);
            QCOMPARE(member->name, QStringLiteral("Ada Morgan"));
            QVERIFY(member->pin);
            QCOMPARE(checkOf(QStringLiteral("2468"), member->pin->salt, at.shop.keys.pepper),
                     member->pin->check);
        }
        QVERIFY(!(*at.shop.database->members.findCode(QStringLiteral("M2")))->pin);
    }

    void badMembers()
    {
        TestImport at;
        const auto report = at.members("member,name,phone,email,card,pin\n"
                                       "M1,Ada,+12125550142,,,\n"
                                       ",Nobody,,,,\n"                 // 3
                                       "M3,,,,,\n"                     // 4
                                       "M4,Short,12,,,\n"              // 5
                                       "M5,Mail,,no address,,\n"       // 6
                                       "M6,Card,,,4111111111111111,\n" // 7: a payment card
                                       "M7,Card,,,29-x,\n"             // 8
                                       "M8,Pin,,,,123\n"               // 9
                                       "M9,Pin,,,,123456789\n"         // 10
                                       "M10,Same,+1 212 555 0142,,,\n" // 11: M1's
                                       "M1,Twice,,,,\n"                // 12
                                       "M 11,Blank,,,,\n");            // 13
        QCOMPARE(linesOf(report), (QList<int>{3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}));
        QCOMPARE(report.taken(), 1);
        const auto text = reportLines(report, QStringLiteral("members"), false).join(u'\n');
        QVERIFY(text.contains(QStringLiteral("line 11 refused: phone: member M1 has the same")));
        QVERIFY2(!text.contains(QStringLiteral("4111111111111111")), "a card number in a report");
    }

    void membersAgain()
    {
        TestImport at;
        const QByteArray columns = "member,name,phone,email,card,pin\n";
        at.members(columns + "M1,Ada,+12125550142,ada@example.com,,2468\n");
        QCOMPARE(at.members(columns + "M1,Ada,+12125550142,ada@example.com,,2468\n").unchanged, 1);
        QCOMPARE(at.members(columns + "M1,Ada,+12125550142,ada@example.com,,\n").unchanged, 1);
        QVERIFY((*at.shop.database->members.findCode(QStringLiteral("M1")))->pin);
        // Another number, no address, another PIN; the column card is not there.
        const auto before = *at.shop.database->members.findCode(QStringLiteral("M1"));
        at.members("member,name,phone,email,pin\nM1,Ada,+12125550143,,1357\n");
        MemberStore &members = at.shop.database->members;
        QVERIFY(!*members.find({Claim::How::Phone, QStringLiteral("+12125550142")}));
        QVERIFY(!*members.find({Claim::How::Email, QStringLiteral("ada@example.com")}));
        const Member after =
            members.find({Claim::How::Phone, QStringLiteral("+12125550143")})->value();
        QCOMPARE(after.id, before->id);
        QVERIFY(after.pin->check != before->pin->check);
    }

    // JSON has numbers, and many readers of it round those with more than 15 digits.
    void cardsThatAreWrittenAsNumbers()
    {
        TestImport at;
        const auto report = at.members(
            R"([{"member": "M1", "name": "Ada", "card": 29000000000014273},
                {"member": "M2", "name": "Ben", "card": 29000000000014272},
                {"member": "M3", "name": "Cy", "card": 2900000000001427311},
                {"member": "M4", "name": "Di", "card": 29000000000014273110},
                {"member": "M5", "name": "Ed", "card": "29000000000014273110"},
                {"member": 9007199254740993, "name": "Flo"}])",
            QStringLiteral("m.json"));
        QCOMPARE(linesOf(report), QList<int>{4});
        QCOMPARE(report.refused.first().reason,
                 QStringLiteral("card: a number with so many digits is not exact; put it between"
                                " quotation marks"));
        const auto codeOf = [&](const char *card) {
            const auto member =
                *at.shop.database->members.find({Claim::How::Card, QLatin1String(card)});
            return member ? member->code : QString();
        };
        QCOMPARE(codeOf("29000000000014273"), QStringLiteral("M1"));
        QCOMPARE(codeOf("29000000000014272"), QStringLiteral("M2"));
        QCOMPARE(codeOf("2900000000001427311"), QStringLiteral("M3"));
        QCOMPARE(codeOf("29000000000014273110"), QStringLiteral("M5"));
        QVERIFY(*at.shop.database->members.findCode(QStringLiteral("9007199254740993")));
    }

    // The till knew her by a card that headquarters had not told of: her review was waiting.
    void aNewClaimSettlesHerReviews()
    {
        TestImport at;
        const Claim phone{Claim::How::Phone, QStringLiteral("+12125550142")};
        const Claim card{Claim::How::Card, QStringLiteral("2900000001428")};
        const QString bread = ReviewShop::product(1);
        const auto visit = *VisitId::from(QByteArray(16, 'h'));
        at.members("member,name,phone\nM1,Ada,+12125550142\n");
        at.shop.prove(phone, visit);
        at.shop.importTill({ReviewShop::sale(QStringLiteral("R1"), 1, bread, card)});
        at.shop.write(at.shop.kiosk, bread, 4, phone, {}, visit);
        QCOMPARE(at.shop.push(), QString());
        QVERIFY(at.shop.shown(bread).isEmpty());
        QCOMPARE(at.members("member,name,phone,card\nM1,Ada,+12125550142,2900000001428\n").changed,
                 1);
        QCOMPARE(at.shop.shown(bread).size(), 1);
        QVERIFY(at.shop.shown(bread).first().isBoughtHere());
        QCOMPARE(at.shop.balance(phone), ReviewShop::points);
    }

    void whatWaitedForHerBecomesHers()
    {
        TestImport at;
        TestKiosk kiosk = at.shop.addKiosk(7);
        const Claim phone{Claim::How::Phone, QStringLiteral("+12125550142")};
        const Claim card{Claim::How::Card, QStringLiteral("2900000001428")};
        kiosk.add(at.shop.checkedIn(0), phone);
        at.shop.push(kiosk);
        QVERIFY((*at.shop.database->members.find(phone))->isProvisional());
        QCOMPARE(at.members("member,name,phone\nM1,Ada,+12125550142\n").changed, 1);
        const Member member = at.shop.database->members.findCode(QStringLiteral("M1"))->value();
        QCOMPARE(*at.shop.database->ledger.balance(member.id), 50);
        // Two accounts are not joined in passing.
        kiosk.add(at.shop.checkedIn(0), card);
        at.shop.push(kiosk);
        QCOMPARE(linesOf(at.members("member,name,card\nM1,Ada,2900000001428\n")), QList<int>{2});
    }
};

QTEST_GUILESS_MAIN(tst_MemberImport)
#include "tst_memberimport.moc"
