// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/product.h"

#include <QUrl>

namespace endcap
{

std::optional<QString> supportHost(const QString &address)
{
    if (address.size() > maxSupportLetters)
        return std::nullopt;
    const QUrl url(address, QUrl::StrictMode);
    // What is shown must be what a telephone opens: no letters that look like others.
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || url.scheme() != QLatin1StringView("https") || host.isEmpty() ||
        !url.userInfo().isEmpty() || !host.contains(u'.'))
        return std::nullopt;
    return host;
}

} // namespace endcap
