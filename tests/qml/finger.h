// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A finger before the window: finds what can be seen by its objectName, reads it and
// touches it, as a person would and with nothing a person has not. GUI thread; the
// window outlives it.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

class QPointingDevice;

namespace endcap::screentest
{

class Finger final
{
public:
    explicit Finger(QQuickWindow &window);

    /// The item of this name that can be seen and touched, or nothing. While one page
    /// covers another, the one in front.
    QQuickItem *find(const QString &name) const;
    bool sees(const QString &name) const { return find(name) != nullptr; }
    /// What the text of this name says; nothing when it cannot be seen.
    QString reads(const QString &name) const;
    /// Everything that can be read on the page now.
    QStringList readsAll() const;

    /// Waits until it is there, enabled and at rest, then touches its middle.
    bool touch(const QString &name);
    /// Touches @p prefix0 ... @p prefix9 one after the other.
    bool touchDigits(const QString &prefix, const QString &digits);
    void touchAt(QPoint point);
    void press(QPoint point);
    void release(QPoint point);
    QPoint middleOf(const QQuickItem &item) const;

private:
    QQuickWindow &m_window;
    QPointingDevice *m_device; // Qt's own, lives as long as the program
};

/// All items that can be seen, in painting order.
QList<QQuickItem *> visibleItems(const QQuickWindow &window);

} // namespace endcap::screentest
