// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/cbor.h"

#include "contract/wire/depth.h"

#include <QCborArray>

#include <algorithm>

namespace endcap::wire
{

namespace
{

// The value with every map's keys in order; nothing when it holds what our
// encoding does not know.
bool sortKeys(QCborValue &value)
{
    if (value.isArray()) {
        QCborArray sorted;
        for (const QCborValue &item : value.toArray()) {
            QCborValue copy = item;
            if (!sortKeys(copy))
                return false;
            sorted.append(copy);
        }
        value = sorted;
        return true;
    }
    if (value.isMap()) {
        std::vector<std::pair<QByteArray, std::pair<QCborValue, QCborValue>>> entries;
        const QCborMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            QCborValue copy = it.value();
            if (!sortKeys(copy))
                return false;
            const QCborValue key = it.key();
            entries.push_back({key.toCbor(), {key, copy}});
        }
        std::ranges::stable_sort(entries, {}, [](const auto &entry) { return entry.first; });
        QCborMap sorted;
        for (const auto &entry : entries)
            sorted.insert(entry.second.first, entry.second.second);
        value = sorted;
        return true;
    }
    return value.isInteger() || value.isString() || value.isByteArray() || value.isBool() ||
           value.isNull();
}

} // namespace

QByteArray encodeCbor(const QCborValue &value)
{
    QCborValue sorted = value;
    const bool isOurs = sortKeys(sorted);
    Q_ASSERT(isOurs);
    Q_UNUSED(isOurs)
    return sorted.toCbor();
}

Expected<QCborValue, WireError> decodeCbor(const QByteArray &bytes)
{
    if (!isShallow(bytes))
        return Unexpected(WireError{WireError::Kind::NotCbor, {}});
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError)
        return Unexpected(WireError{WireError::Kind::NotCbor, {}});
    if (!sortKeys(value) || value.toCbor() != bytes)
        return Unexpected(WireError{WireError::Kind::NotDeterministic, {}});
    return value;
}

Expected<QCborMap, WireError> decodeCborMap(const QByteArray &bytes)
{
    const auto value = decodeCbor(bytes);
    if (!value)
        return Unexpected(value.error());
    if (!value->isMap())
        return Unexpected(WireError{WireError::Kind::BadField, {}});
    return value->toMap();
}

} // namespace endcap::wire
