// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/sixkeys.h"

#include "app/access/controlorder.h"
#include "app/language/languages.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickWindow>

#include <algorithm>
#include <optional>

namespace endcap
{

namespace
{

QRectF placeOf(const QQuickItem &item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

// Qt Virtual Keyboard's keys are known by a property that nothing else has.
bool isLetter(const QQuickItem &item)
{
    return item.metaObject()->indexOfProperty("noKeyEvent") >= 0;
}

void collect(QQuickItem *item, QList<QQuickItem *> &controls)
{
    if (!item->isVisible() || item->opacity() <= 0 || !item->isEnabled())
        return;
    if ((item->activeFocusOnTab() || isLetter(*item)) && isInSight(*item))
        controls.append(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, controls);
}

std::optional<Way> wayOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return Way::Up;
    case Qt::Key_Down:
        return Way::Down;
    case Qt::Key_Left:
        return Way::Left;
    case Qt::Key_Right:
        return Way::Right;
    default:
        return std::nullopt;
    }
}

bool isField(const QQuickItem &item)
{
    return item.metaObject()->indexOfProperty("cursorPosition") >= 0;
}

// Within a text the keys go from letter to letter, and at its ends out of it; a line has
// no letter above or below.
bool staysInText(const QQuickItem &item, Way way)
{
    if (!isField(item))
        return false;
    const bool isLine = item.metaObject()->indexOfSignal("accepted()") >= 0;
    if (isLine && (way == Way::Up || way == Way::Down))
        return false;
    const int at = item.property("cursorPosition").toInt();
    const bool isOn = way == Way::Down || way == Way::Right;
    return isOn ? at < item.property("length").toInt() : at > 0;
}

bool isSelect(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Select ||
           key == Qt::Key_Space;
}

// A finger's own touch: the keyboard does with it what it does with every other.
void touch(QQuickWindow &window, const QQuickItem &item)
{
    const QPointF middle = placeOf(item).center();
    const QPointF there = window.mapToGlobal(middle);
    QMouseEvent press(QEvent::MouseButtonPress, middle, there, Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, middle, there, Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &release);
}

} // namespace

bool isInSight(const QQuickItem &item)
{
    const QPointF middle = placeOf(item).center();
    for (const QQuickItem *above = item.parentItem(); above; above = above->parentItem())
        if (above->clip() && !placeOf(*above).contains(middle))
            return false;
    return QRectF(QPointF(), QSizeF(item.window()->size())).contains(middle);
}

QList<QQuickItem *> controlsOf(const QQuickWindow &window)
{
    QList<QQuickItem *> controls;
    collect(window.contentItem(), controls);
    return controls;
}

SixKeys::SixKeys(const Languages &languages, QObject *parent)
    : QObject(parent), m_languages(languages)
{
}

QQuickItem *SixKeys::standing(const QQuickWindow &window) const
{
    if (m_letter)
        return m_letter;
    QQuickItem *const here = window.activeFocusItem();
    return here && here->activeFocusOnTab() ? here : nullptr;
}

bool SixKeys::eventFilter(QObject *receiver, QEvent *event)
{
    auto *const window = qobject_cast<QQuickWindow *>(receiver);
    if (!window || m_isTouching)
        return false;
    if (event->type() == QEvent::KeyPress)
        return take(*window, static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::TouchBegin || event->type() == QEvent::MouseButtonPress) {
        setLetter(nullptr);
        QQuickItem *const here = window->activeFocusItem();
        if (here && here->activeFocusOnTab() && !isField(*here))
            here->setFocus(false, Qt::MouseFocusReason);
    }
    return false;
}

bool SixKeys::take(QQuickWindow &window, int key)
{
    if (const auto way = wayOf(key)) {
        const QQuickItem *here = window.activeFocusItem();
        if (!m_letter && here && staysInText(*here, *way))
            return false;
        go(window, *way);
        return true;
    }
    if (isSelect(key) && m_letter && m_letter->isVisible() && m_letter->isEnabled()) {
        m_isTouching = true;
        touch(window, *m_letter);
        m_isTouching = false;
        return true;
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Back)
        return false;
    const auto controls = controlsOf(window);
    const auto back = std::find_if(controls.crbegin(), controls.crend(), [](const auto *control) {
        return control->property("leadsBack").toBool();
    });
    if (back != controls.crend())
        QMetaObject::invokeMethod(*back, "triggered");
    return true;
}

void SixKeys::go(QQuickWindow &window, Way way)
{
    const auto controls = controlsOf(window);
    ControlPlaces page;
    page.mirrored = m_languages.isMirrored();
    page.fold = window.width() > window.height() ? window.width() / 2.0 : 0;
    for (const QQuickItem *control : controls) {
        if (control->property("comesLast").toBool())
            page.last.append(page.places.size());
        page.places.append(placeOf(*control));
    }
    QQuickItem *const here = m_letter ? m_letter.data() : window.activeFocusItem();
    const qsizetype next = nextControl(page, controls.indexOf(here), way);
    if (next >= 0)
        goTo(window, *controls.at(next));
}

void SixKeys::goTo(QQuickWindow &window, QQuickItem &control)
{
    if (!isLetter(control)) {
        setLetter(nullptr);
        control.forceActiveFocus(Qt::TabFocusReason);
        return;
    }
    // What is typed goes into the page's field, wherever the keys came from.
    QQuickItem *const here = window.activeFocusItem();
    if (!here || !isField(*here)) {
        const auto controls = controlsOf(window);
        const auto field =
            std::ranges::find_if(controls, [](auto *item) { return isField(*item); });
        if (field == controls.cend())
            return;
        (*field)->forceActiveFocus(Qt::OtherFocusReason);
    }
    setLetter(&control);
}

void SixKeys::setLetter(QQuickItem *letter)
{
    if (m_letter == letter)
        return;
    m_letter = letter;
    Q_EMIT letterChanged();
}

} // namespace endcap
