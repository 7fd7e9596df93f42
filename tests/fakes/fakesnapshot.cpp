// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fake store's snapshots: real catalogue files, packed and signed as the real
// server's are. Test's thread.
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/itemcodecs.h"
#include "sqlite/productindex.h"
#include "sqlite/reviewtable.h"
#include "tests/fakes/fakestore.h"
#include "tests/fakes/samples.h"

#include <QFile>
#include <QTemporaryDir>

#include <zstd.h>

namespace endcap::fakes
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray packed(const QByteArray &raw)
{
    QByteArray bytes(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(raw.size()))),
                     '\0');
    bytes.resize(
        static_cast<qsizetype>(ZSTD_compress(bytes.data(), static_cast<size_t>(bytes.size()),
                                             raw.constData(), static_cast<size_t>(raw.size()), 1)));
    return bytes;
}

} // namespace

void FakeStore::makeSnapshot()
{
    const QTemporaryDir folder(folderInMemory());
    const QString path = folder.filePath(u"catalogue.db"_s);
    {
        const auto connection = *sqlite::Connection::open(path, {.isDurable = false});
        connection->run(readAll(u":/endcap/contract/wire/catalogue.sql"_s).constData());
        sqlite::Statement cursor(*connection, "INSERT INTO cursor VALUES (1, ?1, ?2)");
        cursor.bind(1, m_epoch.bytes());
        cursor.bind(2, m_rev);
        cursor.run();
        QList<Product> products;
        sqlite::ReviewTable reviews(*connection);
        connection->run("BEGIN");
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            if (it->body.isNull())
                continue;
            if (it.key().first == u"review") {
                reviews.put({it->rev, it.key().first, it.key().second, it->body});
                continue;
            }
            sqlite::Statement item(*connection, "INSERT INTO item VALUES (?1, ?2, ?3, ?4)");
            item.bind(1, it.key().first);
            item.bind(2, it.key().second);
            item.bind(3, it->rev);
            item.bind(4, it->body);
            item.run();
            const auto product = wire::decodeProduct(it.key().second, it->body);
            if (product && it.key().first == u"product")
                products.append(*product);
        }
        sqlite::ProductIndex(*connection).fill(products);
        connection->run("COMMIT");
        connection->run("PRAGMA journal_mode=DELETE");
    }
    const QByteArray raw = readAll(path);
    m_packed = packed(raw);
    m_manifest = {m_epoch,    m_rev,       wire::catalogueFormat, m_packed.size(),
                  raw.size(), sha256(raw), sha256(m_packed),      Signature()};
    m_manifest.signature = sign(m_headquarters, wire::snapshotBytes(m_manifest));
}

HttpAnswer FakeStore::snapshot()
{
    // The same one until something was published since.
    if (m_manifest.epoch != m_epoch || m_manifest.cursor != m_rev)
        makeSnapshot();
    wire::SnapshotManifest offered = m_manifest;
    if (m_isForged)
        ++offered.cursor;
    return good(wire::encodeSnapshotManifest(offered));
}

HttpAnswer FakeStore::slice(const HttpAsk &ask) const
{
    if (ask.path.mid(13).toLatin1() != m_manifest.packed.hex())
        return refused(404, u"not-found"_s);
    const auto [first, last] = *ask.range;
    if (m_snapshotEnd >= 0 && last >= m_snapshotEnd) {
        // The line breaks here; what came before it was whole slices.
        return {};
    }
    return good(m_packed.mid(first, last - first + 1), 206);
}

} // namespace endcap::fakes
