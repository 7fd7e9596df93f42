// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/peercredentials.h"

#include <sys/socket.h>
#include <unistd.h>

namespace endcap::link
{

bool isSameUser(qintptr socketDescriptor)
{
    ucred peer{};
    socklen_t length = sizeof peer;
    return getsockopt(static_cast<int>(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &peer,
                      &length) == 0 &&
           peer.uid == geteuid();
}

} // namespace endcap::link
