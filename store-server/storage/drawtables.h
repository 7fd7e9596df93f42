// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of sealed lists and draws: a step of the schema. All of it is written once
// and for ever; triggers say no to whoever would change it.
#pragma once

namespace endcap::server
{

inline constexpr auto drawTables = R"sql(
ALTER TABLE member ADD COLUMN pseudonym BLOB; -- 128 random bits, when a list first has her

CREATE TABLE draw_seal (
    drawing   TEXT PRIMARY KEY REFERENCES drawing (id),
    head      BLOB NOT NULL,
    signature BLOB NOT NULL,
    sealed_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE draw_leaf (
    drawing TEXT NOT NULL REFERENCES draw_seal,
    list    INTEGER NOT NULL CHECK (list IN (0, 1)), -- 1: those that take no part
    place   INTEGER NOT NULL,
    device  BLOB NOT NULL,
    seq     INTEGER NOT NULL,
    data    BLOB NOT NULL, -- what is hashed
    PRIMARY KEY (drawing, list, place)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX draw_leaf_event ON draw_leaf (device, seq);
CREATE TABLE draw_number ( -- as people typed them; somebody's newest is what she means
    id      INTEGER PRIMARY KEY,
    drawing TEXT NOT NULL REFERENCES draw_seal,
    source  TEXT NOT NULL,
    person  TEXT NOT NULL,
    value   TEXT NOT NULL,
    at_ms   INTEGER NOT NULL
) STRICT;
CREATE INDEX draw_number_drawing ON draw_number (drawing, source);
CREATE TABLE draw_result (
    drawing   TEXT PRIMARY KEY REFERENCES draw_seal,
    body      BLOB NOT NULL,
    signature BLOB NOT NULL,
    drawn_ms  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE draw_place (
    drawing TEXT NOT NULL REFERENCES draw_result,
    place   INTEGER NOT NULL, -- in the ranking, from 0
    entry   INTEGER NOT NULL, -- in the sealed list
    device  BLOB NOT NULL,
    seq     INTEGER NOT NULL,
    PRIMARY KEY (drawing, place)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX draw_place_event ON draw_place (device, seq);
CREATE TABLE draw_out ( -- prizes that went on to the next
    drawing   TEXT NOT NULL REFERENCES draw_result,
    entry     INTEGER NOT NULL,
    body      BLOB NOT NULL,
    signature BLOB NOT NULL,
    person    TEXT NOT NULL,
    at_ms     INTEGER NOT NULL,
    PRIMARY KEY (drawing, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE draw_log ( -- who did what, also what was refused
    id      INTEGER PRIMARY KEY,
    at_ms   INTEGER NOT NULL,
    drawing TEXT NOT NULL,
    person  TEXT NOT NULL,
    action  TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail  TEXT NOT NULL
) STRICT;
CREATE TRIGGER draw_seal_stands BEFORE UPDATE ON draw_seal
    BEGIN SELECT RAISE(ABORT, 'a list is sealed once'); END;
CREATE TRIGGER draw_seal_is_kept BEFORE DELETE ON draw_seal
    BEGIN SELECT RAISE(ABORT, 'a list is sealed once'); END;
CREATE TRIGGER draw_leaf_stands BEFORE UPDATE ON draw_leaf
    BEGIN SELECT RAISE(ABORT, 'a list is sealed once'); END;
CREATE TRIGGER draw_leaf_is_kept BEFORE DELETE ON draw_leaf
    BEGIN SELECT RAISE(ABORT, 'a list is sealed once'); END;
CREATE TRIGGER draw_result_stands BEFORE UPDATE ON draw_result
    BEGIN SELECT RAISE(ABORT, 'a draw is made once'); END;
CREATE TRIGGER draw_result_is_kept BEFORE DELETE ON draw_result
    BEGIN SELECT RAISE(ABORT, 'a draw is made once'); END;
CREATE TRIGGER draw_place_stands BEFORE UPDATE ON draw_place
    BEGIN SELECT RAISE(ABORT, 'a draw is made once'); END;
CREATE TRIGGER draw_place_is_kept BEFORE DELETE ON draw_place
    BEGIN SELECT RAISE(ABORT, 'a draw is made once'); END;
CREATE TRIGGER draw_out_stands BEFORE UPDATE ON draw_out
    BEGIN SELECT RAISE(ABORT, 'a draw is made once'); END;
CREATE TRIGGER draw_out_is_kept BEFORE DELETE ON draw_out
    BEGIN SELECT RAISE(ABORT, 'a draw is made once'); END;
CREATE TRIGGER draw_number_stands BEFORE UPDATE ON draw_number
    BEGIN SELECT RAISE(ABORT, 'what was typed stays'); END;
CREATE TRIGGER draw_number_is_kept BEFORE DELETE ON draw_number
    BEGIN SELECT RAISE(ABORT, 'what was typed stays'); END;
CREATE TRIGGER draw_log_stands BEFORE UPDATE ON draw_log
    BEGIN SELECT RAISE(ABORT, 'the log is append only'); END;
CREATE TRIGGER draw_log_is_kept BEFORE DELETE ON draw_log
    BEGIN SELECT RAISE(ABORT, 'the log is append only'); END;
)sql";

} // namespace endcap::server
