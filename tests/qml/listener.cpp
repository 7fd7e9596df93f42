// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/listener.h"

#include <QKeyEvent>
#include <QTest>

#include <algorithm>

namespace endcap::screentest
{

namespace
{

constexpr int mostSteps = 60; ///< more than there is to choose on any page
constexpr std::chrono::milliseconds look{15};

} // namespace

Listener::Listener(KioskOnScreen &kiosk) : m_kiosk(kiosk)
{
    auto voice = std::make_unique<fakes::KeptVoice>();
    m_voice = voice.get();
    kiosk.app.speech()->setVoice(std::move(voice));
    kiosk.app.speech()->setLookEvery(look);
}

void Listener::press(Qt::Key key)
{
    QTest::keyClick(&m_kiosk.window(), key);
}

bool Listener::hears(const QString &words)
{
    const auto isSaid = [&] {
        for (qsizetype at = m_from; at < m_voice->heard.size(); ++at) {
            if (m_voice->heard.at(at).contains(words)) {
                m_from = at;
                return true;
            }
        }
        return false;
    };
    return QTest::qWaitFor(isSaid, 8000);
}

// Goes on when it has been silent for a few looks.
void Listener::listen()
{
    for (qsizetype before = -1; before != m_voice->heard.size();) {
        before = m_voice->heard.size();
        QTest::qWait(5 * static_cast<int>(look.count()));
    }
}

bool Listener::choose(const QString &words, Qt::Key way)
{
    listen();
    // A letter is all that is said of its key.
    const auto isIt = [&](const QString &said) {
        return words.size() == 1 ? said == words : said.contains(words);
    };
    for (int step = 0; step < mostSteps; ++step) {
        const qsizetype before = m_voice->heard.size();
        press(way);
        listen();
        const auto &heard = m_voice->heard;
        if (std::any_of(heard.cbegin() + before, heard.cend(), isIt)) {
            m_from = heard.size();
            press(Qt::Key_Return);
            return true;
        }
    }
    return false;
}

bool Listener::type(const QString &digits)
{
    const auto placeOf = [](QChar digit) { return digit == u'0' ? 10 : digit.digitValue(); };
    QChar last;
    for (const QChar digit : digits) {
        if (digit == last)
            press(Qt::Key_Return); // she stands there
        else if (!choose(QString(digit) + u'.', last.isNull() || placeOf(digit) > placeOf(last)
                                                    ? Qt::Key_Right
                                                    : Qt::Key_Left))
            return false;
        last = digit;
    }
    return true;
}

bool Listener::begin()
{
    if (!m_kiosk.waitFor(QStringLiteral("attractScreen")))
        return false;
    press(Qt::Key_F15);
    press(Qt::Key_F5);
    return hears(QStringLiteral("The screen is dark now"));
}

bool Listener::signIn(const QString &pin, const QString &number)
{
    if (!choose(QStringLiteral("Begin")) || !hears(QStringLiteral("Who are you?")) ||
        !type(number) || !choose(QStringLiteral("Go on")) ||
        !hears(QStringLiteral("Your PIN, please")))
        return false;
    if (pin.isEmpty())
        return choose(QStringLiteral("Go on without PIN"));
    return type(pin) && choose(QStringLiteral("Open my account"));
}

bool Listener::signInByCode(const QString &code, const QString &pin)
{
    if (!choose(QStringLiteral("Begin")) || !hears(QStringLiteral("Who are you?")))
        return false;
    scan(code);
    return hears(QStringLiteral("Your PIN, please")) && type(pin) &&
           choose(QStringLiteral("Open my account"));
}

void Listener::scan(const QString &code)
{
    listen();
    for (const QChar letter : code + u'\r') {
        QKeyEvent key(QEvent::KeyPress, letter == u'\r' ? Qt::Key_Return : 0, Qt::NoModifier,
                      letter);
        QCoreApplication::sendEvent(&m_kiosk.window(), &key);
    }
}

QByteArray Listener::missing(const QString &words) const
{
    return (words + QStringLiteral(" is not in:\n…") + all().right(420)).toUtf8();
}

bool Listener::heardEver(const QString &words) const
{
    return std::ranges::any_of(m_voice->heard,
                               [&](const QString &said) { return said.contains(words); });
}

} // namespace endcap::screentest
