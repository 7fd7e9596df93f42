// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/door.h"

namespace endcap::server
{

namespace
{

// Around the events themselves: the frames of 500 of them, and the head.
constexpr qsizetype pushBodyBytes = wire::maxPushBytes + 16 * 1024;
constexpr qsizetype smallBodyBytes = 16 * 1024;

qsizetype bodyLimitOf(const QString &path)
{
    return path == u"/v1/push" ? pushBodyBytes : smallBodyBytes;
}

} // namespace

Door::Door(const DoorParts &parts)
    : m_database(parts.database), m_epoch(parts.epoch), m_clock(parts.clock),
      m_enrolment(parts.database, parts.keys, parts.epoch, parts.clock, parts.random),
      m_pushes(parts.database, parts.keys.seal, parts.clock),
      m_pins(parts.database, parts.keys, parts.random, parts.worker),
      m_visits(parts.database, parts.keys, parts.clock, parts.random, parts.worker),
      m_statuses(parts.database, parts.keys.seal, parts.clock, parts.random),
      m_feed(parts.database.items, parts.epoch), m_proofs(parts.database.seals),
      m_downloads(parts.snapshots, parts.imageFolder)
{
    m_pins.work(); // what was left at the last stop
}

void Door::take(const Request &request, const Reply &reply)
{
    if (request.protocol != QByteArray::number(wire::protocolVersion))
        return reply(malformed());
    if (request.body.size() > bodyLimitOf(request.path))
        return reply(refused(413, "too-large"));
    if (request.method == Request::Method::Post && request.path == u"/v1/enrol")
        return reply(m_enrolment.take(request.body, request.address));

    const auto id = DeviceId::fromHex(request.device);
    if (!id)
        return reply(unknownDevice());
    const auto device = m_database.devices.find(*id);
    if (!device)
        return reply(unavailable());
    if (!*device || (*device)->state == Device::State::Revoked)
        return reply(unknownDevice());
    switch (request.method) {
    case Request::Method::Get:
        return reply(get(request));
    case Request::Method::Post:
        return post(**device, request, reply);
    case Request::Method::Other:
        return reply(notFound());
    }
}

Answer Door::get(const Request &request)
{
    const QString &path = request.path;
    if (path == u"/v1/feed")
        return m_feed.take(request.query);
    if (path == u"/v1/proof")
        return m_proofs.take(request.query);
    if (path == u"/v1/snapshot")
        return m_downloads.manifest();
    if (path.startsWith(u"/v1/snapshot/"))
        return m_downloads.slice(path.sliced(13), request.range);
    if (path.startsWith(u"/v1/image/"))
        return m_downloads.image(path.sliced(10));
    return notFound();
}

void Door::post(const Device &device, const Request &request, const Reply &reply)
{
    if (request.path == u"/v1/push") {
        reply(m_pushes.take(device, request.body));
        return m_pins.work();
    }
    if (request.path == u"/v1/visit")
        return m_visits.take(device, request.body, reply);
    if (request.path == u"/v1/status")
        return reply(m_statuses.take(device, request.body));
    reply(notFound());
}

} // namespace endcap::server
