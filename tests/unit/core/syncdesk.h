// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A kiosk's storage and its line to a fake store, as the sync tests need them, in
// a folder of its own. Test's thread.
#pragma once

#include "contract/wire/itemcodecs.h"
#include "storage/cataloguestore.h"
#include "storage/imagestore.h"
#include "storage/outbox.h"
#include "sync/pusher.h"
#include "sync/storeline.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakerandom.h"
#include "tests/fakes/fakestore.h"
#include "tests/fakes/faultyfiles.h"
#include "tests/fakes/inlineexecutor.h"
#include "tests/fakes/samples.h"

#include <QDir>
#include <QTemporaryDir>

namespace endcap::fakes
{

struct SyncDesk {
    SyncDesk()
        : store(clock), line(store), authority(path(QStringLiteral("authority.db")), clock),
          outbox(authority), catalogue(files, room(QStringLiteral("catalogue"))),
          images(files, room(QStringLiteral("images"))),
          downloads(room(QStringLiteral("downloads")))
    {
        authority.open();
        catalogue.open();
        store.put(QStringLiteral("store"), QStringLiteral("S1000"),
                  wire::encodeStore(sampleStore()));
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    QString room(const QString &name) const
    {
        QDir(folder.path()).mkdir(name);
        return path(name);
    }

    sync::Signer signer() const { return {store.enrolled().device, store.deviceKey()}; }
    qint64 nowMs() const { return clock.wallNow().toMSecsSinceEpoch(); }
    storage::SavedEvent touch(int n) { return *outbox.append(sampleDraft(n), "box", {}); }

    /// Runs it to its end, without time passing.
    static sync::RunEnd finish(sync::Run &run)
    {
        std::optional<sync::RunEnd> end;
        QObject::connect(&run, &sync::Run::ended, &run,
                         [&end](const sync::RunEnd &ended) { end = ended; });
        run.start();
        settle();
        if (!end)
            qFatal("The run did not end");
        return *end;
    }

    QTemporaryDir folder{folderInMemory()};
    FakeClock clock;
    FakeRandom random;
    FaultyFiles files;
    InlineExecutor executor;
    FakeStore store;
    sync::StoreLine line;
    storage::Authority authority;
    storage::Outbox outbox;
    storage::CatalogueStore catalogue;
    storage::ImageStore images;
    QString downloads;
};

} // namespace endcap::fakes
