// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/pagerules.h"

#include "tests/qml/finger.h"

#include <QQuickItem>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const QQuickItem &item)
{
    const QString text = item.property("text").toString().left(40);
    return item.objectName().isEmpty() ? u"\"%1\""_s.arg(text) : item.objectName();
}

bool isTarget(const QQuickItem &item)
{
    return item.metaObject()->indexOfSignal("triggered()") >= 0;
}

// A keyboard of another house has its own letters; ours carry an objectName or text.
bool isOfKeyboard(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (item->objectName() == "keyboard"_L1)
            return true;
    }
    return false;
}

// Scrolled out of a list: nobody sees it, and it is no fault.
bool isScrolledAway(const QQuickItem &item)
{
    const QRectF here = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    for (const QQuickItem *above = item.parentItem(); above; above = above->parentItem()) {
        const QRectF window = above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
        if (above->clip() && !window.intersects(here))
            return true;
    }
    return false;
}

void judgeTarget(const QQuickItem &item, const QRectF &page, QStringList &broken)
{
    if (item.width() < smallestTarget || item.height() < smallestTarget)
        broken << u"%1 is %2 x %3, too small to touch"_s.arg(nameOf(item))
                      .arg(item.width())
                      .arg(item.height());
    if (!page.contains(item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))))
        broken << u"%1 lies partly outside of the page"_s.arg(nameOf(item));
    if (item.property("label").toString().isEmpty())
        broken << u"%1 has no words for speech"_s.arg(nameOf(item));
}

void judgeText(const QQuickItem &item, const QRectF &page, QStringList &broken)
{
    if (item.property("text").toString().isEmpty())
        return;
    const int pixels = item.property("font").value<QFont>().pixelSize();
    if (pixels < smallestLetters)
        broken << u"%1 is written in %2 pixels"_s.arg(nameOf(item)).arg(pixels);
    const QRectF words(0, 0, item.property("contentWidth").toReal(),
                       item.property("contentHeight").toReal());
    if (item.width() > 0 && words.width() > item.width() * 1.01 + 1)
        broken
            << u"%1 takes %2 of %3 pixels"_s.arg(nameOf(item)).arg(words.width()).arg(item.width());
    if (!page.intersects(item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))))
        broken << u"%1 cannot be seen on the page"_s.arg(nameOf(item));
}

} // namespace

QStringList brokenRules(const QQuickWindow &window)
{
    QStringList broken;
    const QRectF page(0, 0, window.width(), window.height());
    for (const QQuickItem *item : visibleItems(window)) {
        if (isOfKeyboard(item) || isScrolledAway(*item))
            continue;
        if (isTarget(*item))
            judgeTarget(*item, page, broken);
        else if (item->inherits("QQuickText"))
            judgeText(*item, page, broken);
    }
    return broken;
}

} // namespace endcap::screentest
