// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/snapshot/snapshotbuilder.h"

#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "store-server/storage/cataloguefile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <zstd.h>

namespace endcap::server
{

namespace
{

constexpr int level = 3;
constexpr int lockWaitMs = 30'000;

bool save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QByteArray pack(const QByteArray &raw)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(raw.size()))),
                      Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()),
                                      raw.constData(), static_cast<size_t>(raw.size()), level);
    if (ZSTD_isError(size))
        return {};
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

Expected<QByteArray, SnapshotError> makeRaw(const QString &folder, const CatalogueContent &content)
{
    const QString path = folder + QStringLiteral("/building.db");
    QFile::remove(path); // what a killed builder left
    const auto written = writeCatalogue(path, content);
    QFile file(path);
    if (!written || !file.open(QFile::ReadOnly))
        return Unexpected(SnapshotError::CannotWrite);
    const QByteArray raw = file.readAll();
    file.remove();
    return raw;
}

void removeOld(const QString &folder, const QStringList &kept)
{
    QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.zst")}, QDir::Files)) {
        if (!kept.contains(dir.filePath(name)))
            dir.remove(name);
    }
}

std::optional<Hash> currentHash(const QString &folder)
{
    QFile file(manifestPath(folder));
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const auto manifest = wire::decodeSnapshotManifest(file.readAll());
    if (!manifest)
        return std::nullopt;
    return manifest->packed;
}

} // namespace

QString snapshotPath(const QString &folder, const Hash &packed)
{
    return folder + u'/' + QString::fromLatin1(packed.hex()) + QStringLiteral(".zst");
}

QString manifestPath(const QString &folder)
{
    return folder + QStringLiteral("/current.cbor");
}

Expected<wire::SnapshotManifest, SnapshotError> buildSnapshot(const SnapshotPlan &plan)
{
    if (!QDir().mkpath(plan.folder))
        return Unexpected(SnapshotError::CannotWrite);
    QLockFile lock(plan.folder + QStringLiteral("/.lock"));
    if (!lock.tryLock(lockWaitMs))
        return Unexpected(SnapshotError::Busy);
    const auto content = readCatalogue(plan.database);
    if (!content)
        return Unexpected(SnapshotError::CannotRead);
    const auto raw = makeRaw(plan.folder, *content);
    if (!raw)
        return Unexpected(raw.error());
    const QByteArray packed = pack(*raw);
    if (packed.isEmpty())
        return Unexpected(SnapshotError::CannotPack);

    wire::SnapshotManifest manifest;
    manifest.epoch = content->epoch;
    manifest.cursor = content->cursor;
    manifest.size = packed.size();
    manifest.raw = raw->size();
    manifest.sha256 = sha256(*raw);
    manifest.packed = sha256(packed);
    manifest.signature = sign(plan.hq, wire::snapshotBytes(manifest));

    const auto before = currentHash(plan.folder);
    const QString path = snapshotPath(plan.folder, manifest.packed);
    // The bytes first: a manifest never names what is not there.
    if (!save(path, packed) ||
        !save(manifestPath(plan.folder), wire::encodeSnapshotManifest(manifest)))
        return Unexpected(SnapshotError::CannotWrite);
    QStringList kept{path};
    if (before)
        kept.append(snapshotPath(plan.folder, *before));
    removeOld(plan.folder, kept);
    return manifest;
}

} // namespace endcap::server
