// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Either a value or a named reason why there is none: the one way to fail.
//
//     Expected<Product, WireError> product = wire::decodeProduct(bytes);
//     if (!product)
//         return Unexpected(product.error());
//
// It is tl::expected (Debian libexpected-dev), the C++23 class for C++20. Every
// room has one small enum of reasons; sentences for people are made in QML only.
#pragma once

#include <tl/expected.hpp>

namespace endcap
{

template <class Value, class Reason>
using Expected = tl::expected<Value, Reason>;

template <class Reason>
auto Unexpected(Reason reason)
{
    return tl::unexpected<Reason>(std::move(reason));
}

} // namespace endcap
