// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staff at the server: who may open which kiosk, with PINs that only kiosks of her store
// can judge, each with its own box; and the book of what was done there.
#include "store-server/api/statuses.h"
#include "store-server/import/staffrows.h"
#include "store-server/staff/staffpins.h"
#include "testshop.h"
#include "testtable.h"

#include "contract/domain/stafflist.h"
#include "contract/proof/pinstretch.h"
#include "contract/proof/sealingkeys.h"
#include "contract/wire/stafflistcodec.h"

using namespace endcap;
using namespace endcap::server;

namespace
{

struct TestStaff {
    ImportReport import(const QByteArray &bytes)
    {
        StaffRows rows(shop.database->staff, shop.database->items, shop.keys.seal, shop.random);
        return importFile(*shop.database, rows, fileWith(folder, QStringLiteral("s.csv"), bytes));
    }

    std::optional<wire::StaffBox> boxFor(const TestKiosk &kiosk,
                                         const std::optional<StaffVersion> &known = {})
    {
        const wire::StatusAsk ask{*shop.database->server.epoch(),
                                  0,
                                  0,
                                  {},
                                  QStringLiteral("0.1.0"),
                                  {},
                                  shop.clock.now,
                                  known};
        const Answer answer = statuses.take(shop.device(kiosk), wire::encodeStatusAsk(ask));
        return wire::decodeStatusAnswer(answer.body)->staff;
    }

    QTemporaryDir folder;
    TestShop shop;
    Statuses statuses{*shop.database, shop.keys.seal, shop.clock, shop.random};
};

std::optional<StaffList> opened(const TestKiosk &kiosk, const wire::StaffBox &box)
{
    const auto bytes = unseal(kiosk.sealingKey(),
                              {"staff", kiosk.id, *VisitId::from(box.version.bytes())}, box.sealed);
    if (!bytes)
        return std::nullopt;
    return *wire::decodeStaffList(*bytes);
}

QStringList idsIn(const StaffList &list)
{
    QStringList ids;
    for (const StaffMember &member : list.people)
        ids.append(member.id);
    return ids;
}

} // namespace

