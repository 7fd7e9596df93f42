// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every page fetches besides itself: the style sheet in the store's colour, its
// mark, and the one program. Their names carry a hash of what is in them, so that a
// phone may keep them for ever. Pure but for our own resources; any thread.
#pragma once

#include "store-server/phone/address.h"

#include <QByteArray>

#include <optional>

namespace endcap::server
{

struct LookFile {
    QByteArray type;
    QByteArray bytes;
    QByteArray tag; ///< its ETag
};

/// @p color: six hex digits.
Address styleSheetOf(const QByteArray &color);
Address markOf(const QByteArray &color);
Address shareProgram();

/// The file of that name below "/a/"; nothing when there is none.
std::optional<LookFile> lookFile(const QString &name);

} // namespace endcap::server
