// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staff mode with the real programs: in with the line cut, the desk in plain words, a
// sync, a restart; and somebody who guesses PINs while the plug is pulled. How often a
// PIN was looked at is counted below our code (tests/faults/countstretches.cpp).
#include "link/stafflink.h"
#include "tests/harness/exportedbooks.h"
#include "tests/harness/shopper.h"
#include "tests/harness/staffmember.h"
#include "tests/harness/world.h"

#include <QTest>

#include <random>

using namespace endcap;
using namespace endcap::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using link::StaffGate;

namespace
{

// ENDCAP_POWER_CUTS=200 is what the product must stand; a test has less time.
int powerCuts()
{
    return qEnvironmentVariableIsSet("ENDCAP_POWER_CUTS")
               ? qEnvironmentVariableIntValue("ENDCAP_POWER_CUTS")
               : 24;
}

template <class Answer>
std::optional<Answer> answerOf(const link::Asked<Answer> &asked, std::chrono::milliseconds limit)
{
    if (!waitUntil([&] { return asked.isFinished(); }, limit) || !asked.result())
        return std::nullopt;
    return *asked.result();
}

// One connection to the core's door, as a screen has it.
struct Door {
    explicit Door(Kiosk &kiosk) : client(kiosk.socket()), staff(client)
    {
        client.open();
        waitUntil([this] { return client.isOpen(); }, 10s);
    }
    std::optional<StaffGate> gate() { return answerOf(staff.gate(), 5s); }
    std::optional<link::StaffEntry> enter(const QByteArray &pin)
    {
        return answerOf(staff.enter(pin), 10s);
    }

    link::LinkClient client;
    link::StaffLink staff;
};

QStringList actsIn(const StoreServer &server)
{
    QStringList acts;
    for (const QJsonObject &row : exported(server, u"staff"_s)) {
        acts.append(row[u"staff"].toString() + u' ' + row[u"action"].toString() + u' ' +
                    row[u"outcome"].toString());
    }
    return acts;
}

} // namespace

class tst_StaffMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sample.prepare()); }
    void inWithTheLineCut();
    void powerCutsGiveNoTryBack();

private:
    SampleStore m_sample;
};

void tst_StaffMode::inWithTheLineCut()
{
    World world(m_sample);
    QVERIFY(world.start());
    QVERIFY(world.waitForContact());
    Screen &screen = world.screen();
    world.line().setFace(Line::Face::Cut);
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    QVERIFY(bo.arrive());
    QVERIFY(screen.waitForText(u"lineText"_s, u"offline"_s, 60s));
    QVERIFY(bo.checkIn());
    QVERIFY(bo.leave());

    StaffMember sam(screen);
    QVERIFY(sam.knock());
    QVERIFY(sam.typePin(u"27182818"_s.replace(u'8', u'3')));
    QVERIFY(screen.waitForText(u"staffPinNoticeNote"_s, u"4 tries left"_s));
    QVERIFY(sam.typePin(QString::fromLatin1(StaffMember::samsPin)));
    QVERIFY(screen.waitFor(u"staffDeskScreen"_s));
    QCOMPARE(screen.text(u"staffName"_s), u"Sam Rivera"_s);
    QVERIFY(screen.waitForText(u"deskWaiting"_s, u"entries waiting since"_s));
    QVERIFY(screen.text(u"deskLine"_s).contains("except: "_L1));

    world.line().setFace(Line::Face::Up);
    QVERIFY(screen.tap(u"syncButton"_s));
    QVERIFY(screen.waitForText(u"deskWaiting"_s, u"Nothing waits"_s, 60s));
    QVERIFY(screen.waitForText(u"deskSync"_s, u"went well"_s, 60s)); // the round has ended, too
    QCOMPARE(exported(world.server(), u"checkins"_s).size(), 1);

    // The core begins anew, whoever started it, and the screen with it.
    const qint64 corePid = world.kiosk().core().pid();
    QVERIFY(screen.tap(u"restartButton"_s));
    QVERIFY(screen.tap(u"restartKioskButton"_s));
    QVERIFY(screen.waitFor(u"attractScreen"_s, 60s));
    QVERIFY(waitUntil([&] { return world.kiosk().core().output().count("\nready") == 2; }, 30s));
    QCOMPARE(world.kiosk().core().pid(), corePid);
    QVERIFY(bo.arrive());
    QVERIFY(bo.leave());
    QVERIFY(waitUntil(
        [&] { return actsIn(world.server()).contains(u"sam.rivera restart kiosk"_s); }, 60s));
    const QStringList acts = actsIn(world.server());
    QCOMPARE(acts.mid(0, 2), (QStringList{u" enter wrong-pin"_s, u"sam.rivera enter done"_s}));
    QVERIFY(acts.contains(u"sam.rivera sync done"_s));
}

void tst_StaffMode::powerCutsGiveNoTryBack()
{
    World world(m_sample);
    QVERIFY(world.startServer());
    Kiosk &kiosk = world.kiosk();
    const QString code = world.server().enrolmentCode(QString::fromLatin1(SampleStore::store), 7);
    QVERIFY(
        kiosk.startCore(Kiosk::Enrolment{world.line().url(), world.server().certificate(), code}));
    QVERIFY(waitUntil(
        [&] {
            const auto gate = Door(kiosk).gate();
            return gate && gate->face == StaffGate::Face::Open;
        },
        60s));
    QCOMPARE(kiosk.stretches(), 0);

    const auto seed = static_cast<unsigned>(powerCuts());
    std::mt19937 chance(seed);
    std::uniform_int_distribution moment(0, 450);
    for (int cut = 0; cut < powerCuts(); ++cut) {
        {
            Door door(kiosk);
            const auto guess = door.staff.enter(QByteArray::number(90'000'000 + cut));
            QTest::qWait(moment(chance)); // into the writing, the stretching, or after it
            kiosk.killCore();
        }
        QVERIFY(world.restartCore());
        QVERIFY(waitUntil([&] { return Door(kiosk).gate().has_value(); }, 30s));
    }
    qInfo("%d power cuts, %lld PINs looked at", powerCuts(), kiosk.stretches());
    QVERIFY(kiosk.stretches() >= 1);
    QVERIFY(kiosk.stretches() <= 10);

    // The lock holds, also after a restart in good order, also for the right PIN.
    const qint64 before = kiosk.stretches();
    for (int i = 0; i < 2; ++i) {
        Door door(kiosk);
        const auto gate = door.gate();
        QVERIFY(gate);
        QCOMPARE(gate->face, StaffGate::Face::Locked);
        QVERIFY(gate->lockedMs > 10 * 60'000);
        const auto right = door.enter(StaffMember::samsPin);
        QVERIFY(right);
        QVERIFY(!right->token);
        kiosk.stopCore();
        QVERIFY(world.restartCore());
        QVERIFY(waitUntil([&] { return Door(kiosk).gate().has_value(); }, 30s));
    }
    QCOMPARE(kiosk.stretches(), before);

    // Headquarters has every try once.
    QVERIFY(world.waitForContact());
    QVERIFY(waitUntil([&] { return actsIn(world.server()).size() >= before; }, 30s));
    const QStringList acts = actsIn(world.server());
    QVERIFY(acts.size() <= 10);
    for (const QString &act : acts)
        QVERIFY2(act.startsWith(" enter "_L1), qPrintable(act));
}

QTEST_GUILESS_MAIN(tst_StaffMode)
#include "tst_staffmode.moc"
