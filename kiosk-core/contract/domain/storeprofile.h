// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One store: where it is, how its kiosks look, wait and reward. Comes with the
// feed; the only source of a kiosk's settings.
#pragma once

#include "contract/domain/quest.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace endcap
{

/// The reward for being here, fixed and known beforehand.
struct CheckInRule {
    QString id;
    int points = 0;       ///< for each day
    int streakEvery = 0;  ///< each so many check-ins ... (0: no streak)
    int streakPoints = 0; ///< ... pay this, once each time

    bool operator==(const CheckInRule &) const = default;
};

/// The reward for asking for the page with which she tells her friends, once a day.
struct FriendsRule {
    int points = 0;

    bool operator==(const FriendsRule &) const = default;
};

struct StoreProfile {
    QString id;
    QString name;  ///< the branch: "Mall of America"
    QString brand; ///< the chain: "Maple & Main"
    QString address;
    QString city;
    QString state;
    QString zip;
    QString phone;
    QString timeZone; ///< IANA
    QString currency; ///< ISO 4217
    QString country;  ///< ISO 3166-1 alpha-2
    QString language; ///< ISO 639-1; empty: English
    QString brandColor;
    bool playful = false; ///< the store's place allows an entertaining display
    bool sample = false;
    std::chrono::seconds idle{60}; ///< without input until the warning
    std::chrono::seconds warning{20};
    std::chrono::seconds poll{15};  ///< between two rounds of sync
    std::chrono::seconds spread{5}; ///< first wait after the line came back
    std::chrono::seconds retry{30}; ///< longest wait between tries
    CheckInRule checkIn;
    int welcomePoints = 0; ///< for joining, once a person
    QList<Level> levels;   ///< rising
    FriendsRule friends;
    /// Where the pages for shoppers' phones are ("https://people.example"); empty: there
    /// are none.
    QString peopleUrl;
    int reviewPoints = 0; ///< for a review of something bought here, once a product

    bool operator==(const StoreProfile &) const = default;

    /// The store's own calendar day at @p at; UTC's when the zone is unknown.
    QDate dayAt(const QDateTime &at) const;
    /// @p at as the store's clocks show it.
    QDateTime localTime(const QDateTime &at) const;
};

} // namespace endcap
