// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"
#include "tests/bench/ui/uifigures.h"

#include <QRandomGenerator>
#include <QThread>

namespace endcap::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int touches = 150;
// Shorter than the sample store lets a shopper stand still before it asks her.
constexpr std::chrono::seconds homeRest = 20s;
// All of the sample's posters come by.
constexpr std::chrono::seconds attractRest = 40s;

// What one side of the comparison costs.
struct Page {
    std::optional<double> memory;
    double idle = 0; ///< percent of a core
    QList<double> touch;
};

double workWhile(const Processes &processes, std::chrono::milliseconds time)
{
    QElapsedTimer clock;
    clock.start();
    const double before = workOf(processes);
    QTest::qWait(static_cast<int>(time.count()));
    return 100'000 * (workOf(processes) - before) / milliseconds(clock);
}

// Milliseconds from press to the first changed pixel of what is pressed, so many times.
QList<double> touchTimes(Eye &eye, QPoint finger)
{
    QList<double> times;
    // A fixed seed: the pauses differ, the runs do not.
    QRandomGenerator random(1);
    for (int i = 0; i < touches; ++i) {
        QThread::usleep(30'000 + random.bounded(17'000u));
        const QByteArray before = eye.pixel(finger);
        QElapsedTimer clock;
        clock.start();
        eye.press(finger);
        while (milliseconds(clock) < 500) {
            if (eye.pixel(finger) != before) {
                times.append(milliseconds(clock));
                break;
            }
            QThread::usleep(100);
        }
        // Dragged off before it is let go: nothing is triggered.
        eye.move({2, 2});
        eye.release();
        QThread::msleep(60);
    }
    return times;
}

void printMemory(const QString &what, const std::optional<double> &memory)
{
    if (memory)
        print({what + u", memory (PSS) while the home page is on show"_s,
               u"MiB"_s,
               {*memory},
               {},
               {}});
}

// The home page of a shopper who is signed in; then the attract page.
bool measureOurs(const Room &room, Page &home, double &attract)
{
    Shop &shop = room.shop;
    if (!shop.signIn())
        return false;
    shop.screen().pictureAtRest();
    const auto tile = shop.screen().find(u"drawingTile"_s);
    if (!tile)
        return false;
    home.memory = memoryOf(shop.onShow());
    printMemory(u"core"_s, memoryOf({shop.kiosk().core().pid()}));
    printMemory(u"supervisor"_s, memoryOf({shop.kiosk().session().pid()}));
    printMemory(u"all three"_s, memoryOf(shop.processes()));
    home.idle = workWhile(shop.processes(), homeRest);
    // Near its corner, where neither letter nor picture stands.
    const QPointF corner = tile->place.bottomLeft() + QPointF(tile->place.width() * 0.05, -60);
    home.touch = touchTimes(room.eye, corner.toPoint());
    if (!shop.signOut())
        return false;
    QTest::qWait(2000);
    attract = workWhile(shop.processes(), attractRest);
    return home.memory && home.touch.size() == touches;
}

bool measureTheirs(const Room &room, Page &page)
{
    if (!room.beside->start(room.shop.display(), u"cards"_s))
        return false;
    QTest::qWait(5000);
    page.memory = memoryOf(room.beside->processes());
    page.idle = workWhile(room.beside->processes(), homeRest);
    page.touch = touchTimes(room.eye, {110, 240});
    room.beside->stop();
    return page.memory && page.touch.size() == touches;
}

} // namespace

bool measurePage(const Room &room)
{
    Page ours;
    Page theirs;
    double attract = 0;
    if (!measureOurs(room, ours, attract)) {
        qWarning("The home page could not be measured; memory is told to root only.");
        return false;
    }
    // Nothing of ours works while theirs is measured.
    room.shop.kiosk().stopScreen();
    if (room.beside && !measureTheirs(room, theirs)) {
        qWarning("Chromium's page could not be measured.");
        return false;
    }
    const auto beside = [&](double value) {
        return room.beside ? QList<double>{value} : QList<double>();
    };
    using What = Goal::What;
    print({u"memory (PSS) of the screen on show, home page with live data"_s,
           u"MiB"_s,
           {*ours.memory},
           u"chromium --kiosk with a page of cards, all its processes"_s,
           beside(theirs.memory.value_or(0)),
           {{What::Ratio, 0.25}, {What::Median, 100}}});
    print({u"touch to pixel, a tile of the home page"_s,
           u"ms"_s,
           ours.touch,
           u"a button of Chromium's page"_s,
           theirs.touch,
           {{What::Ratio, 1.0 / 3}, {What::RatioP99, 0.2}}});
    print({u"processor of core, supervisor and screen while the home page stands, sync connected"_s,
           u"% of a core"_s,
           {ours.idle},
           u"Chromium, the page of cards"_s,
           beside(theirs.idle),
           {{What::Median, 0.5}}});
    print({u"processor of the same while nobody is there and the posters take turns"_s,
           u"% of a core"_s,
           {attract},
           {},
           {}});
    return room.shop.kiosk().startScreen() && room.shop.screen().waitFor(u"attractScreen"_s);
}

} // namespace endcap::bench
