// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands that do anything to the screen, drawn from a seed: touch what there is and what is
// not, twice, with two fingers, sliding; press the six keys and any other; hold all kinds
// of codes to the scanner. Now and then they do what makes sense, lest they never get past
// the first page. Everything is noted. GUI thread; all that is handed in outlives them.
#pragma once

#include "tests/qml/kioskonscreen.h"
#include "tests/qml/steplog.h"

#include <QRandomGenerator>

namespace endcap::screentest
{

class RandomHands final
{
public:
    RandomHands(KioskOnScreen &kiosk, QRandomGenerator &random, StepLog &log);

    void doSomething();
    /// What stands in no text of the kiosk's own: typed words begin with it.
    inline static const QString mark = QStringLiteral("zqx");

private:
    QPoint anywhere() const;
    /// What can be pressed now; ways out seldom.
    QQuickItem *drawControl() const;
    void touch(QPoint point);

    void touchControl();
    void touchBeside();
    void touchTwice();
    void touchWithTwo();
    void slide();
    void holdTheCorner();
    void pressSixKeys();
    void pressAnyKey();
    void typeWord();
    void scan();
    void makeSense();
    bool sayDigits(const QString &prefix, const QString &digits, const QString &then);
    QString drawCode() const;

    KioskOnScreen &m_kiosk;
    QRandomGenerator &m_random;
    StepLog &m_log;
    QPointingDevice *m_device;
};

/// Types @p text into the window as a scanner does: fast, and Enter at the end.
void typeAsScanner(QWindow &window, const QString &text, bool withEnd = true);

} // namespace endcap::screentest
