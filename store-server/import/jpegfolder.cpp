// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/jpegfolder.h"

#include "contract/proof/sha256.h"
#include "contract/wire/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace endcap::server
{

using namespace Qt::StringLiterals;

Expected<Hash, QString> JpegFolder::take(const QString &name) const
{
    const QString folder = QFileInfo(m_source).canonicalFilePath();
    const QString path = QFileInfo(m_source + u'/' + name).canonicalFilePath();
    // Canonical: neither ".." nor a link leads out of the table's folder.
    if (path.isEmpty() || !path.startsWith(folder + u'/'))
        return Unexpected(u"no such file beside the table"_s);
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Unexpected(file.errorString());
    const QByteArray bytes = file.read(wire::maxImageBytes + 1);
    if (bytes.size() > wire::maxImageBytes)
        return Unexpected(u"larger than 512 KiB"_s);
    if (!bytes.startsWith("\xff\xd8\xff"))
        return Unexpected(u"no JPEG"_s);
    const Hash hash = sha256(bytes);
    const QString kept = m_images + u'/' + QString::fromLatin1(hash.hex());
    if (QFileInfo(kept).size() == bytes.size())
        return hash;
    QSaveFile copy(kept);
    if (!QDir().mkpath(m_images) || !copy.open(QFile::WriteOnly) ||
        copy.write(bytes) != bytes.size() || !copy.commit())
        return Unexpected(u"it could not be kept: "_s + copy.errorString());
    return hash;
}

} // namespace endcap::server
