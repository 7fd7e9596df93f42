// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/reviewscontroller.h"

#include "app/controllers/itemcontroller.h"
#include "app/flow.h"
#include "app/identity/knownshopper.h"
#include "app/identity/visitsecrets.h"
#include "contract/wire/itemcodecs.h"

namespace endcap
{

namespace
{
// What one visit can do: nobody does more with her fingers.
constexpr size_t mostDeeds = 200;
} // namespace

ReviewsController::ReviewsController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_asking(parts.deed.link, this), m_reviews(this)
{
    connect(&m_parts.item, &ItemController::changed, this, &ReviewsController::followItem);
    connect(&m_parts.flow, &Flow::stateChanged, this, &ReviewsController::enterPage);
}

bool ReviewsController::isKnown() const
{
    return m_parts.deed.secrets.claim().has_value();
}

// Another product, from its first page in the neutral order.
void ReviewsController::followItem()
{
    if (m_parts.item.gtin() == m_query.product)
        return;
    m_query = {.product = m_parts.item.gtin()};
    m_rating = {};
    ask();
}

void ReviewsController::enterPage()
{
    if (m_parts.flow.state() == Flow::Reviews) {
        if (m_phase == Unreadable)
            ask();
        else
            noteRead();
    }
    Q_EMIT changed(); // she may have said who she is
}

void ReviewsController::choose(Order order)
{
    if (m_query.order == static_cast<ReviewOrder>(order))
        return;
    m_query.order = static_cast<ReviewOrder>(order);
    ask();
}

void ReviewsController::filter(int stars)
{
    if (stars < 0 || stars > Review::mostStars)
        return;
    m_query.stars = stars == m_query.stars ? 0 : stars;
    ask();
}

void ReviewsController::ask()
{
    m_query.after.reset();
    m_next.reset();
    m_reviews.clear();
    m_phase = Waiting;
    Q_EMIT changed();
    m_asking.start([this, query = m_query] { return m_parts.deed.link.reviews(query); },
                   [this](const auto &answer) { take(answer, true); });
}

void ReviewsController::readMore()
{
    if (!m_next || m_asking.isRunning())
        return;
    m_query.after = m_next;
    m_asking.start([this, query = m_query] { return m_parts.deed.link.reviews(query); },
                   [this](const auto &answer) { take(answer, false); });
}

void ReviewsController::take(const Expected<link::ReviewsAnswer, link::AskError> &answer,
                             bool isFirst)
{
    if (!answer) {
        if (isFirst)
            m_phase = answer.error() == link::AskError::NotFound ? NotHere : Unreadable;
        Q_EMIT changed();
        return;
    }
    m_rating = wire::decodeRating(m_query.product, answer->rating).value_or(Rating());
    QList<Review> reviews;
    for (const auto &row : answer->reviews) {
        if (const auto review = wire::decodeReview(row.id, row.body))
            reviews.append(*review);
    }
    m_reviews.append(reviews);
    m_next = answer->next;
    m_phase = m_rating.count() == 0 && m_reviews.rowCount() == 0 ? Empty : Shown;
    noteRead();
    Q_EMIT changed();
}

void ReviewsController::noteRead()
{
    const bool isReading = m_parts.flow.state() == Flow::Reviews && m_reviews.rowCount() > 0;
    if (!isReading || !isKnown() || m_read.contains(m_query.product) || m_reads.size() >= mostDeeds)
        return;
    m_read.insert(m_query.product);
    m_reads.push_back(std::make_unique<Deed>(m_parts.deed));
    m_reads.back()->make(ReviewsRead{m_query.product});
}

void ReviewsController::foundHelpful(const QString &review)
{
    const auto vote = m_reviews.vote(review);
    if (!isKnown() || (vote != ReviewListModel::NotVoted && vote != ReviewListModel::NotSaved) ||
        m_votes.size() >= mostDeeds)
        return;
    auto &deed = m_votes[review];
    if (!deed) {
        deed = std::make_unique<Deed>(m_parts.deed);
        connect(deed.get(), &Deed::changed, this, [this, review] { noteVote(review); });
    }
    deed->make(ReviewHelped{review});
}

void ReviewsController::noteVote(const QString &review)
{
    switch (m_votes.at(review)->state()) {
    case Deed::Undone:
        break;
    case Deed::Saving:
        m_reviews.setVote(review, ReviewListModel::Voting);
        break;
    case Deed::Saved:
    case Deed::Confirmed:
        m_reviews.setVote(review, ReviewListModel::Voted);
        break;
    case Deed::Refused:
        // To whoever has not proven the number it is no other word than yes.
        m_reviews.setVote(review, m_parts.shopper.isOwner() ? ReviewListModel::Refused
                                                            : ReviewListModel::Voted);
        break;
    case Deed::Failed:
        m_reviews.setVote(review, ReviewListModel::NotSaved);
        break;
    }
}

} // namespace endcap
