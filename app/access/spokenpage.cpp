// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/spokenpage.h"

#include "app/access/sixkeys.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace endcap
{

namespace
{

struct SpokenFace {
    QString name;
    QAccessible::Role role = QAccessible::NoRole;
    bool isIgnored = false;
    bool isChecked = false;
};

// What is said of an item for assistive technology is kept by a child of it, which QML
// makes for "Accessible." and which can be asked by the names of its properties. (The
// item's accessible interface does not say what is ignored, and is made for every item.)
SpokenFace faceOf(const QQuickItem &item)
{
    const auto children = item.children();
    const auto face = std::ranges::find_if(
        children, [](const QObject *child) { return child->inherits("QQuickAccessibleAttached"); });
    if (face == children.cend())
        return {};
    return {(*face)->property("name").toString().simplified(),
            static_cast<QAccessible::Role>((*face)->property("role").toInt()),
            (*face)->property("ignored").toBool(), (*face)->property("checked").toBool()};
}

// A page that leaves and a page below a sheet take no touch, and neither does anything on
// them; a part that cannot be pressed at the moment can still be read.
bool isCovered(const QQuickItem &item)
{
    const QQuickItem *above = item.parentItem();
    return above && !above->isEnabled();
}

bool isKeyboard(const QQuickItem &item)
{
    return item.objectName() == QLatin1StringView("keyboard");
}

void collect(const QQuickItem &item, QList<SpokenPart> &parts);

void collectChildren(const QQuickItem &item, QList<SpokenPart> &parts)
{
    const auto children = item.childItems();
    for (const QQuickItem *child : children)
        collect(*child, parts);
}

// What can be pressed is said when the keys come to it, and what cannot at the moment is
// not said at all, unless it tells something.
void collect(const QQuickItem &item, QList<SpokenPart> &parts)
{
    if (!item.isVisible() || item.opacity() <= 0 || isCovered(item) || isKeyboard(item))
        return;
    const SpokenFace face = faceOf(item);
    const bool isControl = item.activeFocusOnTab();
    if (face.isIgnored || (isControl && (item.isEnabled() || face.role != QAccessible::StaticText)))
        return;
    const bool isText = item.inherits("QQuickText");
    const QString words =
        face.name.isEmpty() && isText ? item.property("text").toString().simplified() : face.name;
    if (!words.isEmpty() && isInSight(item))
        parts.append({words, face.role == QAccessible::EditableText});
    if (words.isEmpty() && !isText)
        collectChildren(item, parts);
}

} // namespace

QList<SpokenPart> spokenPage(const QQuickWindow &window)
{
    QList<SpokenPart> parts;
    collectChildren(*window.contentItem(), parts);
    return parts;
}

SpokenControl spokenControl(const QQuickItem &control)
{
    const SpokenFace face = faceOf(control);
    SpokenControl said;
    said.name = face.name;
    if (control.metaObject()->indexOfProperty("noKeyEvent") >= 0) {
        said.name = control.property("text").toString();
        said.key = control.property("key").toInt();
        return said;
    }
    said.isField = control.metaObject()->indexOfProperty("cursorPosition") >= 0;
    if (said.isField)
        said.typed = control.property("text").toString() + // what the keyboard still holds, too
                     control.property("preeditText").toString();
    said.canBeChosen = face.role == QAccessible::RadioButton || face.role == QAccessible::CheckBox;
    said.isChosen = said.canBeChosen && face.isChecked;
    return said;
}

} // namespace endcap
