// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/cli/drawsaid.h"

#include "store-server/cli/say.h"

#include <QDateTime>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

struct Said {
    QString what;
    QString toDo;
};

Said saidOf(DrawRefusal refusal)
{
    switch (refusal) {
    case DrawRefusal::NoSuchDrawing:
        return {u"There is no such drawing."_s,
                u"endcap-store campaign list shows those that are on."_s};
    case DrawRefusal::NoSources:
        return {u"It names no public numbers, so it cannot be drawn so that anyone can check."_s,
                u"Put another one that names its sources."_s};
    case DrawRefusal::TooEarly:
        return {u"Entries may still arrive: its last moment has not passed."_s,
                u"Seal it after the time that its rules name."_s};
    case DrawRefusal::NotSealed:
        return {u"Its list is not sealed yet."_s,
                u"First: endcap-store draw seal. Whoever knows the numbers before could choose "
                "the list."_s};
    case DrawRefusal::NoSuchSource:
        return {u"The drawing names no such source of numbers."_s,
                u"Write its name as in the rules; draw seal shows it."_s};
    case DrawRefusal::BeforeSeal:
        return {u"These numbers were published before the list was sealed."_s,
                u"Take the next source that the rules name."_s};
    case DrawRefusal::NotPublished:
        return {u"That source has not published yet."_s, u"Wait for the time in the rules."_s};
    case DrawRefusal::NotItsTurn:
        return {u"Another source comes before it in the rules."_s,
                u"Type that one's numbers, or both of you: --not-published."_s};
    case DrawRefusal::NotItsForm:
        return {u"That source cannot publish such numbers."_s,
                u"Write them like \"4 8 15 16 23, 7\": a comma between groups."_s};
    case DrawRefusal::AlreadyAgreed:
        return {u"Two people have agreed on other numbers, and they stand."_s,
                u"endcap-store export --what numbers shows who typed what."_s};
    case DrawRefusal::AlreadyDrawn:
        return {u"It has been drawn."_s, u"endcap-store draw winners shows the result."_s};
    case DrawRefusal::NumbersMissing:
        return {u"Two people have not agreed on the numbers yet."_s,
                u"Each types them: endcap-store draw numbers."_s};
    case DrawRefusal::NotDrawn:
        return {u"It has not been drawn yet."_s, u"endcap-store draw winners draws it."_s};
    case DrawRefusal::NoSuchTicket:
        return {u"No ticket of that number was drawn."_s,
                u"endcap-store draw winners shows those that were."_s};
    case DrawRefusal::Ambiguous:
        return {u"Tickets of two stores have that number."_s,
                u"Name the four groups under the number, in quotation marks."_s};
    case DrawRefusal::NoSuchReason:
        return {u"That is none of the reasons: "_s + outReasons.join(u", "_s) + u'.',
                u"Its entrant reads it: name the one that is true."_s};
    case DrawRefusal::AlreadyOut:
        return {u"That prize went on before, for another reason, and it stands."_s,
                u"endcap-store draw winners shows how it stands."_s};
    case DrawRefusal::StorageFailed:
        return {u"The store's database refused, or does not hold together."_s,
                u"Try again; if it stays so, put back the last backup of the folder."_s};
    }
    return {};
}

} // namespace

int failDraw(DrawRefusal refusal, const QString &drawing)
{
    const Said said = saidOf(refusal);
    return fail(u"Drawing \"%1\": %2"_s.arg(drawing, said.what),
                u"Nothing was changed; the log has it."_s, said.toDo);
}

QString wordsOf(DrawFault fault)
{
    switch (fault) {
    case DrawFault::Unreadable:
        return u"A part of it cannot be read."_s;
    case DrawFault::HeadNotSigned:
        return u"Headquarters did not sign this list."_s;
    case DrawFault::OtherManifest:
        return u"The list was sealed under other rules than those in the file."_s;
    case DrawFault::SealedEarly:
        return u"The list was sealed before its time."_s;
    case DrawFault::ResultNotSigned:
        return u"Headquarters did not sign this result."_s;
    case DrawFault::OtherHead:
        return u"The result belongs to another list."_s;
    case DrawFault::WrongNumbers:
        return u"The numbers are none that the named sources can publish after the seal."_s;
    case DrawFault::WrongSeed:
        return u"The seed does not follow from list and numbers."_s;
    case DrawFault::WrongRanking:
        return u"The winners do not follow from the seed."_s;
    case DrawFault::WrongPlace:
        return u"One of the drawn does not stand where the ranking says."_s;
    case DrawFault::BadOut:
        return u"A prize went on without a signed reason."_s;
    case DrawFault::WrongEntry:
        return u"The proof is for another ticket."_s;
    case DrawFault::NotInList:
        return u"The proof does not lead to the sealed list."_s;
    case DrawFault::NotInOrder:
        return u"A list is not in its order, or has an entry twice."_s;
    case DrawFault::WrongList:
        return u"The entries are not those that were sealed."_s;
    case DrawFault::WrongVoids:
        return u"The entries without part are not those that were sealed."_s;
    case DrawFault::PersonTwice:
        return u"Somebody is in the list twice."_s;
    case DrawFault::WrongReason:
        return u"Somebody is left out for being in the list, and is not in it."_s;
    }
    return {};
}

QString wordsOf(const DrawStanding &standing)
{
    switch (standing.kind) {
    case DrawStanding::Kind::Winner:
        return u"winner %1"_s.arg(standing.place);
    case DrawStanding::Kind::Alternate:
        return u"alternate %1"_s.arg(standing.place);
    case DrawStanding::Kind::Out:
        return u"out (%1)"_s.arg(standing.reason);
    }
    return {};
}

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

void sayPlaces(const QList<DrawWinners::Place> &places)
{
    if (places.isEmpty())
        say(u"nobody took part, so nobody was drawn"_s);
    for (const DrawWinners::Place &place : places) {
        say(u"%1: ticket %2, %3, store %4"_s.arg(wordsOf(place.standing), place.ticket, place.hash,
                                                 place.store));
    }
}

} // namespace endcap::server
