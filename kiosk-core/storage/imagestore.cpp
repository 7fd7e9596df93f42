// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imagestore.h"

#include "contract/proof/sha256.h"
#include "contract/wire/messages.h"

namespace endcap::storage
{

bool ImageStore::has(const Hash &hash)
{
    return m_files.size(pathOf(hash)) >= 0;
}

Expected<QByteArray, FileError> ImageStore::read(const Hash &hash)
{
    auto bytes = m_files.read(pathOf(hash), wire::maxImageBytes);
    if (bytes && sha256(*bytes) != hash) {
        m_files.remove(pathOf(hash)); // fetched again
        return Unexpected(FileError::NotFound);
    }
    return bytes;
}

bool ImageStore::put(const Hash &hash, const QByteArray &bytes)
{
    return sha256(bytes) == hash && m_files.writeAtomically(pathOf(hash), bytes).has_value();
}

void ImageStore::keepOnly(const QSet<Hash> &wanted)
{
    const QStringList names = m_files.list(m_folder);
    for (const QString &name : names) {
        const auto hash = Hash::fromHex(name.toLatin1());
        if (!hash || !wanted.contains(*hash))
            m_files.remove(m_folder + u'/' + name);
    }
}

} // namespace endcap::storage
