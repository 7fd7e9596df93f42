// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What others say of the product that is looked at: the stored sum, and reviews page by
// page in the chosen order. Anybody may read; of somebody who said who she is, reading is
// a deed, once a product and visit, and so is finding a review helpful. Main thread; owned by
// KioskApp; all it is given outlives it.
#pragma once

#include "app/deed.h"
#include "app/models/reviewlistmodel.h"

#include <QSet>

#include <memory>
#include <unordered_map>

namespace endcap
{

class Flow;
class ItemController;
class KnownShopper;

class ReviewsController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::ReviewsController::Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(endcap::ReviewsController::Order order READ order NOTIFY changed FINAL)
    Q_PROPERTY(int stars READ stars NOTIFY changed FINAL)
    Q_PROPERTY(QString gtin READ gtin NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(double average READ average NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int boughtHere READ boughtHere NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed FINAL)
    Q_PROPERTY(endcap::ReviewListModel *reviews READ reviews CONSTANT FINAL)

public:
    enum Phase {
        Waiting,
        Shown,
        Empty,      ///< nobody has said anything
        NotHere,    ///< this store does not have such a product
        Unreadable, ///< nothing to read from, or no core
    };
    Q_ENUM(Phase)
    /// As ReviewOrder.
    enum Order { Neutral, Newest, Helpful, Critical };
    Q_ENUM(Order)

    struct Parts {
        Deed::Parts deed;
        ItemController &item;
        Flow &flow;
        KnownShopper &shopper;
    };
    explicit ReviewsController(const Parts &parts, QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    Order order() const { return static_cast<Order>(m_query.order); }
    int stars() const { return m_query.stars; }
    const QString &gtin() const { return m_query.product; }
    /// Somebody said who she is, so that what she does counts.
    bool isKnown() const;
    double average() const { return m_rating.averageTenths() / 10.0; }
    int count() const { return m_rating.count(); }
    int boughtHere() const { return m_rating.boughtHere; }
    QList<int> counts() const { return {m_rating.counts.cbegin(), m_rating.counts.cend()}; }
    bool hasMore() const { return m_next.has_value(); }
    ReviewListModel *reviews() { return &m_reviews; }

    Q_INVOKABLE void choose(endcap::ReviewsController::Order order);
    /// Only those with so many stars; once more: all again.
    Q_INVOKABLE void filter(int stars);
    Q_INVOKABLE void readMore();
    Q_INVOKABLE void again() { ask(); }
    Q_INVOKABLE void foundHelpful(const QString &review);

Q_SIGNALS:
    void changed();

private:
    void followItem();
    void enterPage();
    void ask();
    void take(const Expected<link::ReviewsAnswer, link::AskError> &answer, bool isFirst);
    void noteRead();
    void noteVote(const QString &review);

    Parts m_parts;
    SteadyAsk<link::ReviewsAnswer> m_asking;
    ReviewListModel m_reviews;
    Phase m_phase = Waiting;
    ReviewQuery m_query;
    std::optional<ReviewPlace> m_next;
    Rating m_rating;
    QSet<QString> m_read; ///< products of this visit
    std::unordered_map<QString, std::unique_ptr<Deed>> m_votes;
    std::vector<std::unique_ptr<Deed>> m_reads;
};

} // namespace endcap
