// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store enrol: a code with which one kiosk becomes a device of a store.
#include "store-server/api/enrolment.h"
#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"
#include "store-server/outside/systemclock.h"
#include "store-server/outside/systemrandom.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

int giveCode(Database &database, const EnrolmentPlace &place)
{
    const auto store = database.items.find(u"store"_s, place.store);
    if (!store)
        return failStorage(store.error());
    if (!*store) {
        return fail(u"There is no store \"%1\"."_s.arg(place.store), u"No code was made."_s,
                    u"Import the stores first: endcap-store import --data DIR stores FILE"_s);
    }
    SystemRandom random;
    const QString code = makeEnrolmentCode(random);
    if (auto added = database.enrolments.add(enrolmentCodeHash(code), place, SystemClock().nowMs());
        !added)
        return failStorage(added.error());
    say(u"code: %1"_s.arg(code));
    say(u"for kiosk %1 of store %2, once, within 24 hours"_s.arg(place.kiosk).arg(place.store));
    return Fine;
}

} // namespace

int enrolKiosk(const QStringList &arguments)
{
    WordReader words(u"enrol --data DIR --store ID --kiosk NUMBER"_s);
    words.addValue(u"data"_s, u"The store's folder."_s);
    words.addValue(u"store"_s, u"Where the kiosk stands."_s);
    words.addValue(u"kiosk"_s, u"The number on its frame, 1 to 9999."_s);
    if (const int code = words.read(arguments, 0, 0); code != Fine)
        return code;
    if (!words.isSet(u"data"_s) || !words.isSet(u"store"_s))
        return words.refuse(u"Which store? --data DIR --store ID"_s);
    bool isNumber = false;
    const int kiosk = words.value(u"kiosk"_s).toInt(&isNumber);
    if (!isNumber || kiosk < 1 || kiosk > 9999)
        return words.refuse(u"--kiosk is the number on the kiosk's frame, 1 to 9999."_s);
    const auto database = StoreFolder(words.value(u"data"_s)).openDatabase();
    return database ? giveCode(*database, {words.value(u"store"_s), kiosk}) : DidNotWork;
}

} // namespace endcap::server
