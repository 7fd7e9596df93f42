// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/samplestore.h"

#include "tests/harness/process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace endcap::harness
{

using namespace Qt::StringLiterals;

bool SampleStore::prepare()
{
    const QString data = m_folder.filePath(u"data"_s);
    const QString program = QString::fromUtf8(ENDCAP_STORE_PROGRAM);
    const auto command = [&](QStringList arguments) {
        return Process::run(program, arguments + QStringList{u"--data"_s, data}).has_value();
    };
    return m_folder.isValid() &&
           Process::run(u"python3"_s, {QString::fromUtf8(ENDCAP_SAMPLE_STORE) + u"/generate.py"_s,
                                       u"--out"_s, files()}) &&
           command({u"init"_s}) &&
           command({u"import"_s, u"products"_s, files() + u"/products.csv"_s}) &&
           command({u"import"_s, u"stores"_s, files() + u"/stores.json"_s}) &&
           command({u"import"_s, u"members"_s, files() + u"/members.csv"_s}) &&
           command({u"import"_s, u"staff"_s, files() + u"/staff.csv"_s}) &&
           command({u"import"_s, u"purchases"_s, files() + u"/purchases.csv"_s}) &&
           command({u"import"_s, u"reviews"_s, files() + u"/reviews.csv"_s}) &&
           command({u"import"_s, u"offers"_s, files() + u"/offers.json"_s}) &&
           command({u"campaign"_s, u"put"_s, files() + u"/slides.json"_s}) &&
           command({u"campaign"_s, u"put"_s, files() + u"/drawings.json"_s}) &&
           command({u"campaign"_s, u"put"_s, files() + u"/shares.json"_s}) &&
           command({u"campaign"_s, u"put"_s, files() + u"/quests.json"_s}) &&
           command({u"campaign"_s, u"put"_s, files() + u"/consents.json"_s});
}

bool SampleStore::writeStoresWith(const QString &field, const QJsonValue &value,
                                  const QString &path) const
{
    QFile file(files() + u"/stores.json"_s);
    QFile changed(path);
    if (!file.open(QFile::ReadOnly) || !changed.open(QFile::WriteOnly))
        return false;
    QJsonArray stores = QJsonDocument::fromJson(file.readAll()).array();
    for (QJsonValueRef entry : stores) {
        QJsonObject map = entry.toObject();
        map[field] = value;
        entry = map;
    }
    return changed.write(QJsonDocument(stores).toJson()) > 0;
}

bool SampleStore::setInStores(const QString &field, const QJsonValue &value)
{
    const QString path = m_folder.filePath(u"changed-stores.json"_s);
    // Fields set before stay set.
    return writeStoresWith(field, value, path) && QFile::remove(files() + u"/stores.json"_s) &&
           QFile::rename(path, files() + u"/stores.json"_s) &&
           Process::run(QString::fromUtf8(ENDCAP_STORE_PROGRAM),
                        {u"import"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"stores"_s,
                         files() + u"/stores.json"_s})
               .has_value();
}

bool SampleStore::copyTo(const QString &folder) const
{
    return Process::run(u"cp"_s, {u"-a"_s, m_folder.filePath(u"data"_s), folder}).has_value();
}

} // namespace endcap::harness
