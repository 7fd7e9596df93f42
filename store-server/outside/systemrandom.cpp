// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/outside/systemrandom.h"

#include <openssl/rand.h>

namespace endcap::server
{

QByteArray SystemRandom::bytes(int count)
{
    QByteArray made(count, Qt::Uninitialized);
    // Without chance there is no key and no secret: nothing may go on.
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(made.data()), count) != 1)
        qFatal("The machine gives no random numbers");
    return made;
}

} // namespace endcap::server
