// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staff mode through the door of the whole core: the list comes with the status, a PIN
// opens with the line cut, the desk says what is so, a sync is tried at once and told,
// and what was done reaches the store server.
#include "contract/wire/eventcodec.h"
#include "contract/wire/itemcodecs.h"
#include "kioskcore.h"
#include "link/stafflink.h"
#include "tests/fakes/fakeloudspeaker.h"
#include "tests/fakes/staffsamples.h"
#include "tests/unit/core/syncdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace endcap;
using namespace endcap::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using link::AskError;
using link::StaffGate;
using link::SyncEnd;

namespace
{

constexpr qint64 t0 = FakeClock::startMs;

class Cable final : public Transport
{
public:
    explicit Cable(FakeStore &store) : m_store(store) {}
    HttpReply send(const HttpAsk &ask) override { return m_store.send(ask); }

private:
    FakeStore &m_store;
};

struct House {
    House()
    {
        store.put(u"store"_s, u"S1000"_s, wire::encodeStore(sampleStore()));
        store.setStaff(staffList({{u"sam"_s, "31415926"}}));
        QDir(folder.path()).mkdir(u"data"_s);
    }

    link::StaffDoor &start(bool isEnrolled = true)
    {
        core.reset();
        std::optional<identity::DeviceIdentity> who;
        if (isEnrolled) {
            who = identity::DeviceIdentity{store.enrolled(), store.deviceKey(),
                                           QUrl(u"https://store"_s), "ca", t0 - 1000};
        }
        core = std::make_unique<KioskCore>(
            Outside{clock, random, files, executor,
                    [this](const QUrl &, const QByteArray &, std::optional<DeviceId>) {
                        return std::make_unique<Cable>(store);
                    },
                    &loudspeaker},
            folder.filePath(u"data"_s), who);
        core->start();
        settle();
        return core->door().staff();
    }
    link::StaffEntry enter(const QByteArray &pin)
    {
        const auto entry = core->door().staff().enter(pin);
        settle();
        return entry.isFinished() ? entry.result() : link::StaffEntry();
    }
    /// What the store server heard: "sam enter done".
    QStringList acts() const
    {
        QStringList acts;
        for (const QByteArray &bytes : store.events()) {
            const auto acted = std::get<StaffActed>(wire::decodeEvent(bytes)->body);
            acts.append(acted.staff + u' ' + acted.action + u' ' + acted.outcome);
        }
        return acts;
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeRandom random;
    FaultyFiles files;
    InlineExecutor executor;
    FakeLoudspeaker loudspeaker;
    FakeStore store{clock};
    std::unique_ptr<KioskCore> core;
};

} // namespace

class tst_StaffDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotSetUp();
    void opensWithTheLineCut();
    void asksForTheListOnceAndAgainAfterAChange();
    void tellsHowTheKioskIs();
    void isAsLoudAsStaffWant();
    void syncsAtOnceAndTells();
    void syncTellsWhatTheStoreSaid_data();
    void syncTellsWhatTheStoreSaid();
    void nothingWithoutAToken();
    void beginsAnewAfterItAnswered();
    void answersOverTheLink();
};

void tst_StaffDoor::isNotSetUp()
{
    House house;
    link::StaffDoor &door = house.start(false);
    QCOMPARE(door.gate().face, StaffGate::Face::NotSetUp);
    QVERIFY(!house.enter("31415926").token);
    QCOMPARE(door.desk({}).error(), AskError::Refused);
    QCOMPARE(door.clean({}).error(), AskError::Refused);
}

void tst_StaffDoor::opensWithTheLineCut()
{
    House house;
    house.start();
    house.clock.advance(1s);
    house.store.setWeather(Weather::Cut);
    house.clock.reboot(*BootId::from(QByteArray(16, 'c')));
    link::StaffDoor &door = house.start();
    QCOMPARE(door.gate(), (StaffGate{StaffGate::Face::Open, 5, 0}));
    const auto wrong = house.enter("99999999");
    QVERIFY(!wrong.token);
    QCOMPARE(wrong.gate.triesLeft, 4);
    const auto sam = house.enter("31415926");
    QVERIFY(sam.token);
    QCOMPARE(sam.name, u"Sam"_s);
    QVERIFY(door.leave(*sam.token));
    house.store.setWeather(Weather::Clear);
    house.clock.advance(60s);
    QCOMPARE(house.acts(),
             (QStringList{u" enter wrong-pin"_s, u"sam enter done"_s, u"sam leave done"_s}));
}

