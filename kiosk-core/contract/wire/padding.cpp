// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/padding.h"

#include "contract/wire/cbor.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

// Grows `pad` until the whole is a multiple of @p block. The head of a byte
// string takes 1, 2 or 3 bytes: try each length near the gap.
QByteArray encodePadded(QCborMap map, qsizetype block)
{
    map.insert(u"pad"_s, QByteArray());
    const qsizetype bare = encodeCbor(map).size();
    qsizetype target = (bare + block - 1) / block * block;
    for (;; target += block) {
        for (qsizetype head = 0; head <= 2; ++head) {
            const qsizetype length = target - bare - head;
            if (length < 0)
                continue;
            map.insert(u"pad"_s, QByteArray(length, '\0'));
            const QByteArray bytes = encodeCbor(map);
            if (bytes.size() == target)
                return bytes;
        }
    }
}

} // namespace endcap::wire
