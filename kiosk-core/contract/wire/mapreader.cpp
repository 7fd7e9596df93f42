// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/mapreader.h"

namespace endcap::wire
{

namespace
{
// 9999-12-31T23:59:59.999Z: what every calendar on the way can show.
constexpr quint64 lastInstantMs = 253'402'300'799'999;
} // namespace

void MapReader::refuse(QLatin1StringView key)
{
    if (m_badField.isNull())
        m_badField = key;
}

quint64 MapReader::number(QLatin1StringView key, quint64 max)
{
    const QCborValue found = value(key);
    if (!found.isInteger() || found.toInteger() < 0 ||
        static_cast<quint64>(found.toInteger()) > max) {
        refuse(key);
        return 0;
    }
    return static_cast<quint64>(found.toInteger());
}

bool MapReader::flag(QLatin1StringView key)
{
    const QCborValue found = value(key);
    if (!found.isBool())
        refuse(key);
    return found.toBool();
}

QString MapReader::text(QLatin1StringView key, int letters)
{
    const QCborValue found = value(key);
    if (!found.isString() || found.toString().size() > letters) {
        refuse(key);
        return {};
    }
    return found.toString();
}

QByteArray MapReader::bytes(QLatin1StringView key, qsizetype max)
{
    const QCborValue found = value(key);
    if (!found.isByteArray() || found.toByteArray().size() > max) {
        refuse(key);
        return {};
    }
    return found.toByteArray();
}

QDateTime MapReader::instant(QLatin1StringView key)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number(key, lastInstantMs)), Qt::UTC);
}

QCborArray MapReader::list(QLatin1StringView key, qsizetype max)
{
    const QCborValue found = value(key);
    if (!found.isArray() || found.toArray().size() > max) {
        refuse(key);
        return {};
    }
    return found.toArray();
}

QCborMap MapReader::map(QLatin1StringView key)
{
    const QCborValue found = value(key);
    if (!found.isMap())
        refuse(key);
    return found.toMap();
}

QStringList MapReader::texts(QLatin1StringView key)
{
    QStringList read;
    for (const QCborValue &item : list(key)) {
        if (!item.isString() || item.toString().size() > maxLetters) {
            refuse(key);
            return {};
        }
        read.append(item.toString());
    }
    return read;
}

QList<int> MapReader::smallNumbers(QLatin1StringView key, int max)
{
    QList<int> read;
    for (const QCborValue &item : list(key)) {
        if (!item.isInteger() || item.toInteger() < 0 || item.toInteger() > max) {
            refuse(key);
            return {};
        }
        read.append(static_cast<int>(item.toInteger()));
    }
    return read;
}

} // namespace endcap::wire
