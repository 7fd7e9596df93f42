// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What headquarters puts before shoppers for a time: slides, drawings, texts for their
// friends, and the offers of offer.h. Values, and the pure rule that says which of them
// are on.
#pragma once

#include "contract/domain/ids.h"
#include "contract/domain/numbersource.h"
#include "contract/domain/offer.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace endcap
{

struct StoreProfile;

/// A page of the attract loop.
struct Slide {
    QString id;
    QString headline;
    QString text;
    QString big;     ///< a word in giant type ("$250"), or nothing
    QString tone;    ///< gold, berry, blue, green or paper
    QString product; ///< GTIN-14 of the product shown, or nothing
    QDateTime from;
    QDateTime until;
    QList<int> days;    ///< 1 (Monday) to 7; empty: every day
    QList<int> hours;   ///< [from, to) on the store's clock; empty: all day
    int seconds = 8;    ///< time on screen
    QStringList stores; ///< empty: every store

    bool operator==(const Slide &) const = default;
};

/// A drawing's manifest: all that must stand before the first entry.
struct Drawing {
    QString id;
    QString title;
    QString prize;
    qint64 prizeMinor = 0;
    QString currency;
    int winners = 1;
    int alternates = 0;
    QDateTime opensAt;
    QDateTime closesAt; ///< last moment to enter
    QDateTime sealsAt;  ///< last moment an entry may reach the store server
    QString odds;
    QString freeEntry;
    QStringList rules;           ///< paragraphs
    QList<NumberSource> sources; ///< the first that publishes decides the draw
    QString claim;               ///< how a winner gets the prize
    int claimDays = 0;           ///< after the draw, until the prize goes to an alternate
    QStringList stores;

    bool operator==(const Drawing &) const = default;

    /// SHA-256 of the rules joined by line feeds: stands on every ticket.
    Hash rulesHash() const;
    /// Entries are taken from `opensAt` until before `closesAt`.
    bool isOpenAt(const QDateTime &at) const { return opensAt <= at && at < closesAt; }
};

/// Words with which a shopper may tell her friends of the store. Whatever she makes of
/// the text, the disclosure goes with it.
struct Share {
    QString id;
    QString text;
    QString disclosure; ///< what she has from telling it, and from whom
    QString url;        ///< where friends can read more, http or https
    QDateTime from;
    QDateTime until;
    QStringList stores; ///< empty: every store

    bool operator==(const Share &) const = default;
};

/// Whether it runs in @p store at @p at. Never an expired one.
bool isOn(const Slide &slide, const StoreProfile &store, const QDateTime &at);
bool isOn(const Drawing &drawing, const StoreProfile &store, const QDateTime &at);
bool isOn(const Share &share, const StoreProfile &store, const QDateTime &at);

} // namespace endcap
