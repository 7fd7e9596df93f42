// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/figures.h"

#include "contract/proof/uuid7.h"
#include "contract/wire/messages.h"
#include "link/linkclient.h"
#include "tests/harness/world.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

namespace endcap::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int rounds = 5;
constexpr int pushRounds = 3;
constexpr int pushes = 3000;
constexpr qsizetype sealedBytes = 305; // as long as the screen's own

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

// One kiosk that was cut off for long.
bool saveEvents(link::LinkClient &client)
{
    for (int i = 0; i < pushes; ++i) {
        link::CheckInAsk ask;
        ask.id = makeEventId(QDateTime::currentMSecsSinceEpoch(), randomBytes(10));
        ask.visit = *VisitId::from(randomBytes(VisitId::length));
        ask.sealed = randomBytes(sealedBytes);
        const auto receipt = client.checkIn(ask);
        while (!receipt.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
        if (!receipt.result())
            return false;
    }
    return true;
}

// Events a second from the first acknowledgement until none waits: the wait before
// the first push is on purpose, so that a fleet does not come back at once.
std::optional<double> pushRate(const harness::SampleStore &sample)
{
    harness::World world(sample);
    if (!world.start())
        return std::nullopt;
    world.line().setFace(harness::Line::Face::Cut);
    link::LinkClient client(world.kiosk().socket());
    client.open();
    if (!harness::waitUntil([&] { return client.isOpen(); }) || !saveEvents(client))
        return std::nullopt;
    QElapsedTimer clock;
    qint64 left = 0;
    double took = 0;
    QObject::connect(&client, &link::LinkClient::lineChanged, &client,
                     [&](const link::LineState &line) {
                         if (!clock.isValid() && line.waiting < pushes) {
                             left = line.waiting;
                             clock.start();
                         }
                         if (line.waiting == 0 && took == 0)
                             took = seconds(clock);
                     });
    world.line().setFace(harness::Line::Face::Up);
    if (!harness::waitUntil([&] { return took > 0; }, 120s))
        return std::nullopt;
    return static_cast<double>(left) / took;
}

// The same bytes into one table by SQLite's own shell, a transaction a push.
double shellRate()
{
    QTemporaryDir folder;
    QFile script(folder.filePath(u"rows.sql"_s));
    if (!script.open(QFile::WriteOnly))
        return 0;
    script.write("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                 "CREATE TABLE event (id BLOB PRIMARY KEY, bytes BLOB) WITHOUT ROWID;\n");
    for (int i = 0; i < pushes; ++i) {
        if (i % wire::maxPushEvents == 0)
            script.write(i == 0 ? "BEGIN;\n" : "COMMIT; BEGIN;\n");
        script.write("INSERT INTO event VALUES (x'" + randomBytes(16).toHex() + "', x'" +
                     randomBytes(sealedBytes + 200).toHex() + "');\n");
    }
    script.write("COMMIT;\n");
    script.close();
    QElapsedTimer clock;
    clock.start();
    const auto done = harness::Process::run(
        u"sqlite3"_s, {folder.filePath(u"rows.db"_s), u".read \"%1\""_s.arg(script.fileName())});
    return done ? pushes / seconds(clock) : 0;
}

bool measurePush(const harness::SampleStore &sample)
{
    Figure figure{u"push: events a second until acknowledged"_s,
                  u"1/s"_s,
                  {},
                  u"rows a second into one table by the sqlite3 shell"_s,
                  {}};
    for (int i = 0; i < pushRounds; ++i) {
        const auto rate = pushRate(sample);
        if (!rate)
            return false;
        figure.values.append(*rate);
        figure.besideValues.append(shellRate());
    }
    print(figure);
    return true;
}

} // namespace

bool measureSync(const harness::SampleStore &sample)
{
    const bool hasSnapshot = measureSnapshot(sample);
    return measurePush(sample) && hasSnapshot;
}

} // namespace endcap::bench
