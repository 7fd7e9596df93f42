// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/speech.h"

#include "app/access/sixkeys.h"
#include "app/access/speechkeys.h"
#include "app/access/voice.h"
#include "app/language/languages.h"
#include "app/visit.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace endcap
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int calmEnough = 3;        ///< looks
constexpr qsizetype mostWaiting = 8; ///< texts; older news is no news

// What a person would hear of a number or word that grows: its last letter.
QString lettersOf(const QString &typed)
{
    QString letters;
    for (QChar letter : typed)
        if (letter.isLetterOrNumber() || letter == u'@' || letter == u'.')
            letters.append(letter);
    return letters;
}

// A full stop makes the voice pause; what ends a sentence already needs none behind it.
QString sentence(const QString &words)
{
    QString said = words;
    for (const auto *end : {"!.", "?.", "….", ".."})
        said.replace(QString::fromUtf8(end), QString::fromUtf8(end).left(1));
    const bool isClosed = said.isEmpty() || u".!?:…"_s.contains(said.back());
    return isClosed ? said : said + u'.';
}

} // namespace

Speech::Speech(const Parts &parts, QObject *parent)
    : QObject(parent), m_keys(parts.keys), m_languages(parts.languages), m_visit(parts.visit)
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &Speech::look);
    connect(&m_languages, &Languages::changed, this, [this] {
        if (m_voice && m_isOn)
            m_voice->setLanguage(QLocale(m_languages.localeName()));
    });
}

Speech::~Speech() = default;

void Speech::setVoice(std::unique_ptr<Voice> voice)
{
    m_voice = std::move(voice);
    connect(m_voice.get(), &Voice::said, this, [this] {
        m_isSaying = false;
        sayNext();
    });
    connect(m_voice.get(), &Voice::lost, this, &Speech::loseVoice);
}

// Who relied on a dark screen does not find it light: her visit ends with the voice.
void Speech::loseVoice()
{
    if (!m_isOn)
        return;
    const bool wasDark = m_isDark;
    m_isPossible = false;
    setOn(false);
    if (wasDark && m_visit.isRunning())
        m_visit.end();
}

void Speech::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    if (isOn && !m_voice) {
        m_isPossible = false;
        Q_EMIT changed();
        return;
    }
    m_isOn = isOn;
    m_isDark = false;
    m_isByHeadset = false;
    m_seen.clear();
    m_told.clear();
    m_standing = nullptr;
    m_standingWords.clear();
    m_field = nullptr;
    m_typed.clear();
    m_waiting.clear();
    m_isSaying = false;
    if (isOn) {
        m_isPossible = true; // a voice that was lost may be back
        m_voice->wake();
        m_voice->setLanguage(QLocale(m_languages.localeName()));
        setPace(m_pace);
        setLoudness(m_loudness);
        interrupt(word("welcome"));
        m_look.start();
    } else {
        m_look.stop();
        m_voice->hush();
    }
    Q_EMIT changed();
}

void Speech::setDark(bool isDark)
{
    if (!m_isOn || m_isDark == isDark)
        return;
    m_isDark = isDark;
    tellSetting(word(isDark ? "dark" : "light"));
    Q_EMIT changed();
}

void Speech::setPace(int pace)
{
    const int before = std::exchange(m_pace, std::clamp(pace, slowest, fastest));
    if (m_voice)
        m_voice->setPace(m_pace / (m_pace < 0 ? 6.0 : 8.0));
    if (m_pace != before)
        tellSetting(word(m_pace > before ? "faster" : "slower"));
    Q_EMIT changed();
}

void Speech::setLoudness(int loudness)
{
    const int before = std::exchange(m_loudness, std::clamp(loudness, 1, loudest));
    if (m_voice)
        m_voice->setLoudness(static_cast<double>(m_loudness) / loudest);
    if (m_loudness != before)
        tellSetting(word(m_loudness > before ? "louder" : "quieter"));
    Q_EMIT changed();
}

void Speech::setWords(const QVariantMap &words)
{
    m_words = words;
    Q_EMIT wordsChanged();
}

void Speech::repeat()
{
    if (!m_isOn)
        return;
    QStringList words;
    for (const SpokenPart &part : m_told)
        words.append(sentence(part.words));
    words.append(controlWords());
    interrupt(words.join(u' '));
}

bool Speech::eventFilter(QObject *receiver, QEvent *event)
{
    if (receiver != m_window)
        return false;
    // Nobody touches what nobody sees; the keys touch letters, as a finger would.
    if (event->isPointerEvent())
        return isDark() && !m_keys.isTouching();
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    m_isGoing = m_isGoing || (key >= Qt::Key_Left && key <= Qt::Key_Down);
    return take(key);
}

bool Speech::take(int key)
{
    const auto wish = speechWishOf(key);
    if (!wish)
        return false;
    switch (*wish) {
    case SpeechWish::Switch:
        setOn(!m_isOn);
        break;
    case SpeechWish::PlugIn:
        setOn(true);
        m_isByHeadset = m_isOn;
        break;
    case SpeechWish::PullOut: {
        const bool isHers = m_isByHeadset;
        setOn(false);
        if (isHers && m_visit.isRunning())
            m_visit.end();
        break;
    }
    case SpeechWish::Repeat:
        repeat();
        break;
    case SpeechWish::Slower:
    case SpeechWish::Faster:
        setPace(m_pace + (*wish == SpeechWish::Faster ? 1 : -1));
        break;
    case SpeechWish::Quieter:
    case SpeechWish::Louder:
        setLoudness(m_loudness + (*wish == SpeechWish::Louder ? 1 : -1));
        break;
    case SpeechWish::Darken:
        setDark(!m_isDark);
        break;
    }
    return true;
}

