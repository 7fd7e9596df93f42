// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of reviews as other systems write them, as rows that ReviewRows takes, and what
// was odd about them. Main thread.
#pragma once

#include "store-server/import/foreigntext.h"
#include "store-server/import/table.h"

namespace endcap::server
{

enum class ReviewFormat {
    AmazonTsv,   ///< tabs, quotation marks are letters, dates 8/31/2015
    AmazonCsv,   ///< commas and quotation marks, dates 2015-08-31
    AmazonJsonl, ///< a JSON object a line, dates "08 4, 2014" and Unix time
    AlexaTsv,    ///< tabs and quotation marks, no ids, dates 31-Jul-18
};

/// "amazon-tsv", "amazon-csv", "amazon-jsonl", "alexa-tsv".
std::optional<ReviewFormat> reviewFormatNamed(const QString &name);
QStringList reviewFormatNames();

struct ForeignReviews {
    Table table; ///< `product` is that system's name for it
    Oddities met;
};

Expected<ForeignReviews, BadFile> readForeignReviews(ReviewFormat format, const QString &path);

} // namespace endcap::server
