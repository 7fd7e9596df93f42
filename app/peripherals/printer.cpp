// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peripherals/printer.h"

#include "app/slips/escpos.h"
#include "app/slips/sliplayout.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace endcap
{

namespace
{

Printer::State stateOf(const PrinterStatus &status)
{
    if (status.isPaperOut)
        return Printer::PaperOut;
    if (status.isCoverOpen)
        return Printer::CoverOpen;
    if (!status.canPrint())
        return Printer::Stopped;
    return status.isPaperLow ? Printer::PaperLow : Printer::Ready;
}

} // namespace

Printer::Printer(MakePrinterLine lines, int dots, const Limits &limits, QString mark,
                 QObject *parent)
    : QObject(parent), m_lines(std::move(lines)), m_dots(dots), m_limits(limits),
      m_mark(std::move(mark)), m_state(m_lines ? Asking : Absent),
      m_isDirty(!m_mark.isEmpty() && QFile::exists(m_mark))
{
    m_again.setSingleShot(true);
    m_again.setInterval(m_limits.again);
    connect(&m_again, &QTimer::timeout, this, &Printer::look);
    m_linger.setSingleShot(true);
    m_linger.setInterval(m_limits.linger);
    connect(&m_linger, &QTimer::timeout, this, [this] {
        if (!isBusy())
            m_talk.reset();
    });
}

void Printer::watch()
{
    if (!m_lines)
        return;
    ++m_watchers;
    m_linger.stop();
    if (!m_again.isActive())
        look();
}

void Printer::unwatch()
{
    if (m_watchers == 0)
        return;
    --m_watchers;
    if (m_watchers > 0)
        return;
    m_again.stop();
    if (!isBusy())
        m_linger.start();
}

void Printer::look()
{
    if (!m_talk)
        startTalk();
    else if (m_talk->isIdle())
        m_talk->ask();
}

void Printer::startTalk()
{
    m_talk = std::make_unique<PrinterTalk>(m_lines(), m_limits.talk);
    connect(m_talk.get(), &PrinterTalk::opened, m_talk.get(), &PrinterTalk::ask);
    connect(m_talk.get(), &PrinterTalk::told, this, &Printer::takeStatus);
    connect(m_talk.get(), &PrinterTalk::ended, this, &Printer::takeEnd);
    connect(m_talk.get(), &PrinterTalk::lost, this, &Printer::takeLoss);
    m_talk->open();
}

void Printer::print(const QString &key, const SlipSheet &sheet)
{
    if (isBusy() || !m_lines)
        return;
    if (m_slips >= m_limits.mostSlips) {
        m_outcomes.insert(key, Failed);
        Q_EMIT changed();
        return;
    }
    ++m_slips;
    m_key = key;
    m_outcomes.insert(key, Printing);
    m_commands = slipCommands(drawSlip(sheet, m_dots, QGuiApplication::layoutDirection()));
    if (m_isDirty)
        m_commands.prepend(cutCommand());
    m_linger.stop();
    Q_EMIT changed();
    look(); // only a printer that says now that it is ready gets it
}

void Printer::takeStatus()
{
    setState(stateOf(m_talk->status()));
    if (isBusy() && m_state == Ready) {
        setDirty(true);
        m_talk->send(std::exchange(m_commands, {}));
        return;
    }
    if (isBusy())
        finishSlip(Failed);
    rest();
}

void Printer::takeEnd(PrinterTalk::End end)
{
    setState(stateOf(m_talk->status()));
    setDirty(end == PrinterTalk::End::Stopped);
    finishSlip(end == PrinterTalk::End::Printed       ? Printed
               : end == PrinterTalk::End::Unconfirmed ? Unconfirmed
                                                      : Failed);
    rest();
}

// Until the next look, or until somebody looks again.
void Printer::rest()
{
    if (m_watchers > 0)
        m_again.start();
    else
        m_linger.start();
}

void Printer::takeLoss()
{
    // Not from within its own signal.
    m_talk.release()->deleteLater();
    setState(Silent);
    if (isBusy())
        finishSlip(Failed);
    rest();
}

void Printer::finishSlip(Outcome outcome)
{
    m_outcomes.insert(std::exchange(m_key, {}), outcome);
    m_commands.clear();
    Q_EMIT changed();
    Q_EMIT idle();
}

// Before the first byte is sent, and until the end is told: this process may not see it.
void Printer::setDirty(bool isDirty)
{
    m_isDirty = isDirty;
    if (m_mark.isEmpty())
        return;
    if (!isDirty)
        QFile::remove(m_mark);
    else if (QFile file(m_mark); !file.open(QFile::WriteOnly))
        qWarning("It could not be noted that a slip is being printed");
}

void Printer::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

QString halfSlipMark(const QString &socketPath)
{
    return QFileInfo(socketPath).absolutePath() + QStringLiteral("/half-slip");
}

} // namespace endcap
