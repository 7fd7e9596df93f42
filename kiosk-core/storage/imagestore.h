// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of products, each a file named by its SHA-256. Core's thread.
#pragma once

#include "contract/domain/ids.h"
#include "outside/files.h"

#include <QSet>

namespace endcap::storage
{

class ImageStore
{
public:
    /// @p folder must exist and belong to this store alone.
    ImageStore(Files &files, QString folder) : m_files(files), m_folder(std::move(folder)) {}

    bool has(const Hash &hash);
    /// A file that is not what its name says is removed and not found.
    Expected<QByteArray, FileError> read(const Hash &hash);
    /// False when @p bytes are not those of @p hash, or could not be kept.
    bool put(const Hash &hash, const QByteArray &bytes);
    /// Removes all but @p wanted.
    void keepOnly(const QSet<Hash> &wanted);

private:
    QString pathOf(const Hash &hash) const
    {
        return m_folder + u'/' + QString::fromLatin1(hash.hex());
    }

    Files &m_files;
    QString m_folder;
};

} // namespace endcap::storage
