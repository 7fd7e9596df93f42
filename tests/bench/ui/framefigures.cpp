// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"
#include "tests/bench/ui/uifigures.h"

#include "link/linkclient.h"
#include "tests/harness/waiting.h"

#include <QDir>
#include <QThread>

#include <atomic>
#include <cmath>
#include <functional>
#include <memory>

namespace endcap::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr double frameMs = 20; ///< a frame that came later is one that was missed
constexpr qint64 dragMs = 12'000;
constexpr double reach = 700;   // design pixels a finger goes up and down
constexpr double speed = 1.2;   // of them in a millisecond
constexpr double reportMs = 8;  // how often a touchscreen tells where the finger is
constexpr double slideMs = 240; // of a movement's 300: its end creeps
constexpr double turnMs = 200;  // of a page's 220
constexpr int turns = 20;

struct Drag {
    QString display;
    QPoint from; ///< where the finger is put down; it goes up from there
    QRect strip; ///< what is watched
};

// Milliseconds between frames that differ, while a finger drags a list up and down.
QList<double> framesOfDrag(const Drag &drag)
{
    Eye eye(drag.display); // of this thread
    QList<double> frames;
    QElapsedTimer clock;
    clock.start();
    double told = 0;
    double last = 0;
    QByteArray seen;
    eye.press(drag.from);
    while (clock.elapsed() < dragMs) {
        const double now = milliseconds(clock);
        if (now - told >= reportMs) {
            told = now;
            const double way = std::fmod(now * speed, 2 * reach);
            eye.move(drag.from - QPoint(0, static_cast<int>(way < reach ? way : 2 * reach - way)));
        }
        const QByteArray strip = eye.strip(drag.strip);
        if (strip != seen) {
            // Not the beginning, where a list still finds out that it is dragged.
            if (last > 500)
                frames.append(milliseconds(clock) - last);
            last = milliseconds(clock);
            seen = strip;
        }
        QThread::usleep(200);
    }
    QThread::msleep(200); // stands before it is lifted: nothing is thrown
    eye.release();
    return frames;
}

// The same in a thread of its own, while the event loop of this one runs or @p meanwhile does.
QList<double> dragAside(const Drag &drag,
                        const std::function<void(const std::atomic<bool> &)> &meanwhile)
{
    QList<double> frames;
    std::atomic<bool> isDone = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        frames = framesOfDrag(drag);
        isDone = true;
    }));
    thread->start();
    meanwhile(isDone);
    thread->wait();
    return frames;
}

double partOver(const QList<double> &frames)
{
    const auto late = std::ranges::count_if(frames, [](double one) { return one > frameMs; });
    return frames.isEmpty()
               ? 100
               : 100.0 * static_cast<double>(late) / static_cast<double>(frames.size());
}

void printFrames(const QString &what, const QList<double> &frames, const QList<double> &beside = {})
{
    print({u"frame interval, "_s + what,
           u"ms"_s,
           frames,
           u"a page of cards in Chromium, the same"_s,
           beside,
           {{Goal::What::P99, frameMs}}});
    print({u"frames later than 20 ms, "_s + what,
           u"%"_s,
           {partOver(frames)},
           u"a page of cards in Chromium, the same"_s,
           beside.isEmpty() ? QList<double>() : QList<double>{partOver(beside)},
           {{Goal::What::Median, 1}}});
}

// Loses the core's catalogue and waits until it has another, again and again; how often.
int loadSnapshots(harness::Kiosk &kiosk, const std::atomic<bool> &isDone)
{
    link::LinkClient client(kiosk.socket());
    client.open();
    if (!harness::waitUntil([&] { return client.isOpen(); }))
        return 0;
    int loaded = 0;
    const QDir folder(kiosk.data() + u"/catalogue"_s);
    const auto files = [&] { return folder.entryList({u"catalogue-*.db"_s}, QDir::Files); };
    while (!isDone) {
        const QStringList before = files();
        if (!kiosk.loseCatalogue())
            return loaded;
        const auto answer =
            client.reviews({.product = u"00400000003061"_s, .order = ReviewOrder::Newest});
        harness::waitUntil([&] { return answer.isFinished(); });
        const bool isNew = harness::waitUntil(
            [&] {
                const QStringList now = files();
                return isDone || (!now.isEmpty() && now != before);
            },
            10s);
        if (isNew && !isDone)
            ++loaded;
        QTest::qWait(200);
    }
    return loaded;
}

