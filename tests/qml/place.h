// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where somebody is, as far as it can be told from what she can press: the state, the step
// within it, and the names of what is there for her. Rows of a list, digits and letters
// stand under one name each. GUI thread.
#pragma once

#include "tests/qml/kioskonscreen.h"

#include <QStringList>

namespace endcap::screentest
{

/// The way back, by whatever leads there.
inline const QString wayBack = QStringLiteral("(back)");

struct Place {
    QString name;         ///< "WriteReview/Rate"
    QStringList controls; ///< in the order in which one reads; "star#" for all of them;
                          ///< wayBack at the end, where there is one

    /// The same for the same place, whatever the order.
    QString key() const;
    bool operator==(const Place &other) const { return key() == other.key(); }
};

/// Where @p kiosk is now. Its process is to end: "(end)", without controls.
Place placeNow(KioskOnScreen &kiosk);
/// The same, once it has been so for a moment.
Place placeAtRest(KioskOnScreen &kiosk);
/// What is there to press, in reading order: enabled, in sight, letters of the keyboard too.
QList<QQuickItem *> controlsInSight(KioskOnScreen &kiosk);
/// The first one of this name there, or nothing.
QQuickItem *controlNamed(KioskOnScreen &kiosk, const QString &name);
/// "star#" of star4; what it says, where it has no name.
QString nameOf(const QQuickItem &control);

} // namespace endcap::screentest
