// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"

#include "tests/harness/world.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace endcap::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using harness::Display;

namespace
{

constexpr int starts = 7;
constexpr int touches = 150;

// Watches one pixel until it is another than @p before; negative when it never is.
double untilChange(const Display &display, QPoint at, QRgb before, const QElapsedTimer &clock,
                   double limitMs)
{
    while (milliseconds(clock) < limitMs) {
        if (display.pixel(at) != before)
            return milliseconds(clock);
        QThread::usleep(100);
    }
    return -1;
}

// Milliseconds from press to the first changed pixel, so many times.
QList<double> touchTimes(Display &display, QPoint finger, QPoint watched)
{
    QList<double> times;
    // A fixed seed: the pauses differ, the runs do not.
    QRandomGenerator random(1);
    for (int i = 0; i < touches; ++i) {
        QThread::usleep(30'000 + random.bounded(17'000u));
        const QRgb before = display.pixel(watched);
        QElapsedTimer clock;
        clock.start();
        display.press(finger);
        const double time = untilChange(display, watched, before, clock, 500);
        if (time >= 0)
            times.append(time);
        // Dragged off before it is let go: nothing is triggered.
        display.release({2, 2});
        QThread::msleep(60);
    }
    return times;
}

} // namespace

bool measureScreen(const harness::SampleStore &sample)
{
    harness::World world(sample);
    if (!world.start())
        return false;
    harness::Kiosk &kiosk = world.kiosk();
    const QMap<QString, QString> environment{{u"DISPLAY"_s, kiosk.display().name()},
                                             {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
                                             {u"QT_QUICK_BACKEND"_s, u"software"_s}};
    constexpr QPoint middle(540, 1000);

    Figure start{u"start to first frame of the attract page"_s,
                 u"ms"_s,
                 {},
                 u"start of a bare Qt Quick window"_s,
                 {}};
    kiosk.stopScreen();
    for (int i = 0; i <= starts; ++i) { // the first warms the caches
        QThread::msleep(300);
        const QRgb empty = kiosk.display().pixel(middle);
        QElapsedTimer clock;
        clock.start();
        if (!kiosk.startScreen())
            return false;
        const double time = untilChange(kiosk.display(), middle, empty, clock, 10'000);
        // Interactive: it answers a touch.
        if (!world.screen().waitFor(u"attractScreen"_s))
            return false;
        kiosk.stopScreen();

        QThread::msleep(300);
        harness::Process bare;
        clock.start();
        if (!bare.start(QString::fromUtf8(ENDCAP_BARE_PROGRAM), {}, environment))
            return false;
        const double bareTime = untilChange(kiosk.display(), middle, empty, clock, 10'000);
        bare.terminate();
        if (i > 0) {
            start.values.append(time);
            start.besideValues.append(bareTime);
        }
    }
    print(start);

    Figure touch{u"touch to next frame (a key of the keypad)"_s,
                 u"ms"_s,
                 {},
                 u"the same on a bare Qt Quick window"_s,
                 {}};
    if (!kiosk.startScreen() || !world.screen().tap(u"beginButton"_s) ||
        !world.screen().waitFor(u"identifyScreen"_s))
        return false;
    world.screen().pictureAtRest();
    const auto key = world.screen().find(u"key5"_s);
    if (!key)
        return false;
    // Near the key's corner, where no letter stands.
    const QPoint finger = key->place.center().toPoint();
    const QPoint watched(static_cast<int>(key->place.left() + key->place.width() * 0.25),
                         finger.y());
    touch.values = touchTimes(kiosk.display(), finger, watched);
    kiosk.stopScreen();
    harness::Process bare;
    if (!bare.start(QString::fromUtf8(ENDCAP_BARE_PROGRAM), {}, environment))
        return false;
    QThread::msleep(1000);
    touch.besideValues = touchTimes(kiosk.display(), finger, watched);
    print(touch);
    return touch.values.size() > touches / 2;
}

} // namespace endcap::bench
