// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens to a kiosk while somebody stands before it, drawn from a seed: its line goes
// and comes, headquarters changes everything, the core fails and dies and is back, the
// window is turned, the language changes. Everything is noted. GUI thread; all that is
// handed in outlives it.
#pragma once

#include "tests/qml/kioskonscreen.h"
#include "tests/qml/steplog.h"

#include <QRandomGenerator>

namespace endcap::screentest
{

class RandomStore final
{
public:
    RandomStore(KioskOnScreen &kiosk, QRandomGenerator &random, StepLog &log);

    void changeSomething();
    /// The core is there and ready again, and nothing fails any more.
    void mend();

private:
    void changeLine();
    void changeContent();
    void changeFailures();
    void changeCore();
    void changeReadiness();
    void changeLanguage();
    void turnWindow();
    void settle();
    void waitABit();
    void tellContent();
    template <typename T>
    void thin(QList<T> &list, const QList<T> &whole);

    KioskOnScreen &m_kiosk;
    QRandomGenerator &m_random;
    StepLog &m_log;
    struct Whole {
        QList<Slide> slides;
        QList<Offer> offers;
        QList<Drawing> drawings;
        QList<Quest> quests;
        QList<Consent> consents;
        QList<Share> shares;
        QList<Product> products;
        QList<Review> said;
        QHash<QString, wire::PublishedDraw> draws;
        StoreProfile store;
    } m_whole;
    bool m_hasCore = true;
};

} // namespace endcap::screentest
