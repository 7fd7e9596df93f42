// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One talk with a printer over one line: asks how it is, sends one slip, and says what
// the printer said. Never more than two commands ahead of what the printer confirmed,
// so that little of a slip lies in a printer that stops. Main thread; for one
// connection: after lost() it is of no use.
#pragma once

#include "app/peripherals/printerline.h"
#include "app/peripherals/printerstatus.h"

#include <QTimer>

#include <deque>

namespace endcap
{

class PrinterTalk final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds connect{3000};
        std::chrono::milliseconds answer{1500}; ///< to one question
        std::chrono::milliseconds slow{2000};   ///< without progress: ask what is wrong
        int slowest = 8;                        ///< so often, then it is stuck
    };
    enum class End {
        Printed,     ///< the printer came to the end of it and is well
        Unconfirmed, ///< sent, and the printer is well; it cannot say that it is done
        Stopped,     ///< it says that it cannot, see status()
    };
    Q_ENUM(End)

    PrinterTalk(std::unique_ptr<PrinterLine> line, const Limits &limits, QObject *parent = nullptr);

    void open();
    bool isOpen() const { return m_step != Step::Opening && m_step != Step::Lost; }
    /// Whether it waits for nothing.
    bool isIdle() const { return m_step == Step::Idle; }
    /// Only while idle; ends in told() or lost().
    void ask();
    /// Only while idle; whole commands, each of them. Ends in ended() or lost().
    void send(const QList<QByteArray> &commands);
    const PrinterStatus &status() const { return m_status; }

Q_SIGNALS:
    void opened();
    void told();
    void ended(endcap::PrinterTalk::End end);
    void lost();

private:
    enum class Step {
        Opening,
        Idle,
        Asking,    ///< for told()
        Beginning, ///< does it say when it is done with something?
        Sending,
        Ending, ///< everything is sent; one look at the printer
        Lost,
    };

    void take(const QByteArray &bytes);
    void takeStatus(char byte);
    void takeDone();
    void askNext();
    void judge();
    void pump();
    bool hasRoom() const;
    void runOut();
    void endWith(End end);
    void lose();

    const Limits m_limits;
    std::unique_ptr<PrinterLine> m_line;
    QTimer m_patience;
    Step m_step = Step::Opening;
    PrinterStatus m_status;
    PrinterStatus m_heard; ///< of the round of questions that runs
    int m_question = 0;    ///< the one that is not answered yet; 0: none
    std::deque<QByteArray> m_commands;
    int m_ahead = 0; ///< commands that the printer has not confirmed
    int m_slow = 0;
    bool m_confirms = false;
};

} // namespace endcap
