// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store campaign put|stop|list: what headquarters shows.
#include "store-server/campaigns/campaigns.h"

#include "contract/wire/itemcodecs.h"
#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"
#include "store-server/import/importrun.h"
#include "store-server/import/table.h"
#include "store-server/outside/systemclock.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto usage =
    "campaign put --data DIR FILE.json\n"
    "       endcap-store campaign stop --data DIR slide|drawing|offer|share|quest|consent ID\n"
    "       endcap-store campaign list --data DIR";

// All of a file or nothing of it: half a campaign is a wrong one.
int put(Database &database, const Table &table)
{
    Campaigns campaigns(database, SystemClock().nowMs());
    int changed = 0;
    QStringList problems;
    for (const RefusedRow &row : table.refused)
        problems.append(u"item %1: %2"_s.arg(row.line).arg(row.reason));
    const auto done = database.inTransaction([&]() -> Stored<void> {
        for (const Row &row : table.rows) {
            const auto kind = kindOf(row.values);
            const auto taken =
                kind ? campaigns.put(*kind, row)
                     : Taken::refused(
                           u"kind: none of slide, drawing, offer, price, share, quest, consent"_s);
            if (!taken)
                return Unexpected(taken.error());
            if (!taken->refusal.isEmpty())
                problems.append(u"item %1: %2"_s.arg(row.line).arg(taken->refusal));
            changed += taken->isChanged ? 1 : 0;
        }
        // Any error rolls back; the problems say which it was.
        if (!problems.isEmpty())
            return Unexpected(sqlite::StorageError::Failed);
        return {};
    });
    if (!problems.isEmpty()) {
        return fail(problems.join(u'\n'), u"Nothing was put, also none of the good ones."_s,
                    u"Mend the file, then put it again."_s);
    }
    if (!done)
        return failStorage(done.error());
    say(u"%1 put: %2 new or changed, %3 as before"_s.arg(table.rows.size())
            .arg(changed)
            .arg(table.rows.size() - changed));
    return Fine;
}

int stop(Database &database, CampaignKind kind, const QString &id)
{
    bool isStopped = false;
    const auto done = database.inTransaction([&]() -> Stored<void> {
        const auto stopped = Campaigns(database, SystemClock().nowMs()).stop(kind, id);
        if (!stopped)
            return Unexpected(stopped.error());
        isStopped = *stopped;
        return {};
    });
    if (!done)
        return failStorage(done.error());
    if (!isStopped) {
        return fail(u"There is no %1 \"%2\" now."_s.arg(nameOf(kind), id),
                    u"Nothing was changed."_s,
                    u"endcap-store campaign list shows what there is."_s);
    }
    say(u"%1 %2 stopped"_s.arg(nameOf(kind), id));
    return Fine;
}

QString line(const QString &kind, const QString &id, const QDateTime &from, const QDateTime &until,
             const QString &title)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(SystemClock().nowMs(), Qt::UTC);
    const QString when = now < from ? u"later"_s : now < until ? u"on"_s : u"over"_s;
    return u"%1 %2 %3 %4 %5 \"%6\""_s.arg(kind, id, when, from.toString(Qt::ISODate),
                                          until.toString(Qt::ISODate), title);
}

// Its days are each store's own: the state here is by UTC's.
QString questLine(const Quest &quest)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(SystemClock().nowMs(), Qt::UTC).date();
    const QString when = today < quest.from    ? u"later"_s
                         : today > quest.until ? u"over"_s
                                               : u"on"_s;
    return u"quest %1 %2 %3 %4 \"%5\" %6 points"_s.arg(
        quest.id, when, quest.from.toString(Qt::ISODate), quest.until.toString(Qt::ISODate),
        quest.title, QString::number(quest.points));
}

// Empty: it cannot be read.
QString lineOf(CampaignKind kind, const wire::FeedItem &item)
{
    switch (kind) {
    case CampaignKind::Slide:
        if (const auto slide = wire::decodeSlide(item.id, item.body))
            return line(item.kind, item.id, slide->from, slide->until, slide->headline);
        break;
    case CampaignKind::Offer:
        if (const auto offer = wire::decodeOffer(item.id, item.body))
            return line(item.kind, item.id, offer->from, offer->until, offer->title);
        break;
    case CampaignKind::Drawing:
        if (const auto drawing = wire::decodeDrawing(item.id, item.body))
            return line(item.kind, item.id, drawing->opensAt, drawing->closesAt, drawing->title);
        break;
    case CampaignKind::Quest:
        if (const auto quest = wire::decodeQuest(item.id, item.body))
            return questLine(*quest);
        break;
    case CampaignKind::Consent:
        if (const auto consent = wire::decodeConsent(item.id, item.body)) {
            return u"consent %1 version %2 \"%3\""_s.arg(item.id)
                .arg(consent->version)
                .arg(consent->title);
        }
        break;
    case CampaignKind::Share:
        if (const auto share = wire::decodeShare(item.id, item.body))
            return line(item.kind, item.id, share->from, share->until, share->text);
        break;
    case CampaignKind::Price: // lives in its product
        break;
    }
    return {};
}

// Kind by kind: the feed also has every product and every review.
int list(ItemStore &items)
{
    for (CampaignKind kind : {CampaignKind::Consent, CampaignKind::Drawing, CampaignKind::Offer,
                              CampaignKind::Quest, CampaignKind::Share, CampaignKind::Slide}) {
        const auto live = items.live(nameOf(kind));
        if (!live)
            return failStorage(live.error());
        for (const wire::FeedItem &item : *live) {
            if (const QString said = lineOf(kind, item); !said.isEmpty())
                say(said);
        }
    }
    return Fine;
}

int putFile(const StoreFolder &folder, const QString &file)
{
    const auto database = folder.openDatabase();
    if (!database)
        return DidNotWork;
    const auto table = file.endsWith(u".json", Qt::CaseInsensitive)
                           ? readTable(file, {})
                           : Unexpected(BadFile{u"campaigns are JSON files, named .json"_s});
    if (!table) {
        return fail(u"\"%1\" cannot be taken: %2."_s.arg(file, table.error().reason),
                    u"Nothing was changed."_s, u"Mend the file, then put it again."_s);
    }
    return put(*database, *table);
}

} // namespace

int campaign(const QStringList &arguments)
{
    WordReader words(QString::fromLatin1(usage));
    words.addValue(u"data"_s, u"The store's folder."_s);
    if (const int code = words.read(arguments, 1, 3); code != Fine)
        return code;
    if (!words.isSet(u"data"_s))
        return words.refuse(u"Which store? --data DIR"_s);
    const StoreFolder folder(words.value(u"data"_s));
    const QStringList said = words.words();
    if (said.at(0) == u"put" && said.size() == 2)
        return putFile(folder, said.at(1));
    if (said.at(0) == u"list" && said.size() == 1) {
        const auto database = folder.openDatabase();
        return database ? list(database->items) : DidNotWork;
    }
    if (said.at(0) == u"stop" && said.size() == 3) {
        const auto kind = kindNamed(said.at(1));
        if (!kind || *kind == CampaignKind::Price)
            return words.refuse(
                u"Only a slide, a drawing, an offer, a share, a quest or a consent can be"
                " stopped."_s);
        const auto database = folder.openDatabase();
        return database ? stop(*database, *kind, said.at(2)) : DidNotWork;
    }
    return words.refuse(u"A campaign can be put, stopped or listed."_s);
}

} // namespace endcap::server
