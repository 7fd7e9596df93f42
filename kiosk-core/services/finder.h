// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking things up: products by what somebody types or scans. Needs no account, and
// leaves no trace: what was typed is neither logged nor kept. Core's thread; does not
// own what it is given.
#pragma once

#include "contract/expected.h"
#include "services/serviceerror.h"
#include "storage/cataloguestore.h"

namespace endcap::services
{

using storage::Finding;

class Finder
{
public:
    static constexpr int mostProducts = 30;
    static constexpr int mostLetters = 80;

    explicit Finder(storage::CatalogueStore &catalogue) : m_catalogue(catalogue) {}

    /// Nothing typed gives the most popular products. NotReady while the catalogue is
    /// fetched.
    Expected<Finding, ServiceError> search(const QString &text);
    /// The product's bytes as the feed brought them. NotFound: not one of this store.
    Expected<QByteArray, ServiceError> product(const QString &gtin);

private:
    storage::CatalogueStore &m_catalogue;
};

} // namespace endcap::services
