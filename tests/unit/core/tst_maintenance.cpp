// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staff mode in the core: who gets in, how long she stays, what locks, what is written
// down, and what no clock, restart or other token can talk it into.
#include "sqlite/statement.h"
#include "tests/unit/core/staffroom.h"

#include <QTemporaryDir>

using namespace endcap;
using namespace endcap::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using services::EntryDenial;
using services::ServiceError;

class tst_Maintenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(folderInMemory());
        m_clock = std::make_unique<FakeClock>();
        m_random = std::make_unique<FakeRandom>();
        m_room.reset();
        restart();
        QVERIFY(m_room->setStaff(staffList({{u"sam"_s, "31415926"}, {u"kim"_s, "27182818"}})));
    }

    void aRightPinSaysWhoItIs();
    void theListStaysSealedOnTheDisk();
    void fiveWrongOnesLock();
    void eachFurtherOneLocksForLonger();
    void aRightOneForgetsTheWrongOnes();
    void noClockUnlocks();
    void aLockGoesOnAfterABoot();
    void oneTryAtATime();
    void aTryThatCannotBeWrittenIsNotLookedAt();
    void nobodyIsKnownWithoutAList();
    void anotherDevicesListIsNotTaken();
    void aCutShortTryIsWrittenDownOnce();
    void aMinuteWithoutATouchEndsIt();
    void onlyTheTokenOpensAnything();
    void whoLeavesTheListIsOut();
    void testsAndVolumeAreKept();
    void anOlderFileGetsItsTables();

