// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first page, and the one for an address that leads nowhere. Pure; any thread.
#pragma once

#include "store-server/phone/storesign.h"
#include "store-server/phone/words.h"

namespace endcap::server
{

QByteArray firstPage(const Words &words, const StoreSign &sign);
QByteArray notFoundPage(const Words &words, const StoreSign &sign);
/// The books cannot be asked just now.
QByteArray unavailablePage(const Words &words, const StoreSign &sign);

} // namespace endcap::server
