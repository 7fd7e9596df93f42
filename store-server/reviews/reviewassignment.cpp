// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/reviews/reviewassignment.h"

#include <algorithm>
#include <tuple>

namespace endcap::server
{

QList<ReviewRow> assigned(QList<ReviewRow> reviews, QList<TillLine> lines)
{
    std::ranges::sort(reviews, [](const ReviewRow &one, const ReviewRow &other) {
        return std::tuple(!one.isOwnVisit, one.madeMs, one.device, one.seq) <
               std::tuple(!other.isOwnVisit, other.madeMs, other.device, other.seq);
    });
    std::ranges::sort(lines, [](const TillLine &one, const TillLine &other) {
        return std::tuple(one.isReturned, one.day, one.place) <
               std::tuple(other.isReturned, other.day, other.place);
    });
    for (qsizetype i = 0; i < reviews.size(); ++i) {
        ReviewRow &review = reviews[i];
        review.line.reset();
        review.isBought = false;
        if (i < lines.size()) {
            const TillLine &line = lines.at(i);
            review.line = line.place;
            review.state =
                review.isConfirmed ? ReviewRow::State::Public : ReviewRow::State::Waiting;
            review.isBought = review.isConfirmed && !line.isReturned;
        } else {
            review.state = i == 0 ? ReviewRow::State::Waiting : ReviewRow::State::Extra;
        }
    }
    return reviews;
}

} // namespace endcap::server
