// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plug is pulled two hundred times while somebody guesses staff PINs: in the middle
// of writing a try, before it is judged, after it, with clocks set at will. What the
// disk had then is all that is left. Counted by the executor, which knows nothing of
// locks: how often a PIN was looked at.
#include "tests/unit/core/staffroom.h"

#include <QDir>
#include <QTemporaryDir>

#include <random>

using namespace endcap;
using namespace endcap::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using services::EntryDenial;

namespace
{

constexpr int cuts = 200;
const QString database = u"authority.db"_s;
const QString log = u"authority.db-wal"_s;

// A disk, and the machine around it.
class Machine
{
public:
    explicit Machine(unsigned seed) : m_chance(seed) { m_disk = freshFolder(); }

    void start()
    {
        m_room = std::make_unique<StaffRoom>(m_clock, m_random, m_disk->filePath(database));
        QVERIFY(m_room->open());
    }
    StaffRoom &room() { return *m_room; }
    FakeClock &clock() { return m_clock; }

    qint64 logBytes() const { return QFileInfo(m_disk->filePath(log)).size(); }

    /// Only what is on the disk now stays; of its log at most @p most bytes, as when
    /// the power went while it was written.
    void cutPower(qint64 most = INT64_MAX)
    {
        auto next = freshFolder();
        for (const QString &name : {database, log}) {
            if (QFile::exists(m_disk->filePath(name)))
                QVERIFY(QFile::copy(m_disk->filePath(name), next->filePath(name)));
        }
        QFile wal(next->filePath(log));
        if (wal.size() > most)
            QVERIFY(wal.resize(most));
        m_room.reset();
        m_disk = std::move(next);
        m_clock.reboot(numbered<BootId>(++m_boots));
    }

    int chance(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_chance); }
    qint64 between(qint64 low, qint64 high)
    {
        return std::uniform_int_distribution<qint64>(low, high)(m_chance);
    }

private:
    static std::unique_ptr<QTemporaryDir> freshFolder()
    {
        return std::make_unique<QTemporaryDir>(folderInMemory());
    }

    std::mt19937 m_chance;
    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<QTemporaryDir> m_disk;
    std::unique_ptr<StaffRoom> m_room;
    int m_boots = 0;
};

// One guess and one cut at a random moment of it; how often a PIN was looked at.
int guessAndCut(Machine &machine)
{
    StaffRoom &room = machine.room();
    const qint64 before = machine.logBytes();
    const auto guess = room.maintenance.enter("99999999");
    const qint64 after = machine.logBytes();
    int judged = 0;
    switch (machine.chance(4)) {
    case 0: // while the try was being written
        machine.cutPower(after > before ? machine.between(before, after - 1) : after);
        return 0;
    case 1: // it is written, and nobody has looked
        break;
    case 2: // somebody looked; nobody heard the answer
        judged = room.executor.run();
        break;
    default: // she read "wrong"
        judged = room.executor.run();
        if (!QTest::qWaitFor([&guess] {
                settle();
                return guess.isFinished();
            }))
            qFatal("A guess was never answered");
        machine.clock().advance(std::chrono::milliseconds(machine.chance(1500)));
        break;
    }
    machine.cutPower();
    return judged;
}

} // namespace

class tst_PowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverGiveATryBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void neverGiveATryBack()
    {
        QFETCH(unsigned, seed);
        Machine machine(seed);
        machine.start();
        QVERIFY(machine.room().setStaff(staffList({{u"sam"_s, "31415926"}})));
        int judged = 0;
        for (int cut = 0; cut < cuts; ++cut) {
            judged += guessAndCut(machine);
            // Whoever pulls the plug sets the clock as well.
            machine.clock().setWall(FakeClock::startMs + machine.between(-400, 400) * 86'400'000);
            machine.start();
        }
        QVERIFY(judged > 0);
        QVERIFY2(judged <= services::PinLock::freeTries, qPrintable(QString::number(judged)));

        // The lock holds, also against the right PIN.
        QCOMPARE(machine.room().enter("31415926").error(), EntryDenial::Locked);
        machine.cutPower();
        machine.start();
        QCOMPARE(machine.room().enter("31415926").error(), EntryDenial::Locked);
        // The book has every try once: judged, cut short, or locked.
        QCOMPARE(machine.room().acts().size(), services::PinLock::freeTries);
        machine.clock().advance(services::PinLock::firstLock + 1min);
        QVERIFY(machine.room().enter("31415926"));
    }
};

QTEST_GUILESS_MAIN(tst_PowerCuts)
#include "tst_powercuts.moc"
