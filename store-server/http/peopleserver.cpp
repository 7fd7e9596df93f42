// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/http/peopleserver.h"

namespace endcap::server
{

namespace
{

PhoneRequest ours(const QHttpServerRequest &request)
{
    PhoneRequest made;
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        made.method = PhoneRequest::Method::Get;
        break;
    case QHttpServerRequest::Method::Head:
        made.method = PhoneRequest::Method::Head;
        break;
    default:
        made.method = PhoneRequest::Method::Other;
    }
    made.path = request.url().path(QUrl::FullyDecoded);
    made.query = request.query();
    made.acceptLanguage = request.value("Accept-Language");
    made.ifNoneMatch = request.value("If-None-Match");
    return made;
}

} // namespace

PeopleServer::PeopleServer(PhoneDoor &door, const BoundedLines::Limits &limits)
    : m_door(door), m_lines(new BoundedLines(limits, &m_server))
{
    const auto answer = [this](const QHttpServerRequest &request,
                               QHttpServerResponder &&responder) {
        take(request, std::move(responder));
    };
    m_server.route(QStringLiteral("/"), answer);
    m_server.route(
        QStringLiteral("/<arg>"),
        [answer](const QUrl &, const QHttpServerRequest &request,
                 QHttpServerResponder &&responder) { answer(request, std::move(responder)); });
    m_server.setMissingHandler(answer);
}

quint16 PeopleServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_lines->listen(address, port))
        return 0;
    m_server.bind(m_lines);
    return m_lines->serverPort();
}

void PeopleServer::take(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const PhoneRequest asked = ours(request);
    const PhoneAnswer answer = m_door.take(asked);
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Type", answer.type);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    const bool isHead = asked.method == PhoneRequest::Method::Head;
    responder.writeBody(isHead ? QByteArray() : answer.body);
}

} // namespace endcap::server
