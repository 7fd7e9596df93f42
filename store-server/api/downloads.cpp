// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/downloads.h"

#include "store-server/api/byterange.h"

#include <QFile>

namespace endcap::server
{

Answer Downloads::manifest()
{
    const auto manifest = m_snapshots.current();
    return manifest ? good(wire::encodeSnapshotManifest(*manifest)) : unavailable();
}

Answer Downloads::slice(const QString &packedHex, const QByteArray &range)
{
    const auto packed = Hash::fromHex(packedHex.toLatin1());
    if (!packed)
        return notFound();
    QFile file(m_snapshots.pathOf(*packed));
    if (!file.open(QFile::ReadOnly))
        return notFound();
    const qint64 size = file.size();
    Answer answer;
    answer.type = QByteArrayLiteral("application/zstd");
    if (range.isEmpty()) {
        if (size > wire::maxSnapshotSlice)
            return refused(413, "too-large");
        answer.body = file.readAll();
        return answer;
    }
    const auto asked = readRange(range, size, wire::maxSnapshotSlice);
    if (!asked) {
        answer = refused(416, "malformed");
        answer.contentRange = "bytes */" + QByteArray::number(size);
        return answer;
    }
    const qint64 length = asked->last - asked->first + 1;
    if (!file.seek(asked->first))
        return unavailable();
    answer.status = 206;
    answer.body = file.read(length);
    answer.contentRange = "bytes " + QByteArray::number(asked->first) + '-' +
                          QByteArray::number(asked->last) + '/' + QByteArray::number(size);
    return answer.body.size() == length ? answer : unavailable();
}

Answer Downloads::image(const QString &hex)
{
    const auto hash = Hash::fromHex(hex.toLatin1());
    if (!hash)
        return notFound();
    QFile file(m_imageFolder + u'/' + QString::fromLatin1(hash->hex()));
    if (!file.open(QFile::ReadOnly))
        return notFound();
    Answer answer;
    answer.type = QByteArrayLiteral("image/jpeg");
    answer.body = file.read(wire::maxImageBytes);
    return answer;
}

} // namespace endcap::server
