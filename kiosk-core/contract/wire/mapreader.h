// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the fields of a CBOR map by name and type, remembers the first bad one.
// Read everything, ask once:
//
//     MapReader map(value);
//     Offer offer{.id = id, .title = map.text("title"), ...};
//     if (!map.isGood())
//         return Unexpected(map.error());
#pragma once

#include "contract/domain/ids.h"
#include "contract/wire/wireerror.h"

#include <QCborArray>
#include <QCborMap>
#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>

namespace endcap::wire
{

class MapReader
{
public:
    static constexpr int maxLetters = 20'000;
    static constexpr int maxItems = 10'000;

    explicit MapReader(QCborMap map) : m_map(std::move(map)) {}

    bool has(QLatin1StringView key) const { return m_map.contains(key); }

    quint64 number(QLatin1StringView key, quint64 max = INT64_MAX);
    int smallNumber(QLatin1StringView key, int max = INT32_MAX)
    {
        return static_cast<int>(number(key, static_cast<quint64>(max)));
    }
    bool flag(QLatin1StringView key);
    QString text(QLatin1StringView key, int letters = maxLetters);
    QByteArray bytes(QLatin1StringView key, qsizetype max);
    QDateTime instant(QLatin1StringView key);
    QStringList texts(QLatin1StringView key);
    QList<int> smallNumbers(QLatin1StringView key, int max);
    QCborArray list(QLatin1StringView key, qsizetype max = maxItems);
    QCborMap map(QLatin1StringView key);

    template <class Id>
    Id id(QLatin1StringView key)
    {
        const std::optional<Id> read = Id::from(bytes(key, Id::length));
        if (!read)
            refuse(key);
        return read.value_or(Id());
    }
    template <class Id>
    std::optional<Id> optionalId(QLatin1StringView key)
    {
        return has(key) ? std::optional<Id>(id<Id>(key)) : std::nullopt;
    }

    /// Says that the field's value makes no sense.
    void refuse(QLatin1StringView key);

    bool isGood() const { return m_badField.isNull(); }
    WireError error() const { return {WireError::Kind::BadField, m_badField}; }

private:
    QCborValue value(QLatin1StringView key) const { return m_map.value(key); }

    QCborMap m_map;
    QString m_badField;
};

} // namespace endcap::wire
