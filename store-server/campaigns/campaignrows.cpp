// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/campaigns/campaignrows.h"

#include "contract/wire/itemcodecs.h"

#include <QUrl>

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostTitle = 200;
constexpr int mostText = 2000;
constexpr int mostTerms = 400; ///< they are read standing
constexpr qsizetype mostRules = 200;
constexpr int mostPlaces = 10'000;
// Fewer ways to come out could be tried through by whoever makes the list.
constexpr double leastOutcomes = 1e6;
// As long as what a shopper may make of it.
constexpr int mostShareText = 400;
constexpr qsizetype leastDisclosure = 8;

bool isLetter(QChar letter)
{
    return letter.isLetter();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

void checkSpan(RowReader &row, const QString &from, const QDateTime &begins, const QString &until,
               const QDateTime &ends)
{
    if (row.isGood() && begins >= ends)
        row.refuse(until, u"not after \"%1\""_s.arg(from));
}

OfferRule readWhy(RowReader &row)
{
    static const QString names = u"everyone, member, checked_in_times, bought, level"_s;
    OfferRule why;
    if (!row.has(u"why.rule"_s)) {
        if (row.isColumn(u"why"_s))
            row.refuse(u"why.rule"_s, u"none of "_s + names);
        return why;
    }
    const auto kind = wire::ruleNamed(row.text(u"why.rule"_s, 32));
    if (!kind)
        row.refuse(u"why.rule"_s, u"none of "_s + names);
    why.kind = kind.value_or(why.kind);
    const bool isCounted =
        why.kind == OfferRule::Kind::CheckedIn || why.kind == OfferRule::Kind::Level;
    if (isCounted)
        why.n = row.number(u"why.n"_s, 1, 10'000, {});
    else if (row.has(u"why.n"_s))
        row.refuse(u"why.n"_s, u"this rule does not count"_s);
    if (row.has(u"why.product"_s))
        why.product = row.gtin(u"why.product"_s);
    why.category = row.text(u"why.category"_s, mostTitle);
    const bool isOfGoods = !why.product.isEmpty() || !why.category.isEmpty();
    if (isOfGoods != (why.kind == OfferRule::Kind::Bought))
        row.refuse(u"why"_s, u"a product or a category goes with \"bought\", and only with it"_s);
    if (!why.product.isEmpty() && !why.category.isEmpty())
        row.refuse(u"why"_s, u"a product or a category, not both"_s);
    return why;
}

NumberGroup readGroup(RowReader &row)
{
    NumberGroup group;
    group.count = row.number(u"count"_s, 1, NumberSource::mostNumbers, {});
    group.low = row.number(u"low"_s, 0, NumberSource::mostHigh, {});
    group.high = row.number(u"high"_s, 0, NumberSource::mostHigh, {});
    group.isSorted = row.flag(u"sorted"_s, true);
    if (group.low > group.high)
        row.refuse(u"high"_s, u"less than \"low\""_s);
    if (group.isSorted && group.count > group.high - group.low + 1)
        row.refuse(u"count"_s, u"more than there are different numbers"_s);
    return group;
}

NumberSource readSource(RowReader &row)
{
    NumberSource source;
    source.name = row.needed(u"name"_s, mostTitle);
    source.where = row.needed(u"where"_s, 500);
    source.at = row.instant(u"at"_s);
    auto groups = row.rows(u"groups"_s, NumberSource::mostGroups);
    for (RowReader &group : groups) {
        source.groups.append(readGroup(group));
        if (!group.isGood())
            row.refuse(u"groups"_s, group.problem());
    }
    if (row.isGood() && outcomesOf(source) < leastOutcomes)
        row.refuse(u"groups"_s, u"fewer than a million ways to come out"_s);
    return source;
}

// Public numbers, each published after the seal: before it they could choose the list.
QList<NumberSource> readSources(RowReader &row, const QDateTime &sealsAt)
{
    QList<NumberSource> sources;
    auto rows = row.rows(u"sources"_s, NumberSource::mostSources);
    for (RowReader &each : rows) {
        const NumberSource source = readSource(each);
        if (!each.isGood())
            row.refuse(u"sources"_s, each.problem());
        else if (source.at <= sealsAt)
            row.refuse(u"sources"_s, u"\"%1\" is not after \"seals\""_s.arg(source.name));
        const bool isTwice = std::ranges::any_of(
            sources, [&source](const NumberSource &other) { return other.name == source.name; });
        if (isTwice)
            row.refuse(u"sources"_s, u"two are named \"%1\""_s.arg(source.name));
        sources.append(source);
    }
    return sources;
}

} // namespace

Slide readSlide(RowReader &row)
{
    static const QStringList tones{u"gold"_s, u"berry"_s, u"blue"_s, u"green"_s, u"paper"_s};
    Slide slide;
    slide.id = row.id(u"id"_s);
    slide.headline = row.needed(u"headline"_s, mostTitle);
    slide.text = row.text(u"text"_s, mostText);
    slide.big = row.text(u"big"_s, 40);
    slide.tone = row.has(u"tone"_s) ? row.text(u"tone"_s, 16) : u"paper"_s;
    if (row.has(u"product"_s))
        slide.product = row.gtin(u"product"_s);
    slide.from = row.instant(u"from"_s);
    slide.until = row.instant(u"until"_s);
    slide.days = row.numbers(u"days"_s, 1, 7);
    slide.hours = row.numbers(u"hours"_s, 0, 24);
    slide.seconds = row.number(u"seconds"_s, 2, 600, 8);
    slide.stores = row.texts(u"stores"_s);
    if (!tones.contains(slide.tone))
        row.refuse(u"tone"_s, u"none of "_s + tones.join(u", "_s));
    if (slide.days.size() > 7)
        row.refuse(u"days"_s, u"more than 7"_s);
    if (!slide.hours.isEmpty() && slide.hours.size() != 2)
        row.refuse(u"hours"_s, u"not two hours, from and to"_s);
    checkSpan(row, u"from"_s, slide.from, u"until"_s, slide.until);
    return slide;
}

Drawing readDrawing(RowReader &row)
{
    Drawing drawing;
    drawing.id = row.id(u"id"_s);
    drawing.title = row.needed(u"title"_s, mostTitle);
    drawing.prize = row.needed(u"prize"_s, mostTitle);
    drawing.currency = row.currency(u"currency"_s);
    drawing.prizeMinor = row.number(u"prize_minor"_s, 0, std::numeric_limits<int>::max(), {});
    drawing.winners = row.number(u"winners"_s, 1, mostPlaces, {});
    drawing.alternates = row.number(u"alternates"_s, 0, mostPlaces, {});
    drawing.opensAt = row.instant(u"opens"_s);
    drawing.closesAt = row.instant(u"closes"_s);
    drawing.sealsAt = row.instant(u"seals"_s);
    drawing.odds = row.needed(u"odds"_s, mostText);
    drawing.freeEntry = row.needed(u"free_entry"_s, mostText);
    drawing.rules = row.texts(u"rules"_s);
    drawing.sources = readSources(row, drawing.sealsAt);
    drawing.claim = row.needed(u"claim"_s, mostText);
    drawing.claimDays = row.number(u"claim_days"_s, 1, 365, {});
    drawing.stores = row.texts(u"stores"_s);
    if (drawing.rules.isEmpty() || drawing.rules.size() > mostRules ||
        drawing.rules.contains(QString()))
        row.refuse(u"rules"_s, u"not 1 to %1 paragraphs, none of them empty"_s.arg(mostRules));
    checkSpan(row, u"opens"_s, drawing.opensAt, u"closes"_s, drawing.closesAt);
    if (row.isGood() && drawing.sealsAt < drawing.closesAt)
        row.refuse(u"seals"_s, u"before \"closes\""_s);
    return drawing;
}

Offer readOffer(RowReader &row)
{
    Offer offer;
    offer.id = row.id(u"id"_s);
    offer.title = row.needed(u"title"_s, mostTitle);
    offer.text = row.text(u"text"_s, mostText);
    const QString product = row.has(u"gtin"_s) ? u"gtin"_s : u"product"_s;
    if (row.has(product))
        offer.product = row.gtin(product);
    offer.from = row.instant(u"from"_s);
    offer.until = row.instant(u"until"_s);
    offer.deal = row.flag(u"deal"_s, false);
    offer.why = readWhy(row);
    offer.limit = row.number(u"limit"_s, 1, 100, 1);
    offer.terms = row.text(u"terms"_s, mostTerms);
    offer.stores = row.texts(u"stores"_s);
    checkSpan(row, u"from"_s, offer.from, u"until"_s, offer.until);
    if (offer.deal && !offer.isForEveryone())
        row.refuse(u"deal"_s, u"today's deal is shown to everyone, and this is not for everyone"_s);
    return offer;
}

Share readShare(RowReader &row)
{
    Share share;
    share.id = row.id(u"id"_s);
    share.text = row.needed(u"text"_s, mostShareText);
    share.disclosure = row.needed(u"disclosure"_s, mostTitle);
    share.url = row.needed(u"url"_s, mostTitle);
    share.from = row.instant(u"from"_s);
    share.until = row.instant(u"until"_s);
    share.stores = row.texts(u"stores"_s);
    // "." or "#" would be there and say nothing.
    if (row.isGood() && std::ranges::count_if(share.disclosure, &isLetter) < leastDisclosure)
        row.refuse(u"disclosure"_s, u"says nothing"_s);
    if (row.isGood() && !isWebAddress(share.url))
        row.refuse(u"url"_s, u"no address like https://example.org/page"_s);
    checkSpan(row, u"from"_s, share.from, u"until"_s, share.until);
    return share;
}

} // namespace endcap::server
