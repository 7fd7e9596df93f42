// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reviews on the page, as QML shows them: grows at its end, page by page. Main
// thread; owned by ReviewsController.
#pragma once

#include "contract/domain/review.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class ReviewListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ReviewsController")

public:
    /// What she has said about a review in this visit.
    enum Vote {
        NotVoted,
        Voting,  ///< not saved yet
        Voted,   ///< saved; counted here already
        Refused, ///< she had said so before, or it is her own
        NotSaved,
    };
    Q_ENUM(Vote)

    explicit ReviewListModel(QObject *parent); // without a default: QML may not make one

    void clear();
    void append(const QList<Review> &reviews);
    void setVote(const QString &review, Vote vote);
    Vote vote(const QString &review) const { return m_votes.value(review, NotVoted); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<Review> m_reviews;
    QHash<QString, Vote> m_votes;   ///< of the whole visit, also of other products
    QHash<QString, int> m_withHers; ///< what was counted when she voted, and one
};

} // namespace endcap
