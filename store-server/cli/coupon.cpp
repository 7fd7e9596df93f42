// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store coupon use|void|list: what a till, and the people beside it, do with
// coupons. Each answer is one JSON object a line, for tills; what went wrong is said
// to people.
#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"
#include "store-server/coupons/tilldesk.h"
#include "store-server/members/claimform.h"
#include "store-server/outside/systemclock.h"

#include "contract/domain/coupon.h"
#include "contract/domain/gtin.h"
#include "contract/wire/itemcodecs.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto usage =
    "coupon use --data DIR --store ID --till NAME --receipt NUMBER --line NUMBER\n"
    "           [--product GTIN] SERIAL\n"
    "       endcap-store coupon use ... --product GTIN --card NUMBER\n"
    "       endcap-store coupon void --data DIR --by NAME SERIAL\n"
    "       endcap-store coupon list --data DIR --card NUMBER";
constexpr int mostListed = 400;

void sayJson(const QJsonObject &object)
{
    say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString sentenceOf(const TillRefusal &refusal)
{
    using Code = TillRefusal::Code;
    const QString serial = refusal.coupon ? spelledSerial(refusal.coupon->serial) : QString();
    switch (refusal.code) {
    case Code::Unknown:
        return u"There is no such coupon, or its kiosk has not sent it yet."_s;
    case Code::Used: {
        const CouponUse use = refusal.coupon->use.value_or(CouponUse());
        return u"Coupon %1 was used on %2, store %3, till %4, receipt %5, line %6."_s.arg(
            serial, timeOf(use.atMs), use.store, use.till, use.receipt, QString::number(use.line));
    }
    case Code::Void:
        return u"Coupon %1 is void: %2."_s.arg(serial, refusal.coupon->voidReason);
    case Code::Expired:
        return u"Coupon %1 is over."_s.arg(serial);
    case Code::NotYet:
        return u"Coupon %1 has not begun."_s.arg(serial);
    case Code::OtherStore:
        return u"Coupon %1 is not for this store."_s.arg(serial);
    case Code::OtherProduct:
        return u"Coupon %1 is for another product."_s.arg(serial);
    case Code::LineTaken:
        return u"This line of this receipt has another coupon: one coupon a line."_s;
    case Code::NoPrice:
        return u"The product of coupon %1 is not in the catalogue any more."_s.arg(serial);
    case Code::NothingHeld:
        return u"She holds no coupon that fits."_s;
    }
    return {};
}

int failRefused(const TillRefusal &refusal)
{
    return fail(u"%1 (%2)"_s.arg(sentenceOf(refusal), nameOf(refusal.code)),
                u"Nothing was changed."_s, u"Charge the usual price."_s);
}

struct Desk {
    Database &database;
    const WordReader &words;
    TillDesk till{database.coupons, database.items, SystemClock().nowMs()};

    /// Whose card it is; nothing when nobody's, or the database gave up.
    std::optional<qint64> member() const
    {
        const auto claim = inOurForm({Claim::How::Card, words.value(u"card"_s)});
        const auto member = claim ? database.members.find(*claim) : Found<Member>(std::nullopt);
        return member && *member ? std::optional((*member)->id) : std::nullopt;
    }
};

int sayCharge(const TillCharge &charge)
{
    const CouponUse use = charge.coupon.use.value_or(CouponUse());
    sayJson({{u"serial"_s, charge.coupon.serial},
             {u"offer"_s, charge.coupon.offer},
             {u"title"_s, charge.offer.title},
             {u"product"_s, charge.offer.product},
             {u"charge_minor"_s, use.charged},
             {u"usual_minor"_s, charge.usual},
             {u"currency"_s, charge.offer.currency},
             {u"repeated"_s, charge.isRepeated}});
    return Fine;
}

int use(Desk &desk, const QStringList &said)
{
    const WordReader &words = desk.words;
    bool isNumber = false;
    const int number = words.value(u"line"_s).toInt(&isNumber);
    const CouponUse line{words.value(u"store"_s), words.value(u"till"_s), words.value(u"receipt"_s),
                         number};
    if (line.store.isEmpty() || line.till.isEmpty() || line.receipt.isEmpty() || !isNumber ||
        number < 1)
        return words.refuse(u"Where? --store ID --till NAME --receipt NUMBER --line NUMBER"_s);
    const auto gtin = words.isSet(u"product"_s) ? normalizedGtin(words.value(u"product"_s))
                                                : std::optional(QString());
    if (!gtin)
        return words.refuse(u"--product is a GTIN of 8, 12, 13 or 14 digits."_s);
    const bool isByCard = words.isSet(u"card"_s);
    const auto serial = isByCard ? std::optional(QString()) : readSerial(said.value(1));
    if (isByCard == (said.size() == 2) || (isByCard && gtin->isEmpty()))
        return words.refuse(u"A serial, or --card with --product."_s);
    if (!serial)
        return failRefused({TillRefusal::Code::Unknown, std::nullopt});
    TillAnswer answer = TillRefusal{TillRefusal::Code::NothingHeld, std::nullopt};
    const auto member = isByCard ? desk.member() : std::nullopt;
    const auto done = desk.database.inTransaction([&]() -> Stored<void> {
        if (isByCard && !member)
            return {};
        const auto asked = isByCard ? desk.till.useBest(*member, *gtin, line)
                                    : desk.till.use(*serial, *gtin, line);
        if (!asked)
            return Unexpected(asked.error());
        answer = *asked;
        return {};
    });
    if (!done)
        return failStorage(done.error());
    if (const auto *refusal = std::get_if<TillRefusal>(&answer))
        return failRefused(*refusal);
    return sayCharge(std::get<TillCharge>(answer));
}

int makeVoid(Desk &desk, const QStringList &said)
{
    const QString by = desk.words.value(u"by"_s).trimmed();
    const auto serial = readSerial(said.value(1));
    if (by.isEmpty() || said.size() != 2)
        return desk.words.refuse(u"Which coupon, and who says so? --by NAME SERIAL"_s);
    std::optional<TillRefusal> refusal = TillRefusal{TillRefusal::Code::Unknown, std::nullopt};
    const auto done = desk.database.inTransaction([&]() -> Stored<void> {
        const auto asked = serial ? desk.till.makeVoid(*serial, by) : Found<TillRefusal>(refusal);
        if (!asked)
            return Unexpected(asked.error());
        refusal = *asked;
        return {};
    });
    if (!done)
        return failStorage(done.error());
    if (refusal) {
        return fail(u"%1 (%2)"_s.arg(sentenceOf(*refusal), nameOf(refusal->code)),
                    u"Nothing was changed."_s,
                    u"endcap-store export --what coupons shows how each stands."_s);
    }
    say(u"coupon %1 is void, by %2"_s.arg(spelledSerial(*serial), by));
    return Fine;
}

int list(const Desk &desk)
{
    const auto member = desk.member();
    const auto rows = member ? desk.database.coupons.of(*member, mostListed) : QList<CouponRow>();
    if (!rows)
        return failStorage(rows.error());
    const qint64 nowMs = SystemClock().nowMs();
    for (const CouponRow &row : *rows) {
        const auto offer = wire::decodeOffer(row.offer, row.body);
        if (!offer || stateOf(row, nowMs) != CouponState::Held)
            continue;
        sayJson({{u"serial"_s, row.serial},
                 {u"offer"_s, row.offer},
                 {u"title"_s, offer->title},
                 {u"product"_s, offer->product},
                 {u"until"_s, timeOf(row.untilMs)}});
    }
    return Fine;
}

} // namespace

