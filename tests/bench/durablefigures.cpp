// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/figures.h"

#include "contract/proof/sha256.h"
#include "contract/proof/uuid7.h"
#include "link/linkclient.h"
#include "tests/harness/world.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

namespace endcap::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int entries = 300;

QByteArray randomBytes(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    QRandomGenerator::global()->generate(bytes.begin(), bytes.end());
    return bytes;
}

// What the disk itself takes: so many bytes appended and made durable.
QList<double> appendTimes(const QString &folder, qsizetype bytes)
{
    QList<double> times;
    const QByteArray path = QFile::encodeName(folder + u"/append.bin"_s);
    const int file = open(path.constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    const QByteArray block = randomBytes(bytes);
    if (file < 0)
        return times;
    for (int i = 0; i < entries; ++i) {
        QElapsedTimer clock;
        clock.start();
        if (write(file, block.constData(), static_cast<size_t>(block.size())) != block.size() ||
            fdatasync(file) != 0)
            break;
        times.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    close(file);
    return times;
}

} // namespace

bool measureDurability(const harness::SampleStore &sample)
{
    harness::World world(sample);
    if (!world.start())
        return false;
    // The line is cut: only the promise is measured.
    world.line().setFace(harness::Line::Face::Cut);
    link::LinkClient client(world.kiosk().socket());
    client.open();
    if (!harness::waitUntil([&] { return client.isOpen(); }))
        return false;
    const auto content = client.content();
    if (!harness::waitUntil([&] { return content.isFinished(); }))
        return false;
    const auto shown = content.result();
    if (!shown)
        return false;
    link::EnterAsk ask;
    for (const ShownItem &item : shown->items) {
        if (item.kind == u"drawing"_s) {
            ask.drawing = item.id;
            ask.manifest = sha256(item.body);
        }
    }
    Figure figure{u"ask to durable entry, through the link"_s,
                  u"ms"_s,
                  {},
                  u"append of 512 bytes and fdatasync"_s,
                  {}};
    for (int i = 0; i < entries; ++i) {
        ask.id = makeEventId(QDateTime::currentMSecsSinceEpoch(), randomBytes(10));
        ask.visit = *VisitId::from(randomBytes(VisitId::length));
        ask.nonce = *TicketNonce::from(randomBytes(TicketNonce::length));
        ask.sealed = randomBytes(305); // as long as the screen's own
        QElapsedTimer clock;
        clock.start();
        const auto receipt = client.enter(ask);
        while (!receipt.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
        if (!receipt.result())
            return false;
        figure.values.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    figure.besideValues = appendTimes(world.kiosk().folder(), 512);
    print(figure);
    return true;
}

} // namespace endcap::bench
