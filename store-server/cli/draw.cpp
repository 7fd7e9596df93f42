// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store draw: seals a drawing's list, takes public numbers, draws, lets a prize
// go on, and gives out the file by which anybody can check all of it.
#include "store-server/cli/drawsaid.h"
#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"
#include "store-server/drawings/bundlewriter.h"
#include "store-server/drawings/drawnumbers.h"
#include "store-server/drawings/drawseal.h"
#include "store-server/outside/systemclock.h"
#include "store-server/outside/systemrandom.h"

#include <QSaveFile>

#include <pwd.h>
#include <unistd.h>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto usage =
    "draw seal --data DIR ID [--by PERSON]\n"
    "       endcap-store draw numbers --data DIR ID --source NAME --value \"4 8 15, 7\""
    " --by PERSON\n"
    "       endcap-store draw numbers --data DIR ID --source NAME --not-published --by PERSON\n"
    "       endcap-store draw winners --data DIR ID [--by PERSON]\n"
    "       endcap-store draw disqualify --data DIR ID TICKET --reason CODE --by PERSON\n"
    "       endcap-store draw bundle --data DIR ID --out FILE\n"
    "       endcap-store draw verify FILE [TICKET] [--key HEX]";

QString userName()
{
    const passwd *user = getpwuid(geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid());
}

int seal(const DrawBook &book, const QString &drawing, const QString &person)
{
    const auto sealed = DrawSeal(book).seal(drawing, person);
    if (!sealed)
        return failDraw(sealed.error(), drawing);
    const DrawHead &head = sealed->head;
    say(u"sealed %1: %2 entries take part, %3 do not"_s.arg(timeText(head.sealedMs))
            .arg(head.count)
            .arg(head.voids));
    say(u"root %1"_s.arg(QString::fromLatin1(head.root.hex())));
    for (const NumberSource &source : sealed->drawing.sources) {
        if (source.at.toMSecsSinceEpoch() <= head.sealedMs) {
            say(u"\"%1\" published before the seal and cannot be used"_s.arg(source.name));
            continue;
        }
        say(u"next: after %1 two people type the numbers of \"%2\""_s.arg(
            timeText(source.at.toMSecsSinceEpoch()), source.name));
        break;
    }
    return Fine;
}

int numbers(const DrawBook &book, const QString &drawing, const DrawNumbers::Typed &typed)
{
    const auto state = DrawNumbers(book).take(drawing, typed);
    if (!state)
        return failDraw(state.error(), drawing);
    if (state->isDisputed) {
        return fail(u"Two people typed different numbers for \"%1\"."_s.arg(typed.source),
                    u"Both are kept, and nothing is drawn from them."_s,
                    u"Look them up together; who was wrong types again."_s);
    }
    if (!state->isAgreed) {
        say(u"kept %1; now another person types them too"_s.arg(state->value));
        return Fine;
    }
    say(u"agreed %1"_s.arg(state->value));
    say(state->value == notPublished ? u"next: the numbers of the source after it"_s
                                     : u"next: endcap-store draw winners"_s);
    return Fine;
}

int winners(const DrawBook &book, const QString &drawing, const QString &person)
{
    const auto places = DrawWinners(book).draw(drawing, person);
    if (!places)
        return failDraw(places.error(), drawing);
    sayPlaces(*places);
    return Fine;
}

int disqualify(const DrawBook &book, const QString &drawing, const DrawWinners::Out &out)
{
    const auto places = DrawWinners(book).passOn(drawing, out);
    if (!places)
        return failDraw(places.error(), drawing);
    sayPlaces(*places);
    return Fine;
}

int bundle(const DrawBook &book, const QString &drawing, const QString &path)
{
    const auto collected = collectBundle(book, drawing);
    if (!collected)
        return failDraw(collected.error(), drawing);
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly) || !writeBundle(file, *collected) || !file.commit()) {
        return fail(u"\"%1\" cannot be written."_s.arg(path), u"Nothing was changed."_s,
                    u"See whether there is room, and who may write there."_s);
    }
    say(u"written: %1 entries, %2 without part%3"_s.arg(collected->entries.size())
            .arg(collected->voids.size())
            .arg(collected->result ? u", and the result"_s : QString()));
    say(u"anybody can check it: verify_draw.py \"%1\" --key %2"_s.arg(
        path, QString::fromLatin1(book.key().hex())));
    return Fine;
}

int runStep(WordReader &words, const DrawBook &book)
{
    const QString step = words.words().at(0);
    const QString drawing = words.words().at(1);
    const QString by = words.value(u"by"_s);
    const QString person = by.isEmpty() ? userName() : by;
    const bool isNamed = !by.simplified().isEmpty() && by.size() <= 100;
    const qsizetype count = words.words().size();
    if (step == u"seal" && count == 2)
        return seal(book, drawing, person);
    if (step == u"winners" && count == 2)
        return winners(book, drawing, person);
    if (step == u"bundle" && count == 2 && words.isSet(u"out"_s))
        return bundle(book, drawing, words.value(u"out"_s));
    const bool isMissing = words.isSet(u"not-published"_s);
    if (step == u"numbers" && count == 2 && isNamed && words.isSet(u"source"_s) &&
        words.isSet(u"value"_s) != isMissing) {
        return numbers(
            book, drawing,
            {words.value(u"source"_s), isMissing ? notPublished : words.value(u"value"_s), by});
    }
    if (step == u"disqualify" && count == 3 && isNamed && words.isSet(u"reason"_s))
        return disqualify(book, drawing, {words.words().at(2), words.value(u"reason"_s), by});
    return words.refuse(u"A draw can be sealed, given numbers, drawn, passed on, bundled or "
                        "verified."_s);
}

} // namespace

int draw(const QStringList &arguments)
{
    WordReader words(QString::fromLatin1(usage));
    words.addValue(u"data"_s, u"The store's folder."_s);
    words.addValue(u"by"_s, u"Who does it."_s);
    words.addValue(u"source"_s, u"Where the numbers were published, as the rules name it."_s);
    words.addValue(u"value"_s, u"The numbers, a comma between groups."_s);
    words.addFlag(u"not-published"_s, u"That source published nothing."_s);
    words.addValue(u"reason"_s, u"Why the prize goes on: "_s + outReasons.join(u", "_s));
    words.addValue(u"out"_s, u"The file to write."_s);
    words.addValue(u"key"_s, u"Headquarters' key in hex, as a kiosk shows it."_s);
    if (const int code = words.read(arguments, 2, 3); code != Fine)
        return code;
    if (words.words().at(0) == u"verify")
        return verifyDraw(words);
    if (!words.isSet(u"data"_s))
        return words.refuse(u"Which store? --data DIR"_s);
    const StoreFolder folder(words.value(u"data"_s));
    const auto database = folder.openDatabase();
    const auto keys = database ? folder.readKeys() : std::nullopt;
    if (!keys)
        return DidNotWork;
    SystemClock clock;
    SystemRandom random;
    return runStep(words, DrawBook(*database, keys->hq, clock, random));
}

} // namespace endcap::server
