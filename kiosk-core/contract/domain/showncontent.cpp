// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/showncontent.h"

#include "contract/proof/sha256.h"
#include "contract/wire/cbor.h"

#include <QCborArray>
#include <QMap>

namespace endcap
{

Hash shownDigest(const QList<ShownItem> &items)
{
    QMap<std::pair<QByteArray, QByteArray>, Hash> sorted;
    for (const ShownItem &item : items)
        sorted.insert({item.kind.toUtf8(), item.id.toUtf8()}, sha256(item.body));
    QCborArray list;
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it) {
        list.append(QCborArray{QString::fromUtf8(it.key().first),
                               QString::fromUtf8(it.key().second), it.value().bytes()});
    }
    return sha256("sh1" + wire::encodeCbor(list));
}

} // namespace endcap
