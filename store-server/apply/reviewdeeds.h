// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `review.written`, `review.helped` and `reviews.read` do. Storage thread, inside
// the push's transaction.
#pragma once

#include "store-server/apply/accounts.h"
#include "store-server/apply/arrived.h"
#include "store-server/apply/deedbook.h"
#include "store-server/reviews/reviewbooks.h"

namespace endcap::server
{

class ReviewDeeds
{
public:
    /// What one member may say of one product, and what may be said in visits that nobody's
    /// PIN opened besides: far more than anybody buys of it and has something new to say.
    static constexpr qsizetype mostOfOne = 20;

    ReviewDeeds(Database &database, DeedBook &deeds)
        : m_database(database), m_deeds(deeds), m_books(database), m_accounts(database.members)
    {
    }

    /// Kept in any case but the last; AlreadyReviewed says that she has one for each
    /// thing she bought, as far as is known now.
    Verdict apply(const Arrived &arrived, const ReviewWritten &written);
    Verdict apply(const Arrived &arrived, const ReviewHelped &helped);
    Verdict apply(const Arrived &arrived, const ReviewsRead &read);

private:
    Stored<ReviewRow> rowOf(const Arrived &arrived, const ReviewWritten &written, qint64 member);

    Database &m_database;
    DeedBook &m_deeds;
    ReviewBooks m_books;
    Accounts m_accounts;
};

} // namespace endcap::server
