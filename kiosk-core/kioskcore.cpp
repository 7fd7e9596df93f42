// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore.h"

#include "contract/whendone.h"
#include "identity/trustedtime.h"
#include "link/coredoor.h"
#include "services/checkins.h"
#include "services/content.h"
#include "services/deeds.h"
#include "services/drawings.h"
#include "services/entryproofs.h"
#include "services/finder.h"
#include "services/maintenance.h"
#include "services/membership.h"
#include "services/reviews.h"
#include "storage/cataloguestore.h"
#include "storage/imagestore.h"
#include "storage/outbox.h"
#include "sync/storeline.h"
#include "sync/syncengine.h"

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

// More than one visit can make between two tries of the line.
constexpr int outcomesTold = 16;

// The screen hears the answer first.
constexpr std::chrono::milliseconds restartAfter{300};

// Until somebody sets it.
constexpr int usualVolume = 60;

QString made(Files &files, const QString &folder)
{
    if (!files.makeFolder(folder))
        qWarning("The folder %s cannot be made", qPrintable(folder));
    return folder;
}

} // namespace

// Every object of an enrolled kiosk, in the order in which they are made: each
// knows only those above it.
class EnrolledKiosk
{
public:
    EnrolledKiosk(const Outside &outside, const QString &folder,
                  const identity::DeviceIdentity &who)
        : identity(who), transport(outside.connect(who.server, who.ca, who.enrolled.device)),
          line(*transport), authority(folder + u"/authority.db"_s, outside.clock),
          outbox(authority), timeFloor(authority), time(outside.clock, timeFloor),
          catalogue(outside.files, made(outside.files, folder + u"/catalogue"_s)),
          images(outside.files, made(outside.files, folder + u"/images"_s)),
          content(catalogue, images, time, who.enrolled.store, who.enrolled.hqKey),
          drafts(who.enrolled.device, outside.clock, time),
          drawings(outbox, content, time, drafts, who.enrolled.device, who.key),
          checkIns(outbox, content, time, drafts), deeds(outbox, content, time, drafts),
          membership(line), proofs(line), finder(catalogue), reviews(catalogue),
          staffStore(authority), upkeep(authority),
          roster(staffStore, who.enrolled.device, who.key), lock(staffStore, outside.clock),
          maintenance({roster, lock, outbox, upkeep, time, drafts, outside.clock, outside.random,
                       outside.executor}),
          files(outside.files), clock(outside.clock), loudspeaker(outside.loudspeaker),
          home(folder), engine(syncParts(outside, made(outside.files, folder + u"/downloads"_s)),
                               line, outside.random, [this] { return pace(); })
    {
        QObject::connect(&line, &sync::StoreLine::heardTime, &time, &identity::TrustedTime::hear);
        QObject::connect(&authority, &storage::Authority::healthChanged, &time, [this] {
            time.reload();
            time.raiseFloor(outbox.head().value_or(storage::ChainHead()).floorMs);
            if (authority.isHealthy()) {
                // What kept the one from being written may have kept this from being opened.
                if (catalogue.isEmpty())
                    catalogue.open();
                maintenance.start();
                setVolume();
            }
        });
    }

    void start()
    {
        time.raiseFloor(identity.enrolledAtMs);
        authority.open();
        catalogue.open();
        engine.start();
    }

    link::CoreDoor::Services services()
    {
        return {identity.enrolled, content, drawings, checkIns, deeds,
                membership,        finder,  proofs,   reviews};
    }

    link::CoreDoor::House house()
    {
        return {[this] { return authority.isHealthy(); },
                [this] {
                    const sync::LineReport report = engine.report();
                    return link::LineState{report.isUp, report.lastContactMs, report.waiting,
                                           report.oldestMs};
                },
                [this] {
                    QList<link::Settled> settled;
                    const auto outcomes = outbox.lastSettled(outcomesTold);
                    for (const storage::Outcome &outcome : outcomes)
                        settled.append({outcome.seq, outcome.refusal});
                    return settled;
                },
                [this](const Hash &digest) {
                    if (std::exchange(shown, digest) != digest)
                        engine.wake();
                }};
    }

