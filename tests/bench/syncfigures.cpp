// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/figures.h"

#include "contract/proof/uuid7.h"
#include "link/linkclient.h"
#include "tests/harness/world.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace endcap::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int rounds = 5;
constexpr int events = 2000;

double seconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

QByteArray randomBytes(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    QRandomGenerator::global()->generate(bytes.begin(), bytes.end());
    return bytes;
}

// What SQLite's own shell takes for the same table of products.
double importSeconds(const harness::SampleStore &sample)
{
    QTemporaryDir folder;
    const QString products = sample.files() + u"/products.csv"_s;
    QElapsedTimer clock;
    clock.start();
    const auto done = harness::Process::run(
        u"sqlite3"_s, {folder.filePath(u"import.db"_s), u"-cmd"_s, u".mode csv"_s,
                       u".import \"%1\" products"_s.arg(products)});
    return done ? seconds(clock) : 0;
}

bool measureSnapshot(const harness::SampleStore &sample)
{
    Figure figure{u"bootstrap: new core enrolled, snapshot taken, content served"_s,
                  u"s"_s,
                  {},
                  u"sqlite3 .import of the same products"_s,
                  {}};
    for (int i = 0; i < rounds; ++i) {
        harness::World world(sample);
        if (!world.startServer())
            return false;
        const QString code =
            world.server().enrolmentCode(QString::fromLatin1(harness::SampleStore::store), 7);
        QElapsedTimer clock;
        clock.start();
        if (!world.kiosk().startCore(
                harness::Kiosk::Enrolment{world.line().url(), world.server().certificate(), code}))
            return false;
        link::LinkClient client(world.kiosk().socket());
        client.open();
        if (!harness::waitUntil([&] { return client.isOpen(); }))
            return false;
        const bool isServed = harness::waitUntil([&] {
            const auto content = client.content();
            return harness::waitUntil([&] { return content.isFinished(); }, 5s) &&
                   content.result() && !content.result()->items.isEmpty();
        });
        if (!isServed)
            return false;
        figure.values.append(seconds(clock));
        figure.besideValues.append(importSeconds(sample));
    }
    print(figure);
    return true;
}

bool measurePush(const harness::SampleStore &sample)
{
    harness::World world(sample);
    if (!world.start())
        return false;
    world.line().setFace(harness::Line::Face::Cut);
    link::LinkClient client(world.kiosk().socket());
    client.open();
    if (!harness::waitUntil([&] { return client.isOpen(); }))
        return false;
    qint64 waiting = 0;
    QObject::connect(&client, &link::LinkClient::lineChanged, &client,
                     [&waiting](const link::LineState &line) { waiting = line.waiting; });
    for (int i = 0; i < events; ++i) {
        link::CheckInAsk ask;
        ask.id = makeEventId(QDateTime::currentMSecsSinceEpoch(), randomBytes(10));
        ask.visit = *VisitId::from(randomBytes(VisitId::length));
        ask.sealed = randomBytes(305);
        const auto receipt = client.checkIn(ask);
        while (!receipt.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
        if (!receipt.result())
            return false;
    }
    // Counted from the first byte on the line: the wait before it is on purpose.
    QElapsedTimer clock;
    world.line().afterSent(1, [&clock] { clock.start(); });
    world.line().setFace(harness::Line::Face::Up);
    if (!harness::waitUntil([&] { return clock.isValid() && waiting == 0; }, 120s))
        return false;
    print({u"push: events a second until acknowledged"_s,
           u"1/s"_s,
           {events / seconds(clock)},
           {},
           {}});
    return true;
}

} // namespace

bool measureSync(const harness::SampleStore &sample)
{
    const bool hasSnapshot = measureSnapshot(sample);
    return measurePush(sample) && hasSnapshot;
}

} // namespace endcap::bench
