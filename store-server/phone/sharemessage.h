// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes out when a shopper tells her friends: her words, and always the disclosure
// and the address. share.js makes the same. Pure; any thread.
#pragma once

#include "contract/domain/campaigns.h"

namespace endcap::server
{

/// So many letters of her own.
inline constexpr qsizetype mostOwnLetters = 400;

/// Her words made fit: line feeds, no other control characters, no blanks at the ends,
/// at most mostOwnLetters, cut between what people see as letters.
QString ownWords(const QString &typed);

/// Whether ownWords() cuts it.
bool isTooLong(const QString &typed);

/// The part she cannot take away.
QString alwaysWith(const Share &share);

QString shareMessage(const Share &share, const QString &ownWords);

} // namespace endcap::server
