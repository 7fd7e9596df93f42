// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of offers' terms, coupons and their uses: one step of schema.cpp.
#pragma once

namespace endcap::server
{

constexpr auto couponTables = R"sql(
CREATE TABLE offer_terms ( -- what was ever published of an offer; coupons hold to it
    offer TEXT NOT NULL,
    body  BLOB NOT NULL,
    PRIMARY KEY (offer, body)
) STRICT, WITHOUT ROWID;
INSERT INTO offer_terms SELECT id, body FROM item WHERE kind = 'offer' AND body IS NOT NULL;

CREATE TABLE coupon (
    serial      TEXT PRIMARY KEY,
    offer       TEXT NOT NULL,
    body        BLOB NOT NULL, -- the offer as she was shown it
    member      INTEGER NOT NULL REFERENCES member,
    device      BLOB NOT NULL,
    seq         INTEGER NOT NULL,
    taken_ms    INTEGER NOT NULL,
    until_ms    INTEGER NOT NULL, -- the offer's end as she was shown it
    void_reason TEXT, -- NULL: it counts
    void_by     TEXT, -- NULL: a rule
    void_ms     INTEGER,
    UNIQUE (device, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX coupon_member ON coupon (member, offer);
CREATE TABLE coupon_use ( -- one coupon once, one line of a receipt one coupon
    serial  TEXT PRIMARY KEY REFERENCES coupon,
    store   TEXT NOT NULL,
    till    TEXT NOT NULL, -- its name, for people
    receipt TEXT NOT NULL,
    line    INTEGER NOT NULL,
    charged INTEGER NOT NULL, -- minor units, by the offer's currency
    at_ms   INTEGER NOT NULL,
    UNIQUE (store, receipt, line)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER coupon_use_is_kept BEFORE DELETE ON coupon_use
    BEGIN SELECT RAISE(ABORT, 'a use is kept'); END;
CREATE TRIGGER coupon_use_stands BEFORE UPDATE ON coupon_use
    BEGIN SELECT RAISE(ABORT, 'a use is kept'); END;
)sql";

} // namespace endcap::server
