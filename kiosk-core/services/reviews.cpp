// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reviews.h"

namespace endcap::services
{

using namespace Qt::StringLiterals;

Expected<ProductReviews, ServiceError> Reviews::read(const ReviewQuery &query)
{
    if (m_catalogue.isEmpty())
        return Unexpected(ServiceError::NotReady);
    ProductReviews found;
    found.product = m_catalogue.body(u"product"_s, query.product);
    if (found.product.isNull())
        return Unexpected(m_catalogue.isEmpty() ? ServiceError::NotReady : ServiceError::NotFound);
    found.rating = m_catalogue.body(u"rating"_s, query.product);
    auto page = m_catalogue.reviews(query);
    if (!page) {
        // A damaged catalogue was set aside; it is fetched again.
        return Unexpected(m_catalogue.isEmpty() ? ServiceError::NotReady
                                                : ServiceError::StorageFailed);
    }
    found.page = std::move(*page);
    return found;
}

} // namespace endcap::services
