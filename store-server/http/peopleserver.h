// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second listener: pages for shoppers' phones, under a name of their own. Turns Qt
// HttpServer's requests into ours and our answers into its; like HttpServer the only
// place that knows how. Plain HTTP: in front of it stands nginx with a certificate that
// phones trust. Main thread; the door outlives it.
#pragma once

#include "store-server/http/boundedlines.h"
#include "store-server/phone/phonedoor.h"

#include <QHttpServer>

namespace endcap::server
{

class PeopleServer
{
public:
    explicit PeopleServer(PhoneDoor &door, const BoundedLines::Limits &limits = {});

    /// The port it listens on (@p port, or a free one for 0), or 0 when it cannot.
    quint16 listen(const QHostAddress &address, quint16 port);

private:
    void take(const QHttpServerRequest &request, QHttpServerResponder &&responder);

    PhoneDoor &m_door;
    QHttpServer m_server;
    BoundedLines *m_lines; // m_server's
};

} // namespace endcap::server
