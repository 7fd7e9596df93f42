// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/opensslrandom.h"

#include <openssl/rand.h>

namespace endcap
{

QByteArray OpenSslRandom::bytes(qsizetype count)
{
    QByteArray made(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(made.data()), static_cast<int>(count)) != 1)
        qFatal("The machine gives no randomness; no key can be made without it");
    return made;
}

} // namespace endcap
