// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The printer as the screen knows it: whether it can print now, and what became of
// each slip of this visit. Nothing is called printed that the printer did not confirm,
// and nothing is sent to one that is not ready. Asks while somebody looks (watch) or a
// slip is under way; otherwise the printer is left alone. Main thread; owned by KioskApp.
#pragma once

#include "app/peripherals/printertalk.h"
#include "app/slips/slipsheet.h"

#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class Printer final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::Printer::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)

public:
    enum State {
        Absent, ///< this kiosk has none
        Asking, ///< nothing is known yet
        Ready,
        PaperLow, ///< no paper is promised any more
        PaperOut,
        CoverOpen,
        Stopped, ///< it says that it cannot, and not why
        Silent,  ///< it does not answer
    };
    Q_ENUM(State)
    enum Outcome {
        NotAsked,
        Printing,
        Printed,     ///< the printer said so
        Unconfirmed, ///< sent; the printer cannot say whether it is done
        Failed,      ///< not, or not all of it, on paper
    };
    Q_ENUM(Outcome)

    struct Limits {
        PrinterTalk::Limits talk{};
        std::chrono::milliseconds again{2000};  ///< between two looks at it
        std::chrono::milliseconds linger{3000}; ///< then the line is closed
        int mostSlips = 12;                     ///< of one visit
    };

    /// @p lines: empty for a kiosk without a printer. @p dots: the paper's width. @p mark: a
    /// file that is there while half a slip hangs in the printer, so that the next screen
    /// knows it; empty: none is told.
    explicit Printer(MakePrinterLine lines, int dots, const Limits &limits, QString mark,
                     QObject *parent);

    State state() const { return m_state; }
    bool isBusy() const { return !m_key.isEmpty(); }
    Outcome outcomeOf(const QString &key) const { return m_outcomes.value(key, NotAsked); }

    /// Somebody looks at a button of it, or does so no more.
    Q_INVOKABLE void watch();
    Q_INVOKABLE void unwatch();
    /// One at a time; while one is under way another is not taken.
    void print(const QString &key, const SlipSheet &sheet);

Q_SIGNALS:
    void changed();
    /// Nothing is under way any more.
    void idle();

private:
    void look();
    void takeStatus();
    void takeEnd(PrinterTalk::End end);
    void takeLoss();
    void finishSlip(Outcome outcome);
    void setState(State state);
    void rest();
    void startTalk();
    void setDirty(bool isDirty);

    const MakePrinterLine m_lines;
    const int m_dots;
    const Limits m_limits;
    const QString m_mark;
    std::unique_ptr<PrinterTalk> m_talk;
    QTimer m_again;
    QTimer m_linger;
    State m_state;
    int m_watchers = 0;
    int m_slips = 0;
    QString m_key;                ///< of the slip under way
    QList<QByteArray> m_commands; ///< of it, until they are sent
    bool m_isDirty;               ///< half a slip hangs in the printer
    QHash<QString, Outcome> m_outcomes;
};

/// Beside the core's socket, where nothing outlasts the machine.
QString halfSlipMark(const QString &socketPath);

} // namespace endcap
