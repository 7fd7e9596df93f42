// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/mirrorrules.h"

#include "tests/qml/finger.h"

#include <QPointer>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QRegularExpression>
#include <QTest>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

QQmlProperty mirroring(QQuickItem &item)
{
    return QQmlProperty(&item, u"LayoutMirroring.enabled"_s, qmlContext(&item));
}

// Within what stays as it is in every language (digits, addresses), or only decorates.
bool isExempt(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (item->rotation() != 0 && item->objectName() != "page"_L1)
            return true; // what stands askew does so to the same side
        if (item->objectName() == "drum"_L1 || item->objectName() == "keyboard"_L1)
            return true;
        if (QString::fromLatin1(item->metaObject()->className())
                .contains(QRegularExpression(u"^(Keypad|TypedField|QuickKeys|PinDots)_"_s)))
            return true;
    }
    return false;
}

bool isJudged(const QQuickItem &item)
{
    const bool isText = item.inherits("QQuickText") && !item.property("text").toString().isEmpty();
    const bool isTarget = item.metaObject()->indexOfSignal("triggered()") >= 0;
    return (isText || isTarget || item.inherits("QQuickImage") ||
            item.inherits("endcap::QrCode")) &&
           !isExempt(&item);
}

// Where the words are, for a text: its box may be wider.
QRectF placeOf(const QQuickItem &item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

QString nameOf(const QQuickItem &item)
{
    const QString text = item.property("text").toString().left(30);
    const QString source = item.property("name").toString();
    for (const QQuickItem *at = &item; at; at = at->parentItem()) {
        if (!at->objectName().isEmpty())
            return u"%1 \"%2%3\""_s.arg(at->objectName(), text, source);
    }
    return text;
}

} // namespace

QStringList cutWords(const QQuickWindow &window)
{
    QStringList cut;
    for (const QQuickItem *item : visibleItems(window)) {
        // A long review begins cut; a touch shows all of it.
        if (item->inherits("QQuickText") && item->property("truncated").toBool() &&
            item->objectName() != "reviewText"_L1)
            cut << u"%1 is cut"_s.arg(nameOf(*item));
    }
    return cut;
}

QStringList notMirrored(const QQuickWindow &window)
{
    auto *page = window.findChild<QQuickItem *>(u"page"_s);
    if (!page)
        return {u"there is no page"_s};
    QQmlProperty mirrored = mirroring(*page);
    const QVariant before = mirrored.read();
    mirrored.write(false);
    QTest::qWait(30);
    QList<std::pair<QPointer<const QQuickItem>, QRectF>> usual;
    for (const QQuickItem *item : visibleItems(window)) {
        if (isJudged(*item))
            usual.append({item, placeOf(*item)});
    }
    mirrored.write(true);
    QTest::qWait(30);
    QStringList wrong;
    for (const auto &[item, place] : usual) {
        if (!item || !item->window())
            continue; // a list made its rows anew
        const QRectF now = placeOf(*item);
        const qreal expected = window.width() - place.right();
        if (std::abs(now.left() - expected) > 1.5)
            wrong << u"%1 is at %2, its mirror at %3"_s.arg(nameOf(*item))
                         .arg(now.left())
                         .arg(expected);
    }
    if (usual.isEmpty())
        wrong << u"there is nothing on the page"_s;
    mirrored.write(before);
    QTest::qWait(30);
    wrong.sort();
    return wrong;
}

} // namespace endcap::screentest
