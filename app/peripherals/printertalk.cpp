// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peripherals/printertalk.h"

#include "app/slips/escpos.h"

namespace endcap
{

namespace
{

constexpr int mostAhead = 2;
constexpr qint64 mostWaiting = 2048;

} // namespace

PrinterTalk::PrinterTalk(std::unique_ptr<PrinterLine> line, const Limits &limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_line(std::move(line))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &PrinterTalk::runOut);
    connect(m_line.get(), &PrinterLine::opened, this, [this] {
        m_patience.stop();
        m_step = Step::Idle;
        Q_EMIT opened();
    });
    connect(m_line.get(), &PrinterLine::received, this, &PrinterTalk::take);
    connect(m_line.get(), &PrinterLine::written, this, &PrinterTalk::pump);
    connect(m_line.get(), &PrinterLine::lost, this, &PrinterTalk::lose);
}

void PrinterTalk::open()
{
    m_patience.start(m_limits.connect);
    m_line->open();
}

void PrinterTalk::ask()
{
    if (!isIdle())
        return;
    m_step = Step::Asking;
    m_question = 0;
    askNext();
}

void PrinterTalk::send(const QList<QByteArray> &commands)
{
    if (!isIdle())
        return;
    m_commands.assign(commands.cbegin(), commands.cend());
    m_step = Step::Beginning;
    m_question = 0;
    m_slow = 0;
    m_confirms = false;
    m_ahead = 1;
    m_line->write(slipBeginning() + doneQuestion());
    m_patience.start(m_limits.slow);
}

void PrinterTalk::take(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (isStatusAnswer(byte))
            takeStatus(byte);
        else if (isDoneAnswer(byte))
            takeDone();
        if (m_step == Step::Lost)
            return;
    }
}

// The questions go one by one: their answers do not say which of them they answer.
void PrinterTalk::askNext()
{
    if (m_question == 0)
        m_heard = PrinterStatus();
    if (++m_question > statusQuestions) {
        m_question = 0;
        m_status = m_heard;
        judge();
        return;
    }
    m_line->write(statusQuestion(m_question));
    m_patience.start(m_limits.answer);
}

void PrinterTalk::takeStatus(char byte)
{
    if (m_question == 0)
        return; // nobody asked
    takeStatusAnswer(m_heard, m_question, byte);
    askNext();
}

// A whole round of answers is there.
void PrinterTalk::judge()
{
    m_patience.stop();
    if (m_step == Step::Asking) {
        m_step = Step::Idle;
        Q_EMIT told();
        return;
    }
    if (!m_status.canPrint()) {
        endWith(End::Stopped);
        return;
    }
    if (m_step == Step::Ending) {
        endWith(m_confirms ? End::Printed : End::Unconfirmed);
        return;
    }
    m_patience.start(m_limits.slow);
    if (m_step == Step::Beginning) {
        // It is well and answers, but not this: it will not say when it is done.
        m_step = Step::Sending;
        m_ahead = 0;
    }
    pump();
}

void PrinterTalk::takeDone()
{
    if (m_ahead == 0 || (m_step != Step::Beginning && m_step != Step::Sending))
        return;
    --m_ahead;
    m_slow = 0;
    if (m_step == Step::Beginning) {
        m_step = Step::Sending;
        m_confirms = true;
    }
    m_patience.start(m_limits.slow);
    pump();
}

bool PrinterTalk::hasRoom() const
{
    return m_confirms ? m_ahead < mostAhead : m_line->waiting() < mostWaiting;
}

void PrinterTalk::pump()
{
    if (m_step != Step::Sending || m_question != 0)
        return;
    while (!m_commands.empty() && hasRoom()) {
        m_line->write(m_confirms ? m_commands.front() + doneQuestion() : m_commands.front());
        m_commands.pop_front();
        m_ahead += m_confirms ? 1 : 0;
        m_patience.start(m_limits.slow);
        if (!m_confirms)
            m_slow = 0;
    }
    if (m_commands.empty() && m_ahead == 0 && m_line->waiting() == 0) {
        m_step = Step::Ending;
        // One that does not say when it is done gets time to find out that it cannot.
        if (m_confirms)
            askNext();
        else
            m_patience.start(m_limits.slow);
    }
}

void PrinterTalk::runOut()
{
    // Without a word to a question, or to the connection.
    if (m_question != 0 || m_step == Step::Opening) {
        lose();
        return;
    }
    if (m_step == Step::Sending && ++m_slow > m_limits.slowest) {
        lose();
        return;
    }
    askNext();
}

void PrinterTalk::endWith(End end)
{
    m_patience.stop();
    m_commands.clear();
    m_ahead = 0;
    m_step = Step::Idle;
    Q_EMIT ended(end);
}

void PrinterTalk::lose()
{
    if (m_step == Step::Lost)
        return;
    m_step = Step::Lost;
    m_patience.stop();
    m_commands.clear();
    Q_EMIT lost();
}

} // namespace endcap