// From the finger's leaving to the first frame that differs, then all frames for @p limitMs.
void watchMovement(const Eye &eye, QRect strip, double limitMs, QList<double> &firsts,
                   QList<double> &frames)
{
    QByteArray seen = eye.strip(strip);
    QElapsedTimer clock;
    clock.start();
    double first = 0;
    double last = 0;
    while (milliseconds(clock) < (first > 0 ? first + limitMs : 2000)) {
        const QByteArray now = eye.strip(strip);
        if (now != seen) {
            seen = now;
            const double at = milliseconds(clock);
            if (first > 0)
                frames.append(at - last);
            else
                first = at;
            last = at;
        }
        QThread::usleep(200);
    }
    if (first > 0)
        firsts.append(first);
}

// Touches @p forth and @p back in turn and watches what moves.
bool watchTurns(const Room &room, const QString &forth, const QString &back, QRect strip,
                double limitMs, QList<double> &firsts, QList<double> &frames)
{
    for (int i = 0; i < turns; ++i) {
        const QString name = i % 2 == 0 ? forth : back;
        if (!room.shop.screen().waitFor(name))
            return false;
        room.shop.screen().pictureAtRest();
        const auto control = room.shop.screen().find(name);
        if (!control)
            return false;
        room.eye.tap(control->place.center().toPoint());
        watchMovement(room.eye, strip, limitMs, firsts, frames);
    }
    return true;
}

// One side: its frames, and what they cost.
struct Dragged {
    QList<double> frames;
    double work = 0; ///< percent of a core
};

Dragged dragOf(const Drag &drag, const Processes &processes)
{
    QElapsedTimer clock;
    clock.start();
    const double before = workOf(processes);
    Dragged dragged;
    dragged.frames = dragAside(drag, [](const std::atomic<bool> &isDone) {
        while (!isDone)
            QTest::qWait(50);
    });
    dragged.work = 100'000 * (workOf(processes) - before) / milliseconds(clock);
    return dragged;
}

bool measureDrag(const Room &room)
{
    Shop &shop = room.shop;
    const auto list = shop.screen().find(u"reviewList"_s);
    if (!list)
        return false;
    shop.screen().pictureAtRest();
    const QRect place = list->place.toRect();
    const Drag drag{shop.display(), QPoint(place.center().x(), place.bottom() - 60),
                    QRect(place.left() + 90, place.top(), 1, place.height())};
    const Dragged ours = dragOf(drag, shop.processes());
    int loaded = 0;
    const QList<double> loading = dragAside(drag, [&](const std::atomic<bool> &isDone) {
        loaded = loadSnapshots(shop.kiosk(), isDone);
    });
    shop.kiosk().stopScreen();
    Dragged theirs;
    QList<double> theirWork;
    if (room.beside) {
        if (!room.beside->start(shop.display(), u"cards"_s))
            return false;
        QTest::qWait(5000);
        theirs =
            dragOf({shop.display(), {540, 1500}, {190, 340, 1, 1500}}, room.beside->processes());
        theirWork.append(theirs.work);
        room.beside->stop();
    }
    printFrames(u"a list of reviews dragged"_s, ours.frames, theirs.frames);
    print({u"processor of core, supervisor and screen while the list is dragged"_s,
           u"% of a core"_s,
           {ours.work},
           u"Chromium, the same"_s,
           theirWork,
           {{Goal::What::Ratio, 1.0 / 3}}});
    printFrames(u"the same while %1 snapshots of 100,000 products are loaded"_s.arg(loaded),
                loading);
    return loaded > 0 && !ours.frames.isEmpty() && !loading.isEmpty();
}

} // namespace

bool measureFrames(const Room &room)
{
    Shop &shop = room.shop;
    if (!shop.signIn())
        return false;
    QList<double> firsts;
    QList<double> frames;
    // Beside the tile, where the page itself is seen to go and come.
    if (!watchTurns(room, u"drawingTile"_s, u"backButton"_s, {900, 160, 1, 1400}, turnMs, firsts,
                    frames))
        return false;
    print({u"touch let go to the first frame of the next page"_s, u"ms"_s, firsts, {}, {}});
    printFrames(u"one page turning into another"_s, frames);
    firsts.clear();
    frames.clear();
    if (!shop.openReviews())
        return false;
    const auto list = shop.screen().find(u"reviewList"_s);
    if (!list || !watchTurns(room, u"reviewsDown"_s, u"reviewsUp"_s,
                             QRect(static_cast<int>(list->place.left()) + 90,
                                   static_cast<int>(list->place.top()), 1,
                                   static_cast<int>(list->place.height())),
                             slideMs, firsts, frames))
        return false;
    printFrames(u"a list moving by its buttons"_s, frames);
    return measureDrag(room);
}

} // namespace endcap::bench
