// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a phone asks for, free of any HTTP library. A plain value.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace endcap::server
{

struct PhoneRequest {
    enum class Method { Get, Head, Other };

    Method method = Method::Get;
    QString path; ///< decoded: "/f/S1000"
    QUrlQuery query;
    QByteArray acceptLanguage; ///< header Accept-Language
    QByteArray ifNoneMatch;    ///< header If-None-Match
};

} // namespace endcap::server
