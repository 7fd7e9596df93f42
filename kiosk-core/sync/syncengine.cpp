// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncengine.h"

#include "sync/statusreporter.h"

#include <algorithm>
#include <utility>

namespace endcap::sync
{

using std::chrono::milliseconds;
using namespace std::chrono_literals;

SyncEngine::SyncEngine(SyncParts parts, StoreLine &line, Random &random,
                       std::function<SyncPace()> pace, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_random(random), m_pace(std::move(pace))
{
    connect(&line, &StoreLine::heard, this, &SyncEngine::heard);
    connect(&line, &StoreLine::lost, this, &SyncEngine::lost);
    connect(&m_parts.outbox, &storage::Outbox::appended, this, &SyncEngine::wake);
    connect(&m_parts.outbox, &storage::Outbox::waitingChanged, this, &SyncEngine::lineChanged);
    connect(&m_parts.catalogue, &storage::CatalogueStore::damaged, this, &SyncEngine::wake);
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::start()
{
    // Somebody who sets a kiosk up stands before an empty one and waits.
    if (m_parts.catalogue.isEmpty())
        schedule(0ms, &SyncEngine::beginRound);
    else
        spread();
}

void SyncEngine::wake()
{
    if (m_run)
        m_wantsRound = true;
    else if (m_isUp && !m_isSpreading)
        schedule(0ms, &SyncEngine::beginRound);
}

QFuture<Outcome> SyncEngine::syncNow()
{
    m_asked.push_back(std::make_shared<QPromise<Outcome>>());
    m_asked.back()->start();
    // Told by the promise itself: a run may end before the event loop turns.
    const QFuture<Outcome> told = m_asked.back()->future();
    if (!m_run)
        schedule(0ms, &SyncEngine::beginRound);
    return told;
}

void SyncEngine::tell(Asked &asked, Outcome outcome)
{
    for (const auto &promise : std::exchange(asked, {})) {
        promise->addResult(outcome);
        promise->finish();
    }
}

LineReport SyncEngine::report() const
{
    return {
        m_isUp,        m_lastContactMs, m_parts.outbox.waiting(), m_parts.outbox.oldestWaitingMs(),
        m_lastOutcome, m_catalogueMs};
}

void SyncEngine::schedule(milliseconds wait, void (SyncEngine::*act)())
{
    m_timer = std::make_unique<QObject>();
    m_parts.clock.after(wait, m_timer.get(), [this, act] { (this->*act)(); });
}

void SyncEngine::beginRound()
{
    m_isSpreading = false;
    m_wantsRound = false;
    m_served = std::exchange(m_asked, {});
    auto *round = new SyncRound(m_parts, m_wantsImages);
    m_run.reset(round);
    connect(round, &Run::ended, this, [this, round](const RunEnd &end) {
        m_wantsImages = !round->hasImages();
        if (round->fetchedImages() > 0)
            Q_EMIT imagesArrived();
        m_wantsRound = m_wantsRound || round->hasMoreImages();
        endRound(end, round->pushOutcome());
    });
    round->start();
}

void SyncEngine::endRound(const RunEnd &end, Outcome pushed)
{
    m_run.release()->deleteLater();
    const bool isDone = end.outcome == Outcome::Done;
    m_lastOutcome = isDone ? pushed : end.outcome;
    if (isDone)
        m_catalogueMs = m_parts.nowMs();
    tell(m_served, *m_lastOutcome);
    if (!isDone) {
        fail(end);
        return;
    }
    m_failures = 0;
    greet();
    m_parts.outbox.forgetOld(m_parts.nowMs());
    if (m_wantsRound || !m_asked.empty()) {
        schedule(0ms, &SyncEngine::beginRound);
        return;
    }
    const milliseconds poll = end.wait > 0ms ? end.wait : m_pace().poll;
    schedule(std::clamp<milliseconds>(poll, 1s, longestWait), &SyncEngine::beginRound);
}

void SyncEngine::beginProbe()
{
    m_run = std::make_unique<StatusReporter>(m_parts.line, m_parts.status(), m_parts.takeStaff);
    connect(m_run.get(), &Run::ended, this, &SyncEngine::endProbe);
    m_run->start();
}

void SyncEngine::endProbe(const RunEnd &end)
{
    m_run.release()->deleteLater();
    if (end.outcome != Outcome::Done) {
        fail(end);
        return;
    }
    greet();
    if (m_asked.empty())
        spread();
    else
        schedule(0ms, &SyncEngine::beginRound);
}

void SyncEngine::greet()
{
    m_lastContactMs = m_parts.nowMs();
    setUp(true);
}

void SyncEngine::spread()
{
    m_isSpreading = true;
    schedule(m_random.waitUpTo(m_pace().spread), &SyncEngine::beginRound);
}

void SyncEngine::fail(const RunEnd &end)
{
    tell(m_asked, end.outcome);
    // A full disk here says nothing about the line.
    const bool isLineGone = end.outcome == Outcome::NoLine || end.outcome == Outcome::Refused;
    if (isLineGone)
        setUp(false);
    else
        greet();
    const milliseconds longest =
        std::min<milliseconds>(2s * (1 << std::min(m_failures, 10)), m_pace().retry);
    ++m_failures;
    const milliseconds wait = std::max(m_random.waitUpTo(longest), end.wait);
    schedule(std::min<milliseconds>(wait, longestWait),
             isLineGone ? &SyncEngine::beginProbe : &SyncEngine::beginRound);
}

void SyncEngine::heard(bool isServing)
{
    // A run of ours knows better at its end whether the answer made sense.
    if (m_run || !isServing)
        return;
    const bool wasUp = m_isUp;
    greet();
    // Somebody else's request came through while we were waiting to try.
    if (!wasUp && !m_isSpreading)
        spread();
}

void SyncEngine::lost()
{
    if (!m_run && m_isUp)
        fail({Outcome::NoLine});
}

void SyncEngine::setUp(bool isUp)
{
    if (m_isUp == isUp)
        return;
    m_isUp = isUp;
    if (!isUp)
        m_isSpreading = false;
    Q_EMIT lineChanged();
}

} // namespace endcap::sync
