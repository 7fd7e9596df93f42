// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A store in which everything is on, and one member who has something of everything: what
// tests that go everywhere walk in. Her name and points stand nowhere else, so that they
// are known where they are seen. Pure.
#pragma once

#include "tests/fakes/fakedoor.h"

namespace endcap::screentest
{

/// The one member.
struct Zuzanna {
    inline static const QString number = QStringLiteral("6125550123");
    inline static const QString pin = QStringLiteral("2468");
    inline static const QString card = QStringLiteral("ECM1.zuzannas-code");
    inline static const QString name = QStringLiteral("Zuzanna");
    /// What nobody may read who is not her: her name, her number and her points, in each way
    /// in which they are written.
    static QStringList traces();
};

/// The sample staff's PIN (FakeStaffDoor).
inline const QString staffPin = QStringLiteral("31415926");
/// The product that much is said of, as its barcode is read.
inline const QString breadCode = QStringLiteral("012345678905");

/// Slides, offers, a drawing, a draw, quests, shares, consents, products, reviews, members.
void fillWhole(fakes::FakeDoor &door);
/// The ticket of an entry that took part in the draw of fillWhole(), as its code says it.
QString ticketCode();

} // namespace endcap::screentest
