// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must hold of the screen whatever was done to it: one page, that of the state; a way
// out that can be seen; nothing of somebody who is gone, or who only claimed to be here.
// Each says in a sentence what is wrong, or nothing. GUI thread; the kiosk outlives it.
#pragma once

#include "tests/qml/kioskonscreen.h"

namespace endcap::screentest
{

class VisitJudge final
{
public:
    explicit VisitJudge(KioskOnScreen &kiosk) : m_kiosk(kiosk) {}

    /// Waits until nothing moves: then exactly the state's page is there.
    QString pages() const;
    /// A page that a shopper or staff can leave, and a clock that would end it if they do not.
    QString wayOut() const;
    /// The rules of pagerules.h, once nothing moves.
    QString rules() const;
    /// Nothing of her account in sight, unless she has proven who she is.
    QString secrets() const;
    /// After the end: nothing of her in any text, seen or not. @p typed: what she typed.
    QString remains(const QStringList &typed) const;

    /// What leads out of what lies above all else: "I'm done" first, then the way back.
    QList<QQuickItem *> waysOut() const;
    QString stateName() const;

private:
    KioskOnScreen &m_kiosk;
};

/// The page leaves by itself, or there is none to leave.
bool leavesByItself(Flow::State state);

} // namespace endcap::screentest
