// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hand on the six keys, and nothing else: goes from control to control as a person does
// who cannot touch the screen, and sees where it stands. GUI thread; the kiosk outlives it.
#pragma once

#include "tests/qml/kioskonscreen.h"

#include <functional>

namespace endcap::screentest
{

class KeyHand final
{
public:
    static constexpr int mostSteps = 80; ///< more controls than any page has

    explicit KeyHand(KioskOnScreen &kiosk) : m_kiosk(kiosk) {}

    void press(Qt::Key key);
    void back() { press(Qt::Key_Escape); }
    /// Where the keys stand: the letter of the keyboard, or what has the focus.
    QQuickItem *standing() const;
    /// Whether where the keys stand can be seen there.
    static bool shows(const QQuickItem &control);

    /// Goes on until the keys stand at what @p isIt says; @p on: left in a mirrored language.
    bool goUntil(const std::function<bool(const QQuickItem &)> &isIt, Qt::Key on = Qt::Key_Right);
    /// Waits for the control and goes there.
    bool goTo(const QString &name, Qt::Key on = Qt::Key_Right);
    /// The same, and presses it.
    bool choose(const QString &name, Qt::Key on = Qt::Key_Right);
    /// Presses @p prefix0 ... @p prefix9 one after the other.
    bool chooseDigits(const QString &prefix, const QString &digits);
    /// One of the on-screen keyboard's letters.
    bool chooseLetter(const QString &letter);

    /// All that one round of the keys comes by; at most mostSteps.
    QList<QQuickItem *> round(Qt::Key on = Qt::Key_Right);
    /// What a finger could press and the keys did not reach, or reached and did not show.
    QStringList unreached();

private:
    KioskOnScreen &m_kiosk;
};

/// Whether @p item is something to press, or a field to type into.
bool isControl(const QQuickItem &item);
bool isField(const QQuickItem &item);
/// Whether it is a letter of the on-screen keyboard.
bool isLetter(const QQuickItem &item);

} // namespace endcap::screentest