class tst_StoreStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKioskJudgesThePinsOfItsStore()
    {
        TestStaff at;
        at.shop.put(QStringLiteral("store"), QStringLiteral("S2"),
                    wire::encodeStore(at.shop.store));
        const auto report = at.import("id,name,role,stores,pin\n"
                                      "sam,Sam Rivera,manager,S1,31415926\n"
                                      "kim,Kim Seo-yeon,clerk,S1;S2,27182818\n"
                                      "lou,Lou,technician,,16180339\n"
                                      "far,Far Away,clerk,S2,14142135\n"
                                      "new,New Here,,S1,\n"); // has no PIN yet
        QCOMPARE(report.changed, 5);
        const TestKiosk kiosk = at.shop.addKiosk(7);
        const auto box = at.boxFor(kiosk);
        QVERIFY(box);
        const auto list = opened(kiosk, *box);
        QVERIFY(list);
        QCOMPARE(idsIn(*list), (QStringList{QStringLiteral("kim"), QStringLiteral("lou"),
                                            QStringLiteral("sam")}));
        const auto check = stretchPin("31415926", list->salt, list->cost);
        QCOMPARE(list->people.last().check, *check);
        QCOMPARE(list->people.last().name, QStringLiteral("Sam Rivera"));
        QCOMPARE(list->people.last().role, QStringLiteral("manager"));
        // Another kiosk's box is no use, and nothing lies in it for everybody to read.
        const TestKiosk other = at.shop.addKiosk(8);
        QVERIFY(!opened(other, *box));
        QVERIFY(opened(other, *at.boxFor(other)));
        QVERIFY(!box->sealed.contains("Sam"));
    }

    void thePinIsNowhereAndNothingToGuessAgainst()
    {
        TestStaff at;
        at.import("id,name,stores,pin\nsam,Sam,S1,31415926\n");
        const auto row = *at.shop.database->staff.find(QStringLiteral("sam"));
        const StaffState state = at.shop.database->staff.state()->value_or(StaffState());
        const auto check = stretchPin("31415926", state.salt, staffPinCost);
        QVERIFY(!row->pin.contains(check->bytes()));
        QCOMPARE(openedCheck(QStringLiteral("sam"), row->pin, at.shop.keys.seal), check);
        QVERIFY(!openedCheck(QStringLiteral("kim"), row->pin, at.shop.keys.seal));
        QVERIFY(
            !openedCheck(QStringLiteral("sam"), row->pin, at.shop.random.id<SealingSecretKey>()));
    }

    void onlyNewsIsSent()
    {
        TestStaff at;
        const TestKiosk kiosk = at.shop.addKiosk(7);
        QVERIFY(!at.boxFor(kiosk)); // nobody ever said who staff are
        at.import("id,name,pin\nsam,Sam,31415926\n");
        const auto first = at.boxFor(kiosk);
        QVERIFY(first);
        QVERIFY(!at.boxFor(kiosk, first->version));
        const auto same = at.import("id,name,pin\nsam,Sam,31415926\n");
        QCOMPARE(same.unchanged, 1);
        QVERIFY(!at.boxFor(kiosk, first->version));
        at.import("id,name\nsam,Samantha\n"); // without the column her PIN stays
        const auto second = at.boxFor(kiosk, first->version);
        QVERIFY(second);
        QCOMPARE(opened(kiosk, *second)->people.first().name, QStringLiteral("Samantha"));
        QCOMPARE(opened(kiosk, *second)->people.first().check,
                 opened(kiosk, *first)->people.first().check);
    }

    void whoWasReplacedGetsNothing()
    {
        TestStaff at;
        at.import("id,name,pin\nsam,Sam,31415926\n");
        const TestKiosk kiosk = at.shop.addKiosk(7);
        const TestKiosk fresh(*DeviceId::from(QByteArray(16, 'f')), publicKeyOf(at.shop.keys.seal),
                              99);
        QVERIFY(at.shop.database->devices.add({fresh.id, at.shop.store.id, 7, fresh.publicKey(),
                                               at.shop.clock.now, std::nullopt,
                                               Device::State::Active}));
        QVERIFY(!at.boxFor(kiosk));
        QVERIFY(at.boxFor(fresh));
    }

    void badRows()
    {
        TestStaff at;
        const auto report = at.import("id,name,role,stores,pin\n"
                                      "sam,Sam,,S1,31415926\n"
                                      ",Nobody,,S1,\n"         // 3
                                      "a b,Blank,,S1,\n"       // 4
                                      "kim,,,S1,\n"            // 5
                                      "kim,Kim,boss,S1,\n"     // 6
                                      "kim,Kim,,S9,\n"         // 7: no such store
                                      "kim,Kim,,S1,1234\n"     // 8
                                      "kim,Kim,,S1,12345678\n" // 9: a run
                                      "kim,Kim,,S1,87654321\n" // 10
                                      "kim,Kim,,S1,11223311\n" // 11: three digits only
                                      "kim,Kim,,S1,3141592x\n" // 12
                                      "kim,Kim,,S1,31415926\n" // 13: Sam's
                                      "sam,Sam,,S1,\n");       // 14: twice
        QList<int> lines;
        for (const RefusedRow &row : report.refused)
            lines.append(row.line);
        QCOMPARE(lines, (QList<int>{3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}));
        QCOMPARE(at.shop.database->staff.all()->size(), 1);
    }

    void madePinsAreGoodAndDiffer()
    {
        TestRandom random;
        QSet<QString> pins;
        for (int i = 0; i < 500; ++i) {
            const QString pin = makeStaffPin(random);
            QVERIFY(isGoodStaffPin(pin));
            pins.insert(pin);
        }
        QVERIFY(pins.size() > 495);
    }

    void whatWasDoneIsInTheBook()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        const auto act = [&](const char *staff, const char *action, const char *outcome) {
            Event event = kiosk.next(
                StaffActed{QLatin1String(staff), QLatin1String(action), QLatin1String(outcome)});
            event.subject.reset();
            kiosk.append(wire::encodeEvent(event), {});
        };
        act("", "enter", "wrong-pin");
        act("sam", "enter", "done");
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.answer.watermark, 2u);
        QVERIFY(pushed.answer.refusals.isEmpty());
        QVERIFY(pushed.answer.hold.isEmpty());
        QCOMPARE(shop.push(kiosk, kiosk.all()).answer.watermark, 2u); // again, nothing twice
        const auto rows = shop.rows(ExportStore::Table::Staff);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).contains(R"("staff":"","action":"enter","outcome":"wrong-pin")"));
        QVERIFY(rows.at(1).contains(R"("kiosk":7,"seq":2,"staff":"sam","action":"enter")"));
    }

    void anActAboutAShopperIsRefused()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(
            StaffActed{QStringLiteral("sam"), QStringLiteral("enter"), QStringLiteral("done")},
            TestShop::phone(1));
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.answer.watermark, 1u);
        QCOMPARE(pushed.answer.refusals.first().code, QStringLiteral("malformed"));
        QVERIFY(shop.rows(ExportStore::Table::Staff).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StoreStaff)
#include "tst_storestaff.moc"
