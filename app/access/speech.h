// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kiosk for the ear. On since a headset was plugged in, the speech key was pressed or
// it was switched on, it says the page in front (spokenpage.h), whatever appears on it,
// and where the six keys stand; the same keys then do everything. The screen can be dark
// meanwhile. Pulling the headset ends the visit: nothing of hers stays for the next.
//
// What is new on a page waits for the words before it; another page and another place of
// the keys do not wait. Looks at the page ten times a second, only while somebody listens.
// An event filter on the application. GUI thread; owned by KioskApp.
#pragma once

#include "app/access/spokenpage.h"

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QVariantMap>

#include <chrono>

#include <memory>

namespace endcap
{

class Languages;
class SixKeys;
class Visit;
class Voice;

class Speech final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY changed FINAL)
    Q_PROPERTY(int pace READ pace WRITE setPace NOTIFY changed FINAL)
    Q_PROPERTY(int loudness READ loudness WRITE setLoudness NOTIFY changed FINAL)
    Q_PROPERTY(int slowest READ slowestPace CONSTANT FINAL)
    Q_PROPERTY(int fastest READ fastestPace CONSTANT FINAL)
    Q_PROPERTY(int loudest READ mostLoudness CONSTANT FINAL)
    Q_PROPERTY(QVariantMap words READ words WRITE setWords NOTIFY wordsChanged FINAL)

public:
    static constexpr int slowest = -3;
    static constexpr int fastest = 5;
    static constexpr int loudest = 5;

    struct Parts {
        const SixKeys &keys;
        const Languages &languages;
        Visit &visit;
    };
    explicit Speech(const Parts &parts, QObject *parent = nullptr);
    ~Speech() override;

    /// Without one nothing can be switched on.
    void setVoice(std::unique_ptr<Voice> voice);
    /// How often it looks; a tenth of a second unless told.
    void setLookEvery(std::chrono::milliseconds pause) { m_look.setInterval(pause); }
    /// Whose pages are said; QML says so once.
    Q_INVOKABLE void attend(QQuickWindow *window) { m_window = window; }

    bool isOn() const { return m_isOn; }
    /// Where there is no voice it goes off again.
    void setOn(bool isOn);
    /// False once it was asked for and no voice was found.
    bool isPossible() const { return m_isPossible; }
    bool isDark() const { return m_isDark && m_isOn; }
    void setDark(bool isDark);
    static int slowestPace() { return slowest; }
    static int fastestPace() { return fastest; }
    static int mostLoudness() { return loudest; }
    /// slowest .. fastest, 0 as people speak.
    int pace() const { return m_pace; }
    void setPace(int pace);
    /// 1 .. loudest
    int loudness() const { return m_loudness; }
    void setLoudness(int loudness);
    /// The page again, from the beginning, and where the keys stand.
    Q_INVOKABLE void repeat();

    /// What it says of its own, in the language of the screen (SpeechWords.qml).
    QVariantMap words() const { return m_words; }
    void setWords(const QVariantMap &words);

    bool eventFilter(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void changed();
    void wordsChanged();

private:
    bool take(int key);
    void loseVoice();
    void look();
    bool lookAtPage();
    void lookAtTyping();
    void lookAtKeys();
    void tellNew(const QList<SpokenPart> &page);
    QStringList freshWords(QList<SpokenPart> before, const QList<SpokenPart> &page) const;
    QString keyName(int key) const;
    QString spelled(QChar letter) const;
    QString controlWords() const;
    QString word(const char *name) const;
    void tellSetting(const QString &words);
    /// At once, instead of what is being said and of what waits.
    void interrupt(const QString &words);
    /// After what is being said.
    void queue(const QString &words);
    void sayNext();

    const SixKeys &m_keys;
    const Languages &m_languages;
    Visit &m_visit;
    std::unique_ptr<Voice> m_voice;
    QPointer<QQuickWindow> m_window;
    QTimer m_look;
    QVariantMap m_words;
    QList<SpokenPart> m_seen; ///< at the last look
    QList<SpokenPart> m_told;
    QPointer<QQuickItem> m_standing;
    QString m_standingWords;
    const QQuickItem *m_field = nullptr; ///< only compared
    QString m_typed;
    int m_calmLooks = 0;    ///< since the page last had something new
    bool m_isGoing = false; ///< a key led on since the last look
    QStringList m_waiting;
    bool m_isSaying = false;
    bool m_isOn = false;
    bool m_isPossible = true;
    bool m_isDark = false;
    bool m_isByHeadset = false;
    int m_pace = 0;
    int m_loudness = 3;
};

} // namespace endcap
