// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything without a touch: up, down, left and right go from control to control, select
// presses, and back is the page's own way back. What can be pressed takes the focus and
// shows it (Touchable.qml); a letter of the on-screen keyboard cannot, for the focus stays
// where the letters go, so that this one is named here. Where the keys stood when something
// came to lie over the page, they stand again when it is gone, and what was typed into is
// typed into again, whoever closed it. An event filter on the application, asked after the
// scanner, which takes no such key. A finger puts the ring away. GUI thread; owned by KioskApp.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

namespace endcap
{

class Languages;
enum class Way;

class SixKeys final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(QQuickItem *letter READ letter NOTIFY letterChanged FINAL)

public:
    explicit SixKeys(const Languages &languages, QObject *parent = nullptr);

    /// The key of the on-screen keyboard that select would press, or nothing.
    QQuickItem *letter() const { return m_letter; }
    /// While they touch a letter, as a finger would.
    bool isTouching() const { return m_isTouching; }
    /// Where they stand in @p window: that key, or what has the focus; or nothing.
    QQuickItem *standing(const QQuickWindow &window) const;

    bool eventFilter(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void letterChanged();

private:
    bool take(QQuickWindow &window, int key);
    void go(QQuickWindow &window, Way way);
    void goTo(QQuickWindow &window, QQuickItem &control);
    void setLetter(QQuickItem *letter);
    void watch(QQuickWindow &window);
    void putAway();
    void stand(QQuickItem &control);
    void listenTo(QQuickItem &item);
    void cover(QQuickItem &control);
    /// The focus went somewhere.
    void noteFocus();
    /// Something opened or closed: looks where the keys stand, once it has done so wholly.
    void lookLater();
    void look();

    static constexpr qsizetype mostCovered = 8; ///< sheets over sheets, and no more

    const Languages &m_languages;
    QPointer<QQuickItem> m_letter;
    QPointer<QQuickWindow> m_window;       ///< the one that was used last
    QPointer<QQuickItem> m_here;           ///< where the keys stand, or what is typed into
    QList<QPointer<QQuickItem>> m_covered; ///< the same below what lies above, newest last
    bool m_isInUse = false;                ///< keys, and no finger since
    bool m_isGoing = false;                ///< the focus moves because a key says so
    bool m_isLooking = false;
    bool m_isTouching = false; ///< its own touch is not a finger's
};

/// Whether a list or the window itself lets the middle of @p item be seen.
bool isInSight(const QQuickItem &item);

/// What keys can reach on the page in @p window: to be seen, and not disabled.
QList<QQuickItem *> controlsOf(const QQuickWindow &window);

} // namespace endcap
