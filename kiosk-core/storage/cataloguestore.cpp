// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cataloguestore.h"

#include <QRegularExpression>

namespace endcap::storage
{

using namespace Qt::StringLiterals;

namespace
{

const QString pointer = u"current"_s;
const QString damagedName = u"catalogue.damaged"_s;

QString nameOf(int number)
{
    return u"catalogue-%1.db"_s.arg(number);
}

// 0 when it is no name of ours.
int numberOf(const QString &name)
{
    static const QRegularExpression pattern(u"^catalogue-([0-9]{1,9})\\.db"_s);
    return pattern.match(name).captured(1).toInt();
}

} // namespace

CatalogueStore::CatalogueStore(Files &files, QString folder, QObject *parent)
    : QObject(parent), m_files(files), m_folder(std::move(folder))
{
}

void CatalogueStore::open()
{
    // Numbers only go up, over whatever lies there: a stale -wal beside a new
    // file of the same name would corrupt it.
    const QStringList names = m_files.list(m_folder);
    for (const QString &name : names)
        m_number = std::max(m_number, numberOf(name));
    const auto told = m_files.read(pathOf(pointer), 100);
    if (!told || numberOf(QString::fromLatin1(*told)) == 0)
        return;
    m_name = nameOf(numberOf(QString::fromLatin1(*told)));
    if (m_files.size(pathOf(m_name)) < 0) {
        qWarning("The catalogue %s is gone; it is fetched again", qPrintable(m_name));
        m_name.clear();
        return;
    }
    auto opened = CatalogueFile::open(pathOf(m_name));
    if (!opened && opened.error() == StorageError::Damaged) {
        setAside();
        return;
    }
    if (!opened) {
        // A full disk, say: the file is as good as it was, and opened the next time.
        qWarning("The catalogue %s cannot be opened now", qPrintable(m_name));
        m_name.clear();
        return;
    }
    m_current = std::move(*opened);
    removeOthers();
    Q_EMIT changed();
}

template <class Value>
Value CatalogueStore::unless(Expected<Value, StorageError> read)
{
    if (read)
        return std::move(*read);
    if (read.error() == StorageError::Damaged)
        setAside();
    return {};
}

std::optional<CatalogueCursor> CatalogueStore::cursor()
{
    if (!m_current)
        return std::nullopt;
    const auto read = m_current->cursor();
    if (read)
        return *read;
    if (read.error() == StorageError::Damaged)
        setAside();
    return std::nullopt;
}

QList<CatalogueItem> CatalogueStore::items(const QString &kind)
{
    return m_current ? unless(m_current->items(kind)) : QList<CatalogueItem>();
}

QByteArray CatalogueStore::body(const QString &kind, const QString &id)
{
    return m_current ? unless(m_current->body(kind, id)) : QByteArray();
}

Expected<Finding, StorageError> CatalogueStore::find(const QString &text, int most)
{
    if (!m_current)
        return Unexpected(StorageError::CannotOpen);
    auto found = m_current->search().find(text, most);
    if (!found && found.error() == StorageError::Damaged)
        setAside();
    return found;
}

QList<Hash> CatalogueStore::popularImages(int most)
{
    return m_current ? unless(m_current->search().popularImages(most)) : QList<Hash>();
}

Expected<ReviewPage, StorageError> CatalogueStore::reviews(const ReviewQuery &query)
{
    if (!m_current)
        return Unexpected(StorageError::CannotOpen);
    auto page = m_current->reviews().read(query);
    if (!page && page.error() == StorageError::Damaged)
        setAside();
    return page;
}

Expected<void, StorageError> CatalogueStore::apply(const wire::FeedPage &page)
{
    if (!m_current)
        return Unexpected(StorageError::CannotOpen);
    const auto changes = m_current->apply(page);
    if (!changes) {
        if (changes.error() == StorageError::Damaged)
            setAside();
        return Unexpected(changes.error());
    }
    if (changes->others > 0)
        Q_EMIT changed();
    return {};
}

QString CatalogueStore::freshPath() const
{
    return pathOf(nameOf(m_number + 1));
}

Expected<void, StorageError> CatalogueStore::adopt(const CatalogueCursor &cursor)
{
    const QString name = nameOf(m_number + 1);
    auto opened = CatalogueFile::open(pathOf(name));
    if (!opened || (*opened)->cursor() != cursor) {
        opened = Unexpected(StorageError::Damaged);
        removeWithLogs(name);
        return Unexpected(StorageError::Damaged);
    }
    if (!m_files.writeAtomically(pathOf(pointer), name.toLatin1())) {
        opened = Unexpected(StorageError::Failed);
        removeWithLogs(name);
        return Unexpected(StorageError::Failed);
    }
    ++m_number;
    m_current = std::move(*opened);
    m_name = name;
    removeOthers();
    Q_EMIT changed();
    return {};
}

void CatalogueStore::setAside()
{
    qWarning("The catalogue %s is damaged, or of another program; it is set aside and fetched"
             " again",
             qPrintable(m_name));
    m_current.reset();
    m_files.remove(pathOf(pointer));
    // One is kept to look at, without its logs: nobody writes to it again.
    if (!m_files.rename(pathOf(m_name), pathOf(damagedName)))
        m_files.remove(pathOf(m_name));
    removeWithLogs(m_name);
    m_name.clear();
    Q_EMIT damaged();
}

void CatalogueStore::removeWithLogs(const QString &name)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        m_files.remove(pathOf(name + end));
}

void CatalogueStore::removeOthers()
{
    const QStringList names = m_files.list(m_folder);
    for (const QString &name : names) {
        const int number = numberOf(name);
        if (number != 0 && number != numberOf(m_name))
            m_files.remove(pathOf(name));
    }
}

} // namespace endcap::storage
