// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/face.h"

#include "tests/qml/place.h"

#include <QPointer>
#include <QTest>

#include <algorithm>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

// A finger hits what stays where it is.
bool TouchFace::reach(QQuickItem &control)
{
    const QPointer<QQuickItem> item(&control);
    QPoint before(-1, -1);
    return QTest::qWaitFor(
               [&] {
                   const QPoint now = item ? m_kiosk.finger().middleOf(*item) : before;
                   return !item || std::exchange(before, now) == now;
               },
               3000) &&
           item && item->isEnabled();
}

bool TouchFace::press(QQuickItem &control)
{
    const QPointer<QQuickItem> item(&control);
    if (!reach(control))
        return false;
    m_kiosk.finger().touchAt(m_kiosk.finger().middleOf(*item));
    return true;
}

void TouchFace::back()
{
    const auto controls = visibleItems(m_kiosk.window());
    for (auto it = controls.crbegin(); it != controls.crend(); ++it) {
        if ((*it)->isEnabled() && (*it)->property("leadsBack").toBool()) {
            m_kiosk.finger().touchAt(m_kiosk.finger().middleOf(**it));
            return;
        }
    }
}

bool KeyFace::reach(QQuickItem &control)
{
    return m_hand.goUntil([&](const QQuickItem &here) { return &here == &control; });
}

bool KeyFace::press(QQuickItem &control)
{
    const bool isText = isField(control);
    if (!reach(control))
        return false;
    if (!isText)
        m_hand.press(Qt::Key_Return);
    return true;
}

EarFace::EarFace(KioskOnScreen &kiosk) : m_hand(kiosk)
{
    using namespace std::chrono_literals;
    auto voice = std::make_unique<fakes::KeptVoice>();
    m_voice = voice.get();
    Speech &speech = *kiosk.app.speech();
    speech.setVoice(std::move(voice));
    speech.setLookEvery(15ms);
    speech.setOn(true);
    speech.setDark(true);
}

bool EarFace::reach(QQuickItem &control)
{
    const SpokenControl said = spokenControl(control);
    QString name = said.name.trimmed();
    if (name.endsWith(u'.'))
        name.chop(1);
    const bool isNameless = name.isEmpty() && said.key == 0;
    if (isNameless || !m_hand.goUntil([&](const QQuickItem &here) { return &here == &control; }))
        return false;
    // It was said lately, if not just now: a sheet may have brought the keys there.
    constexpr int lately = 8;
    const auto isNamed = [&](const QString &words) {
        return words.contains(name, Qt::CaseInsensitive);
    };
    return QTest::qWaitFor(
        [&] {
            const QStringList &heard = m_voice->heard;
            return std::ranges::any_of(heard.last(std::min<qsizetype>(lately, heard.size())),
                                       isNamed);
        },
        3000);
}

bool EarFace::press(QQuickItem &control)
{
    // She listens already, and what is typed into comes by letters.
    const bool isToPress = !isField(control) && control.objectName() != "accessSpeech"_L1;
    if (!reach(control))
        return false;
    if (isToPress)
        m_hand.press(Qt::Key_Return);
    return true;
}

} // namespace endcap::screentest
