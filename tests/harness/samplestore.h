// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample store, generated and imported once for a test program; each test
// gets a copy of the store server's folder.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QTemporaryDir>

namespace endcap::harness
{

class SampleStore final
{
public:
    /// Generates, initialises and imports. False with a log of what failed.
    bool prepare();
    /// A fresh copy of the server's data folder at @p folder.
    bool copyTo(const QString &folder) const;
    /// Sets one field of every store's profile, before any copy is taken.
    bool setInStores(const QString &field, const QJsonValue &value);
    /// Writes the stores' import file with that field set to @p path.
    bool writeStoresWith(const QString &field, const QJsonValue &value, const QString &path) const;
    /// The generated import files.
    QString files() const { return m_folder.filePath(QStringLiteral("files")); }

    /// Store and people of the sample that tests speak of.
    static constexpr auto store = "S1000";

private:
    QTemporaryDir m_folder;
};

} // namespace endcap::harness
