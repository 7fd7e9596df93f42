// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/reviewrows.h"

#include "contract/proof/sha256.h"
#include "store-server/reviews/reviewtext.h"

#include <QTimeZone>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostVotes = 10'000'000;

// The public id: the same each time this review is brought.
QString idOf(const QString &source, const QString &foreignId)
{
    const QByteArray name = source.toUtf8() + '\0' + foreignId.toUtf8();
    return QString::fromLatin1(sha256("endcap foreign review 1" + name).hex().first(32));
}

} // namespace

QStringList ReviewRows::neededColumns() const
{
    return {u"id"_s, u"stars"_s, u"written"_s};
}

Stored<Taken> ReviewRows::take(const Row &given)
{
    RowReader row(given.values);
    ReviewRow review = readReview(row);
    const bool isWithdrawn = row.flag(u"withdrawn"_s, false);
    if (row.isGood() && m_lines.contains(review.id))
        row.refuse(u"id"_s, u"the same as in line %1"_s.arg(m_lines.value(review.id)));
    if (row.isGood()) {
        const auto product = m_database.items.find(u"product"_s, review.product);
        if (!product)
            return Unexpected(product.error());
        if (!*product)
            row.refuse(u"gtin"_s, u"there is no such product"_s);
    }
    if (row.isGood() && row.has(u"receipt"_s)) {
        const auto member = buyer(row, review.product);
        if (!member)
            return Unexpected(member.error());
        review.member = *member;
        review.isOwnVisit = true;
    }
    if (!row.isGood())
        return Taken::refused(row.problem());
    m_lines.insert(review.id, given.line);
    if (isWithdrawn)
        return withdraw(review);
    const auto before = m_database.reviews.find(review.id);
    if (!before)
        return Unexpected(before.error());
    if (*before) {
        // Of what the file says, nothing is new.
        ReviewRow same = **before;
        same.state = review.state;
        same.isBought = review.isBought;
        same.line = review.line;
        if (same == review)
            return Taken{};
    }
    if (auto put = m_database.reviews.put(review); !put)
        return Unexpected(put.error());
    if (*before)
        m_touched.insert((*before)->product);
    m_touched.insert(review.product);
    if (auto published = publish(review); !published)
        return Unexpected(published.error());
    return Taken{true, {}};
}

// Written by a buyer of ours, it is settled with her other ones.
Stored<void> ReviewRows::publish(const ReviewRow &review)
{
    return review.member ? m_books.settle(*review.member, review.product, m_nowMs)
                         : m_books.publish(review, m_nowMs);
}

Found<qint64> ReviewRows::buyer(RowReader &row, const QString &product)
{
    const TillPlace place{row.id(u"store"_s), row.id(u"receipt"_s),
                          row.number(u"line"_s, 1, 100'000, {})};
    const auto line = m_database.tills.find(place);
    if (!line)
        return Unexpected(line.error());
    if (!*line || (*line)->product != product)
        row.refuse(u"receipt"_s, u"no till has such a line with this product"_s);
    else if (!(*line)->member)
        row.refuse(u"receipt"_s, u"nobody said at the till who she is"_s);
    return row.isGood() ? (*line)->member : std::nullopt;
}

Stored<Taken> ReviewRows::withdraw(const ReviewRow &review)
{
    const auto before = m_database.reviews.find(review.id);
    if (!before)
        return Unexpected(before.error());
    if (!*before)
        return Taken{};
    ReviewRow gone = **before;
    gone.state = ReviewRow::State::Waiting;
    if (auto published = m_books.publish(gone, m_nowMs); !published)
        return Unexpected(published.error());
    if (auto removed = m_database.reviews.remove(gone.id); !removed)
        return Unexpected(removed.error());
    m_touched.insert(gone.product);
    if (gone.member) {
        if (auto settled = m_books.settle(*gone.member, gone.product, m_nowMs); !settled)
            return Unexpected(settled.error());
    }
    return Taken{true, {}};
}

ReviewRow ReviewRows::readReview(RowReader &row) const
{
    const QString source = row.has(u"source"_s) ? row.needed(u"source"_s, 64) : m_source;
    const QString foreignId = row.needed(u"id"_s, 200);
    ReviewRow review{.id = idOf(source, foreignId),
                     .product = readProduct(row),
                     .stars = row.number(u"stars"_s, 1, Review::mostStars, {}),
                     .title = shownTitle(row.asWritten(u"title"_s), Review::titleLetters),
                     .text = shownText(row.asWritten(u"text"_s), Review::textLetters),
                     .written = row.day(u"written"_s),
                     .language = row.text(u"lang"_s, 35),
                     .source = source,
                     .foreignId = foreignId};
    review.madeMs = review.written.isValid()
                        ? review.written.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()
                        : 0;
    if (row.has(u"verified"_s))
        review.isVerified = row.flag(u"verified"_s, false);
    review.isRewarded = row.flag(u"rewarded"_s, false);
    review.isInsider = row.flag(u"insider"_s, false);
    review.helped = row.number(u"helpful"_s, 0, mostVotes, 0);
    review.isConfirmed = true;
    review.state = ReviewRow::State::Public;
    return review;
}

QString ReviewRows::readProduct(RowReader &row) const
{
    if (row.has(u"gtin"_s))
        return row.gtin(u"gtin"_s);
    const QString foreign = row.needed(u"product"_s, 200);
    const QString gtin = m_names.value(foreign);
    if (gtin.isEmpty())
        row.refuse(u"product"_s, u"the list of --products does not name it"_s);
    return gtin;
}

Stored<void> ReviewRows::finish()
{
    for (const QString &product : m_touched) {
        if (auto rated = m_books.rate(product, m_nowMs); !rated)
            return rated;
    }
    return {};
}

} // namespace endcap::server
