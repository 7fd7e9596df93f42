// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/reviews/reviewbooks.h"

#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{
const QString rule = u"review"_s;
const QString everyStore; // once a product, wherever it is bought and reviewed
} // namespace

Stored<void> ReviewBooks::settle(qint64 member, const QString &product, qint64 nowMs)
{
    const auto said = m_database.reviews.of(member, product);
    if (!said)
        return Unexpected(said.error());
    if (said->isEmpty())
        return {};
    const auto lines = m_database.tills.lines(member, product);
    if (!lines)
        return Unexpected(lines.error());
    const QList<ReviewRow> reviews = assigned(*said, *lines);
    if (auto settled = m_database.reviews.settle(reviews); !settled)
        return settled;
    if (auto paid = pay(reviews, nowMs); !paid)
        return paid;
    if (!lines->isEmpty()) {
        if (auto noted = noteDeeds(reviews, nowMs); !noted)
            return noted;
    }
    for (const ReviewRow &review : reviews) {
        if (auto published = publish(review, nowMs); !published)
            return published;
    }
    return rate(product, nowMs);
}

Stored<void> ReviewBooks::settleAll(const MembersAndProducts &touched, qint64 nowMs)
{
    // One line has one review: what is another's now must be free before it gets it.
    for (const auto &[member, product] : touched) {
        if (auto released = m_database.reviews.release(member, product); !released)
            return released;
    }
    for (const auto &[member, product] : touched) {
        if (auto settled = settle(member, product, nowMs); !settled)
            return settled;
    }
    return {};
}

Stored<void> ReviewBooks::noteProven(qint64 member, const DeviceId &device, const VisitId &visit,
                                     qint64 nowMs)
{
    if (auto added = m_database.provenVisits.add(device, visit, member, nowMs); !added)
        return added;
    if (auto confirmed = m_database.reviews.confirm(member); !confirmed)
        return confirmed;
    const auto products = m_database.reviews.productsOf(member);
    if (!products)
        return Unexpected(products.error());
    for (const QString &product : *products) {
        if (auto settled = settle(member, product, nowMs); !settled)
            return settled;
    }
    return {};
}

// One row for a member and product, whatever she says and however often: a rule that
// knew the stars would be for sale.
Stored<void> ReviewBooks::pay(const QList<ReviewRow> &reviews, qint64 nowMs)
{
    for (const ReviewRow &review : reviews) {
        if (review.state != ReviewRow::State::Public || !review.source.isEmpty())
            continue;
        const auto points = pointsAt(review.device);
        if (!points)
            return Unexpected(points.error());
        if (*points == 0)
            continue;
        return m_database.ledger.add({.member = *review.member,
                                      .rule = rule,
                                      .store = everyStore,
                                      .period = review.product,
                                      .points = *points,
                                      .device = review.device,
                                      .seq = review.seq,
                                      .atMs = nowMs});
    }
    return {};
}

// What she wrote, in her own words or under her PIN, of something she bought: whether
// public or one too many, so that the deeds are the same in whatever order they came.
Stored<void> ReviewBooks::noteDeeds(const QList<ReviewRow> &reviews, qint64 nowMs)
{
    for (const ReviewRow &review : reviews) {
        if (!review.isConfirmed || !review.source.isEmpty())
            continue;
        const auto kiosk = m_database.devices.find(review.device);
        if (!kiosk)
            return Unexpected(kiosk.error());
        const auto isNew = m_database.deeds.add({.member = *review.member,
                                                 .kind = DeedKind::Review,
                                                 .subject = review.product,
                                                 .store = *kiosk ? (*kiosk)->store : QString(),
                                                 .day = review.written,
                                                 .device = review.device,
                                                 .seq = review.seq});
        if (!isNew)
            return Unexpected(isNew.error());
        if (!*isNew)
            continue;
        if (auto paid =
                m_quests.settle(*review.member, review.written, {review.device, review.seq, nowMs});
            !paid)
            return paid;
    }
    return {};
}

Stored<int> ReviewBooks::pointsAt(const DeviceId &device)
{
    const auto kiosk = m_database.devices.find(device);
    if (!kiosk)
        return Unexpected(kiosk.error());
    const QString id = *kiosk ? (*kiosk)->store : QString();
    const auto body = m_database.items.find(u"store"_s, id);
    if (!body)
        return Unexpected(body.error());
    const auto store = *body ? wire::decodeStore(id, **body) : Unexpected(WireError());
    return store ? store->reviewPoints : 0; // its store was withdrawn
}

// Every review of hers of that product says so, not only the one that was paid: they
// could not be told apart whatever order they came in.
Stored<bool> ReviewBooks::isRewarded(const ReviewRow &review)
{
    if (!review.member || review.isRewarded)
        return review.isRewarded;
    return m_database.ledger.has(*review.member, rule, everyStore, review.product);
}

Stored<QString> ReviewBooks::branchOf(const QString &store)
{
    const auto body = m_database.items.find(u"store"_s, store);
    if (!body)
        return Unexpected(body.error());
    const auto profile = *body ? wire::decodeStore(store, **body) : Unexpected(WireError());
    return profile ? profile->name : store;
}

Stored<void> ReviewBooks::publish(const ReviewRow &review, qint64 nowMs)
{
    if (review.state != ReviewRow::State::Public) {
        if (auto gone = m_database.items.remove(u"review"_s, review.id, nowMs); !gone)
            return Unexpected(gone.error());
        return {};
    }
    const auto votes = m_database.votes.count(review.id, review.member);
    const auto isPaid = isRewarded(review);
    if (!votes || !isPaid)
        return Unexpected(!votes ? votes.error() : isPaid.error());
    Review shown{.id = review.id,
                 .product = review.product,
                 .stars = review.stars,
                 .title = review.title,
                 .text = review.text,
                 .written = review.written,
                 .bought = {},
                 .store = {},
                 .isRewarded = *isPaid,
                 .isInsider = review.isInsider,
                 .helpful = review.helped + *votes,
                 .language = review.language,
                 .source = review.source};
    if (review.isBought && review.line) {
        const auto line = m_database.tills.find(*review.line);
        const auto branch = branchOf(review.line->store);
        if (!line || !branch)
            return Unexpected(!line ? line.error() : branch.error());
        if (*line)
            shown.bought = QDate((*line)->day.year(), (*line)->day.month(), 1);
        shown.store = *branch;
    }
    const auto put = m_database.items.put(u"review"_s, review.id, wire::encodeReview(shown), nowMs);
    if (!put)
        return Unexpected(put.error());
    return {};
}

Stored<void> ReviewBooks::rate(const QString &product, qint64 nowMs)
{
    const auto rating = m_database.reviews.rating(product);
    if (!rating)
        return Unexpected(rating.error());
    const auto changed =
        rating->count() == 0
            ? m_database.items.remove(u"rating"_s, product, nowMs)
            : m_database.items.put(u"rating"_s, product, wire::encodeRating(*rating), nowMs);
    if (!changed)
        return Unexpected(changed.error());
    return {};
}

} // namespace endcap::server
