// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For tests of reviews: a shopper before a loaf of bread with 45 reviews. The test's thread.
#pragma once

#include "tests/unit/app/walkin.h"

namespace endcap::test
{

inline const QString bread = QStringLiteral("00012345678905");

struct Reader : WalkIn {
    Reader()
    {
        using namespace Qt::StringLiterals;
        core.door.store.reviewPoints = 30;
        for (int n = 0; n < 45; ++n) {
            core.door.said.append({.id = u"r%1"_s.arg(n),
                                   .product = bread,
                                   .stars = 1 + n % 5,
                                   .title = u"Title %1"_s.arg(n),
                                   .text = u"One\nTwo"_s,
                                   .written = QDate(2026, 11, 1),
                                   .bought = n % 2 ? QDate(2026, 10, 1) : QDate(),
                                   .store = n % 2 ? u"Chicago"_s : QString(),
                                   .helpful = n,
                                   .language = {},
                                   .source = {}});
        }
    }

    /// The page of this product's reviews, by way of the product.
    void look(const QString &gtin)
    {
        app->find()->open(gtin);
        app->flow()->openReviews();
    }
    ReviewsController &reviews() { return *app->reviews(); }
    WriteReviewController &writing() { return *app->writeReview(); }
    QVariant told(int row, const QByteArray &role)
    {
        const auto *model = reviews().reviews();
        return model->data(model->index(row), model->roleNames().key(role));
    }
};

} // namespace endcap::test
