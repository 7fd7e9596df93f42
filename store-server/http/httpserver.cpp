// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/http/httpserver.h"

#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

#include <memory>

namespace endcap::server
{

namespace
{

Request ours(const QHttpServerRequest &request)
{
    Request made;
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        made.method = Request::Method::Get;
        break;
    case QHttpServerRequest::Method::Post:
        made.method = Request::Method::Post;
        break;
    default:
        made.method = Request::Method::Other;
    }
    made.path = request.url().path();
    made.query = request.query();
    made.protocol = request.value("Endcap-Protocol");
    made.device = request.value("Endcap-Device");
    made.range = request.value("Range");
    made.body = request.body();
    made.address = request.remoteAddress().toString();
    return made;
}

} // namespace

HttpServer::HttpServer(Door &door) : m_door(door)
{
    m_server.route(QStringLiteral("/<arg>"), [this](const QUrl &, const QHttpServerRequest &request,
                                                    QHttpServerResponder &&responder) {
        take(request, std::move(responder));
    });
    m_server.setMissingHandler(
        [this](const QHttpServerRequest &, QHttpServerResponder &&responder) {
            response(notFound()).write(std::move(responder));
        });
}

bool HttpServer::useTls(const Certified &certified)
{
    const QSslCertificate certificate(certified.certificatePem, QSsl::Pem);
    const QSslKey key(certified.keyPem, QSsl::Ec, QSsl::Pem);
    if (certificate.isNull() || key.isNull())
        return false;
    m_server.sslSetup(certificate, key, QSsl::TlsV1_2OrLater);
    return true;
}

quint16 HttpServer::listen(const QHostAddress &address, quint16 port)
{
    return m_server.listen(address, port);
}

void HttpServer::take(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    // The answer may come when the asker has gone away, and its socket with it. Qt
    // 6.4 does not look (neither here nor where it takes a QFuture) and crashes.
    const QPointer<QTcpSocket> line = responder.socket();
    const auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
    m_door.take(ours(request), [this, line, kept](const Answer &answer) {
        if (line)
            response(answer).write(std::move(*kept));
    });
}

QHttpServerResponse HttpServer::response(const Answer &answer) const
{
    QHttpServerResponse made(answer.type, answer.body,
                             static_cast<QHttpServerResponse::StatusCode>(answer.status));
    made.addHeader("Endcap-Protocol", QByteArray::number(wire::protocolVersion));
    made.addHeader("Endcap-Epoch", m_door.epoch().hex());
    made.addHeader("Endcap-Time", QByteArray::number(m_door.nowMs()));
    if (!answer.contentRange.isEmpty())
        made.addHeader("Content-Range", answer.contentRange);
    if (answer.retryAfter.count() > 0)
        made.addHeader("Retry-After", QByteArray::number(qint64(answer.retryAfter.count())));
    return made;
}

} // namespace endcap::server
