// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTTPS to one server whose private CA is pinned (PROTOCOL.md, "Transport"): no
// redirect, no proxy, no cookie, bounded in time and size. Core's thread.
#pragma once

#include "outside/transport.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

class QNetworkReply;

namespace endcap
{

class NetworkTransport final : public Transport
{
public:
    struct Limits {
        std::chrono::milliseconds connect = std::chrono::seconds(5);
        std::chrono::milliseconds firstByte = std::chrono::seconds(15);
        std::chrono::milliseconds whole = std::chrono::seconds(60);
    };

    /// @p server: "https://host:port". @p ca: PEM. @p device: who asks; nothing
    /// at enrolment.
    NetworkTransport(const QUrl &server, const QByteArray &ca, std::optional<DeviceId> device)
        : NetworkTransport(server, ca, device, Limits())
    {
    }
    NetworkTransport(const QUrl &server, const QByteArray &ca, std::optional<DeviceId> device,
                     const Limits &limits);

    HttpReply send(const HttpAsk &ask) override;

private:
    QNetworkRequest requestFor(const HttpAsk &ask) const;

    QNetworkAccessManager m_network;
    QUrl m_server;
    QSslConfiguration m_tls;
    std::optional<DeviceId> m_device;
    Limits m_limits;
};

} // namespace endcap
