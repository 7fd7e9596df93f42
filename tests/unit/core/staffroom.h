// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For tests of staff mode: everything of the core that it stands on, over a data folder
// that outlives it. What is stretched waits until the test says so. Test's thread.
#pragma once

#include "contract/proof/sealedbox.h"
#include "contract/proof/sealingkeys.h"
#include "contract/proof/signing.h"
#include "contract/wire/eventcodec.h"
#include "contract/wire/stafflistcodec.h"
#include "services/maintenance.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakerandom.h"
#include "tests/fakes/samples.h"
#include "tests/fakes/staffsamples.h"

#include <QTest>

#include <utility>
#include <vector>

namespace endcap::fakes
{

/// Does nothing before it is told to.
class PatientExecutor final : public Executor
{
public:
    int run() ///< how many there were
    {
        const auto jobs = std::exchange(m_jobs, {});
        for (const auto &job : jobs)
            job();
        return static_cast<int>(jobs.size());
    }
    int waiting() const { return static_cast<int>(m_jobs.size()); }

protected:
    void start(std::function<void()> work) override { m_jobs.push_back(std::move(work)); }

private:
    std::vector<std::function<void()>> m_jobs;
};

struct StaffRoom {
    StaffRoom(FakeClock &clockOf, FakeRandom &randomOf, const QString &path)
        : clock(clockOf), authority(path, clockOf), outbox(authority), floor(authority),
          time(clockOf, floor), drafts(device, clockOf, time), store(authority), upkeep(authority),
          roster(store, device, key), lock(store, clockOf),
          maintenance({roster, lock, outbox, upkeep, time, drafts, clockOf, randomOf, executor})
    {
    }

    bool open()
    {
        const bool isOpen = authority.open();
        time.reload();
        time.raiseFloor(FakeClock::startMs - 1000); // when it was enrolled
        time.raiseFloor(outbox.head()->floorMs);
        maintenance.start();
        return isOpen;
    }

    bool setStaff(const StaffList &list, int state = 1)
    {
        const auto version = numbered<StaffVersion>(state);
        const bool isTaken = roster.take(
            {version, seal(*sealingKeyOf(publicKeyOf(key)),
                           {"staff", device, *VisitId::from(version.bytes())},
                           wire::encodeStaffList(list), numbered<SealingSecretKey>(state))});
        maintenance.noteRoster();
        return isTaken;
    }

    /// One try from the first digit to the answer.
    services::Admission enter(const QByteArray &pin)
    {
        const auto entry = maintenance.enter(pin);
        executor.run();
        const bool isAnswered = QTest::qWaitFor([&entry] {
            settle();
            return entry.isFinished();
        });
        return isAnswered ? entry.result() : Unexpected(services::EntryDenial::Busy);
    }

    /// What the book says was done, oldest first: "sam enter done".
    QStringList acts()
    {
        QStringList acts;
        for (const QByteArray &bytes : outbox.nextBatch(std::nullopt).events) {
            const auto event = wire::decodeEvent(bytes);
            if (event && !event->subject && !event->sealed) {
                const auto acted = std::get<StaffActed>(event->body);
                acts.append(acted.staff + u' ' + acted.action + u' ' + acted.outcome);
            }
        }
        return acts;
    }

    DeviceId device = numbered<DeviceId>(7);
    SigningSecretKey key = numbered<SigningSecretKey>(7);
    FakeClock &clock;
    PatientExecutor executor;
    storage::Authority authority;
    storage::Outbox outbox;
    storage::TimeFloorStore floor;
    identity::TrustedTime time;
    services::Drafts drafts;
    storage::StaffStore store;
    storage::UpkeepStore upkeep;
    services::StaffRoster roster;
    services::PinLock lock;
    services::Maintenance maintenance;
};

} // namespace endcap::fakes
