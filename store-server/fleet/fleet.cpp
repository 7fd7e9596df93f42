// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/fleet/fleet.h"

#include "contract/wire/itemcodecs.h"
#include "store-server/fleet/expectedface.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

QString nameOf(FleetLine::Face face)
{
    switch (face) {
    case FleetLine::Face::Unknown:
        return u"unknown"_s;
    case FleetLine::Face::Right:
        return u"right"_s;
    case FleetLine::Face::Behind:
        return u"behind"_s;
    case FleetLine::Face::Differs:
        return u"differs"_s;
    }
    return {};
}

Stored<QList<FleetLine>> Fleet::lines()
{
    const auto devices = m_database.devices.all();
    const auto revision = m_database.items.revision();
    if (!devices || !revision)
        return Unexpected(sqlite::StorageError::Failed);
    QList<FleetLine> lines;
    for (const Device &device : *devices) {
        FleetLine line;
        line.device = device;
        const auto status = m_database.statuses.find(device.id);
        const auto head = m_database.events.head(device.id);
        if (!status || !head)
            return Unexpected(sqlite::StorageError::Failed);
        line.status = *status;
        line.head = head->seq;
        const bool isWaiting = line.status && line.status->said.waiting > 0;
        if (device.state == Device::State::Revoked || (device.replacedMs && !isWaiting))
            continue;
        if (auto judged = judge(line, *revision); !judged)
            return Unexpected(judged.error());
        lines.append(line);
    }
    return lines;
}

Stored<void> Fleet::judge(FleetLine &line, qint64 revision)
{
    const auto body = m_database.items.find(u"store"_s, line.device.store);
    if (!body)
        return Unexpected(body.error());
    const auto store =
        *body ? wire::decodeStore(line.device.store, **body) : Unexpected(WireError{});
    if (!line.status || !store)
        return {};
    // As of its report: what has begun or ended since is its next report's matter.
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(line.status->receivedMs, Qt::UTC);
    const auto shown = ExpectedFace(m_database.items).items(*store, at);
    if (!shown)
        return Unexpected(shown.error());
    line.expected = shownDigest(*shown);
    if (line.status->said.shown == line.expected)
        line.face = FleetLine::Face::Right;
    else if (line.status->said.cursor < revision)
        line.face = FleetLine::Face::Behind;
    else
        line.face = FleetLine::Face::Differs;
    return {};
}

} // namespace endcap::server