void Speech::look()
{
    if (!m_window)
        return;
    m_calmLooks = lookAtPage() ? m_calmLooks + 1 : 0;
    lookAtTyping();
    lookAtKeys();
}

// Whether the page has nothing new.
bool Speech::lookAtPage()
{
    const QList<SpokenPart> page = spokenPage(*m_window);
    // What still moves is not read yet.
    if (page != m_seen) {
        m_seen = page;
        return false;
    }
    // Between two pages there is none.
    if (page == m_told || page.isEmpty())
        return true;
    tellNew(page);
    return false;
}

// A field that has the focus, while the keys stand on the keyboard below it.
void Speech::lookAtTyping()
{
    const QQuickItem *const field = m_window->activeFocusItem();
    const SpokenControl control = field ? spokenControl(*field) : SpokenControl();
    const bool isSame = std::exchange(m_field, field) == field;
    const QString before = std::exchange(m_typed, control.typed);
    if (!isSame || !control.isField || control.typed == before)
        return;
    interrupt(control.typed.size() < before.size() ? word("erased")
                                                   : spelled(control.typed.back()));
}

// What of a page is said: all of another one but its end, where it is what the last one
// had (the head of the page, the line's state); of the same one what has changed.
void Speech::tellNew(const QList<SpokenPart> &page)
{
    const QList<SpokenPart> before = std::exchange(m_told, page);
    const bool isFirst = before.isEmpty();
    const auto isOld = [&](const SpokenPart &part) { return before.contains(part); };
    const bool isOther = isFirst || 2 * std::ranges::count_if(page, isOld) < page.size();
    if (!isOther) {
        queue(freshWords(before, page).join(u' '));
        return;
    }
    qsizetype end = page.size();
    while (end > 1 && before.contains(page.at(end - 1)))
        --end;
    QStringList words;
    for (const SpokenPart &part : page.first(end))
        words.append(sentence(part.words));
    m_standing = nullptr;
    // Another page does not wait for the end of the last one; a greeting is heard out.
    if (isFirst)
        queue(words.join(u' '));
    else
        interrupt(words.join(u' '));
}

QStringList Speech::freshWords(QList<SpokenPart> before, const QList<SpokenPart> &page) const
{
    const QList<SpokenPart> told = before;
    QStringList fresh;
    for (qsizetype at = 0; at < page.size(); ++at) {
        const SpokenPart &part = page.at(at);
        if (before.removeOne(part))
            continue;
        const bool isSameField = part.isTyped && at < told.size() && told.at(at).isTyped;
        const QString typed = lettersOf(part.words);
        if (isSameField && typed.size() > lettersOf(told.at(at).words).size())
            fresh.append(typed.back());
        else if (isSameField)
            fresh.append(word("erased"));
        else
            fresh.append(sentence(part.words));
    }
    return fresh;
}

void Speech::lookAtKeys()
{
    QQuickItem *standing = m_keys.standing(*m_window);
    // What was pressed and can be pressed no more still says what became of it.
    if (!standing && m_standing && m_standing->isVisible() && !m_standing->isEnabled())
        standing = m_standing;
    const bool hasMoved = standing != m_standing;
    // Where a page brings the keys is said after the page itself.
    if (hasMoved && !m_isGoing && m_calmLooks < calmEnough)
        return;
    const bool isHers = std::exchange(m_isGoing, false);
    m_standing = standing;
    const QString words = controlWords();
    const QString before = std::exchange(m_standingWords, words);
    if ((!hasMoved && words == before) || words.isEmpty())
        return;
    if (hasMoved && isHers)
        interrupt(words); // who goes on does not wait
    else if (hasMoved || !spokenControl(*standing).isField)
        queue(words); // letters are said one by one
}

QString Speech::spelled(QChar letter) const
{
    if (letter == u' ')
        return keyName(Qt::Key_Space);
    return letter.isUpper() ? word("capital").arg(letter) : QString(letter);
}

QString Speech::keyName(int key) const
{
    return m_words.value(u"keys"_s).toMap().value(QString::number(key)).toString();
}

QString Speech::controlWords() const
{
    const QQuickItem *const item = m_standing;
    if (!item)
        return {};
    SpokenControl control = spokenControl(*item);
    if (control.name.endsWith(u'.'))
        control.name.chop(1); // more follows
    if (control.key != 0 && control.name.size() != 1)
        return keyName(control.key);
    if (control.key != 0)
        return spelled(control.name.front());
    if (control.isField && !control.typed.isEmpty())
        return word("typed").arg(control.name, control.typed);
    if (control.isField)
        return word("field").arg(control.name);
    if (control.canBeChosen)
        return word(control.isChosen ? "chosen" : "notChosen").arg(control.name);
    return sentence(control.name);
}

QString Speech::word(const char *name) const
{
    return m_words.value(QLatin1StringView(name)).toString();
}

void Speech::tellSetting(const QString &words)
{
    if (m_isOn)
        interrupt(words);
}

void Speech::interrupt(const QString &words)
{
    m_waiting.clear();
    m_isSaying = false;
    queue(words);
}

void Speech::queue(const QString &words)
{
    if (words.isEmpty())
        return;
    if (m_waiting.size() >= mostWaiting)
        m_waiting.removeFirst();
    m_waiting.append(words);
    if (!m_isSaying)
        sayNext();
}

void Speech::sayNext()
{
    if (m_waiting.isEmpty() || !m_isOn)
        return;
    m_isSaying = true;
    m_voice->say(m_waiting.takeFirst());
}

} // namespace endcap
