// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A keyboard-wedge scanner: a burst of keys, faster than a person types, mostly
// ended by Enter or Tab. Caught in an event filter on the application, before any
// QML sees a key; single keys of a person are given back. The text goes to one
// function and is wiped. Main thread; owned by KioskApp.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWindow>

#include <array>
#include <functional>

class QKeyEvent;

namespace endcap
{

class Scanner final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(QStringView text)>;

    static constexpr int longest = 512; ///< longer ones are read to their end, then given as ""
    static constexpr int fewest = 4;    ///< so many fast keys are no person's
    static constexpr std::chrono::milliseconds gap{60}; ///< between two keys of a burst
    /// Later than that the timer was held up by something else, and keys may wait behind it.
    static constexpr std::chrono::milliseconds lateness{15};
    static constexpr int mostWaits = 5; ///< so often it is waited for such keys

    explicit Scanner(Take take, QObject *parent = nullptr);
    ~Scanner() override;

    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    bool takePress(const QKeyEvent &event);
    void waitForMore();
    void takePause();
    void append(QStringView text);
    void finish();
    void giveBack();
    void wipeText();

    Take m_take;
    QTimer m_pause;
    QElapsedTimer m_sinceKey; ///< or since that wait began
    int m_waits = 0;
    QPointer<QWindow> m_window;
    std::array<char16_t, longest> m_text{};
    int m_count = 0;
    bool m_isTooLong = false;
    bool m_isGivingBack = false;
};

} // namespace endcap