    /// As loud as staff want it.
    void setVolume()
    {
        if (loudspeaker)
            loudspeaker->setVolume(upkeep.volume().value_or(usualVolume));
    }

    link::CoreStaffDoor::Services staffServices() { return {maintenance, roster, lock}; }

    link::StaffDesk desk()
    {
        const sync::LineReport report = engine.report();
        const auto cursor = catalogue.cursor();
        link::StaffDesk desk;
        desk.nowMs = time.now().toMSecsSinceEpoch();
        desk.wallMs = std::max<qint64>(clock.wallNow().toMSecsSinceEpoch(), 0);
        desk.isTimeSure = time.isSure();
        desk.storeId = identity.enrolled.store;
        desk.kiosk = identity.enrolled.kiosk;
        desk.coreVersion = QStringLiteral(ENDCAP_VERSION);
        desk.line = {report.isUp, report.lastContactMs, report.waiting, report.oldestMs};
        desk.lastSync = report.lastOutcome ? endOf(*report.lastOutcome) : link::SyncEnd::None;
        desk.catalogueMs = report.catalogueMs;
        desk.catalogueRev = cursor ? cursor->rev : 0;
        desk.freeBytes = files.freeBytes(home);
        desk.isStorageHealthy = authority.isHealthy();
        desk.volume = upkeep.volume().value_or(usualVolume);
        desk.hasLoudspeaker = loudspeaker && loudspeaker->isThere();
        const auto tests = upkeep.tests();
        for (const storage::SelfTest &test : tests)
            desk.tests.append({test.device, test.hasPassed, test.atMs, test.staff});
        return desk;
    }

    QFuture<link::SyncEnd> syncNow()
    {
        auto promise = std::make_shared<QPromise<link::SyncEnd>>();
        promise->start();
        whenDone(engine.syncNow(), &engine, [promise](sync::Outcome outcome) {
            promise->addResult(endOf(outcome));
            promise->finish();
        });
        return promise->future();
    }

    void tell(link::LinkServer &server, link::Door &door)
    {
        const auto tellContent = [&server] { server.tellContentChanged(); };
        QObject::connect(&content, &services::Content::changed, &server, [&server] {
            server.tellContentChanged();
            server.tellReadinessChanged(); // the first content makes it ready
        });
        QObject::connect(&engine, &sync::SyncEngine::imagesArrived, &server, tellContent);
        QObject::connect(&authority, &storage::Authority::healthChanged, &server,
                         [&server] { server.tellReadinessChanged(); });
        QObject::connect(&engine, &sync::SyncEngine::lineChanged, &server,
                         [&server, &door] { server.tellLine(door.line()); });
        QObject::connect(
            &outbox, &storage::Outbox::settled, &server,
            [&server](quint64 seq, const QString &code) { server.tellSettled({seq, code}); });
    }

private:
    sync::SyncParts syncParts(const Outside &outside, const QString &downloads)
    {
        return {outside.clock,
                line,
                outbox,
                catalogue,
                images,
                outside.files,
                outside.executor,
                downloads,
                {identity.enrolled.device, identity.key},
                identity.enrolled.hqKey,
                [this] { return time.now().toMSecsSinceEpoch(); },
                [this] { return content.wantedImages(); },
                [this] { return status(); },
                [this](const wire::StaffBox &box) {
                    if (roster.take(box))
                        maintenance.noteRoster();
                }};
    }

