// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One process of the screen from attract to its end, as a seed has it: bursts of anything,
// after each a look at what must hold, and then the way out, by what the page offers, by
// the key that leads back, or by doing nothing. GUI thread.
#pragma once

#include "tests/qml/randomhands.h"
#include "tests/qml/randomstore.h"
#include "tests/qml/visitjudge.h"
#include "tests/qml/warningtrap.h"

#include <QDeadlineTimer>
#include <QSet>

#include <memory>

namespace endcap::screentest
{

class RandomLife final
{
public:
    explicit RandomLife(quint32 seed);

    /// Lives until the process is to end, or the time is over; what went wrong, or nothing.
    QString live(const QDeadlineTimer &deadline);
    /// The states it came through.
    const QSet<QString> &seen() const { return m_seen; }
    int steps() const { return m_log.count(); }

private:
    QString open();
    QString arrive();
    QString burst();
    QString judge();
    QString leave();
    QString pressOut();
    QString waitOut();
    QString judgeEnd();
    /// Attract again, or the end of the process: somebody else may come.
    bool isOut();
    bool isOver() const { return m_kiosk.isOver(); }
    QString complaints();

    QRandomGenerator m_random;
    StepLog m_log;
    WarningTrap m_trap;
    KioskOnScreen m_kiosk;
    VisitJudge m_judge;
    RandomHands m_hands;
    std::unique_ptr<RandomStore> m_store;
    QSet<QString> m_seen;
};

} // namespace endcap::screentest
