// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of purchases and reviews: one step of schema.cpp.
#pragma once

namespace endcap::server
{

constexpr auto reviewTables = R"sql(
CREATE TABLE till_line ( -- sold; imported, and corrected by importing it again
    store    TEXT NOT NULL,
    receipt  TEXT NOT NULL,
    line     INTEGER NOT NULL,
    day      TEXT NOT NULL,
    product  TEXT NOT NULL,
    price    INTEGER NOT NULL,
    currency TEXT NOT NULL,
    how      TEXT, -- NULL: nobody said at the till who she is
    value    TEXT,
    member   INTEGER REFERENCES member, -- NULL: or nobody has that claim yet
    PRIMARY KEY (store, receipt, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX till_line_member ON till_line (member, product);
CREATE INDEX till_line_waits ON till_line (how, value) WHERE member IS NULL;
CREATE TRIGGER till_line_finds_member AFTER INSERT ON alias BEGIN
    UPDATE till_line SET member = new.member
        WHERE member IS NULL AND how = new.how AND value = new.value;
END;
CREATE TABLE till_return ( -- brought back; may come before its line
    store   TEXT NOT NULL,
    receipt TEXT NOT NULL,
    line    INTEGER NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (store, receipt, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    id         TEXT PRIMARY KEY, -- public
    product    TEXT NOT NULL,
    stars      INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    title      TEXT NOT NULL,
    text       TEXT NOT NULL,
    written    TEXT NOT NULL, -- day
    language   TEXT NOT NULL,
    member     INTEGER REFERENCES member, -- NULL: brought from another system without a line
    device     BLOB,
    seq        INTEGER,
    made_ms    INTEGER NOT NULL,
    own_visit  INTEGER NOT NULL, -- her PIN had opened the visit in which it was written
    confirmed  INTEGER NOT NULL, -- that visit, or a later one of hers
    source     TEXT NOT NULL,    -- '': written at a kiosk
    foreign_id TEXT NOT NULL,
    verified   INTEGER,          -- what that system says of buying: never our badge
    rewarded   INTEGER NOT NULL, -- what it says was given for it
    insider    INTEGER NOT NULL,
    helped     INTEGER NOT NULL, -- votes it came with
    -- From here on settled from the rows above and the tills' lines.
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'extra', 'public')),
    bought     INTEGER NOT NULL, -- the badge
    till_store   TEXT,
    till_receipt TEXT,
    till_line    INTEGER,
    UNIQUE (device, seq)
) STRICT;
CREATE UNIQUE INDEX one_review_a_line ON review (till_store, till_receipt, till_line)
    WHERE till_receipt IS NOT NULL;
CREATE INDEX review_member ON review (member, product);
CREATE INDEX review_sum ON review (product, stars, bought) WHERE state = 'public';
CREATE TABLE review_vote ( -- found helpful; a member's own do not count
    review TEXT NOT NULL,
    member INTEGER NOT NULL REFERENCES member,
    device BLOB NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (review, member)
) STRICT, WITHOUT ROWID;
CREATE TABLE proven_visit ( -- opened by the PIN of the member that it names
    device BLOB NOT NULL,
    visit  BLOB NOT NULL,
    member INTEGER NOT NULL REFERENCES member,
    at_ms  INTEGER NOT NULL,
    PRIMARY KEY (device, visit)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace endcap::server
