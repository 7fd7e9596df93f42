// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/randomlife.h"

#include "tests/qml/fullstore.h"

#include <QTest>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int mostPresses = 60;  ///< to get out by what is offered, from anywhere
constexpr int patience = 10'000; ///< ms, for what comes by itself

const QStringList &typed()
{
    static const QStringList words{RandomHands::mark};
    return words;
}

} // namespace

RandomLife::RandomLife(quint32 seed)
    : m_random(seed), m_log(seed), m_kiosk({}, m_random.bounded(3) == 0), m_judge(m_kiosk),
      m_hands(m_kiosk, m_random, m_log)
{
}

QString RandomLife::live(const QDeadlineTimer &deadline)
{
    QString wrong = open();
    // Who leaves before telling anything leaves the process, too, to the next one.
    while (wrong.isEmpty() && !isOver() && !deadline.hasExpired()) {
        if (wrong = arrive(); !wrong.isEmpty())
            break;
        for (int bursts = 1 + m_random.bounded(5); bursts > 0 && wrong.isEmpty() && !isOver();
             --bursts)
            wrong = burst();
        if (wrong.isEmpty() && !isOver())
            wrong = leave();
    }
    return wrong.isEmpty() ? complaints() : wrong + u'\n' + complaints();
}

QString RandomLife::open()
{
    fillWhole(m_kiosk.core.door);
    m_store = std::make_unique<RandomStore>(m_kiosk, m_random, m_log);
    if (!m_kiosk.open())
        return u"no window opens"_s;
    m_kiosk.app.languages()->offerPseudo();
    m_kiosk.window().resize(270, 480);
    return m_kiosk.waitFor(u"attractScreen"_s) ? QString() : u"attract does not come"_s;
}

// Most begin as people do: what lies behind a number and a PIN is not found by chance.
QString RandomLife::arrive()
{
    if (!m_kiosk.waitFor(u"attractScreen"_s))
        return u"attract is not there for the next one"_s;
    bool isIn = true;
    switch (m_random.bounded(8)) {
    case 0:
        m_log.note(u"somebody scans a product"_s);
        typeAsScanner(m_kiosk.window(), breadCode);
        break;
    case 1:
        m_log.note(u"staff knock"_s);
        m_kiosk.app.staff()->knock();
        isIn = m_kiosk.waitFor(u"staffPinScreen"_s);
        break;
    case 2:
    case 3:
        m_log.note(u"somebody comes with a number"_s);
        isIn = m_kiosk.arrive(Zuzanna::number);
        break;
    case 4:
    case 5:
        m_log.note(u"somebody comes with a PIN"_s);
        isIn = m_kiosk.arriveWithPin(Zuzanna::pin, Zuzanna::number);
        break;
    default:
        m_log.note(u"somebody comes"_s);
        break;
    }
    return isIn || isOver() ? QString() : u"nobody comes in at %1"_s.arg(m_judge.stateName());
}

QString RandomLife::complaints()
{
    QStringList said = m_trap.take();
    // Qt 6.4 says so itself of the second of two fingers, of which a handler wants only one.
    said.removeIf([](const QString &text) {
        return text.contains("pointId"_L1) && text.contains("missing from current event"_L1);
    });
    said.removeDuplicates();
    return said.isEmpty() ? QString() : u"somebody complains: "_s + said.join(u'\n');
}

QString RandomLife::burst()
{
    for (int steps = 4 + m_random.bounded(24); steps > 0 && !isOver(); --steps) {
        if (m_random.bounded(6) == 0)
            m_store->changeSomething();
        else
            m_hands.doSomething();
        m_seen.insert(m_judge.stateName());
        QString wrong = complaints();
        if (wrong.isEmpty() && m_kiosk.app.flow()->state() == Flow::Goodbye)
            wrong = judgeEnd();
        if (!wrong.isEmpty())
            return wrong;
    }
    return isOver() ? QString() : judge();
}

QString RandomLife::judge()
{
    for (const QString &wrong : {m_judge.pages(), m_judge.wayOut(), m_judge.secrets()}) {
        if (!wrong.isEmpty() && !isOver())
            return wrong;
    }
    const QString broken = m_random.bounded(3) == 0 ? m_judge.rules() : QString();
    return isOver() ? QString() : broken;
}

bool RandomLife::isOut()
{
    return isOver() ||
           (m_kiosk.app.flow()->state() == Flow::Attract && !m_kiosk.app.visit()->isRunning());
}

QString RandomLife::leave()
{
    m_store->mend();
    const QString wrong = m_random.bounded(5) == 0 ? waitOut() : pressOut();
    if (!wrong.isEmpty())
        return wrong;
    return isOver() ? QString() : judgeEnd();
}

// As somebody who wants nothing but out: what lies above all else offers it.
QString RandomLife::pressOut()
{
    const bool byKeys = m_random.bounded(3) == 0;
    QDeadlineTimer limit(patience);
    for (int presses = 0; presses < mostPresses && !isOut() && !limit.hasExpired();) {
        const Flow::State state = m_kiosk.app.flow()->state();
        const QList<QQuickItem *> ways = m_judge.waysOut();
        if (state == Flow::StaffClean) {
            m_log.note(u"half a minute later"_s);
            m_kiosk.app.desk()->endCleaning();
        } else if (state == Flow::Goodbye) {
            if (QString wrong = judgeEnd(); !wrong.isEmpty())
                return wrong;
            m_log.note(u"goodbye is touched away"_s);
            m_kiosk.finger().touchAt({100, 500});
        } else if (byKeys && presses < mostPresses / 2 && !ways.isEmpty()) {
            // Back and back again; from where it leads no further, "I'm done".
            m_log.note(u"out by the key back"_s);
            QTest::keyClick(&m_kiosk.window(), Qt::Key_Escape);
            ++presses;
        } else if (!ways.isEmpty()) {
            // Mostly "I'm done", now and then the way back.
            QQuickItem *const way = m_random.bounded(4) > 0 ? ways.first() : ways.last();
            m_log.note(u"out by "_s + way->objectName());
            m_kiosk.finger().touchAt(m_kiosk.finger().middleOf(*way));
            ++presses;
        }
        QTest::qWait(60);
    }
    return isOut() ? QString() : u"no press leads out of %1"_s.arg(m_judge.stateName());
}

// Nobody is there any more. The store's own minute is made short.
QString RandomLife::waitOut()
{
    m_log.note(u"nobody is there any more"_s);
    if (m_kiosk.app.visit()->isRunning())
        m_kiosk.app.visit()->begin({50ms, 50ms, 0});
    QString wrong;
    const auto isGoneOrWrong = [&] {
        if (wrong.isEmpty() && m_kiosk.app.flow()->state() == Flow::Goodbye)
            wrong = judgeEnd();
        return isOut() || !wrong.isEmpty();
    };
    if (!QTest::qWaitFor(isGoneOrWrong, patience))
        return u"doing nothing does not lead out of %1"_s.arg(m_judge.stateName());
    return wrong;
}

// Whoever comes next, reads nothing of it; and nothing lies over what she sees.
QString RandomLife::judgeEnd()
{
    if (m_kiosk.app.flow()->state() == Flow::Goodbye &&
        !QTest::qWaitFor([&] { return m_judge.waysOut().isEmpty(); }, 1000))
        return u"something lies over goodbye: "_s + m_judge.waysOut().first()->objectName();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_judge.remains(typed());
}

} // namespace endcap::screentest
