// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peripherals/printertest.h"

namespace endcap
{

using namespace Qt::StringLiterals;

PrinterTest::PrinterTest(Printer &printer, QObject *parent) : QObject(parent), m_printer(printer)
{
    connect(&m_printer, &Printer::changed, this, &PrinterTest::look);
}

void PrinterTest::start(Slip *slip)
{
    if (!slip || m_result == Running || m_printer.isBusy() || m_printer.state() == Printer::Absent)
        return;
    m_key = u"test %1"_s.arg(++m_count);
    m_result = Running;
    Q_EMIT changed();
    m_printer.print(m_key, slip->sheet());
}

void PrinterTest::look()
{
    if (m_result != Running)
        return;
    switch (m_printer.outcomeOf(m_key)) {
    case Printer::NotAsked:
    case Printer::Printing:
        return;
    case Printer::Printed:
        m_result = Passed;
        break;
    case Printer::Unconfirmed:
        m_result = Unconfirmed;
        break;
    case Printer::Failed:
        m_result = Failed;
        break;
    }
    m_state = m_printer.state();
    m_endedAt = QDateTime::currentDateTime();
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace endcap