private:
    // The core process anew, over the same disk.
    void restart(bool isOtherBoot = false)
    {
        m_room.reset();
        if (isOtherBoot)
            m_clock->reboot(numbered<BootId>(++m_boots));
        m_room = std::make_unique<StaffRoom>(*m_clock, *m_random, path());
        QVERIFY(m_room->open());
    }
    void enterWrong(int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(!m_room->enter("99999999"));
    }
    std::chrono::milliseconds lockedFor() { return m_room->lock.state()->lockedFor; }
    QString path() const { return m_folder->filePath(u"authority.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeRandom> m_random;
    std::unique_ptr<StaffRoom> m_room;
    int m_boots = 0;
};

void tst_Maintenance::aRightPinSaysWhoItIs()
{
    const auto sam = m_room->enter("31415926");
    QVERIFY(sam);
    QCOMPARE(sam->name, u"Sam"_s);
    QVERIFY(m_room->maintenance.isInside(sam->token));
    const auto kim = m_room->enter("27182818");
    QCOMPARE(kim->name, u"Kim"_s);
    QVERIFY(!m_room->maintenance.isInside(sam->token)); // one stay at a time
    m_room->maintenance.leave(kim->token);
    QCOMPARE(m_room->acts(), (QStringList{u"sam enter done"_s, u"kim enter done"_s,
                                          u"sam leave replaced"_s, u"kim leave done"_s}));
}

void tst_Maintenance::theListStaysSealedOnTheDisk()
{
    m_room.reset();
    QByteArray disk;
    for (const QString &name : {u"authority.db"_s, u"authority.db-wal"_s}) {
        QFile file(m_folder->filePath(name));
        if (file.open(QFile::ReadOnly))
            disk += file.readAll();
    }
    QVERIFY(disk.size() > 1000);
    QVERIFY(!disk.contains("Sam"));
    for (const StaffMember &member : staffList({{u"sam"_s, "31415926"}}).people)
        QVERIFY(!disk.contains(member.check.bytes()));
}

void tst_Maintenance::fiveWrongOnesLock()
{
    for (int left = 4; left > 0; --left) {
        QCOMPARE(m_room->enter("99999999").error(), EntryDenial::WrongPin);
        QCOMPARE(m_room->lock.state()->triesLeft, left);
    }
    QCOMPARE(m_room->enter("99999999").error(), EntryDenial::Locked);
    QCOMPARE(lockedFor(), 15min);
    // Not even the right one is looked at.
    QCOMPARE(m_room->enter("31415926").error(), EntryDenial::Locked);
    QCOMPARE(m_room->executor.waiting(), 0);
    QCOMPARE(m_room->acts().last(), u" enter locked"_s);
    QCOMPARE(m_room->acts().size(), 5);
    m_clock->advance(15min);
    QVERIFY(m_room->enter("31415926"));
}

void tst_Maintenance::eachFurtherOneLocksForLonger()
{
    enterWrong(5);
    for (const auto expected : {30min, 60min, 120min, 240min, 240min}) {
        m_clock->advance(lockedFor());
        QCOMPARE(m_room->lock.state()->triesLeft, 1);
        QCOMPARE(m_room->enter("99999999").error(), EntryDenial::Locked);
        QCOMPARE(lockedFor(), std::chrono::milliseconds(expected));
    }
}

void tst_Maintenance::aRightOneForgetsTheWrongOnes()
{
    enterWrong(4);
    QVERIFY(m_room->enter("31415926"));
    QCOMPARE(m_room->lock.state()->triesLeft, 5);
    enterWrong(4);
    QVERIFY(m_room->enter("31415926"));
    restart();
    QCOMPARE(m_room->lock.state()->triesLeft, 5);
}

void tst_Maintenance::noClockUnlocks()
{
    enterWrong(5);
    const qint64 now = m_clock->wallNow().toMSecsSinceEpoch();
    for (const qint64 days : {-400, -1, 1, 20, 4000}) {
        m_clock->setWall(now + days * 86'400'000);
        QCOMPARE(lockedFor(), 15min);
        restart();
        QCOMPARE(lockedFor(), 15min);
    }
    // A server that is heard with a time of tomorrow does not shorten it either.
    m_room->time.hear(now + 86'400'000);
    QCOMPARE(lockedFor(), 15min);
    m_clock->advance(14min);
    QCOMPARE(m_room->enter("31415926").error(), EntryDenial::Locked);
}

void tst_Maintenance::aLockGoesOnAfterABoot()
{
    enterWrong(5);
    m_clock->advance(5min);
    restart();
    QCOMPARE(lockedFor(), 10min); // the same boot: its clock knows
    m_clock->advance(2min + 30s);
    restart(true);
    // Of another boot: what was noted, a minute's grain.
    QVERIFY(lockedFor() >= 7min + 30s);
    QVERIFY(lockedFor() <= 8min + 30s);
    const auto before = lockedFor();
    m_clock->advance(90s);
    QCOMPARE(lockedFor(), before - 90s);
    // Switched off and on for ever: it never ends without power.
    restart(true);
    const auto left = lockedFor();
    for (int i = 0; i < 50; ++i) {
        m_clock->advance(59s);
        restart(true);
        QCOMPARE(lockedFor(), left);
    }
    m_clock->advance(lockedFor());
    QVERIFY(m_room->enter("31415926"));
}

void tst_Maintenance::oneTryAtATime()
{
    const auto first = m_room->maintenance.enter("31415926");
    const auto second = m_room->maintenance.enter("27182818");
    QVERIFY(second.isFinished());
    QCOMPARE(second.result().error(), EntryDenial::Busy);
    QCOMPARE(m_room->executor.run(), 1);
    QTRY_VERIFY(first.isFinished());
    QVERIFY(first.result());
    QCOMPARE(m_room->lock.state()->triesLeft, 5); // the second one was not counted
}

void tst_Maintenance::aTryThatCannotBeWrittenIsNotLookedAt()
{
    // As on a disk that takes reads only.
    QVERIFY(m_room->authority.connection()->run("PRAGMA query_only = 1"));
    QCOMPARE(m_room->enter("31415926").error(), EntryDenial::StorageFailed);
    QCOMPARE(m_room->executor.waiting(), 0);
    // The connection is gone now, so nothing can even be known.
    QVERIFY(!m_room->lock.state());
    QCOMPARE(m_room->enter("31415926").error(), EntryDenial::StorageFailed);
    m_clock->advance(storage::Authority::mendEvery);
    QVERIFY(m_room->enter("31415926"));
}

void tst_Maintenance::nobodyIsKnownWithoutAList()
{
    QVERIFY(m_room->setStaff(staffList({}), 2));
    QCOMPARE(m_room->enter("31415926").error(), EntryDenial::NobodyKnown);
    QCOMPARE(m_room->lock.state()->triesLeft, 5); // and no try is lost
}

void tst_Maintenance::anotherDevicesListIsNotTaken()
{
    const auto version = m_room->roster.version();
    QVERIFY(version);
    QVERIFY(!m_room->roster.take({numbered<StaffVersion>(9), "not a box"}));
    const auto other = numbered<SigningSecretKey>(8);
    const auto box = seal(
        *sealingKeyOf(publicKeyOf(other)),
        {"staff", m_room->device, *VisitId::from(numbered<StaffVersion>(9).bytes())},
        wire::encodeStaffList(staffList({{u"eve"_s, "12121212"}})), numbered<SealingSecretKey>(9));
    QVERIFY(!m_room->roster.take({numbered<StaffVersion>(9), box}));
    QCOMPARE(m_room->roster.version(), version);
    QVERIFY(m_room->enter("31415926"));
}

void tst_Maintenance::aCutShortTryIsWrittenDownOnce()
{
    m_room->maintenance.enter("31415926"); // nobody ever hears the end of it
    restart(true);
    QCOMPARE(m_room->acts(), QStringList{u" enter cut-short"_s});
    QCOMPARE(m_room->lock.state()->triesLeft, 4);
    restart();
    QCOMPARE(m_room->acts().size(), 1);
    // One that was judged, but whose event was the last thing before the cut.
    QVERIFY(!m_room->enter("99999999"));
    restart();
    QCOMPARE(m_room->acts().size(), 2);
}

void tst_Maintenance::aMinuteWithoutATouchEndsIt()
{
    const auto sam = m_room->enter("31415926");
    m_clock->advance(50s);
    m_room->maintenance.notePresence(sam->token);
    m_clock->advance(50s);
    QVERIFY(m_room->maintenance.isInside(sam->token));
    QVERIFY(m_room->maintenance.note(sam->token, u"clean"_s, u"done"_s));
    m_clock->advance(60s);
    QVERIFY(m_room->maintenance.isInside(sam->token));
    m_clock->advance(1s);
    QVERIFY(!m_room->maintenance.isInside(sam->token));
    QCOMPARE(m_room->acts().last(), u"sam leave idle"_s);
    m_room->maintenance.notePresence(sam->token); // too late
    QVERIFY(!m_room->maintenance.isInside(sam->token));
}

void tst_Maintenance::onlyTheTokenOpensAnything()
{
    const auto nobody = StaffToken();
    QVERIFY(!m_room->maintenance.isInside(nobody));
    const auto sam = m_room->enter("31415926");
    const auto other = numbered<StaffToken>(1);
    QCOMPARE(m_room->maintenance.note(other, u"clean"_s, u"done"_s).error(), ServiceError::Refused);
    QCOMPARE(m_room->maintenance.setVolume(other, 10).error(), ServiceError::Refused);
    QCOMPARE(m_room->maintenance.keepTest(other, u"scanner"_s, true).error(),
             ServiceError::Refused);
    m_room->maintenance.leave(other);
    QVERIFY(m_room->maintenance.isInside(sam->token));
    restart();
    QVERIFY(!m_room->maintenance.isInside(sam->token)); // it ends with the process
    QCOMPARE(m_room->acts(), QStringList{u"sam enter done"_s});
}

void tst_Maintenance::whoLeavesTheListIsOut()
{
    const auto sam = m_room->enter("31415926");
    QVERIFY(m_room->setStaff(staffList({{u"sam"_s, "31415926"}, {u"new"_s, "16180339"}}), 2));
    QVERIFY(m_room->maintenance.isInside(sam->token));
    QVERIFY(m_room->setStaff(staffList({{u"new"_s, "16180339"}}), 3));
    QVERIFY(!m_room->maintenance.isInside(sam->token));
    QCOMPARE(m_room->acts().last(), u"sam leave removed"_s);
    QCOMPARE(m_room->enter("31415926").error(), EntryDenial::WrongPin);
    QVERIFY(m_room->enter("16180339"));
}

void tst_Maintenance::testsAndVolumeAreKept()
{
    const auto sam = m_room->enter("31415926");
    QVERIFY(m_room->maintenance.keepTest(sam->token, u"scanner"_s, false));
    QVERIFY(m_room->maintenance.keepTest(sam->token, u"scanner"_s, true));
    QVERIFY(m_room->maintenance.keepTest(sam->token, u"touch"_s, false));
    QCOMPARE(m_room->maintenance.keepTest(sam->token, u"../x"_s, true).error(),
             ServiceError::Malformed);
    QVERIFY(m_room->maintenance.setVolume(sam->token, 35));
    QCOMPARE(m_room->maintenance.setVolume(sam->token, 101).error(), ServiceError::Malformed);
    restart();
    const auto tests = m_room->upkeep.tests();
    QCOMPARE(tests.size(), 2);
    QCOMPARE(tests.at(0), (storage::SelfTest{u"scanner"_s, true, tests.at(0).atMs, u"Sam"_s}));
    QVERIFY(tests.at(0).atMs > 0);
    QVERIFY(!tests.at(1).hasPassed);
    QCOMPARE(m_room->upkeep.volume(), 35);
    QCOMPARE(m_room->acts().mid(1),
             (QStringList{u"sam self-test scanner-failed"_s, u"sam self-test scanner-passed"_s,
                          u"sam self-test touch-failed"_s, u"sam volume 35"_s}));
}

void tst_Maintenance::anOlderFileGetsItsTables()
{
    // A file of the version before: the same without what staff mode brought.
    auto &connection = *m_room->authority.connection();
    for (const char *sql :
         {"DROP TABLE staff_list", "DROP TABLE staff_lock", "DROP TABLE self_test",
          "DROP TABLE setting", "PRAGMA user_version = 1"})
        QVERIFY(connection.run(sql));
    const auto kept = m_room->outbox.append(sampleDraft(1), "box", {});
    QVERIFY(kept);
    restart();
    QCOMPARE(m_room->outbox.head()->seq, 1u);
    QVERIFY(m_room->setStaff(staffList({{u"sam"_s, "31415926"}})));
    QVERIFY(m_room->enter("31415926"));
}

QTEST_GUILESS_MAIN(tst_Maintenance)
#include "tst_maintenance.moc"
