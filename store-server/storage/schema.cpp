// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/schema.h"

#include "store-server/storage/coupontables.h"
#include "store-server/storage/drawtables.h"
#include "store-server/storage/reviewtables.h"

#include <array>

namespace endcap::server
{

using sqlite::Connection;
using sqlite::StorageError;

namespace
{

// Each entry brings the version before it one on; never edit one that was shipped.
// Watermarks, balances and streaks are no columns: they are questions to the rows.
constexpr std::array steps{
    R"sql(
CREATE TABLE server (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    epoch     BLOB NOT NULL,    -- this life of the server
    revision  INTEGER NOT NULL, -- the feed's newest
    forgotten INTEGER NOT NULL  -- newest revision of a tombstone that was purged
) STRICT;

CREATE TABLE device (
    device      BLOB PRIMARY KEY,
    store       TEXT NOT NULL,
    kiosk       INTEGER NOT NULL,
    key         BLOB NOT NULL, -- Ed25519
    enrolled_ms INTEGER NOT NULL,
    replaced_ms INTEGER,       -- another device took the same number
    state       TEXT NOT NULL CHECK (state IN ('active', 'frozen', 'revoked'))
) STRICT, WITHOUT ROWID;
CREATE INDEX device_place ON device (store, kiosk);

CREATE TABLE status ( -- what each kiosk said of itself last
    device      BLOB PRIMARY KEY REFERENCES device,
    received_ms INTEGER NOT NULL,
    epoch       BLOB NOT NULL,
    cursor      INTEGER NOT NULL,
    waiting     INTEGER NOT NULL,
    oldest_ms   INTEGER,
    version     TEXT NOT NULL,
    shown       BLOB NOT NULL,
    at_ms       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE enrol_code (
    hash    BLOB PRIMARY KEY,
    store   TEXT NOT NULL,
    kiosk   INTEGER NOT NULL,
    made_ms INTEGER NOT NULL,
    used_ms INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE enrol_try ( -- wrong ones
    id      INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    at_ms   INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
    device      BLOB NOT NULL REFERENCES device,
    seq         INTEGER NOT NULL,
    hash        BLOB NOT NULL,
    id          BLOB UNIQUE, -- NULL: unreadable, or another event had it first
    type        TEXT NOT NULL,
    bytes       BLOB NOT NULL,
    received_ms INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT;
CREATE TABLE sealed_part ( -- apart, so that it can be erased and the chain still holds
    device BLOB NOT NULL,
    seq    INTEGER NOT NULL,
    box    BLOB NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT;
CREATE TABLE refusal (
    device BLOB NOT NULL,
    seq    INTEGER NOT NULL,
    code   TEXT NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE fork ( -- the second story of a frozen device, for a person to read
    device      BLOB NOT NULL REFERENCES device,
    hash        BLOB NOT NULL,
    seq         INTEGER NOT NULL,
    bytes       BLOB NOT NULL,
    box         BLOB,
    received_ms INTEGER NOT NULL,
    PRIMARY KEY (device, hash)
) STRICT;

CREATE TABLE member (
    id          INTEGER PRIMARY KEY,
    code        TEXT UNIQUE, -- NULL: provisional, known by a claim only
    name        TEXT NOT NULL,
    pin_salt    BLOB,
    pin_check   BLOB,
    created_ms  INTEGER NOT NULL
) STRICT;
CREATE TABLE alias (
    how    TEXT NOT NULL CHECK (how IN ('phone', 'card', 'qr', 'email')),
    value  TEXT NOT NULL,
    member INTEGER NOT NULL REFERENCES member,
    PRIMARY KEY (how, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_member ON alias (member, how);
CREATE TABLE pin_try (
    id    INTEGER PRIMARY KEY,
    claim BLOB NOT NULL, -- keyed hash of the claim, known or not
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX pin_try_claim ON pin_try (claim, at_ms);

CREATE TABLE ledger ( -- append only; keyed by what earned it
    id     INTEGER PRIMARY KEY,
    member INTEGER NOT NULL REFERENCES member,
    rule   TEXT NOT NULL,
    store  TEXT NOT NULL,
    period TEXT NOT NULL,
    points INTEGER NOT NULL,
    device BLOB NOT NULL,
    seq    INTEGER NOT NULL,
    at_ms  INTEGER NOT NULL,
    UNIQUE (member, rule, store, period)
) STRICT;
CREATE TRIGGER ledger_is_kept BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;
CREATE TRIGGER ledger_stands BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TABLE check_in (
    member INTEGER NOT NULL REFERENCES member,
    store  TEXT NOT NULL,
    day    TEXT NOT NULL,
    device BLOB NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (member, store, day),
    UNIQUE (device, seq)
) STRICT;

CREATE TABLE drawing ( -- what was ever published, stopped ones too
    id       TEXT PRIMARY KEY,
    manifest BLOB NOT NULL,
    body     BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE entry (
    device      BLOB NOT NULL,
    seq         INTEGER NOT NULL,
    drawing     TEXT NOT NULL REFERENCES drawing (id),
    member      INTEGER REFERENCES member, -- NULL: void, and nobody's account
    nonce       BLOB NOT NULL,
    void_reason TEXT, -- NULL: it counts
    received_ms INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT;
CREATE UNIQUE INDEX one_entry_a_person ON entry (drawing, member) WHERE void_reason IS NULL;
CREATE INDEX entry_member ON entry (member);

CREATE TABLE item (
    kind       TEXT NOT NULL,
    id         TEXT NOT NULL,
    rev        INTEGER NOT NULL UNIQUE,
    body       BLOB, -- NULL: a tombstone
    changed_ms INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;
)sql",
    R"sql(
CREATE TABLE staff ( -- who may open staff mode
    id     TEXT PRIMARY KEY,
    name   TEXT NOT NULL,
    role   TEXT NOT NULL,
    stores TEXT NOT NULL, -- ids with ";" between; empty: every store
    pin    BLOB           -- the stretched PIN, sealed to the server's own key; NULL: none yet
) STRICT, WITHOUT ROWID;
CREATE TABLE staff_list ( -- the state of all kiosks' lists
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    version BLOB NOT NULL,
    salt    BLOB NOT NULL
) STRICT;
CREATE TABLE staff_act ( -- append only: what was done in staff mode, or tried
    device      BLOB NOT NULL REFERENCES device,
    seq         INTEGER NOT NULL,
    staff       TEXT NOT NULL, -- empty: nobody's PIN was typed
    action      TEXT NOT NULL,
    outcome     TEXT NOT NULL,
    wall_ms     INTEGER NOT NULL, -- what the kiosk's clock said
    received_ms INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT;
CREATE TRIGGER staff_act_is_kept BEFORE DELETE ON staff_act
    BEGIN SELECT RAISE(ABORT, 'what staff did is append only'); END;
CREATE TRIGGER staff_act_stands BEFORE UPDATE ON staff_act
    BEGIN SELECT RAISE(ABORT, 'what staff did is append only'); END;
)sql",
    // Joining, and games without chance.
    R"sql(
ALTER TABLE event ADD COLUMN visit BLOB; -- NULL: nobody's, or of before this column
ALTER TABLE member ADD COLUMN proven_ms INTEGER; -- when a number of hers was proven

CREATE TABLE registration ( -- who joined at a kiosk, in words that nobody has proven
    device    BLOB NOT NULL,
    seq       INTEGER NOT NULL,
    member    INTEGER NOT NULL REFERENCES member,
    counts    INTEGER NOT NULL CHECK (counts IN (0, 1)), -- 0: kept aside, as it was sealed
    name      TEXT NOT NULL,
    email     TEXT NOT NULL,
    pin_salt  BLOB,
    pin_check BLOB, -- NULL: the worker has not been at it
    made_ms   INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT;
CREATE UNIQUE INDEX one_registration_counts ON registration (member) WHERE counts = 1;
CREATE INDEX registration_waits ON registration (device, seq)
    WHERE counts = 1 AND pin_check IS NULL;
CREATE TABLE own_visit ( -- in which she joined, or which her PIN opened
    device BLOB NOT NULL,
    visit  BLOB NOT NULL,
    member INTEGER NOT NULL REFERENCES member,
    PRIMARY KEY (device, visit)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_text ( -- every version that was ever asked for
    purpose TEXT NOT NULL,
    version INTEGER NOT NULL,
    body    BLOB NOT NULL,
    PRIMARY KEY (purpose, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE consent ( -- append only: what she agreed to or took back, and where
    id      INTEGER PRIMARY KEY,
    member  INTEGER NOT NULL REFERENCES member,
    purpose TEXT NOT NULL,
    version INTEGER NOT NULL,
    given   INTEGER NOT NULL CHECK (given IN (0, 1)),
    device  BLOB NOT NULL,
    seq     INTEGER NOT NULL,
    made_ms INTEGER NOT NULL,
    UNIQUE (device, seq, purpose)
) STRICT;
CREATE INDEX consent_member ON consent (member);
CREATE TRIGGER consent_is_kept BEFORE DELETE ON consent
    BEGIN SELECT RAISE(ABORT, 'consents are append only'); END;
CREATE TRIGGER consent_stands BEFORE UPDATE ON consent
    BEGIN SELECT RAISE(ABORT, 'consents are append only'); END;

CREATE TABLE deed ( -- append only: what members did, for quests to count
    member  INTEGER NOT NULL REFERENCES member,
    kind    TEXT NOT NULL CHECK (kind IN ('check_in', 'enter', 'read', 'review', 'tell_friends')),
    subject TEXT NOT NULL, -- which drawing or product; '' where the day is all
    store   TEXT NOT NULL,
    day     TEXT NOT NULL, -- on the store's calendar
    device  BLOB NOT NULL,
    seq     INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT;
CREATE INDEX deed_member ON deed (member, day);
CREATE INDEX deed_day ON deed (day);
CREATE TRIGGER deed_is_kept BEFORE DELETE ON deed
    BEGIN SELECT RAISE(ABORT, 'deeds are append only'); END;
CREATE TRIGGER deed_stands BEFORE UPDATE ON deed
    BEGIN SELECT RAISE(ABORT, 'deeds are append only'); END;
INSERT INTO deed SELECT member, 'check_in', '', store, day, device, seq FROM check_in;
INSERT INTO deed SELECT member, 'enter', drawing, store, date(received_ms / 1000, 'unixepoch'),
    entry.device, seq FROM entry JOIN device USING (device) WHERE void_reason IS NULL;

CREATE TABLE quest ( -- what was ever published, stopped ones too
    id        TEXT PRIMARY KEY,
    body      BLOB NOT NULL,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL -- its own, or the one on which it was stopped
) STRICT, WITHOUT ROWID;
CREATE INDEX quest_day ON quest (last_day);
)sql",
    couponTables,
    drawTables,
    reviewTables,
};

} // namespace

Expected<void, StorageError> migrate(Connection &connection)
{
    constexpr int newest = static_cast<int>(steps.size());
    if (connection.userVersion() == newest)
        return {};
    return connection.inTransaction([&connection]() -> Expected<void, StorageError> {
        // Asked again: another process may have been here first.
        const int version = connection.userVersion();
        if (version > newest)
            return Unexpected(StorageError::TooNew);
        for (int step = version; step < newest; ++step) {
            if (auto done = connection.run(steps.at(static_cast<size_t>(step))); !done)
                return done;
        }
        const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(newest);
        return connection.run(mark.constData());
    });
}

} // namespace endcap::server
