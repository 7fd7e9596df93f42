// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/keyhand.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

bool isControl(const QQuickItem &item)
{
    return item.metaObject()->indexOfSignal("triggered()") >= 0 || isField(item);
}

bool isField(const QQuickItem &item)
{
    return item.property("cursorPosition").isValid();
}

bool isLetter(const QQuickItem &item)
{
    return item.property("noKeyEvent").isValid();
}

void KeyHand::press(Qt::Key key)
{
    QTest::keyClick(&m_kiosk.window(), key);
}

QQuickItem *KeyHand::standing() const
{
    QQuickItem *const letter = m_kiosk.app.keys()->letter();
    return letter ? letter : m_kiosk.window().activeFocusItem();
}

bool KeyHand::shows(const QQuickItem &control)
{
    const auto parts = control.childItems();
    return std::ranges::any_of(parts, [](const QQuickItem *part) {
        return part->isVisible() && part->property("shown").toBool() &&
               part->property("around").isValid();
    });
}

bool KeyHand::goUntil(const std::function<bool(const QQuickItem &)> &isIt, Qt::Key on)
{
    for (int i = 0; i < mostSteps; ++i) {
        const QQuickItem *here = standing();
        if (here && isIt(*here))
            return true;
        press(on);
    }
    return false;
}

bool KeyHand::goTo(const QString &name, Qt::Key on)
{
    const auto isReady = [&] {
        const QQuickItem *control = m_kiosk.finger().find(name);
        return control && control->isEnabled();
    };
    return QTest::qWaitFor(isReady) &&
           goUntil([&](const QQuickItem &here) { return here.objectName() == name; }, on);
}

bool KeyHand::choose(const QString &name, Qt::Key on)
{
    if (!goTo(name, on))
        return false;
    press(Qt::Key_Return);
    return true;
}

bool KeyHand::chooseDigits(const QString &prefix, const QString &digits)
{
    return std::ranges::all_of(digits, [&](QChar digit) { return choose(prefix + digit); });
}

bool KeyHand::chooseLetter(const QString &letter)
{
    if (!goUntil([&](const QQuickItem &here) {
            return isLetter(here) && here.property("text").toString().toLower() == letter.toLower();
        }))
        return false;
    press(Qt::Key_Return);
    return true;
}

QList<QQuickItem *> KeyHand::round(Qt::Key on)
{
    QList<QQuickItem *> met;
    for (int i = 0; i < mostSteps; ++i) {
        press(on);
        QQuickItem *here = standing();
        if (!here || met.contains(here))
            break;
        met.append(here);
    }
    return met;
}

QStringList KeyHand::unreached()
{
    QStringList broken;
    QSet<const QQuickItem *> met;
    for (int i = 0; i < mostSteps; ++i) {
        press(Qt::Key_Right);
        const QQuickItem *here = standing();
        if (!here || met.contains(here))
            break;
        met.insert(here);
        if (!isField(*here) && !shows(*here))
            broken << here->objectName() + " does not show that the keys stand there"_L1;
    }
    for (const QQuickItem *item : visibleItems(m_kiosk.window())) {
        const bool isButton = item->metaObject()->indexOfSignal("triggered()") >= 0;
        if (isButton && item->isEnabled() && !met.contains(item))
            broken << item->objectName() + " is not reached"_L1;
    }
    return broken;
}

} // namespace endcap::screentest
