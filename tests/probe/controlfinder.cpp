// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probe/controlfinder.h"

#include <QGuiApplication>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>

namespace endcap::probe
{

namespace
{

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
                                 {QStringLiteral("enabled"), item->isEnabled()}});
    }
    const auto children = item->childItems();
    for (const QQuickItem *child : children)
        collect(child, found, opacity);
}

} // namespace

QJsonArray visibleControls()
{
    QJsonArray found;
    const auto windows = QGuiApplication::topLevelWindows();
    for (const QWindow *window : windows) {
        const auto *quick = qobject_cast<const QQuickWindow *>(window);
        if (quick && quick->isVisible())
            collect(quick->contentItem(), found, 1.0);
    }
    return found;
}

} // namespace endcap::probe
