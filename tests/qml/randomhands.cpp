// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/randomhands.h"

#include "tests/qml/fullstore.h"
#include "tests/qml/keyhand.h"

#include <QTest>

#include <array>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

struct Habit {
    int weight;
    void (RandomHands::*act)();
};

QString pointText(QPoint point)
{
    return u"%1,%2"_s.arg(point.x()).arg(point.y());
}

void sendKey(QWindow &window, int key, const QString &text, Qt::KeyboardModifiers with = {})
{
    QTest::simulateEvent(&window, true, key, with, text, false);
    QTest::simulateEvent(&window, false, key, with, text, false);
}

} // namespace

void typeAsScanner(QWindow &window, const QString &text, bool withEnd)
{
    for (const QChar letter : text)
        sendKey(window, letter.isPrint() ? letter.toUpper().unicode() : 0, letter);
    if (withEnd)
        sendKey(window, Qt::Key_Return, u"\r"_s);
}

RandomHands::RandomHands(KioskOnScreen &kiosk, QRandomGenerator &random, StepLog &log)
    : m_kiosk(kiosk), m_random(random), m_log(log), m_device([] {
          static QPointingDevice *const device = QTest::createTouchDevice();
          return device;
      }())
{
}

void RandomHands::doSomething()
{
    static const std::array habits{
        Habit{34, &RandomHands::touchControl}, Habit{6, &RandomHands::touchBeside},
        Habit{5, &RandomHands::touchTwice},    Habit{4, &RandomHands::touchWithTwo},
        Habit{5, &RandomHands::slide},         Habit{1, &RandomHands::holdTheCorner},
        Habit{14, &RandomHands::pressSixKeys}, Habit{5, &RandomHands::pressAnyKey},
        Habit{4, &RandomHands::typeWord},      Habit{8, &RandomHands::scan},
        Habit{14, &RandomHands::makeSense},
    };
    int die = m_random.bounded(100);
    for (const Habit &habit : habits) {
        die -= habit.weight;
        if (die < 0) {
            (this->*habit.act)();
            return;
        }
    }
}

QPoint RandomHands::anywhere() const
{
    return {m_random.bounded(m_kiosk.window().width()),
            m_random.bounded(m_kiosk.window().height())};
}

QQuickItem *RandomHands::drawControl() const
{
    QList<QQuickItem *> controls;
    const QRectF page(0, 0, m_kiosk.window().width(), m_kiosk.window().height());
    for (QQuickItem *item : visibleItems(m_kiosk.window())) {
        const bool isThere = item->isEnabled() && (isControl(*item) || isLetter(*item)) &&
                             page.contains(m_kiosk.finger().middleOf(*item));
        const bool isExit = item->objectName() == "doneButton"_L1 ||
                            item->objectName() == "backButton"_L1 ||
                            item->objectName() == "staffLeaveButton"_L1;
        if (isThere && (!isExit || m_random.bounded(8) == 0))
            controls.append(item);
    }
    return controls.isEmpty() ? nullptr : controls.at(m_random.bounded(controls.size()));
}

void RandomHands::touch(QPoint point)
{
    m_kiosk.finger().touchAt(point);
}

void RandomHands::touchControl()
{
    QQuickItem *const control = drawControl();
    if (!control) {
        touchBeside();
        return;
    }
    const QPoint point = m_kiosk.finger().middleOf(*control);
    m_log.note(u"touch %1 %2"_s.arg(pointText(point), control->objectName()));
    touch(point);
}

void RandomHands::touchBeside()
{
    const QPoint point = anywhere();
    m_log.note(u"touch %1"_s.arg(pointText(point)));
    touch(point);
}

void RandomHands::touchTwice()
{
    QQuickItem *const control = drawControl();
    const QPoint point = control ? m_kiosk.finger().middleOf(*control) : anywhere();
    m_log.note(
        u"touch twice %1 %2"_s.arg(pointText(point), control ? control->objectName() : u""_s));
    for (int i = 0; i < 2; ++i) {
        m_kiosk.finger().press(point);
        m_kiosk.finger().release(point);
    }
}

void RandomHands::touchWithTwo()
{
    QQuickItem *const one = drawControl();
    const QPoint a = one ? m_kiosk.finger().middleOf(*one) : anywhere();
    QQuickItem *const other = drawControl();
    const QPoint b = other ? m_kiosk.finger().middleOf(*other) : anywhere();
    m_log.note(u"two fingers %1 and %2"_s.arg(pointText(a), pointText(b)));
    QQuickWindow &window = m_kiosk.window();
    QTest::touchEvent(&window, m_device).press(0, a, &window).press(1, b, &window);
    QTest::qWait(5);
    const int first = m_random.bounded(2);
    const auto place = [&](int finger) { return finger == 0 ? a : b; };
    QTest::touchEvent(&window, m_device)
        .release(first, place(first), &window)
        .stationary(1 - first);
    QTest::touchEvent(&window, m_device).release(1 - first, place(1 - first), &window);
    QTest::qWait(5);
}

void RandomHands::slide()
{
    QQuickItem *const control = drawControl();
    const QPoint from = control ? m_kiosk.finger().middleOf(*control) : anywhere();
    const QPoint to = anywhere();
    m_log.note(u"slide %1 to %2"_s.arg(pointText(from), pointText(to)));
    QQuickWindow &window = m_kiosk.window();
    QTest::touchEvent(&window, m_device).press(0, from, &window);
    for (int step = 1; step <= 4; ++step)
        QTest::touchEvent(&window, m_device).move(0, from + (to - from) * step / 4, &window);
    QTest::touchEvent(&window, m_device).release(0, to, &window);
}

