// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What time it is: by the server, by what was kept, by a wall clock that may be
// believed; the floor never goes back.
#include "identity/trustedtime.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using identity::TrustedTime;

namespace
{

constexpr qint64 t0 = FakeClock::startMs;
constexpr qint64 dayMs = 86'400'000;

struct Desk {
    explicit Desk(FakeClock &clock, const QString &path)
        : authority(path, clock), store(authority), time(clock, store)
    {
        authority.open();
        time.reload();
    }
    qint64 now() const { return time.now().toMSecsSinceEpoch(); }

    storage::Authority authority;
    storage::TimeFloorStore store;
    TrustedTime time;
};

} // namespace

class tst_TrustedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void followsTheServerNotTheWall();
    void survivesARestartOfTheCore();
    void believesAWallClockNearTheFloor();
    void doesNotBelieveAWrongWallClock_data();
    void doesNotBelieveAWrongWallClock();
    void tellsWhenItJumps();
    void neverGoesBack();

private:
    QString path() const { return m_folder->filePath(u"a.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_TrustedTime::followsTheServerNotTheWall()
{
    FakeClock clock;
    Desk desk(clock, path());
    clock.setWall(t0 - 400 * dayMs);
    desk.time.hear(t0);
    QCOMPARE(desk.now(), t0);
    clock.advance(90s);
    clock.setWall(t0 + 400 * dayMs);
    QCOMPARE(desk.now(), t0 + 90'000);
    QCOMPARE(desk.time.floorMs(), t0 + 90'000);
}

void tst_TrustedTime::survivesARestartOfTheCore()
{
    FakeClock clock;
    {
        Desk desk(clock, path());
        desk.time.hear(t0);
    }
    clock.setWall(t0 - dayMs); // wrong, and of no matter in the same boot
    clock.advance(1h);
    Desk desk(clock, path());
    QCOMPARE(desk.now(), t0 + 3'600'000);
}

void tst_TrustedTime::believesAWallClockNearTheFloor()
{
    FakeClock clock;
    {
        Desk desk(clock, path());
        desk.time.hear(t0);
    }
    clock.reboot(*BootId::from(QByteArray(16, 'c')));
    clock.setWall(t0 + 3 * dayMs);
    Desk desk(clock, path());
    QCOMPARE(desk.now(), t0 + 3 * dayMs);
    QCOMPARE(desk.time.floorMs(), t0); // believed, but not sworn to
    clock.advance(10s);
    QCOMPARE(desk.now(), t0 + 3 * dayMs + 10'000);
    QCOMPARE(desk.time.floorMs(), t0 + 10'000);
}

void tst_TrustedTime::doesNotBelieveAWrongWallClock_data()
{
    QTest::addColumn<qint64>("wall");
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("just before the floor") << t0 - 1;
    QTest::newRow("more than 30 days after") << t0 + 30 * dayMs + 1;
}

void tst_TrustedTime::doesNotBelieveAWrongWallClock()
{
    QFETCH(const qint64, wall);
    FakeClock clock;
    {
        Desk desk(clock, path());
        desk.time.hear(t0);
    }
    clock.reboot(*BootId::from(QByteArray(16, 'c')));
    clock.setWall(wall);
    Desk desk(clock, path());
    QCOMPARE(desk.now(), t0);
    desk.time.hear(t0 + 5 * dayMs);
    QCOMPARE(desk.now(), t0 + 5 * dayMs);
}

void tst_TrustedTime::tellsWhenItJumps()
{
    FakeClock clock;
    Desk desk(clock, path());
    desk.time.raiseFloor(t0 - dayMs);
    QSignalSpy jumped(&desk.time, &TrustedTime::jumped);
    desk.time.hear(t0 + dayMs);
    QCOMPARE(jumped.size(), 1);
    clock.advance(15s);
    desk.time.hear(t0 + dayMs + 15'100);
    QCOMPARE(jumped.size(), 1);
}

void tst_TrustedTime::neverGoesBack()
{
    const bool holds = rc::check("the floor never goes back", [] {
        const QTemporaryDir folder(folderInMemory());
        FakeClock clock;
        auto desk = std::make_unique<Desk>(clock, folder.filePath(u"a.db"_s));
        desk->time.hear(t0);
        qint64 floor = desk->time.floorMs();
        const auto story = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 5), rc::gen::inRange(-100'000, 100'000)));
        for (const auto &[what, number] : story) {
            if (what == 0) {
                desk->time.hear(t0 + number * qint64(1000));
            } else if (what == 1) {
                clock.setWall(t0 + number * qint64(1000));
            } else if (what == 2) {
                clock.advance(std::chrono::seconds(std::abs(number)));
            } else {
                desk.reset();
                desk = std::make_unique<Desk>(clock, folder.filePath(u"a.db"_s));
                // A restart of the core loses at most what was not yet written.
                floor = std::max(floor - 60'000, t0);
            }
            RC_ASSERT(desk->time.floorMs() >= floor);
            floor = desk->time.floorMs();
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(tst_TrustedTime)
#include "tst_trustedtime.moc"
