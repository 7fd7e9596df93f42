// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who cannot see the screen: has six keys and hears. Finds what she wants by what
// is said of it, and looks at nothing else. The words speak of a Listener named `ear`. GUI thread.
//   HEARS(words)   waits until this is said
//   CHOOSE(words)  goes on until this is said, and presses it
#pragma once

#include "tests/fakes/keptvoice.h"
#include "tests/qml/kioskonscreen.h"

#define HEARS(words) QVERIFY2(ear.hears(words), ear.missing(words))
#define CHOOSE(words) QVERIFY2(ear.choose(words), ear.missing(words))

namespace endcap::screentest
{

class Listener final
{
public:
    /// Before KioskOnScreen::open().
    explicit Listener(KioskOnScreen &kiosk);

    fakes::KeptVoice &voice() { return *m_voice; }
    /// Presses one key.
    void press(Qt::Key key);
    /// Waits until @p words are part of something said since the last of these questions.
    bool hears(const QString &words);
    /// Goes on with the keys until what they come to says @p words, and presses it.
    bool choose(const QString &words, Qt::Key way = Qt::Key_Right);
    /// The same for each digit of @p digits.
    bool type(const QString &digits);
    /// Plugs the headset in at the attract page, and makes the screen dark.
    bool begin();
    /// From there to home by number and PIN; without @p pin she goes on without.
    bool signIn(const QString &pin, const QString &number = QStringLiteral("6125550123"));
    /// The same, by holding her card's code to the scanner.
    bool signInByCode(const QString &code, const QString &pin);
    /// Holds a code to the scanner.
    void scan(const QString &code);
    /// Whether @p words were said at any time.
    bool heardEver(const QString &words) const;
    /// All that was said.
    QString all() const { return m_voice->heard.join(u'\n'); }
    /// What is not there, and the last of what was said: a message.
    QByteArray missing(const QString &words) const;

private:
    void listen();

    KioskOnScreen &m_kiosk;
    fakes::KeptVoice *m_voice; // Speech owns it
    qsizetype m_from = 0;
};

} // namespace endcap::screentest
