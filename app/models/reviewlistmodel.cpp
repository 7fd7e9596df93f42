// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/reviewlistmodel.h"

#include "app/content/displaytext.h"

#include <algorithm>

namespace endcap
{

namespace
{

enum Role {
    ReviewId = Qt::UserRole,
    Stars,
    Title,
    Words,
    WrittenOn,
    BoughtHere,
    BoughtIn,
    Branch,
    Rewarded,
    Insider,
    HelpfulCount,
    Source,
    VoteState,
};

// Paragraphs stay; each is cleaned as every other text that came from far.
QString paragraphs(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(displayText(line, Review::textLetters));
    return lines.join(u'\n');
}

} // namespace

ReviewListModel::ReviewListModel(QObject *parent) : QAbstractListModel(parent) {}

void ReviewListModel::clear()
{
    beginResetModel();
    m_reviews.clear();
    endResetModel();
}

void ReviewListModel::append(const QList<Review> &reviews)
{
    if (reviews.isEmpty())
        return;
    const auto first = static_cast<int>(m_reviews.size());
    beginInsertRows({}, first, first + static_cast<int>(reviews.size()) - 1);
    m_reviews.append(reviews);
    endInsertRows();
}

void ReviewListModel::setVote(const QString &review, Vote vote)
{
    m_votes.insert(review, vote);
    for (int i = 0; i < m_reviews.size(); ++i) {
        if (m_reviews.at(i).id != review)
            continue;
        if (vote == Voting)
            m_withHers.insert(review, m_reviews.at(i).helpful + 1);
        Q_EMIT dataChanged(index(i), index(i), {VoteState, HelpfulCount});
    }
}

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reviews.size());
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Review &review = m_reviews.at(index.row());
    switch (role) {
    case ReviewId:
        return review.id;
    case Stars:
        return review.stars;
    case Title:
        return displayText(review.title, Review::titleLetters);
    case Words:
        return paragraphs(review.text);
    case WrittenOn:
        return review.written.startOfDay();
    case BoughtHere:
        return review.isBoughtHere();
    case BoughtIn:
        return review.isBoughtHere() ? review.bought.startOfDay() : QDateTime();
    case Branch:
        return displayText(review.store, 60);
    case Rewarded:
        return review.isRewarded;
    case Insider:
        return review.isInsider;
    case HelpfulCount:
        // Once the store has counted hers, it is in the count already.
        return vote(review.id) == Voted ? std::max(review.helpful, m_withHers.value(review.id))
                                        : review.helpful;
    case Source:
        return displayText(review.source, 40);
    case VoteState:
        return vote(review.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewListModel::roleNames() const
{
    return {{ReviewId, "reviewId"}, {Stars, "stars"},          {Title, "title"},
            {Words, "words"},       {WrittenOn, "written"},    {BoughtHere, "boughtHere"},
            {BoughtIn, "boughtIn"}, {Branch, "branch"},        {Rewarded, "rewarded"},
            {Insider, "insider"},   {HelpfulCount, "helpful"}, {Source, "source"},
            {VoteState, "vote"}};
}

} // namespace endcap
