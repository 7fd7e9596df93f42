// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/hashchain.h"

#include "contract/proof/sha256.h"

#include <QtEndian>

namespace endcap
{

Hash eventHash(QByteArrayView eventBytes)
{
    return sha256(QByteArray("ev1").append(eventBytes));
}

QByteArray headBytes(const DeviceId &device, quint64 seq, const Hash &hash)
{
    const quint64 bigEndian = qToBigEndian(seq);
    return "endcap push 1" + device.bytes() +
           QByteArray(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian) + hash.bytes();
}

} // namespace endcap
