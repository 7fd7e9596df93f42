// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cache of what the store server tells: which file is current, what is in it.
// A new snapshot becomes current under a new name; a damaged file is set aside
// and the store is empty until the next snapshot. Core's thread.
#pragma once

#include "outside/files.h"
#include "storage/cataloguefile.h"

#include <QObject>

namespace endcap::storage
{

class CatalogueStore final : public QObject
{
    Q_OBJECT

public:
    /// @p folder must exist and belong to this store alone.
    CatalogueStore(Files &files, QString folder, QObject *parent = nullptr);

    /// Opens the current file, if there is one that is sound.
    void open();
    bool isEmpty() const { return !m_current; }

    /// How far the feed was read; nothing when a snapshot is needed first.
    std::optional<CatalogueCursor> cursor();
    QList<CatalogueItem> items(const QString &kind);
    /// Null when there is no such item.
    QByteArray body(const QString &kind, const QString &id);

    /// The products in which the words of @p text are (see ProductSearch), at most
    /// @p most; CannotOpen while there is no catalogue.
    Expected<Finding, StorageError> find(const QString &text, int most);
    /// Photographs of the most popular products that have one.
    QList<Hash> popularImages(int most);
    /// A page of a product's reviews; CannotOpen while there is no catalogue.
    Expected<ReviewPage, StorageError> reviews(const ReviewQuery &query);

    Expected<void, StorageError> apply(const wire::FeedPage &page);
    /// Where a new snapshot is to be unpacked: a name never used before.
    QString freshPath() const;
    /// Makes the file at freshPath() the current one, if it is sound and at
    /// @p cursor; otherwise it is removed and nothing changes.
    Expected<void, StorageError> adopt(const CatalogueCursor &cursor);

Q_SIGNALS:
    /// Something in it is new, or it was replaced. Nobody keeps reviews and ratings, so
    /// they do not count.
    void changed();
    /// The current file was set aside; take a snapshot.
    void damaged();

private:
    /// The value, or a default after the damage was dealt with.
    template <class Value>
    Value unless(Expected<Value, StorageError> read);
    void setAside();
    void removeWithLogs(const QString &name);
    void removeOthers();
    QString pathOf(const QString &name) const { return m_folder + u'/' + name; }

    Files &m_files;
    QString m_folder;
    QString m_name; ///< of the current file: "catalogue-3.db"
    int m_number = 0;
    std::unique_ptr<CatalogueFile> m_current;
};

} // namespace endcap::storage
