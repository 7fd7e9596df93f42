// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/randomstore.h"

#include <QTest>

#include <array>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;
using link::AskError;

RandomStore::RandomStore(KioskOnScreen &kiosk, QRandomGenerator &random, StepLog &log)
    : m_kiosk(kiosk), m_random(random), m_log(log)
{
    const fakes::FakeDoor &door = kiosk.core.door;
    m_whole = {door.slides, door.offers,   door.drawings, door.quests, door.consents,
               door.shares, door.products, door.said,     door.draws,  door.store};
}

void RandomStore::changeSomething()
{
    struct Habit {
        int weight;
        void (RandomStore::*act)();
    };
    static const std::array habits{
        Habit{20, &RandomStore::changeLine},     Habit{24, &RandomStore::changeContent},
        Habit{12, &RandomStore::changeFailures}, Habit{6, &RandomStore::changeCore},
        Habit{4, &RandomStore::changeReadiness}, Habit{10, &RandomStore::changeLanguage},
        Habit{10, &RandomStore::turnWindow},     Habit{8, &RandomStore::settle},
        Habit{6, &RandomStore::waitABit},
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

void RandomStore::mend()
{
    fakes::FakeDoor &door = m_kiosk.core.door;
    m_log.note(u"all is mended"_s);
    door.readiness = link::Readiness::Ready;
    door.enterError.reset();
    door.checkInError.reset();
    door.deedError.reset();
    door.findError.reset();
    door.reviewsError.reset();
    door.staffDoor.actError.reset();
    door.staffDoor.gateNow = {link::StaffGate::Face::Open, 5, 0};
    door.server = fakes::FakeDoor::Server::Answers;
    if (!std::exchange(m_hasCore, true))
        m_kiosk.core.start();
    else
        m_kiosk.core.link().tellReadinessChanged();
}

void RandomStore::changeLine()
{
    m_kiosk.core.door.lineState.isUp = !m_kiosk.core.door.lineState.isUp;
    m_kiosk.core.door.lineState.waiting = m_random.bounded(3);
    m_log.note(m_kiosk.core.door.lineState.isUp ? u"the line is up"_s : u"the line is cut"_s);
    if (m_hasCore)
        m_kiosk.core.link().tellLine(m_kiosk.core.door.lineState);
}

// All of it, none of it, or each with one chance in two.
template <typename T>
void RandomStore::thin(QList<T> &list, const QList<T> &whole)
{
    const int die = m_random.bounded(4);
    list.clear();
    for (const T &each : whole) {
        if (die == 0 || (die > 1 && m_random.bounded(2)))
            list.append(each);
    }
}

void RandomStore::changeContent()
{
    fakes::FakeDoor &door = m_kiosk.core.door;
    const int what = m_random.bounded(10);
    switch (what) {
    case 0:
        thin(door.slides, m_whole.slides);
        break;
    case 1:
        thin(door.offers, m_whole.offers);
        break;
    case 2:
        thin(door.drawings, m_whole.drawings);
        break;
    case 3:
        thin(door.quests, m_whole.quests);
        break;
    case 4:
        thin(door.consents, m_whole.consents);
        break;
    case 5:
        thin(door.shares, m_whole.shares);
        break;
    case 6:
        thin(door.products, m_whole.products);
        break;
    case 7:
        thin(door.said, m_whole.said);
        break;
    case 8:
        door.draws = m_random.bounded(2) ? m_whole.draws : QHash<QString, wire::PublishedDraw>();
        break;
    default:
        door.store = m_whole.store;
        door.store.playful = m_random.bounded(2);
        door.store.sample = m_random.bounded(2);
        door.store.phone = m_random.bounded(2) ? m_whole.store.phone : QString();
        door.store.brandColor = m_random.bounded(2) ? u"#c00010"_s : QString();
        door.store.language = m_random.bounded(2) ? u"es"_s : QString();
        break;
    }
    m_log.note(u"headquarters changes %1"_s.arg(what));
    tellContent();
}

void RandomStore::tellContent()
{
    if (m_hasCore)
        m_kiosk.tellContent();
}

void RandomStore::changeFailures()
{
    fakes::FakeDoor &door = m_kiosk.core.door;
    static constexpr std::array errors{AskError::StorageFull, AskError::StorageFailed,
                                       AskError::NotOpen,     AskError::NotReady,
                                       AskError::Refused,     AskError::Unreachable};
    const auto draw = [&]() -> std::optional<AskError> {
        if (m_random.bounded(2))
            return std::nullopt;
        return errors.at(static_cast<size_t>(m_random.bounded(int(errors.size()))));
    };
    door.enterError = draw();
    door.checkInError = draw();
    door.deedError = draw();
    door.findError = draw();
    door.reviewsError = draw();
    door.staffDoor.actError = draw();
    door.server = static_cast<fakes::FakeDoor::Server>(m_random.bounded(4));
    m_log.note(
        u"failures: enter %1, check-in %2, deed %3, find %4, reviews %5, staff %6, server %7"_s
            .arg(door.enterError.has_value())
            .arg(door.checkInError.has_value())
            .arg(door.deedError.has_value())
            .arg(door.findError.has_value())
            .arg(door.reviewsError.has_value())
            .arg(door.staffDoor.actError.has_value())
            .arg(int(door.server)));
}

void RandomStore::changeCore()
{
    if (m_hasCore && m_random.bounded(3) == 0) {
        m_log.note(u"the link is cut"_s);
        m_kiosk.core.cut();
        return;
    }
    m_hasCore = !m_hasCore;
    m_log.note(m_hasCore ? u"the core is back"_s : u"the core dies"_s);
    if (m_hasCore)
        m_kiosk.core.start();
    else
        m_kiosk.core.stop();
    // Some of these gaps are long enough to be shown.
    if (!m_hasCore && m_random.bounded(3) == 0)
        QTest::qWait(2300);
}

void RandomStore::changeReadiness()
{
    static constexpr std::array all{link::Readiness::Ready, link::Readiness::NotSetUp,
                                    link::Readiness::Waiting, link::Readiness::StorageFailed};
    fakes::FakeDoor &door = m_kiosk.core.door;
    door.readiness = all.at(static_cast<size_t>(m_random.bounded(int(all.size()))));
    m_log.note(u"readiness %1"_s.arg(int(door.readiness)));
    if (m_hasCore)
        m_kiosk.core.link().tellReadinessChanged();
}

void RandomStore::changeLanguage()
{
    const QStringList codes = m_kiosk.app.languages()->codes();
    const QString &code = codes.at(m_random.bounded(codes.size()));
    m_log.note(u"language "_s + code);
    m_kiosk.app.languages()->choose(code);
}

void RandomStore::turnWindow()
{
    static constexpr std::array sizes{QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1366),
                                      QSize(540, 960),   QSize(960, 540),   QSize(540, 960)};
    const QSize size = sizes.at(static_cast<size_t>(m_random.bounded(int(sizes.size()))));
    m_log.note(u"window %1 x %2"_s.arg(size.width()).arg(size.height()));
    m_kiosk.window().resize(size);
}

void RandomStore::settle()
{
    static const QStringList reasons{{},
                                     u"already-entered"_s,
                                     u"already-kept"_s,
                                     u"already-reviewed"_s,
                                     u"not-eligible"_s,
                                     u"too-late"_s,
                                     u"nonsense"_s};
    const quint64 seq = 1 + m_random.generate64() % 4;
    const QString &reason = reasons.at(m_random.bounded(reasons.size()));
    m_log.note(u"settled %1 %2"_s.arg(seq).arg(reason));
    m_kiosk.core.door.settled = {{seq, reason}};
    if (m_hasCore)
        m_kiosk.core.link().tellSettled({seq, reason});
}

void RandomStore::waitABit()
{
    const int ms = m_random.bounded(700);
    m_log.note(u"wait %1"_s.arg(ms));
    QTest::qWait(ms);
}

} // namespace endcap::screentest
