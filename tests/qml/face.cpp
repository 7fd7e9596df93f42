// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/face.h"

#include "tests/qml/place.h"

#include <QPointer>
#include <QTest>

namespace endcap::screentest
{

// A finger hits what stays where it is.
bool TouchFace::reach(QQuickItem &control)
{
    const QPointer<QQuickItem> item(&control);
    QPoint before(-1, -1);
    return QTest::qWaitFor(
               [&] {
                   const QPoint now = item ? m_kiosk.finger().middleOf(*item) : before;
                   return !item || std::exchange(before, now) == now;
               },
               3000) &&
           item && item->isEnabled();
}

bool TouchFace::press(QQuickItem &control)
{
    const QPointer<QQuickItem> item(&control);
    if (!reach(control))
        return false;
    m_kiosk.finger().touchAt(m_kiosk.finger().middleOf(*item));
    return true;
}

void TouchFace::back()
{
    const auto controls = visibleItems(m_kiosk.window());
    for (auto it = controls.crbegin(); it != controls.crend(); ++it) {
        if ((*it)->isEnabled() && (*it)->property("leadsBack").toBool()) {
            m_kiosk.finger().touchAt(m_kiosk.finger().middleOf(**it));
            return;
        }
    }
}

bool KeyFace::reach(QQuickItem &control)
{
    return m_hand.goUntil([&](const QQuickItem &here) { return &here == &control; });
}

bool KeyFace::press(QQuickItem &control)
{
    const bool isText = isField(control);
    if (!reach(control))
        return false;
    if (!isText)
        m_hand.press(Qt::Key_Return);
    return true;
}

} // namespace endcap::screentest
