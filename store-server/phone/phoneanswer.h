// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a phone is given, with every header it needs. A plain value.
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace endcap::server
{

struct PhoneAnswer {
    int status = 200;
    QByteArray type;
    QByteArray body; ///< also for HEAD, which is answered with its length alone
    QList<std::pair<QByteArray, QByteArray>> headers;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

} // namespace endcap::server