void tst_StaffDoor::asksForTheListOnceAndAgainAfterAChange()
{
    House house;
    house.start();
    house.clock.advance(1s);
    QVERIFY(!house.store.lastStatus()->staff); // the first time it had none
    house.clock.advance(15s);
    const auto first = house.store.lastStatus()->staff;
    QVERIFY(first);
    house.store.setStaff(staffList({{u"kim"_s, "27182818"}}));
    house.clock.advance(30s);
    QVERIFY(house.store.lastStatus()->staff != first);
    QVERIFY(!house.enter("31415926").token);
    QVERIFY(house.enter("27182818").token);
}

void tst_StaffDoor::tellsHowTheKioskIs()
{
    House house;
    house.start();
    house.clock.advance(1s);
    const auto sam = house.enter("31415926");
    house.store.setWeather(Weather::Cut);
    house.clock.advance(30s);
    house.clock.setWall(t0 + 3 * 86'400'000LL);
    link::StaffDoor &door = house.core->door().staff();
    QVERIFY(door.setVolume(*sam.token, 35));
    const auto desk = door.desk(*sam.token);
    QVERIFY(desk);
    QCOMPARE(desk->kiosk, 7);
    QCOMPARE(desk->storeId, u"S1000"_s);
    QCOMPARE(desk->coreVersion, QStringLiteral(ENDCAP_VERSION));
    QVERIFY(!desk->line.isUp);
    QVERIFY(desk->line.waiting >= 1);
    QVERIFY(desk->line.oldestMs);
    QCOMPARE(desk->lastSync, SyncEnd::NoLine);
    QVERIFY(desk->catalogueMs);
    QCOMPARE(desk->catalogueRev, house.store.rev());
    QVERIFY(desk->freeBytes > 0);
    QVERIFY(desk->isStorageHealthy);
    QVERIFY(desk->isTimeSure);
    QCOMPARE(desk->wallMs, t0 + 3 * 86'400'000LL);
    QVERIFY(qAbs(desk->nowMs - t0) < 3'600'000);
    QCOMPARE(desk->volume, 35);
    QVERIFY(desk->hasLoudspeaker);
}

void tst_StaffDoor::isAsLoudAsStaffWant()
{
    House house;
    house.start();
    house.clock.advance(1s);
    QCOMPARE(house.loudspeaker.volumes, QList<int>{60}); // until somebody says otherwise
    const auto sam = house.enter("31415926");
    link::StaffDoor &door = house.core->door().staff();
    QVERIFY(door.setVolume(*sam.token, 35));
    QVERIFY(!door.setVolume(numbered<StaffToken>(1), 90));
    QCOMPARE(house.loudspeaker.volumes, (QList<int>{60, 35}));
    house.start(); // it lasts
    QCOMPARE(house.loudspeaker.volumes, (QList<int>{60, 35, 35}));
    house.loudspeaker.isPlugged = false;
    const auto again = house.enter("31415926");
    QVERIFY(!house.core->door().staff().desk(*again.token)->hasLoudspeaker);
}

void tst_StaffDoor::syncsAtOnceAndTells()
{
    House house;
    house.start();
    house.clock.advance(1s);
    house.store.setWeather(Weather::Cut);
    const auto sam = house.enter("31415926");
    house.clock.advance(40s);
    link::StaffDoor &door = house.core->door().staff();
    door.stay(*sam.token);
    QVERIFY(!door.desk(*sam.token)->line.isUp);
    house.store.setWeather(Weather::Clear);
    const auto sync = door.sync(*sam.token);
    house.clock.advance(0s); // and no back-off
    QVERIFY(sync.isFinished());
    QCOMPARE(sync.result()->end, SyncEnd::Done);
    QVERIFY(door.desk(*sam.token)->line.isUp);
    QVERIFY(house.acts().contains(u"sam enter done"_s));
    house.clock.advance(15s);
    QVERIFY(house.acts().contains(u"sam sync done"_s));
}

