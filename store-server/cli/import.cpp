// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store import: takes a table of products, stores, members, offers, staff,
// purchases or reviews.
#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"
#include "store-server/import/foreignreviews.h"
#include "store-server/import/importrun.h"
#include "store-server/import/memberrows.h"
#include "store-server/import/offerrows.h"
#include "store-server/import/productrows.h"
#include "store-server/import/purchaserows.h"
#include "store-server/import/reviewrows.h"
#include "store-server/import/staffrows.h"
#include "store-server/import/storerows.h"
#include "store-server/import/table.h"
#include "store-server/outside/systemclock.h"
#include "store-server/outside/systemrandom.h"
#include "store-server/snapshot/snapshotbuilder.h"

#include "contract/wire/itemcodecs.h"

#include <QFileInfo>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// The country that all stores are in, for telephone numbers without a plus.
QString countryOf(ItemStore &items)
{
    QString country;
    const auto stores = items.live(u"store"_s);
    for (const wire::FeedItem &item : stores.value_or(QList<wire::FeedItem>())) {
        const auto store = wire::decodeStore(item.id, item.body);
        if (!store || (!country.isEmpty() && country != store->country))
            return {};
        country = store->country;
    }
    return country;
}

struct Tools {
    Database &database;
    const StoreFolder &folder;
    ServerKeys keys;
    QString country;
    QString file;
    std::optional<ReviewFormat> format; ///< nothing: our own
    ProductNames names;
    QString source;
    SystemRandom random;
    Campaigns campaigns;
    qint64 nowMs;
};

std::unique_ptr<RowTaker> takerOf(const QString &kind, Tools &tools)
{
    if (kind == u"products") {
        const JpegFolder photos(QFileInfo(tools.file).path(), tools.folder.imagePath());
        return std::make_unique<ProductRows>(tools.database.items, photos, tools.nowMs);
    }
    if (kind == u"stores")
        return std::make_unique<StoreRows>(tools.database.items, tools.nowMs);
    if (kind == u"members") {
        return std::make_unique<MemberRows>(tools.database, tools.keys.pepper, tools.country,
                                            tools.random, tools.nowMs);
    }
    if (kind == u"staff") {
        return std::make_unique<StaffRows>(tools.database.staff, tools.database.items,
                                           tools.keys.seal, tools.random);
    }
    if (kind == u"purchases")
        return std::make_unique<PurchaseRows>(tools.database, tools.country, tools.nowMs);
    if (kind == u"reviews") {
        return std::make_unique<ReviewRows>(tools.database, tools.names, tools.source, tools.nowMs);
    }
    return std::make_unique<OfferRows>(tools.campaigns);
}

// What another system's file says, in our rows; what was odd about it is said.
Expected<Table, BadFile> readFile(const Tools &tools, const QStringList &needed)
{
    if (!tools.format)
        return readTable(tools.file, needed);
    auto read = readForeignReviews(*tools.format, tools.file);
    if (!read)
        return Unexpected(read.error());
    for (const auto &[oddity, times] : read->met.asKeyValueRange())
        say(u"%1: %2"_s.arg(oddity).arg(times));
    return std::move(read->table);
}

// The file of --products: how another system calls our products.
bool readNames(const QString &path, ProductNames &names)
{
    const auto table = readTable(path, {u"product"_s, u"gtin"_s});
    if (!table) {
        fail(u"\"%1\" cannot be taken: %2."_s.arg(path, table.error().reason),
             u"Nothing was changed."_s, u"Mend the file, then import again."_s);
        return false;
    }
    for (const Row &given : table->rows) {
        RowReader row(given.values);
        const QString product = row.needed(u"product"_s, 200);
        const QString gtin = row.gtin(u"gtin"_s);
        if (row.isGood())
            names.insert(product, gtin);
        else
            say(u"%1, line %2 refused: %3"_s.arg(path).arg(given.line).arg(row.problem()));
    }
    return true;
}

int run(const QString &kind, Tools &tools)
{
    const auto taker = takerOf(kind, tools);
    const auto table = readFile(tools, taker->neededColumns());
    if (!table) {
        return fail(u"\"%1\" cannot be taken: %2."_s.arg(tools.file, table.error().reason),
                    u"Nothing was changed."_s, u"Mend the file, then import it again."_s);
    }
    const auto before = tools.database.items.revision();
    const auto report = importTable(tools.database, *table, *taker);
    const auto after = tools.database.items.revision();
    if (!before || !report || !after)
        return failStorage(!report ? report.error() : sqlite::StorageError::Failed);
    // The report's last line stays the last one said.
    const bool isFeedMoved = *after != *before;
    const auto built = isFeedMoved ? buildSnapshot({tools.folder.databasePath(),
                                                    tools.folder.snapshotPath(), tools.keys.hq})
                                   : wire::SnapshotManifest();
    if (!built) {
        fail(u"The snapshot for new kiosks could not be built."_s, u"The rows were taken."_s,
             u"See that there is room on the disk; the server builds it when it starts."_s);
    }
    for (const QString &line : reportLines(*report, kind, table->isJson))
        say(line);
    return Fine;
}

} // namespace

int importFile(const QStringList &arguments)
{
    WordReader words(
        u"import --data DIR [--country CC] [--format FORMAT --products FILE --source NAME]"
        " products|stores|members|offers|staff|purchases|reviews FILE"_s);
    words.addValue(u"data"_s, u"The store's folder."_s);
    words.addValue(u"country"_s, u"Of telephone numbers without a plus."_s);
    words.addValue(u"format"_s, u"Of reviews: "_s + reviewFormatNames().join(u", "_s));
    words.addValue(u"products"_s, u"Which product of the reviews is which gtin."_s);
    words.addValue(u"source"_s, u"Where the reviews come from."_s, u"imported"_s);
    if (const int code = words.read(arguments, 2, 2); code != Fine)
        return code;
    const QStringList kinds{u"products"_s, u"stores"_s,    u"members"_s, u"offers"_s,
                            u"staff"_s,    u"purchases"_s, u"reviews"_s};
    const QString kind = words.words().at(0);
    if (!words.isSet(u"data"_s))
        return words.refuse(u"Which store? --data DIR"_s);
    if (!kinds.contains(kind))
        return words.refuse(u"\"%1\" cannot be imported."_s.arg(kind));
    const auto format = reviewFormatNamed(words.value(u"format"_s));
    if (words.isSet(u"format"_s) && (!format || kind != u"reviews")) {
        return words.refuse(
            u"--format is for reviews: one of %1."_s.arg(reviewFormatNames().join(u", "_s)));
    }
    ProductNames names;
    if (words.isSet(u"products"_s) && !readNames(words.value(u"products"_s), names))
        return DidNotWork;
    const StoreFolder folder(words.value(u"data"_s));
    const auto database = folder.openDatabase();
    const auto keys = database ? folder.readKeys() : std::nullopt;
    if (!keys)
        return DidNotWork;
    const qint64 nowMs = SystemClock().nowMs();
    Tools tools{*database,
                folder,
                *keys,
                words.isSet(u"country"_s) ? words.value(u"country"_s).toUpper()
                                          : countryOf(database->items),
                words.words().at(1),
                format,
                names,
                words.value(u"source"_s),
                {},
                Campaigns(*database, nowMs),
                nowMs};
    return run(kind, tools);
}

} // namespace endcap::server
