// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One round of sync: events out, catalogue in, pictures in, status out. Each part
// is a run of its own; the round only knows their order. Core's thread.
#pragma once

#include "outside/clock.h"
#include "outside/executor.h"
#include "storage/cataloguestore.h"
#include "storage/imagestore.h"
#include "sync/pusher.h"
#include "sync/run.h"

#include <memory>

namespace endcap::sync
{

/// What a round works on, and what it asks the house. Lives as long as the engine.
struct SyncParts {
    Clock &clock;
    StoreLine &line;
    storage::Outbox &outbox;
    storage::CatalogueStore &catalogue;
    storage::ImageStore &images;
    Files &files;
    Executor &executor;
    QString downloads; ///< folder for what is not whole yet
    Signer signer;
    SigningPublicKey headquarters;
    std::function<qint64()> nowMs; ///< trusted time
    std::function<QList<Hash>()> wantedImages;
    std::function<wire::StatusAsk()> status;
    std::function<void(const wire::StaffBox &)> takeStaff{};
};

class SyncRound final : public Run
{
    Q_OBJECT

public:
    /// @p withImages: the catalogue changed since pictures were last complete.
    SyncRound(SyncParts &parts, bool withImages, QObject *parent = nullptr);

    /// Ends with the server's poll as its wait.
    void start() override;
    /// All pictures that the server has are here.
    bool hasImages() const { return !m_needsImages; }
    int fetchedImages() const { return m_fetchedImages; }
    /// How it went with the events alone.
    Outcome pushOutcome() const { return m_pushOutcome; }
    /// A portion of them came, and there are more.
    bool hasMoreImages() const { return m_hasMoreImages; }

private:
    void push();
    void pull();
    void loadSnapshot();
    void fetchImages();
    void report();
    /// Runs @p run and gives @p next its end, unless the round is over with it.
    template <class Next>
    void run(Run *run, Next next);

    SyncParts &m_parts;
    bool m_needsImages;
    bool m_hasLoaded = false;
    int m_fetchedImages = 0;
    Outcome m_pushOutcome = Outcome::Done;
    bool m_hasMoreImages = false;
    std::unique_ptr<Run> m_run;
};

} // namespace endcap::sync
