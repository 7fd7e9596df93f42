// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peripherals/scanner.h"

#include "app/identity/wiping.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <cstring>
#include <utility>

namespace endcap
{

namespace
{

bool isEnd(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

bool isPrintable(const QString &text)
{
    return !text.isEmpty() && text.front().isPrint();
}

} // namespace

Scanner::Scanner(Take take, QObject *parent) : QObject(parent), m_take(std::move(take))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(gap);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &Scanner::takePause);
}

Scanner::~Scanner()
{
    wipeText();
}

bool Scanner::eventFilter(QObject *receiver, QEvent *event)
{
    if (m_isGivingBack || !receiver->isWindowType())
        return false;
    if (event->type() == QEvent::KeyRelease)
        return m_count > 0 && isPrintable(static_cast<QKeyEvent *>(event)->text());
    if (event->type() != QEvent::KeyPress)
        return false;
    m_window = static_cast<QWindow *>(receiver);
    return takePress(*static_cast<QKeyEvent *>(event));
}

bool Scanner::takePress(const QKeyEvent &event)
{
    constexpr auto steering = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (m_count > 0 && isEnd(event.key())) {
        if (m_count >= fewest) {
            finish();
            return true;
        }
        giveBack();
        return false;
    }
    // What ends an element of a GS1 code, inside of a burst.
    if (m_count > 0 && event.text() == QChar(0x1d)) {
        append(event.text());
        m_waits = 0;
        waitForMore();
        return true;
    }
    // Keys that move the focus stay keys; a blank does so unless it is inside a text.
    const bool isText = isPrintable(event.text()) && !(event.modifiers() & steering);
    if (!isText || (m_count == 0 && event.key() == Qt::Key_Space))
        return false;
    if (!event.isAutoRepeat())
        append(event.text());
    m_waits = 0;
    waitForMore();
    return true;
}

void Scanner::waitForMore()
{
    m_sinceKey.start();
    m_pause.start();
}

// Silence: a scanner without an end mark, or a person's key. But a page that took long to
// draw held up the keys, too, and they come after this timer.
void Scanner::takePause()
{
    if (std::chrono::milliseconds(m_sinceKey.elapsed()) > gap + lateness && m_waits++ < mostWaits)
        waitForMore();
    else if (m_count >= fewest)
        finish();
    else
        giveBack();
}

void Scanner::append(QStringView text)
{
    if (m_count + text.size() > longest) {
        m_isTooLong = true;
        return;
    }
    for (QChar letter : text)
        m_text.at(static_cast<size_t>(m_count++)) = letter.unicode();
}

void Scanner::finish()
{
    m_pause.stop();
    m_take(m_isTooLong ? QStringView() : QStringView(m_text.data(), m_count));
    wipeText();
}

void Scanner::giveBack()
{
    m_pause.stop();
    QString typed = QStringView(m_text.data(), m_count).toString();
    wipeText();
    m_isGivingBack = true;
    for (QChar letter : std::as_const(typed)) {
        if (!m_window)
            break;
        const int key = letter.toUpper().unicode();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(m_window, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(m_window, &release);
    }
    m_isGivingBack = false;
    wipe(typed);
}

void Scanner::wipeText()
{
    explicit_bzero(m_text.data(), sizeof(m_text));
    m_count = 0;
    m_isTooLong = false;
}

} // namespace endcap
