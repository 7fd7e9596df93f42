// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is at the other end of a local socket.
#pragma once

#include <QtGlobal>

namespace endcap::link
{

/// True when the process at the other end runs as the same user (SO_PEERCRED).
bool isSameUser(qintptr socketDescriptor);

} // namespace endcap::link
