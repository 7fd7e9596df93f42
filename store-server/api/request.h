// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One request as the door sees it, free of any HTTP library. A plain value.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace endcap::server
{

struct Request {
    enum class Method { Get, Post, Other };

    Method method = Method::Other;
    QString path; ///< "/v1/push"
    QUrlQuery query;
    QByteArray protocol; ///< header Endcap-Protocol
    QByteArray device;   ///< header Endcap-Device
    QByteArray range;    ///< header Range
    QByteArray body;
    QString address; ///< who asks
};

} // namespace endcap::server
