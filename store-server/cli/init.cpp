// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store init: makes a store: keys, certificates, an empty database.
#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"
#include "store-server/outside/systemrandom.h"

#include <QDir>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// The database comes last: a folder with one in it is a whole store.
Stored<void> makeDatabase(const QString &path, Random &random)
{
    auto database = Database::open(path);
    if (!database)
        return Unexpected(database.error());
    return (*database)->server.begin(random.id<EpochId>());
}

} // namespace

int initStore(const QStringList &arguments)
{
    WordReader words(u"init --data DIR"_s);
    words.addValue(u"data"_s, u"The store's folder."_s);
    if (const int code = words.read(arguments, 0, 0); code != Fine)
        return code;
    if (!words.isSet(u"data"_s))
        return words.refuse(u"Which folder?"_s);
    const StoreFolder folder(words.value(u"data"_s));
    if (folder.exists()) {
        return fail(u"There is a store in \"%1\" already."_s.arg(folder.path()),
                    u"It was left as it is."_s, u"Name another folder."_s);
    }
    SystemRandom random;
    const auto made = QDir().mkpath(folder.path())
                          ? folder.keys().make(random, QDateTime::currentDateTimeUtc())
                          : Unexpected(KeyError::CannotWrite);
    if (!made) {
        return fail(u"The keys could not be made in \"%1\"."_s.arg(folder.path()),
                    u"No store was made; keys that lay there were left as they are."_s,
                    u"See that the folder is empty and yours, then try again."_s);
    }
    const QString building = folder.databasePath() + u".new"_s;
    QFile::remove(building);
    if (auto done = makeDatabase(building, random); !done)
        return failStorage(done.error());
    // Members' names and numbers are in it; SQLite's journals take over its rights.
    if (!QFile::setPermissions(building, QFile::ReadOwner | QFile::WriteOwner) ||
        !QFile::rename(building, folder.databasePath()))
        return failStorage(sqlite::StorageError::CannotOpen);
    say(u"A store was made in %1."_s.arg(folder.path()));
    say(u"Kiosks trust it by its certificate: %1"_s.arg(folder.keys().authorityPath()));
    return Fine;
}

} // namespace endcap::server
