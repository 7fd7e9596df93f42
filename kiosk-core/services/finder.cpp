// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/finder.h"

#include "contract/domain/gtin.h"

namespace endcap::services
{

Expected<Finding, ServiceError> Finder::search(const QString &text)
{
    auto found = m_catalogue.find(text.left(mostLetters), mostProducts);
    if (found)
        return std::move(*found);
    // A damaged one was set aside by now, and the next one is on its way.
    return Unexpected(m_catalogue.isEmpty() ? ServiceError::NotReady : ServiceError::StorageFailed);
}

Expected<QByteArray, ServiceError> Finder::product(const QString &gtin)
{
    const auto whole = normalizedGtin(gtin);
    if (!whole)
        return Unexpected(ServiceError::Malformed);
    const QByteArray body = m_catalogue.body(QStringLiteral("product"), *whole);
    if (m_catalogue.isEmpty())
        return Unexpected(ServiceError::NotReady);
    if (body.isNull())
        return Unexpected(ServiceError::NotFound);
    return body;
}

} // namespace endcap::services
