// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decides when to sync, and alone tries again (PROTOCOL.md, "When the kiosk
// tries"). Knows whether the line is up. Core's thread; does not own its parts.
#pragma once

#include "outside/random.h"
#include "sync/storeline.h"
#include "sync/syncround.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <vector>

namespace endcap::sync
{

/// From the store's profile.
struct SyncPace {
    std::chrono::milliseconds poll = std::chrono::seconds(15);
    std::chrono::milliseconds spread = std::chrono::seconds(5);
    std::chrono::milliseconds retry = std::chrono::seconds(30);
};

struct LineReport {
    bool isUp = false;
    std::optional<qint64> lastContactMs; ///< trusted time
    qint64 waiting = 0;
    std::optional<qint64> oldestMs;
    std::optional<Outcome> lastOutcome{}; ///< of the last round
    std::optional<qint64> catalogueMs{};  ///< when the catalogue was the newest; trusted time
};

class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds longestWait{900};

    SyncEngine(SyncParts parts, StoreLine &line, Random &random, std::function<SyncPace()> pace,
               QObject *parent = nullptr);
    ~SyncEngine() override;

    /// The first try: after the spread, or at once when there is nothing to show.
    void start();
    /// There is something to send or to fetch: at once while the line is up.
    void wake();
    /// Tries at once, whatever the timetable says, and tells how it went: with a round
    /// that began after this call, or with the try that found no line.
    QFuture<Outcome> syncNow();
    LineReport report() const;

Q_SIGNALS:
    void lineChanged();
    /// Pictures came that were missing.
    void imagesArrived();

private:
    void schedule(std::chrono::milliseconds wait, void (SyncEngine::*act)());
    void beginRound();
    void endRound(const RunEnd &end, Outcome pushed);
    void beginProbe();
    void endProbe(const RunEnd &end);
    void fail(const RunEnd &end);
    /// The server answered, and it made sense.
    void greet();
    /// A round after the random wait that keeps the kiosks apart.
    void spread();
    void heard(bool isServing);
    void lost();
    void setUp(bool isUp);
    using Asked = std::vector<std::shared_ptr<QPromise<Outcome>>>;
    static void tell(Asked &asked, Outcome outcome);

    SyncParts m_parts;
    Random &m_random;
    std::function<SyncPace()> m_pace;
    std::unique_ptr<QObject> m_timer; ///< gone: what was scheduled does not happen
    std::unique_ptr<Run> m_run;
    std::optional<qint64> m_lastContactMs;
    int m_failures = 0;
    bool m_isUp = false;
    bool m_isSpreading = false;
    bool m_wantsRound = false; ///< asked for while one was running
    bool m_wantsImages = true;
    Asked m_asked;  ///< who wait for a round that has not begun
    Asked m_served; ///< who wait for this one
    std::optional<Outcome> m_lastOutcome;
    std::optional<qint64> m_catalogueMs;
};

} // namespace endcap::sync
