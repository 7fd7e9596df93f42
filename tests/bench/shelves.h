// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A store server and an enrolled core, without a screen: what chapters ask through the
// link. The bench's thread.
#pragma once

#include "link/linkclient.h"
#include "sqlite/connection.h"
#include "tests/bench/stopwatch.h"
#include "tests/harness/kiosk.h"
#include "tests/harness/line.h"
#include "tests/harness/samplestore.h"
#include "tests/harness/storeserver.h"
#include "tests/harness/waiting.h"

#include <QCoreApplication>
#include <QDir>

#include <memory>

namespace endcap::bench
{

struct Shelves {
    QTemporaryDir folder;
    harness::StoreServer server{folder.filePath(QStringLiteral("store"))};
    harness::Line line;
    harness::Kiosk kiosk;

    /// @p more: a file of this @p kind to import besides; or nothing.
    bool start(const harness::SampleStore &sample, const QString &kind, const QString &more)
    {
        if (!sample.copyTo(folder.filePath(QStringLiteral("store"))) ||
            (!more.isEmpty() && !server.command({QStringLiteral("import"), kind, more})))
            return false;
        if (!server.serve())
            return false;
        line.setServerPort(server.port());
        const QString code =
            server.enrolmentCode(QString::fromLatin1(harness::SampleStore::store), 7);
        return kiosk.startCore(harness::Kiosk::Enrolment{line.url(), server.certificate(), code});
    }

    /// Opens @p client, waits until it is served, then opens the core's catalogue to read it
    /// beside; nothing when that takes longer than two minutes.
    std::unique_ptr<sqlite::Connection> open(link::LinkClient &client) const
    {
        client.open();
        const bool isServed = harness::waitUntil(
            [&] {
                const auto answer = client.search({});
                return harness::waitUntil([&] { return answer.isFinished(); },
                                          std::chrono::seconds(5)) &&
                       answer.result() && !answer.result()->products.isEmpty();
            },
            std::chrono::minutes(2));
        const QDir data(kiosk.data() + QStringLiteral("/catalogue"));
        const QStringList files = data.entryList({QStringLiteral("catalogue-*.db")}, QDir::Files);
        if (!isServed || files.isEmpty())
            return nullptr;
        auto opened = sqlite::Connection::open(data.filePath(files.last()), {.isReadOnly = true});
        return opened ? std::move(*opened) : nullptr;
    }
};

/// Waits for an answer of the link as the screen does, in the loop of events.
template <class Answer>
const Expected<Answer, link::AskError> waitFor(const link::Asked<Answer> &asked)
{
    while (!asked.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
    return asked.result();
}

} // namespace endcap::bench
