// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store export: everything as it stands, a JSON object a line, for people
// and for tests that keep a notebook of their own.
#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"

#include "contract/proof/sealedbox.h"
#include "contract/wire/eventcodec.h"
#include "contract/wire/sealedparts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

QString hex(const auto &id)
{
    return QString::fromLatin1(id.hex());
}

void addBody(QJsonObject &object, const Event &event)
{
    object.insert(u"wall_ms"_s, event.wallMs);
    object.insert(u"floor_ms"_s, event.floorMs);
    if (const auto *entered = std::get_if<DrawingEntered>(&event.body)) {
        object.insert(u"drawing"_s, entered->drawing);
        object.insert(u"manifest"_s, hex(entered->manifest));
    } else if (const auto *made = std::get_if<CheckInMade>(&event.body)) {
        object.insert(u"checkin_store"_s, made->store);
        object.insert(u"day"_s, made->day.toString(Qt::ISODate));
    } else if (const auto *acted = std::get_if<StaffActed>(&event.body)) {
        object.insert(u"staff"_s, acted->staff);
        object.insert(u"action"_s, acted->action);
        object.insert(u"outcome"_s, acted->outcome);
    } else if (const auto *joined = std::get_if<MemberJoined>(&event.body)) {
        object.insert(u"joined_store"_s, joined->store);
    } else if (const auto *taken = std::get_if<OfferTaken>(&event.body)) {
        object.insert(u"offer"_s, taken->offer);
        object.insert(u"terms"_s, hex(taken->terms));
    } else if (const auto *written = std::get_if<ReviewWritten>(&event.body)) {
        object.insert(u"product"_s, written->product);
        object.insert(u"stars"_s, written->stars);
    } else if (const auto *helped = std::get_if<ReviewHelped>(&event.body)) {
        object.insert(u"review"_s, helped->review);
    } else if (const auto *read = std::get_if<ReviewsRead>(&event.body)) {
        object.insert(u"product"_s, read->product);
    }
}

void addSecret(QJsonObject &object, const Event &event, const QByteArray &box,
               const ServerKeys &keys)
{
    if (!event.subject)
        return;
    const auto bytes = unseal(keys.seal, {"event", event.device, *event.subject}, box);
    if (!bytes)
        return;
    const auto secret = wire::decodeEventSecret(*bytes);
    if (!secret)
        return;
    object.insert(u"claim"_s, QJsonObject{{u"how"_s, nameOf(secret->claim.how)},
                                          {u"value"_s, secret->claim.value}});
    if (secret->nonce)
        object.insert(u"nonce"_s, hex(*secret->nonce));
}

QByteArray jsonOf(const ExportedEvent &exported, const ServerKeys &keys)
{
    const EventRow &row = exported.event;
    QJsonObject object{{u"what"_s, u"event"_s},
                       {u"device"_s, hex(row.device)},
                       {u"store"_s, exported.store},
                       {u"kiosk"_s, exported.kiosk},
                       {u"seq"_s, static_cast<qint64>(row.seq)},
                       {u"hash"_s, hex(row.hash)},
                       {u"received_ms"_s, row.receivedMs},
                       {u"status"_s, exported.isFork              ? u"fork"_s
                                     : exported.refusal.isEmpty() ? u"applied"_s
                                                                  : u"refused"_s}};
    if (row.id)
        object.insert(u"id"_s, hex(*row.id));
    if (!exported.refusal.isEmpty())
        object.insert(u"code"_s, exported.refusal);
    if (const auto frame = wire::decodeEventFrame(row.bytes)) {
        object.insert(u"type"_s, frame->type);
        object.insert(u"prev"_s, hex(frame->prev));
    }
    if (const auto event = wire::decodeEvent(row.bytes)) {
        addBody(object, *event);
        addSecret(object, *event, row.box, keys);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
}

struct Kind {
    QString name;
    std::optional<ExportStore::Table> table; ///< nothing: the events
};

QList<Kind> allKinds()
{
    using Table = ExportStore::Table;
    return {{u"events"_s, {}},
            {u"refusals"_s, Table::Refusals},
            {u"entries"_s, Table::Entries},
            {u"coupons"_s, Table::Coupons},
            {u"checkins"_s, Table::CheckIns},
            {u"ledger"_s, Table::Ledger},
            {u"balances"_s, Table::Balances},
            {u"members"_s, Table::Members},
            {u"staff"_s, Table::Staff},
            {u"deeds"_s, Table::Deeds},
            {u"consents"_s, Table::Consents},
            {u"registrations"_s, Table::Registrations},
            {u"draws"_s, Table::Draws},
            {u"leaves"_s, Table::Leaves},
            {u"numbers"_s, Table::Numbers},
            {u"places"_s, Table::Places},
            {u"draw-log"_s, Table::DrawLog},
            {u"purchases"_s, Table::Purchases},
            {u"reviews"_s, Table::Reviews},
            {u"votes"_s, Table::Votes}};
}

Stored<void> exportKind(Database &database, const ServerKeys &keys, const Kind &kind)
{
    if (kind.table)
        return database.exports.rows(*kind.table, print);
    return database.exports.events(
        [&keys](const ExportedEvent &event) { print(jsonOf(event, keys)); });
}

} // namespace

int exportRows(const QStringList &arguments)
{
    const QList<Kind> kinds = allKinds();
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(kind.name);
    WordReader words(u"export --data DIR [--what %1]"_s.arg(names.join(u'|')));
    words.addValue(u"data"_s, u"The store's folder."_s);
    words.addValue(u"what"_s, u"Which table; all of them without it."_s);
    if (const int code = words.read(arguments, 0, 0); code != Fine)
        return code;
    if (!words.isSet(u"data"_s))
        return words.refuse(u"Which store? --data DIR"_s);
    const QString what = words.value(u"what"_s);
    if (words.isSet(u"what"_s) && !names.contains(what))
        return words.refuse(u"There is no \"%1\" to export."_s.arg(what));
    const StoreFolder folder(words.value(u"data"_s));
    const auto database = folder.openDatabase();
    const auto keys = database ? folder.readKeys() : std::nullopt;
    if (!keys)
        return DidNotWork;
    for (const Kind &kind : kinds) {
        if (!what.isEmpty() && kind.name != what)
            continue;
        if (auto done = exportKind(*database, *keys, kind); !done)
            return failStorage(done.error());
    }
    return std::fflush(stdout) == 0 ? Fine : DidNotWork;
}

} // namespace endcap::server
