// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The store server's books as `endcap-store export` prints them: JSON lines.
#pragma once

#include <QJsonObject>
#include <QList>

namespace endcap::harness
{

class StoreServer;

/// All lines of `endcap-store export --what <what>`.
QList<QJsonObject> exported(const StoreServer &server, const QString &what);

} // namespace endcap::harness
