// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/snapshotloader.h"

#include "contract/proof/signing.h"
#include "contract/whendone.h"

namespace endcap::sync
{

using namespace Qt::StringLiterals;

namespace
{
const QString partEnd = u".part"_s;
} // namespace

SnapshotLoader::SnapshotLoader(Transport &line, storage::CatalogueStore &catalogue, Files &files,
                               Executor &executor, QString folder,
                               const SigningPublicKey &headquarters, QObject *parent)
    : Run(parent), m_line(line), m_catalogue(catalogue), m_files(files), m_executor(executor),
      m_folder(std::move(folder)), m_headquarters(headquarters)
{
}

QString SnapshotLoader::partPath() const
{
    return m_folder + u'/' + QString::fromLatin1(m_manifest.packed.hex()) + partEnd;
}

void SnapshotLoader::start()
{
    whenDone(m_line.send({.path = u"/v1/snapshot"_s}), this,
             [this](const Expected<HttpAnswer, TransportError> &answer) { takeManifest(answer); });
}

bool SnapshotLoader::isAcceptable(const wire::SnapshotManifest &manifest) const
{
    return manifest.format == storage::CatalogueFile::format && manifest.size > 0 &&
           manifest.size <= maxPacked && manifest.raw > 0 && manifest.raw <= maxRaw &&
           isSignedBy(m_headquarters, wire::snapshotBytes(manifest), manifest.signature);
}

void SnapshotLoader::takeManifest(const Expected<HttpAnswer, TransportError> &answer)
{
    if (const auto failure = failureOf(answer)) {
        finish(*failure);
        return;
    }
    const auto manifest = wire::decodeSnapshotManifest(answer->body);
    if (!manifest || !isAcceptable(*manifest)) {
        qWarning("The store server offers a snapshot that headquarters did not sign");
        finish({Outcome::NoLine});
        return;
    }
    m_manifest = *manifest;
    removeOtherParts();
    m_offset = std::max<qint64>(m_files.size(partPath()), 0);
    if (m_offset > m_manifest.size) {
        m_files.remove(partPath());
        m_offset = 0;
    }
    if (m_files.freeBytes(m_folder) < m_manifest.size - m_offset + m_manifest.raw) {
        finish({Outcome::NotStored});
        return;
    }
    askForSlice();
}

void SnapshotLoader::removeOtherParts()
{
    const QStringList names = m_files.list(m_folder);
    for (const QString &name : names) {
        if (name.endsWith(partEnd) && m_folder + u'/' + name != partPath())
            m_files.remove(m_folder + u'/' + name);
    }
}

void SnapshotLoader::askForSlice()
{
    if (m_offset == m_manifest.size) {
        unpack();
        return;
    }
    const qint64 length = std::min(slice, m_manifest.size - m_offset);
    const HttpAsk ask{.path = u"/v1/snapshot/"_s + QString::fromLatin1(m_manifest.packed.hex()),
                      .range = {{m_offset, m_offset + length - 1}},
                      .answerLimit = length};
    whenDone(m_line.send(ask), this,
             [this](const Expected<HttpAnswer, TransportError> &answer) { takeSlice(answer); });
}

void SnapshotLoader::takeSlice(const Expected<HttpAnswer, TransportError> &answer)
{
    if (const auto failure = failureOf(answer, 206)) {
        // The server has made another one since: what is here will not be finished.
        if (answer && answer->status == 404)
            m_files.remove(partPath());
        finish(*failure);
        return;
    }
    if (answer->body.isEmpty()) {
        finish({Outcome::NoLine});
        return;
    }
    if (!m_files.writeAt(partPath(), m_offset, answer->body)) {
        finish({Outcome::NotStored});
        return;
    }
    m_offset += answer->body.size();
    askForSlice();
}

void SnapshotLoader::unpack()
{
    const auto job = [&files = m_files, packed = partPath(), raw = m_catalogue.freshPath(),
                      manifest = m_manifest] {
        return unpackSnapshot(files, packed, raw, manifest);
    };
    whenDone(m_executor.run(job), this,
             [this](const Expected<void, UnpackError> &unpacked) { adopt(unpacked); });
}

void SnapshotLoader::adopt(const Expected<void, UnpackError> &unpacked)
{
    if (!unpacked) {
        m_files.remove(m_catalogue.freshPath());
        // Kept when only space was missing: the download need not be repeated.
        if (unpacked.error() == UnpackError::NotStored) {
            finish({Outcome::NotStored});
            return;
        }
        m_files.remove(partPath());
        finish({Outcome::NoLine});
        return;
    }
    const auto adopted = m_catalogue.adopt({m_manifest.epoch, m_manifest.cursor});
    m_files.remove(partPath());
    if (adopted)
        finish({Outcome::Done});
    else
        finish({adopted.error() == storage::StorageError::Damaged ? Outcome::NoLine
                                                                  : Outcome::NotStored});
}

} // namespace endcap::sync
