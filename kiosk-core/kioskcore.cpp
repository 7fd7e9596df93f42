// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore.h"

#include "identity/trustedtime.h"
#include "link/coredoor.h"
#include "services/checkins.h"
#include "services/content.h"
#include "services/deeds.h"
#include "services/drawings.h"
#include "services/membership.h"
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
          content(catalogue, images, time, who.enrolled.store),
          drafts(who.enrolled.device, outside.clock, time),
          drawings(outbox, content, time, drafts, who.enrolled.device, who.key),
          checkIns(outbox, content, time, drafts), deeds(outbox, content, time, drafts),
          membership(line),
          engine(syncParts(outside, made(outside.files, folder + u"/downloads"_s)), line,
                 outside.random, [this] { return pace(); })
    {
        QObject::connect(&line, &sync::StoreLine::heardTime, &time, &identity::TrustedTime::hear);
        QObject::connect(&authority, &storage::Authority::healthChanged, &time, [this] {
            time.reload();
            time.raiseFloor(outbox.head().floorMs);
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
        return {identity.enrolled, content, drawings, checkIns, deeds, membership};
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
                [this] { return status(); }};
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
                time.now().toMSecsSinceEpoch()};
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
    Hash shown; ///< what the screen says it shows; zero: nothing said yet
    sync::SyncEngine engine;
};

KioskCore::KioskCore(const Outside &outside, const QString &folder,
                     const std::optional<identity::DeviceIdentity> &identity, QObject *parent)
    : QObject(parent)
{
    if (identity) {
        m_kiosk = std::make_unique<EnrolledKiosk>(outside, folder, *identity);
        m_door = std::make_unique<link::CoreDoor>(m_kiosk->services(), m_kiosk->house());
    } else {
        m_door = std::make_unique<link::CoreDoor>(
            std::nullopt,
            link::CoreDoor::House{[] { return false; }, [] { return link::LineState(); },
                                  [] { return QList<link::Settled>(); }, [](const Hash &) {}});
    }
    m_server = std::make_unique<link::LinkServer>(*m_door);
    if (m_kiosk)
        m_kiosk->tell(*m_server, *m_door);
}

KioskCore::~KioskCore() = default;

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
