// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"
#include "tests/bench/ui/coldfiles.h"
#include "tests/bench/ui/uifigures.h"

#include <QLibraryInfo>
#include <QThread>

#include <functional>

namespace endcap::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int starts = 7;
constexpr double limitMs = 15'000;

// What is started, and how its page looks when it is whole and when it is touched.
struct Subject {
    std::function<bool()> start;
    std::function<void()> stop;
    Likeness rest{};
    QPoint finger; ///< where it is touched, and where it is seen to be
};

struct Times {
    QList<double> whole;    ///< to the whole page
    QList<double> answered; ///< to the answer to a touch made as soon as it is there
};

// The whole page twice the same, or there is nothing to wait for.
bool learnRest(Subject &subject, const Eye &eye)
{
    for (int i = 0; i < 4; ++i) {
        if (!subject.start())
            return false;
        QThread::msleep(3000);
        const Likeness seen(eye);
        subject.stop();
        QThread::msleep(500);
        if (seen == subject.rest)
            return true;
        subject.rest = seen;
    }
    qWarning("A page does not look the same after each start.");
    return false;
}

// Touches until it is seen to be touched.
bool isAnswered(Eye &eye, QPoint finger, const QElapsedTimer &clock)
{
    while (milliseconds(clock) < limitMs) {
        const QByteArray before = eye.pixel(finger);
        QElapsedTimer held;
        held.start();
        eye.press(finger);
        while (milliseconds(held) < 100) {
            if (eye.pixel(finger) != before)
                return true;
            QThread::usleep(200);
        }
        eye.release();
    }
    return false;
}

bool measureOne(Subject &subject, Eye &eye, Times &times)
{
    QElapsedTimer clock;
    clock.start();
    if (!subject.start())
        return false;
    while (!subject.rest.isShown(eye)) {
        if (milliseconds(clock) > limitMs) {
            qWarning("The page did not come in time.");
            return false;
        }
        QThread::usleep(1000); // who looks all the time takes the time away
    }
    const double whole = milliseconds(clock);
    const bool answered = isAnswered(eye, subject.finger, clock);
    const double touched = milliseconds(clock);
    eye.release();
    subject.stop();
    QThread::msleep(400);
    if (!answered)
        return false;
    times.whole.append(whole);
    times.answered.append(touched);
    return true;
}

void say(const QString &what, const Times &ours, const QString &besideName, const Times &beside,
         const QList<Goal> &goals)
{
    print({what + u", to the whole page with live data"_s, u"ms"_s, ours.whole, besideName,
           beside.whole});
    print({what + u", to the answer to a touch"_s, u"ms"_s, ours.answered, besideName,
           beside.answered, goals});
}

// One after the other, so that what the machine does meanwhile is done to both.
bool measureInTurn(Subject &ours, Subject *beside, Eye &eye, const std::function<void()> &before,
                   Times &our, Times &their)
{
    for (int i = 0; i <= starts; ++i) {
        before();
        if (!measureOne(ours, eye, our))
            return false;
        before();
        if (beside && !measureOne(*beside, eye, their))
            return false;
        if (i == 0) { // warms the caches, and shows it once to whoever learns
            our = {};
            their = {};
        }
    }
    return true;
}

QStringList foldersOfQt()
{
    return {QLibraryInfo::path(QLibraryInfo::PluginsPath),
            QLibraryInfo::path(QLibraryInfo::QmlImportsPath)};
}

} // namespace

bool measureStart(const Room &room)
{
    harness::Kiosk &kiosk = room.shop.kiosk();
    const auto button = room.shop.screen().find(u"beginButton"_s);
    ColdFiles ourFiles;
    ColdFiles theirFiles;
    if (!button || !ourFiles.copyLibrariesOf({QString::fromUtf8(ENDCAP_KIOSK_PROGRAM),
                                              QString::fromUtf8(ENDCAP_CORE_PROGRAM)}))
        return false;
    kiosk.setEnvironment(ourFiles.environment());
    kiosk.stopScreen();
    kiosk.stopCore();
    if (!kiosk.startCore())
        return false;
    const QRectF place = button->place;
    // Where no letter stands.
    Subject screen{[&] { return kiosk.startScreen(); },
                   [&] { kiosk.stopScreen(); },
                   {},
                   QPointF(place.left() + place.width() * 0.07, place.center().y()).toPoint()};
    // As after switching on: the core comes up beside it.
    Subject all{[&] { return kiosk.startCore() && kiosk.startScreen(); },
                [&] {
                    ourFiles.add(filesOf(room.shop.processes()));
                    kiosk.stopScreen();
                    kiosk.stopCore();
                },
                {},
                screen.finger};
    if (!learnRest(screen, room.eye))
        return false;
    all.rest = screen.rest;

    Subject browser{[&] {
                        return room.beside->start(room.shop.display(), u"bare"_s,
                                                  theirFiles.environment());
                    },
                    [&] {
                        theirFiles.add(filesOf(room.beside->processes()));
                        room.beside->stop();
                    },
                    {},
                    {540, 1000}};
    if (room.beside) {
        if (!theirFiles.copyLibrariesOf({Chromium::folder() + u"/chromium"_s}) ||
            !learnRest(browser, room.eye))
            return false;
        theirFiles.add({Chromium::folder()});
    }
    ourFiles.add(foldersOfQt());

    Subject *beside = room.beside ? &browser : nullptr;
    const QString besideName = u"chromium --kiosk with a bare page"_s;
    const QList<Goal> goals{{Goal::What::Ratio, 0.25}};
    Times ours;
    Times theirs;
    if (!measureInTurn(screen, beside, room.eye, [] {}, ours, theirs))
        return false;
    say(u"warm start of the screen beside a running core"_s, ours, besideName, theirs, goals);

    kiosk.stopCore();
    ours = {};
    theirs = {};
    QList<double> ourRest;
    QList<double> theirRest;
    const auto evict = [&] {
        ourFiles.evict();
        ourRest.append(100 * ourFiles.partInMemory());
        theirFiles.evict();
        theirRest.append(100 * theirFiles.partInMemory());
    };
    if (!measureInTurn(all, beside, room.eye, evict, ours, theirs))
        return false;
    say(u"cold start of the whole kiosk, core included"_s, ours, besideName, theirs, goals);
    print({u"part of the program's files that could not be evicted before a cold start"_s, u"%"_s,
           ourRest, u"the same of Chromium's"_s, room.beside ? theirRest : QList<double>()});
    kiosk.setEnvironment({});
    return kiosk.startCore() && kiosk.startScreen() &&
           room.shop.screen().waitFor(u"attractScreen"_s);
}

} // namespace endcap::bench
