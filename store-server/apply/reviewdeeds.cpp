// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/reviewdeeds.h"

#include "contract/domain/gtin.h"
#include "contract/wire/itemcodecs.h"
#include "store-server/reviews/reviewtext.h"

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

bool isGtin(const QString &product)
{
    return normalizedGtin(product) == product;
}

// Each side has a bound of its own: whoever knows her number fills only the one of visits
// that nobody's PIN opened.
bool isOneTooMany(const QList<ReviewRow> &before, const ReviewRow &row)
{
    const auto ofTheSameSide = std::ranges::count_if(before, [&](const ReviewRow &other) {
        return other.source.isEmpty() && other.isOwnVisit == row.isOwnVisit;
    });
    return ofTheSameSide >= ReviewDeeds::mostOfOne;
}

} // namespace

Verdict ReviewDeeds::apply(const Arrived &arrived, const ReviewWritten &written)
{
    if (!isGtin(written.product))
        return RefusalCode::Malformed;
    if (!arrived.secret.review)
        return RefusalCode::Unreadable;
    const auto member = m_accounts.findOrMake(arrived.secret.claim, arrived.receivedMs);
    if (!member)
        return Unexpected(member.error());
    const auto before = m_database.reviews.of(*member, written.product);
    const auto row = rowOf(arrived, written, *member);
    if (!before || !row)
        return Unexpected(!before ? before.error() : row.error());
    if (isOneTooMany(*before, *row))
        return RefusalCode::AlreadyReviewed;
    if (auto kept = m_database.reviews.put(*row); !kept)
        return Unexpected(kept.error());
    if (auto settled = m_books.settle(*member, written.product, arrived.receivedMs); !settled)
        return Unexpected(settled.error());
    const auto now = m_database.reviews.find(row->id);
    if (!now || !*now)
        return Unexpected(sqlite::StorageError::Failed);
    if ((*now)->state == ReviewRow::State::Extra)
        return RefusalCode::AlreadyReviewed;
    return std::nullopt;
}

Stored<ReviewRow> ReviewDeeds::rowOf(const Arrived &arrived, const ReviewWritten &written,
                                     qint64 member)
{
    const Event &event = arrived.event;
    const auto isProven =
        m_database.provenVisits.has(arrived.device.id, event.subject.value_or(VisitId()), member);
    const auto body = m_database.items.find(u"store"_s, arrived.device.store);
    if (!isProven || !body)
        return Unexpected(!isProven ? isProven.error() : body.error());
    const auto store =
        *body ? wire::decodeStore(arrived.device.store, **body) : Unexpected(WireError());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(madeAtMs(event), Qt::UTC);
    const wire::ReviewWords &words = *arrived.secret.review;
    return ReviewRow{.id = reviewIdOf(event.id),
                     .product = written.product,
                     .stars = written.stars,
                     .title = shownTitle(words.title, wire::ReviewWords::titleLetters),
                     .text = shownText(words.text, wire::ReviewWords::textLetters),
                     .written = store ? store->dayAt(at) : at.date(),
                     .language = {},
                     .member = member,
                     .device = arrived.device.id,
                     .seq = event.seq,
                     .madeMs = madeAtMs(event),
                     .isOwnVisit = *isProven,
                     .isConfirmed = *isProven,
                     .source = {},
                     .foreignId = {}};
}

Verdict ReviewDeeds::apply(const Arrived &arrived, const ReviewHelped &helped)
{
    const auto review = m_database.reviews.find(helped.review);
    if (!review)
        return Unexpected(review.error());
    if (!*review)
        return RefusalCode::NoSuchReview;
    const auto member = m_accounts.findOrMake(arrived.secret.claim, arrived.receivedMs);
    if (!member)
        return Unexpected(member.error());
    if ((*review)->member == *member)
        return RefusalCode::OwnReview;
    const auto isNew =
        m_database.votes.add(helped.review, *member, arrived.device.id, arrived.event.seq);
    if (!isNew)
        return Unexpected(isNew.error());
    if (!*isNew)
        return RefusalCode::AlreadyHelped;
    if (auto published = m_books.publish(**review, arrived.receivedMs); !published)
        return Unexpected(published.error());
    return std::nullopt;
}

Verdict ReviewDeeds::apply(const Arrived &arrived, const ReviewsRead &read)
{
    if (!isGtin(read.product))
        return RefusalCode::Malformed;
    const auto member = m_accounts.findOrMake(arrived.secret.claim, arrived.receivedMs);
    if (!member)
        return Unexpected(member.error());
    if (auto noted = m_deeds.note(arrived, *member, DeedKind::Read, read.product); !noted)
        return Unexpected(noted.error());
    return std::nullopt;
}

} // namespace endcap::server
