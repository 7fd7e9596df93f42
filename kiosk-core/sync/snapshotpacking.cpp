// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/snapshotpacking.h"

#include <QCryptographicHash>

#include <memory>
#include <zstd.h>

namespace endcap::sync
{

namespace
{

constexpr qint64 chunk = 1024 * 1024;

class Unpacking
{
public:
    Unpacking(Files &files, const QString &raw, qint64 limit)
        : m_files(files), m_raw(raw), m_limit(limit), m_out(chunk, '\0')
    {
    }

    Expected<void, UnpackError> add(const QByteArray &packed)
    {
        m_packedHash.addData(packed);
        ZSTD_inBuffer in{packed.constData(), static_cast<size_t>(packed.size()), 0};
        bool hasMore = true;
        while (hasMore) {
            ZSTD_outBuffer out{m_out.data(), static_cast<size_t>(m_out.size()), 0};
            const size_t left = ZSTD_decompressStream(m_stream.get(), &out, &in);
            if (ZSTD_isError(left) || m_length + static_cast<qint64>(out.pos) > m_limit)
                return Unexpected(UnpackError::Damaged);
            if (auto kept = keep(m_out.first(static_cast<qsizetype>(out.pos))); !kept)
                return kept;
            // A full buffer may leave bytes inside the stream after the last input.
            hasMore = in.pos < in.size || out.pos == out.size;
        }
        return {};
    }

    bool isAsPromised(const wire::SnapshotManifest &manifest) const
    {
        return m_length == manifest.raw && m_rawHash.result() == manifest.sha256.bytes() &&
               m_packedHash.result() == manifest.packed.bytes();
    }

private:
    Expected<void, UnpackError> keep(const QByteArray &bytes)
    {
        m_rawHash.addData(bytes);
        if (!m_files.writeAt(m_raw, m_length, bytes))
            return Unexpected(UnpackError::NotStored);
        m_length += bytes.size();
        return {};
    }

    struct Free {
        void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
    };

    Files &m_files;
    QString m_raw;
    qint64 m_limit;
    qint64 m_length = 0;
    QByteArray m_out;
    std::unique_ptr<ZSTD_DStream, Free> m_stream{ZSTD_createDStream()};
    QCryptographicHash m_packedHash{QCryptographicHash::Sha256};
    QCryptographicHash m_rawHash{QCryptographicHash::Sha256};
};

} // namespace

Expected<void, UnpackError> unpackSnapshot(Files &files, const QString &packed, const QString &raw,
                                           const wire::SnapshotManifest &manifest)
{
    files.remove(raw);
    Unpacking unpacking(files, raw, manifest.raw);
    for (qint64 offset = 0; offset < manifest.size; offset += chunk) {
        const auto bytes = files.readAt(packed, offset, std::min(chunk, manifest.size - offset));
        if (!bytes || bytes->isEmpty())
            return Unexpected(UnpackError::NotStored);
        if (auto added = unpacking.add(*bytes); !added)
            return added;
    }
    if (!unpacking.isAsPromised(manifest))
        return Unexpected(UnpackError::Damaged);
    if (!files.sync(raw))
        return Unexpected(UnpackError::NotStored);
    return {};
}

} // namespace endcap::sync
