// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/networktransport.h"

#include "outside/networkexchange.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QUrlQuery>

namespace endcap
{

NetworkTransport::NetworkTransport(const QUrl &server, const QByteArray &ca,
                                   std::optional<DeviceId> device, const Limits &limits)
    : m_server(server), m_tls(QSslConfiguration::defaultConfiguration()), m_device(device),
      m_limits(limits)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // The machine's own list of authorities counts for nothing here.
    m_tls.setCaCertificates(QSslCertificate::fromData(ca, QSsl::Pem));
}

QNetworkRequest NetworkTransport::requestFor(const HttpAsk &ask) const
{
    QUrl url = m_server;
    url.setPath(ask.path);
    QUrlQuery query;
    for (const auto &[name, value] : ask.query)
        query.addQueryItem(name, value);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Endcap-Protocol", "1");
    request.setRawHeader("Accept-Encoding", "identity"); // what is bounded is what came
    if (m_device)
        request.setRawHeader("Endcap-Device", m_device->hex());
    if (ask.range) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(ask.range->first) + '-' +
                                          QByteArray::number(ask.range->second));
    }
    if (!ask.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/cbor"));
    return request;
}

HttpReply NetworkTransport::send(const HttpAsk &ask)
{
    QNetworkReply *reply = m_network.sendCustomRequest(requestFor(ask), ask.method, ask.body);
    return (new NetworkExchange(reply, ask.answerLimit, m_limits))->future();
}

} // namespace endcap
