// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/finger.h"

#include <QTest>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

void collect(QQuickItem *item, QList<QQuickItem *> &all)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    all.append(item);
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const auto *a, const auto *b) { return a->z() < b->z(); });
    for (QQuickItem *child : children)
        collect(child, all);
}

} // namespace

QList<QQuickItem *> visibleItems(const QQuickWindow &window)
{
    QList<QQuickItem *> all;
    collect(window.contentItem(), all);
    return all;
}

Finger::Finger(QQuickWindow &window)
    : m_window(window), m_device([] {
          static QPointingDevice *const device = QTest::createTouchDevice();
          return device;
      }())
{
}

QQuickItem *Finger::find(const QString &name) const
{
    const auto all = visibleItems(m_window);
    const auto last = std::find_if(all.crbegin(), all.crend(), [&](const QQuickItem *item) {
        return item->objectName() == name;
    });
    return last == all.crend() ? nullptr : *last;
}

QString Finger::reads(const QString &name) const
{
    const QQuickItem *item = find(name);
    return item ? item->property("text").toString() : QString();
}

QStringList Finger::readsAll() const
{
    QStringList texts;
    for (const QQuickItem *item : visibleItems(m_window)) {
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
            texts.append(item->property("text").toString());
    }
    return texts;
}

bool Finger::touch(const QString &name)
{
    const auto isReady = [&] {
        const QQuickItem *item = find(name);
        return item && item->isEnabled();
    };
    if (!QTest::qWaitFor(isReady, 5000))
        return false;
    // A page may still slide in: wait until it stays where it is.
    QPoint before(-1, -1);
    const auto isAtRest = [&] {
        const QQuickItem *item = find(name);
        return item && std::exchange(before, middleOf(*item)) == middleOf(*item);
    };
    if (!QTest::qWaitFor(isAtRest, 5000))
        return false;
    touchAt(before);
    return true;
}

bool Finger::touchDigits(const QString &prefix, const QString &digits)
{
    return std::ranges::all_of(digits, [&](QChar digit) { return touch(prefix + digit); });
}

void Finger::press(QPoint point)
{
    QTest::touchEvent(&m_window, m_device).press(0, point, &m_window);
}

void Finger::release(QPoint point)
{
    QTest::touchEvent(&m_window, m_device).release(0, point, &m_window);
}

void Finger::touchAt(QPoint point)
{
    press(point);
    QTest::qWait(5);
    release(point);
    QTest::qWait(5);
}

QPoint Finger::middleOf(const QQuickItem &item) const
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
}

} // namespace endcap::screentest
