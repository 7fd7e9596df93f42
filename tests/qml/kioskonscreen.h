// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole screen program in one process: the real controllers and pages in a
// window, before a fake core at the other end of a real link. GUI thread.
#pragma once

#include "app/kioskapp.h"
#include "tests/fakes/fakecore.h"
#include "tests/qml/finger.h"

#include <QQmlApplicationEngine>

namespace endcap::screentest
{

class KioskOnScreen final
{
public:
    explicit KioskOnScreen(const PrinterAddress &printer = {}, bool reducedMotion = false);
    ~KioskOnScreen();

    fakes::FakeCore core; ///< set its door up before open()
    KioskApp app;

    /// Starts the core unless told not to, loads the page, shows it.
    bool open(bool withCore = true);
    QQuickWindow &window() { return *m_window; }
    Finger &finger() { return *m_finger; }

    /// The screen's process is to end now: whatever it shows is the last of it.
    bool isOver() const { return m_isOver; }

    /// Waits until the page of this name can be seen and nothing of another.
    bool waitFor(const QString &page);
    /// From attract to home: this number, no PIN.
    bool arrive(const QString &number = QStringLiteral("6125550123"));
    /// The same with a PIN.
    bool arriveWithPin(const QString &pin, const QString &number = QStringLiteral("6125550123"));

    /// Content changed at the door: the screen is told.
    void tellContent() { core.link().tellContentChanged(); }
    void setLine(bool isUp);

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; // the engine's
    std::unique_ptr<Finger> m_finger;
    bool m_isOver = false;
};

/// A store with everything on: slides, an offer, a drawing, today's deal.
void fill(fakes::FakeDoor &door);
/// Fifty reviews of @p product, with all there is to say on the first of them.
void fillReviews(fakes::FakeDoor &door, const QString &product);

} // namespace endcap::screentest
