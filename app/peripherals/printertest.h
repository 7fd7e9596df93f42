// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The printer's self-test: prints one slip that staff can look at and keeps what came
// of it, and when, until the next one. Main thread; owned by KioskApp; the printer
// outlives it.
#pragma once

#include "app/slips/slip.h"

#include <QDateTime>

namespace endcap
{

class PrinterTest final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::PrinterTest::Result result READ result NOTIFY changed FINAL)
    Q_PROPERTY(endcap::Printer::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime endedAt READ endedAt NOTIFY changed FINAL)

public:
    enum Result {
        NotRun,
        Running,
        Passed,      ///< the printer says that it is printed
        Unconfirmed, ///< a person must look whether something came out
        Failed,      ///< see state
    };
    Q_ENUM(Result)

    explicit PrinterTest(Printer &printer, QObject *parent = nullptr);

    Result result() const { return m_result; }
    /// How the printer was when the test ended.
    Printer::State state() const { return m_state; }
    QDateTime endedAt() const { return m_endedAt; }

    /// Prints @p slip. While the printer is busy, or one test runs, another does not begin.
    Q_INVOKABLE void start(endcap::Slip *slip);

Q_SIGNALS:
    void changed();
    void ended();

private:
    void look();

    Printer &m_printer;
    Result m_result = NotRun;
    Printer::State m_state = Printer::Asking;
    QDateTime m_endedAt;
    QString m_key;
    int m_count = 0;
};

} // namespace endcap