int coupon(const QStringList &arguments)
{
    WordReader words(QString::fromLatin1(usage));
    words.addValue(u"data"_s, u"The store's folder."_s);
    words.addValue(u"store"_s, u"Where the till stands."_s);
    words.addValue(u"till"_s, u"Its name."_s);
    words.addValue(u"receipt"_s, u"The receipt's number."_s);
    words.addValue(u"line"_s, u"The line of the receipt, from 1."_s);
    words.addValue(u"product"_s, u"What is on the line."_s);
    words.addValue(u"card"_s, u"Her loyalty card: the best of what she holds."_s);
    words.addValue(u"by"_s, u"Who decided."_s);
    if (const int code = words.read(arguments, 1, 2); code != Fine)
        return code;
    if (!words.isSet(u"data"_s))
        return words.refuse(u"Which store? --data DIR"_s);
    const QStringList said = words.words();
    const QStringList acts{u"use"_s, u"void"_s, u"list"_s};
    if (!acts.contains(said.at(0)))
        return words.refuse(u"A coupon can be used, made void, or listed."_s);
    const auto database = StoreFolder(words.value(u"data"_s)).openDatabase();
    if (!database)
        return DidNotWork;
    Desk desk{*database, words};
    if (said.at(0) == u"use")
        return use(desk, said);
    return said.at(0) == u"void" ? makeVoid(desk, said) : list(desk);
}

} // namespace endcap::server
