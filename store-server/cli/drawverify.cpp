// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store draw verify FILE [TICKET]: checks a bundle without any store's folder.
#include "store-server/cli/drawsaid.h"
#include "store-server/cli/say.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"

#include "contract/wire/ticketcodec.h"

#include <QFile>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

int failCheck(const QString &why)
{
    return fail(u"REFUSED: "_s + why, u"Nothing was changed."_s,
                u"Get the file again; if it stays so, this draw cannot be trusted."_s);
}

void sayDraw(const DrawBundle &bundle, const CheckedBundle &checked)
{
    const DrawHead &head = checked.sealed.head;
    say(u"\"%1\", sealed %2"_s.arg(checked.sealed.drawing.title, timeText(head.sealedMs)));
    say(u"%1 entries take part, %2 do not"_s.arg(head.count).arg(head.voids));
    if (!checked.result) {
        say(u"it has not been drawn yet"_s);
        return;
    }
    say(u"numbers %1, seed %2"_s.arg(checked.result->numbers.join(QString()),
                                     QString::fromLatin1(checked.result->seed.hex())));
    for (qsizetype i = 0; i < checked.standings.size(); ++i) {
        const auto &entry =
            bundle.entries.at(static_cast<qsizetype>(checked.result->ranking.at(i)));
        say(u"%1: ticket %2, %3"_s.arg(wordsOf(checked.standings.at(i)),
                                       ticketNumberIn(bundle, entry.device, entry.seq),
                                       ticketHash(entry.event)));
    }
}

int sayTicket(const DrawBundle &bundle, const CheckedBundle &checked, const QString &text)
{
    const auto ticket = wire::decodeTicket(text);
    if (!ticket)
        return failWords(u"That is no ticket's code: it begins with EC1: or is an address"_s,
                         u"draw verify FILE [TICKET]"_s);
    const TicketInBundle found = findTicket(bundle, checked, *ticket);
    switch (found.kind) {
    case TicketInBundle::Kind::Counts:
        say(u"your ticket takes part, at place %1 of the list%2"_s.arg(found.index)
                .arg(found.standing ? u": "_s + wordsOf(*found.standing) : QString()));
        return Fine;
    case TicketInBundle::Kind::Void:
        say(u"your ticket takes no part: %1"_s.arg(found.reason));
        return Fine;
    case TicketInBundle::Kind::NotInIt:
        return fail(u"Your ticket is in neither list."_s, u"The draw itself holds."_s,
                    u"Keep it: it is signed, and shows that an entry was made."_s);
    case TicketInBundle::Kind::NotThatKiosks:
        return fail(u"That kiosk did not sign this ticket."_s, u"The draw itself holds."_s,
                    u"Read its code again."_s);
    }
    return DidNotWork;
}

} // namespace

int verifyDraw(const WordReader &words)
{
    const QString path = words.words().at(1);
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        return fail(u"\"%1\" cannot be read."_s.arg(path), u"Nothing was changed."_s,
                    u"Name the file that draw bundle wrote."_s);
    }
    const auto bundle = readBundle(file);
    if (!bundle)
        return failCheck(u"line %1: %2."_s.arg(bundle.error().line).arg(bundle.error().reason));
    const auto key = words.isSet(u"key"_s)
                         ? SigningPublicKey::fromHex(words.value(u"key"_s).toLatin1())
                         : std::optional(bundle->hq);
    if (!key)
        return words.refuse(u"A key is 64 hex digits."_s);
    const auto checked = checkBundle(*bundle, *key);
    if (!checked)
        return failCheck(wordsOf(checked.error()));
    sayDraw(*bundle, *checked);
    if (!words.isSet(u"key"_s)) {
        say(u"signed by %1: compare it with the one that a kiosk shows"_s.arg(
            QString::fromLatin1(key->hex())));
    }
    say(u"HOLDS: list, numbers and winners fit together"_s);
    return words.words().size() == 3 ? sayTicket(*bundle, *checked, words.words().at(2)) : Fine;
}

} // namespace endcap::server