    static link::SyncEnd endOf(sync::Outcome outcome)
    {
        switch (outcome) {
        case sync::Outcome::Done:
        case sync::Outcome::More:
            return link::SyncEnd::Done;
        case sync::Outcome::Held:
            return link::SyncEnd::Held;
        case sync::Outcome::Disagreed:
            return link::SyncEnd::Disagreed;
        case sync::Outcome::NotStored:
            return link::SyncEnd::NotStored;
        case sync::Outcome::Refused:
            return link::SyncEnd::Refused;
        case sync::Outcome::Gone:
        case sync::Outcome::NoLine:
            break;
        }
        return link::SyncEnd::NoLine;
    }

    sync::SyncPace pace() const
    {
        const auto store = content.store();
        return store ? sync::SyncPace{store->poll, store->spread, store->retry} : sync::SyncPace();
    }

    wire::StatusAsk status()
    {
        const auto cursor = catalogue.cursor();
        return {cursor ? cursor->epoch : identity.enrolled.epoch,
                cursor ? cursor->rev : 0,
                outbox.waiting(),
                outbox.oldestWaitingMs(),
                QStringLiteral(ENDCAP_VERSION),
                shown,
                time.now().toMSecsSinceEpoch(),
                roster.version()};
    }

    identity::DeviceIdentity identity;
    std::unique_ptr<Transport> transport;
    sync::StoreLine line;
    storage::Authority authority;
    storage::Outbox outbox;
    storage::TimeFloorStore timeFloor;
    identity::TrustedTime time;
    storage::CatalogueStore catalogue;
    storage::ImageStore images;
    services::Content content;
    services::Drafts drafts;
    services::Drawings drawings;
    services::CheckIns checkIns;
    services::Deeds deeds;
    services::Membership membership;
    services::EntryProofs proofs;
    services::Finder finder;
    services::Reviews reviews;
    storage::StaffStore staffStore;
    storage::UpkeepStore upkeep;
    services::StaffRoster roster;
    services::PinLock lock;
    services::Maintenance maintenance;
    Files &files;
    Clock &clock;
    Loudspeaker *loudspeaker;
    QString home; ///< the folder of all that lasts
    Hash shown;   ///< what the screen says it shows; zero: nothing said yet
    sync::SyncEngine engine;
};

KioskCore::KioskCore(const Outside &outside, const QString &folder,
                     const std::optional<identity::DeviceIdentity> &identity, QObject *parent)
    : QObject(parent)
{
    if (identity) {
        m_kiosk = std::make_unique<EnrolledKiosk>(outside, folder, *identity);
        m_staffDoor =
            std::make_unique<link::CoreStaffDoor>(m_kiosk->staffServices(), staffHouse(outside));
        m_door =
            std::make_unique<link::CoreDoor>(m_kiosk->services(), m_kiosk->house(), *m_staffDoor);
    } else {
        m_staffDoor =
            std::make_unique<link::CoreStaffDoor>(std::nullopt, link::CoreStaffDoor::House());
        m_door = std::make_unique<link::CoreDoor>(
            std::nullopt,
            link::CoreDoor::House{[] { return false; }, [] { return link::LineState(); },
                                  [] { return QList<link::Settled>(); }, [](const Hash &) {}},
            *m_staffDoor);
    }
    m_server = std::make_unique<link::LinkServer>(*m_door);
    if (m_kiosk)
        m_kiosk->tell(*m_server, *m_door);
}

KioskCore::~KioskCore() = default;

link::CoreStaffDoor::House KioskCore::staffHouse(const Outside &outside)
{
    return {[this] { return m_kiosk->desk(); }, [this] { return m_kiosk->syncNow(); },
            [this] { m_kiosk->setVolume(); },
            [this, &clock = outside.clock] {
                clock.after(restartAfter, this, [this] { Q_EMIT restartWanted(); });
            }};
}

void KioskCore::start()
{
    if (m_kiosk)
        m_kiosk->start();
}

bool KioskCore::listen(const QString &socketPath)
{
    return m_server->listen(socketPath);
}

link::Door &KioskCore::door()
{
    return *m_door;
}

} // namespace endcap
