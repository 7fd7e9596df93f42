// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only place that knows Qt HttpServer (6.4's technical preview, whose
// sslSetup and listen are gone in later Qt): turns its requests into ours and our
// answers into its. It has no time-outs and reads a body before anybody can
// refuse its size: on a network that others reach, nginx stands in front. Main
// thread; the door outlives it.
#pragma once

#include "store-server/api/door.h"
#include "store-server/keys/certificates.h"

#include <QHttpServer>

namespace endcap::server
{

class HttpServer
{
public:
    explicit HttpServer(Door &door);

    /// False when @p certified is no certificate with its key.
    bool useTls(const Certified &certified);
    /// The port it listens on (@p port, or a free one for 0), or 0 when it cannot.
    quint16 listen(const QHostAddress &address, quint16 port);

private:
    void take(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    QHttpServerResponse response(const Answer &answer) const;

    Door &m_door;
    QHttpServer m_server;
};

} // namespace endcap::server
