-- SPDX-FileCopyrightText: 2026 Endcap contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- catalogue.db, format 1: the cache of a kiosk, and the file a snapshot carries.
-- The store server makes it, the kiosk opens it as it is and keeps it up to date
-- from the feed. Everything in it can be fetched again.

CREATE TABLE item (
    kind TEXT NOT NULL,    -- as in the feed: product, store, slide, drawing, offer, ...
    id   TEXT NOT NULL,
    rev  INTEGER NOT NULL, -- the server's revision that brought it
    body BLOB NOT NULL,    -- deterministic CBOR, PROTOCOL.md "Feed"
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- One row: how far the feed was read, in which life of the server.
CREATE TABLE cursor (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    epoch BLOB NOT NULL,
    rev   INTEGER NOT NULL
) STRICT;

PRAGMA user_version = 1;
