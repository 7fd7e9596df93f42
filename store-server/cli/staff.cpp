// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store staff pin|remove|list: who may open staff mode at the kiosks.
#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"
#include "store-server/outside/systemrandom.h"
#include "store-server/staff/stafflists.h"
#include "store-server/staff/staffpins.h"

#include "contract/proof/pinstretch.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto usage = "staff pin --data DIR ID\n"
                       "       endcap-store staff remove --data DIR ID\n"
                       "       endcap-store staff list --data DIR";

int failUnknown(const QString &id)
{
    return fail(u"There is nobody \"%1\" in the staff list."_s.arg(id), u"Nothing was changed."_s,
                u"endcap-store staff list shows who is there."_s);
}

// True when nobody else has it: a PIN alone says whose it is.
bool isFree(const QList<StaffRow> &rows, const QString &id, const Hash &check,
            const SealingSecretKey &ours)
{
    return std::ranges::none_of(rows, [&](const StaffRow &row) {
        return row.id != id && openedCheck(row.id, row.pin, ours) == check;
    });
}

int givePin(Database &database, const ServerKeys &keys, const QString &id)
{
    SystemRandom random;
    StaffLists lists(database.staff, keys.seal, random);
    const auto found = database.staff.find(id);
    if (!found)
        return failStorage(found.error());
    if (!*found)
        return failUnknown(id);
    const auto state = lists.begin();
    const auto rows = database.staff.all();
    if (!state || !rows)
        return failStorage(state ? rows.error() : state.error());
    QString pin;
    std::optional<Hash> check;
    do {
        pin = makeStaffPin(random);
        check = stretchPin(pin.toLatin1(), state->salt, staffPinCost);
    } while (check && !isFree(*rows, id, *check, keys.seal));
    if (!check) {
        return fail(u"There was no memory to work on a PIN."_s, u"Nothing was changed."_s,
                    u"See what else runs on this machine, then try again."_s);
    }
    StaffRow row = **found;
    row.pin = keptCheck(id, *check, keys.seal, random);
    const auto done = database.inTransaction([&]() -> Stored<void> {
        if (auto put = database.staff.put(row); !put)
            return put;
        return lists.noteChange();
    });
    if (!done)
        return failStorage(done.error());
    say(u"pin: %1"_s.arg(pin));
    say(u"for %1 (%2); it is shown this once and kept nowhere"_s.arg(row.name, id));
    return Fine;
}

int removeOne(Database &database, const ServerKeys &keys, const QString &id)
{
    SystemRandom random;
    bool wasThere = false;
    const auto done = database.inTransaction([&]() -> Stored<void> {
        const auto removed = database.staff.remove(id);
        if (!removed)
            return Unexpected(removed.error());
        wasThere = *removed;
        return wasThere ? StaffLists(database.staff, keys.seal, random).noteChange()
                        : Stored<void>();
    });
    if (!done)
        return failStorage(done.error());
    if (!wasThere)
        return failUnknown(id);
    say(u"%1 is out at every kiosk from its next contact on"_s.arg(id));
    return Fine;
}

int list(Database &database)
{
    const auto rows = database.staff.all();
    if (!rows)
        return failStorage(rows.error());
    for (const StaffRow &row : *rows) {
        say(u"%1 %2 \"%3\" %4 %5"_s.arg(row.id, row.role, row.name,
                                        row.stores.isEmpty() ? u"every-store"_s
                                                             : row.stores.join(u','),
                                        row.pin.isEmpty() ? u"no-pin"_s : u"has-pin"_s));
    }
    return Fine;
}

} // namespace

int staff(const QStringList &arguments)
{
    WordReader words(QString::fromLatin1(usage));
    words.addValue(u"data"_s, u"The store's folder."_s);
    if (const int code = words.read(arguments, 1, 2); code != Fine)
        return code;
    if (!words.isSet(u"data"_s))
        return words.refuse(u"Which store? --data DIR"_s);
    const QStringList said = words.words();
    const bool isPin = said.at(0) == u"pin" && said.size() == 2;
    const bool isRemove = said.at(0) == u"remove" && said.size() == 2;
    const bool isList = said.at(0) == u"list" && said.size() == 1;
    if (!isPin && !isRemove && !isList)
        return words.refuse(u"Staff can be listed, removed, or given a PIN."_s);
    const StoreFolder folder(words.value(u"data"_s));
    const auto database = folder.openDatabase();
    if (database && isList)
        return list(*database);
    const auto keys = database ? folder.readKeys() : std::nullopt;
    if (!keys)
        return DidNotWork;
    return isPin ? givePin(*database, *keys, said.at(1)) : removeOne(*database, *keys, said.at(1));
}

} // namespace endcap::server
