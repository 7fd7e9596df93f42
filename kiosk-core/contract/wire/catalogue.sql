-- SPDX-FileCopyrightText: 2026 Endcap contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- catalogue.db, format 2: the cache of a kiosk, and the file a snapshot carries.
-- The store server makes it, the kiosk opens it as it is and keeps it up to date
-- from the feed. Everything in it can be fetched again.

CREATE TABLE item (
    kind TEXT NOT NULL,    -- as in the feed: product, store, slide ...; not review
    id   TEXT NOT NULL,
    rev  INTEGER NOT NULL, -- the server's revision that brought it
    body BLOB NOT NULL,    -- deterministic CBOR, PROTOCOL.md "Feed"
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- What can be asked of the products without reading their bodies; one row for each
-- item of the kind product that can be read, written together with it.
CREATE TABLE product (
    place    INTEGER PRIMARY KEY, -- hits are shown in this order: the popular ones first
    id       TEXT NOT NULL UNIQUE,
    rank     INTEGER NOT NULL,
    name     TEXT NOT NULL,
    brand    TEXT NOT NULL,
    category TEXT NOT NULL,
    whole    TEXT NOT NULL,       -- the words of its name, joined by blanks
    image    BLOB                 -- SHA-256 of its photograph
) STRICT;
CREATE INDEX product_whole ON product (whole, place);
CREATE INDEX product_image ON product (place) WHERE image IS NOT NULL;

-- The words in which products are found. rowid is the place, so that hits come in the
-- order of popularity without being sorted; prefixes are kept for what is being typed.
CREATE VIRTUAL TABLE product_words USING fts5(
    name, brand, category,
    content = 'product', content_rowid = 'place',
    prefix = '1 2 3 4', detail = 'column',
    tokenize = "unicode61 remove_diacritics 2"
);
-- Each word there is, to correct one that is not.
CREATE VIRTUAL TABLE product_term USING fts5vocab('product_words', 'row');

-- The items of the kind review, apart, to be read page by page in each of their orders
-- without looking at the bodies. What decides stands in the indexes; `shuffle` breaks
-- ties, so that no order but the critical one looks at the stars.
CREATE TABLE review (
    id      TEXT NOT NULL UNIQUE,
    rev     INTEGER NOT NULL,
    product INTEGER NOT NULL, -- its GTIN-14 as a number
    stars   INTEGER NOT NULL,
    day     INTEGER NOT NULL, -- on which it was written, since 1970
    helpful INTEGER NOT NULL,
    shuffle INTEGER NOT NULL, -- its neutral place
    body    BLOB NOT NULL
) STRICT;
CREATE INDEX review_neutral ON review (product, shuffle, stars);
CREATE INDEX review_newest ON review (product, day, shuffle, stars);
CREATE INDEX review_helpful ON review (product, helpful, shuffle, stars);
CREATE INDEX review_critical ON review (product, stars, helpful, shuffle);

-- One row: how far the feed was read, in which life of the server.
CREATE TABLE cursor (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    epoch BLOB NOT NULL,
    rev   INTEGER NOT NULL
) STRICT;

PRAGMA user_version = 3;