void RandomHands::holdTheCorner()
{
    // Two seconds, which a run of seconds does not have often.
    if (m_random.bounded(4) > 0)
        return;
    m_log.note(u"hold the corner"_s);
    const QPoint corner(m_kiosk.window().width() / 20, m_kiosk.window().height() / 40);
    m_kiosk.finger().press(corner);
    QTest::qWait(2150);
    m_kiosk.finger().release(corner);
}

void RandomHands::pressSixKeys()
{
    static constexpr std::array keys{Qt::Key_Right,  Qt::Key_Right,  Qt::Key_Right,
                                     Qt::Key_Left,   Qt::Key_Up,     Qt::Key_Down,
                                     Qt::Key_Return, Qt::Key_Return, Qt::Key_Escape};
    const int count = 1 + m_random.bounded(12);
    QStringList pressed;
    for (int i = 0; i < count; ++i) {
        const Qt::Key key = keys.at(static_cast<size_t>(m_random.bounded(int(keys.size()))));
        pressed.append(QKeySequence(key).toString());
        QTest::keyClick(&m_kiosk.window(), key);
    }
    m_log.note(u"keys "_s + pressed.join(u' '));
}

void RandomHands::pressAnyKey()
{
    static constexpr std::array keys{
        Qt::Key_A,    Qt::Key_7,  Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Backspace,
        Qt::Key_Home, Qt::Key_F1, Qt::Key_Print,    Qt::Key_Menu,    Qt::Key_Delete,
        Qt::Key_At,   Qt::Key_F5, Qt::Key_HomePage, Qt::Key_Space,   Qt::Key_PageDown,
        Qt::Key_Help, Qt::Key_Q,  Qt::Key_VolumeUp, Qt::Key_Z,       Qt::Key_AltGr,
        Qt::Key_Back, Qt::Key_F4, Qt::Key_CapsLock, Qt::Key_W,       Qt::Key_Select};
    static const std::array<Qt::KeyboardModifiers, 5> modifiers{
        Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier};
    const Qt::Key key = keys.at(static_cast<size_t>(m_random.bounded(int(keys.size()))));
    const auto modifier = modifiers.at(static_cast<size_t>(m_random.bounded(5)));
    m_log.note(u"key "_s + QKeySequence(QKeyCombination(modifier, key)).toString());
    const QString text = key < 0x7f ? QString(QChar(char16_t(key))) : QString();
    sendKey(m_kiosk.window(), key, text, modifier);
}

// Three letters at a time: four fast ones would be a scanner's.
void RandomHands::typeWord()
{
    m_log.note(u"type "_s + mark);
    typeAsScanner(m_kiosk.window(), mark, false);
    QTest::qWait(90);
}

QString RandomHands::drawCode() const
{
    QString text;
    switch (m_random.bounded(12)) {
    case 0:
        return Zuzanna::card;
    case 1:
        return breadCode;
    case 2:
        return u"4006381333931"_s; // no product of this store
    case 3:
        return ticketCode();
    case 4:
        return u"4111111111111111"_s; // a test number of payment cards
    case 5:
        return u"%B4111111111111111^DOE/JANE^2512101?"_s;
    case 6:
        return u"]C1010001234567890510ABC\x1d21XYZ"_s;
    case 7:
        return u"https://evil.example/?q=<b>%1&x='; DROP TABLE visits;--"_s.arg(mark);
    case 8:
        return mark.repeated(200 + m_random.bounded(700));
    case 9:
        for (int i = 0; i < 40; ++i)
            text += QChar(1 + m_random.bounded(31));
        return text;
    case 10:
        for (int i = 0; i < 30; ++i)
            text += QChar(0x20 + m_random.bounded(0x2000));
        return text;
    default:
        for (int i = m_random.bounded(60); i >= 0; --i)
            text += QChar(0x21 + m_random.bounded(94));
        return text;
    }
}

void RandomHands::scan()
{
    const QString code = drawCode();
    m_log.note(u"scan %1 signs: %2"_s.arg(code.size()).arg(code.left(40)));
    typeAsScanner(m_kiosk.window(), code, m_random.bounded(4) > 0);
    if (m_random.bounded(2))
        QTest::qWait(90);
}

bool RandomHands::sayDigits(const QString &prefix, const QString &digits, const QString &then)
{
    const QQuickItem *key = m_kiosk.finger().find(prefix + u'1');
    if (!key || !key->isEnabled())
        return false;
    m_log.note(u"say %1 on %2"_s.arg(digits, prefix));
    for (const QChar digit : digits) {
        if (const QQuickItem *each = m_kiosk.finger().find(prefix + digit))
            touch(m_kiosk.finger().middleOf(*each));
    }
    const QQuickItem *button = m_kiosk.finger().find(then);
    if (button && m_random.bounded(6) > 0)
        touch(m_kiosk.finger().middleOf(*button));
    return true;
}

void RandomHands::makeSense()
{
    const bool isRight = m_random.bounded(4) > 0;
    const QString number = isRight ? Zuzanna::number : u"2125550142"_s;
    const QString pin = isRight ? Zuzanna::pin : u"8306"_s;
    if (sayDigits(u"key"_s, number, u"continueButton"_s) ||
        sayDigits(u"pinKey"_s, pin, u"submitPinButton"_s) ||
        sayDigits(u"joinKey"_s, u"6125550177"_s, u"joinNextButton"_s) ||
        sayDigits(u"joinPinKey"_s, u"8306"_s, u"joinNextButton"_s) ||
        sayDigits(u"staffKey"_s, isRight ? staffPin : u"90000000"_s, u"staffEnterButton"_s))
        return;
    touchControl();
}

} // namespace endcap::screentest