void tst_StaffDoor::syncTellsWhatTheStoreSaid_data()
{
    QTest::addColumn<Weather>("weather");
    QTest::addColumn<SyncEnd>("end");
    QTest::newRow("cut") << Weather::Cut << SyncEnd::NoLine;
    QTest::newRow("login page") << Weather::LoginPage << SyncEnd::NoLine;
    QTest::newRow("revoked") << Weather::Revoked << SyncEnd::Refused;
}

void tst_StaffDoor::syncTellsWhatTheStoreSaid()
{
    QFETCH(Weather, weather);
    QFETCH(SyncEnd, end);
    House house;
    link::StaffDoor &door = house.start();
    house.clock.advance(1s);
    const auto sam = house.enter("31415926");
    house.store.setWeather(weather);
    const auto sync = door.sync(*sam.token);
    house.clock.advance(1s);
    QVERIFY(sync.isFinished());
    QCOMPARE(sync.result()->end, end);
    QCOMPARE(door.desk(*sam.token)->lastSync, end);
}

void tst_StaffDoor::nothingWithoutAToken()
{
    House house;
    link::StaffDoor &door = house.start();
    house.clock.advance(1s);
    const auto sam = house.enter("31415926");
    for (const StaffToken &token : {StaffToken(), numbered<StaffToken>(5)}) {
        QVERIFY(token != *sam.token);
        QCOMPARE(door.desk(token).error(), AskError::Refused);
        QCOMPARE(door.stay(token).error(), AskError::Refused);
        QCOMPARE(door.leave(token).error(), AskError::Refused);
        QCOMPARE(door.clean(token).error(), AskError::Refused);
        QCOMPARE(door.setVolume(token, 1).error(), AskError::Refused);
        QCOMPARE(door.keepTest(token, u"scanner"_s, true).error(), AskError::Refused);
        QCOMPARE(door.restart(token, true).error(), AskError::Refused);
        const auto sync = door.sync(token);
        QVERIFY(sync.isFinished());
        QCOMPARE(sync.result().error(), AskError::Refused);
    }
    QVERIFY(door.desk(*sam.token));
}

void tst_StaffDoor::beginsAnewAfterItAnswered()
{
    House house;
    link::StaffDoor &door = house.start();
    house.clock.advance(1s);
    const auto sam = house.enter("31415926");
    QSignalSpy wanted(house.core.get(), &KioskCore::restartWanted);
    QVERIFY(door.restart(*sam.token, false));
    house.clock.advance(1s);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(door.restart(*sam.token, true));
    QCOMPARE(wanted.size(), 0);
    house.clock.advance(1s);
    QCOMPARE(wanted.size(), 1);
    house.clock.advance(15s);
    QCOMPARE(house.acts().mid(1), (QStringList{u"sam restart screen"_s, u"sam restart kiosk"_s}));
}

void tst_StaffDoor::answersOverTheLink()
{
    House house;
    house.start();
    house.clock.advance(1s);
    const QString socket = house.folder.filePath(u"core"_s);
    QVERIFY(house.core->listen(socket));
    link::LinkClient client(socket);
    link::StaffLink staff(client);
    client.open();
    QTRY_VERIFY(client.isOpen());
    const auto gate = staff.gate();
    QTRY_VERIFY(gate.isFinished());
    QCOMPARE(gate.result()->triesLeft, 5);
    const auto entry = staff.enter("31415926");
    QTRY_VERIFY(entry.isFinished());
    QVERIFY(entry.result()->token);
    const StaffToken token = *entry.result()->token;
    const auto test = staff.keepTest(token, u"touch"_s, true);
    QTRY_VERIFY(test.isFinished());
    QVERIFY(test.result());
    const auto desk = staff.desk(token);
    QTRY_VERIFY(desk.isFinished());
    QCOMPARE(*desk.result(), *house.core->door().staff().desk(token));
    QCOMPARE(desk.result()->tests.size(), 1);
    const auto sync = staff.sync(token);
    QTRY_VERIFY([&] {
        house.clock.advance(0s);
        return sync.isFinished();
    }());
    QCOMPARE(sync.result()->end, SyncEnd::Done);
    const auto left = staff.leave(token);
    QTRY_VERIFY(left.isFinished());
    const auto late = staff.stay(token);
    QTRY_VERIFY(late.isFinished());
    QCOMPARE(late.result().error(), AskError::Refused);
}

QTEST_GUILESS_MAIN(tst_StaffDoor)
#include "tst_staffdoor.moc"
