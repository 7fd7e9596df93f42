// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/sixkeys.h"

#include "app/access/controlorder.h"
#include "app/language/languages.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

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

// Whether the paragraph of @p text that the caret is in is written from right to left: then
// Qt's own caret goes on to the left.
bool isRightToLeft(const QString &text, int caret)
{
    const qsizetype from = caret > 0 ? text.lastIndexOf(u'\n', caret - 1) + 1 : 0;
    const qsizetype until = text.indexOf(u'\n', caret);
    return QStringView(text).sliced(from, (until < 0 ? text.size() : until) - from).isRightToLeft();
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
    const QString text = item.property("text").toString();
    const Way on = isRightToLeft(text, at) ? Way::Left : Way::Right;
    const bool isOn = way == Way::Down || way == on;
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

// Nothing lies over it, and it is not gone: also while its page still comes in.
bool isOpen(const QQuickItem *item)
{
    return item && item->isEnabled() && item->isVisible();
}

// Fields, and after them letters: whether they can be pressed now or not.
void collectWriting(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    if (isField(*item))
        found.prepend(item);
    else if (isLetter(*item))
        found.append(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        collectWriting(child, found);
}

// What is typed goes into the page's field, wherever the focus was.
bool focusField(QQuickWindow &window)
{
    QQuickItem *const here = window.activeFocusItem();
    if (here && isField(*here))
        return true;
    const auto controls = controlsOf(window);
    const auto field = std::ranges::find_if(controls, [](auto *item) { return isField(*item); });
    if (field == controls.cend())
        return false;
    (*field)->forceActiveFocus(Qt::OtherFocusReason);
    return true;
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
    const bool isFinger =
        event->type() == QEvent::TouchBegin || event->type() == QEvent::MouseButtonPress;
    if (isFinger || event->type() == QEvent::KeyPress) {
        watch(*window);
        if (m_isLooking)
            look(); // the second of two quick touches finds the page as the first has left it
    }
    if (isFinger)
        putAway();
    return event->type() == QEvent::KeyPress &&
           take(*window, static_cast<QKeyEvent *>(event)->key());
}

bool SixKeys::take(QQuickWindow &window, int key)
{
    const auto way = wayOf(key);
    const bool isBack = key == Qt::Key_Escape || key == Qt::Key_Back;
    if (way || isBack || isSelect(key))
        m_isInUse = true;
    if (way) {
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
    if (!isBack)
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
    // She goes on from here: what could be reached as well is no place to come back to.
    m_covered.removeIf([](const auto &item) { return !item || isOpen(item); });
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
    const QScopedValueRollback going(m_isGoing, true);
    stand(control);
    if (!isLetter(control)) {
        setLetter(nullptr);
        control.forceActiveFocus(Qt::TabFocusReason);
        return;
    }
    if (focusField(window))
        setLetter(&control);
}

void SixKeys::watch(QQuickWindow &window)
{
    if (m_window == &window)
        return;
    if (m_window)
        m_window->disconnect(this);
    m_window = &window;
    connect(&window, &QQuickWindow::activeFocusItemChanged, this, &SixKeys::noteFocus);
    noteFocus();
}

// A finger needs no ring; but its letters need a field, now or when what lies over both is
// gone.
void SixKeys::putAway()
{
    setLetter(nullptr);
    m_covered.removeIf([](const auto &item) { return !item || !isField(*item); });
    QQuickItem *const here = m_window->activeFocusItem();
    if (here && here->activeFocusOnTab() && !isField(*here))
        here->setFocus(false, Qt::MouseFocusReason);
    m_isInUse = false;
    if (here && isField(*here))
        return;
    QList<QQuickItem *> writing;
    collectWriting(m_window->contentItem(), writing);
    const auto field = std::ranges::find_if(writing, [](auto *item) { return isField(*item); });
    if (field == writing.cend() || isField(*writing.constLast()))
        return; // nothing to type into, or nothing to type with
    if (isOpen(*field)) {
        (*field)->forceActiveFocus(Qt::OtherFocusReason);
        return;
    }
    listenTo(**field);
    cover(**field);
}

void SixKeys::stand(QQuickItem &control)
{
    m_here = &control;
    listenTo(control);
}

void SixKeys::listenTo(QQuickItem &item)
{
    connect(&item, &QQuickItem::enabledChanged, this, &SixKeys::lookLater, Qt::UniqueConnection);
    connect(&item, &QQuickItem::visibleChanged, this, &SixKeys::lookLater, Qt::UniqueConnection);
}

void SixKeys::cover(QQuickItem &control)
{
    m_covered.append(&control);
    if (m_covered.size() > mostCovered)
        m_covered.removeFirst();
}

void SixKeys::noteFocus()
{
    if (m_isGoing || !m_window)
        return;
    QQuickItem *const now = m_window->activeFocusItem();
    if (now && now->activeFocusOnTab() && now != m_here) {
        if (m_here)
            cover(*m_here);
        setLetter(nullptr);
        stand(*now);
    }
    lookLater();
}

void SixKeys::lookLater()
{
    if (!std::exchange(m_isLooking, true))
        QMetaObject::invokeMethod(this, &SixKeys::look, Qt::QueuedConnection);
}

void SixKeys::look()
{
    m_isLooking = false;
    if (!m_window)
        return;
    if (isOpen(m_here)) {
        // What can be reached beside it is not covered. And a page may let the focus go.
        m_covered.removeIf([](const auto &item) { return !item || isOpen(item); });
        if (!m_letter && m_window->activeFocusItem() != m_here)
            m_here = nullptr;
        return;
    }
    if (m_here)
        cover(*m_here);
    m_here = nullptr;
    setLetter(nullptr);
    for (qsizetype at = m_covered.size() - 1; at >= 0; --at) {
        QQuickItem *const before = m_covered.at(at);
        if (isOpen(before) && (m_isInUse || isField(*before))) {
            m_covered.resize(at);
            goTo(*m_window, *before);
            return;
        }
    }
}

void SixKeys::setLetter(QQuickItem *letter)
{
    if (m_letter == letter)
        return;
    m_letter = letter;
    Q_EMIT letterChanged();
}

} // namespace endcap
