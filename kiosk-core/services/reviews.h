// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What others say of a product: the product, the stored sum of its reviews and a page
// of them, all from the catalogue, so also with the line cut. Core's thread; does not
// own the catalogue.
#pragma once

#include "contract/expected.h"
#include "services/serviceerror.h"
#include "storage/cataloguestore.h"

namespace endcap::services
{

struct ProductReviews {
    QByteArray product; ///< as in the feed
    QByteArray rating;  ///< as in the feed; empty: nobody has said anything
    storage::ReviewPage page;
};

class Reviews
{
public:
    explicit Reviews(storage::CatalogueStore &catalogue) : m_catalogue(catalogue) {}

    /// NotReady without a catalogue, NotFound for a product that this store does not
    /// have.
    Expected<ProductReviews, ServiceError> read(const ReviewQuery &query);

private:
    storage::CatalogueStore &m_catalogue;
};

} // namespace endcap::services
