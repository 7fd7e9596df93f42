// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probe/controlfinder.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>

namespace endcap::probe
{

namespace
{

// A finger meant for what a list has cut off meets what lies there instead.
bool isMiddleInSight(const QQuickItem *item)
{
    const QPointF middle = item->mapToScene(item->boundingRect().center());
    for (const QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip() && !above->contains(above->mapFromScene(middle)))
            return false;
    }
    return true;
}

// Components that can be pressed have this signal (qml/components/Touchable.qml).
bool isTouchable(const QQuickItem *item)
{
    return item->isEnabled() && item->metaObject()->indexOfSignal("triggered()") >= 0 &&
           isMiddleInSight(item);
}

void collect(const QQuickItem *item, QJsonArray &found, double opacity)
{
    opacity *= item->opacity();
    // An item on its way in or out cannot be read or touched yet.
    if (!item->isVisible() || opacity < 0.5)
        return;
    if (!item->objectName().isEmpty()) {
        const QRectF scene = item->mapRectToScene(item->boundingRect());
        const QPointF corner = item->window()->mapToGlobal(scene.topLeft());
        found.append(QJsonObject{{QStringLiteral("name"), item->objectName()},
                                 {QStringLiteral("x"), corner.x()},
                                 {QStringLiteral("y"), corner.y()},
                                 {QStringLiteral("w"), scene.width()},
                                 {QStringLiteral("h"), scene.height()},
                                 {QStringLiteral("text"), item->property("text").toString()},
                                 {QStringLiteral("enabled"), item->isEnabled()},
                                 {QStringLiteral("touchable"), isTouchable(item)}});
    }
    const auto children = item->childItems();
    for (const QQuickItem *child : children)
        collect(child, found, opacity);
}

// Also what is on its way in or out: it can be read already.
void collectWords(QQuickItem *item, QJsonArray &words)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    const auto add = [&words](const QString &text) {
        if (!text.isEmpty())
            words.append(text);
    };
    add(item->property("text").toString());
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item)) {
        add(spoken->text(QAccessible::Name));
        add(spoken->text(QAccessible::Description));
        add(spoken->text(QAccessible::Value));
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        collectWords(child, words);
}

QList<QQuickItem *> pagesOnShow()
{
    QList<QQuickItem *> pages;
    const auto windows = QGuiApplication::topLevelWindows();
    for (const QWindow *window : windows) {
        const auto *quick = qobject_cast<const QQuickWindow *>(window);
        if (quick && quick->isVisible())
            pages.append(quick->contentItem());
    }
    return pages;
}

} // namespace

QJsonArray visibleControls()
{
    QJsonArray found;
    const auto pages = pagesOnShow();
    for (const QQuickItem *page : pages)
        collect(page, found, 1.0);
    return found;
}

QJsonArray visibleWords()
{
    QJsonArray words;
    const auto pages = pagesOnShow();
    for (QQuickItem *page : pages)
        collectWords(page, words);
    return words;
}

} // namespace endcap::probe
