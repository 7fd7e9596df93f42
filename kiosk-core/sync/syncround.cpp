// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncround.h"

#include "sync/imagefetcher.h"
#include "sync/puller.h"
#include "sync/snapshotloader.h"
#include "sync/statusreporter.h"

namespace endcap::sync
{

SyncRound::SyncRound(SyncParts &parts, bool withImages, QObject *parent)
    : Run(parent), m_parts(parts), m_needsImages(withImages)
{
    connect(&m_parts.catalogue, &storage::CatalogueStore::changed, this,
            [this] { m_needsImages = true; });
}

void SyncRound::start()
{
    push();
}

template <class Next>
void SyncRound::run(Run *run, Next next)
{
    // The run before this one is still on the stack: it goes when control is back.
    if (m_run)
        m_run.release()->deleteLater();
    m_run.reset(run);
    connect(run, &Run::ended, this, [this, next](const RunEnd &end) {
        if (end.outcome == Outcome::NoLine || end.outcome == Outcome::Refused)
            finish(end);
        else
            next(end);
    });
    run->start();
}

void SyncRound::push()
{
    run(new Pusher(m_parts.line, m_parts.outbox, m_parts.signer, m_parts.nowMs),
        [this](const RunEnd &end) {
            // Held, disputed or not written down: the events stay, the rest goes on.
            if (end.outcome == Outcome::More) {
                m_parts.clock.after(end.wait, this, [this] { push(); });
                return;
            }
            m_pushOutcome = end.outcome;
            pull();
        });
}

void SyncRound::pull()
{
    if (!m_parts.catalogue.cursor()) {
        loadSnapshot();
        return;
    }
    run(new Puller(m_parts.line, m_parts.catalogue), [this](const RunEnd &end) {
        if (end.outcome == Outcome::Gone)
            loadSnapshot();
        else if (end.outcome == Outcome::Done)
            fetchImages();
        else
            finish(end);
    });
}

void SyncRound::loadSnapshot()
{
    if (m_hasLoaded) {
        // The server does not take the cursor of its own snapshot.
        finish({Outcome::NoLine});
        return;
    }
    m_hasLoaded = true;
    run(new SnapshotLoader(m_parts.line, m_parts.catalogue, m_parts.files, m_parts.executor,
                           m_parts.downloads, m_parts.headquarters),
        [this](const RunEnd &end) {
            if (end.outcome == Outcome::Done)
                pull();
            else
                finish(end);
        });
}

void SyncRound::fetchImages()
{
    if (!m_needsImages) {
        report();
        return;
    }
    auto *fetcher = new ImageFetcher(m_parts.line, m_parts.images, m_parts.wantedImages());
    run(fetcher, [this, fetcher](const RunEnd &end) {
        m_fetchedImages = fetcher->fetched();
        m_hasMoreImages = end.outcome == Outcome::More;
        m_needsImages = end.outcome != Outcome::Done;
        report();
    });
}

void SyncRound::report()
{
    run(new StatusReporter(m_parts.line, m_parts.status(), m_parts.takeStaff),
        [this](const RunEnd &end) { finish(end); });
}

} // namespace endcap::sync
