// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/crawler.h"

#include "tests/qml/fullstore.h"

#include <QQueue>
#include <QTest>

#include <algorithm>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 4000; // ms, until a place is what it was for another face

// What ends a visit or takes back what was typed comes last, so that a walk gets far.
bool isEnd(const QString &control)
{
    static const QStringList ends{u"doneButton"_s, u"staffLeaveButton"_s, u"restartScreenButton"_s,
                                  u"restartKioskButton"_s, u"cleanButton"_s};
    return ends.contains(control) || control.endsWith("Erase"_L1) || control.endsWith("Clear"_L1);
}

QString path(const Crawler::Walk &walk, qsizetype until)
{
    QStringList names;
    for (qsizetype i = 0; i < until; ++i)
        names.append(walk.steps.at(i).control);
    return names.join(u", "_s);
}

} // namespace

bool pressNamed(KioskOnScreen &kiosk, Face &face, const QString &control)
{
    static const QMap<QString, QString> sayings{{u"key#"_s, Zuzanna::number},
                                                {u"pinKey#"_s, Zuzanna::pin},
                                                {u"joinKey#"_s, u"6125550177"_s},
                                                {u"joinPinKey#"_s, u"8306"_s},
                                                {u"staffKey#"_s, staffPin}};
    if (control == wayBack) {
        face.back();
        return true;
    }
    const auto saying = sayings.constFind(control);
    if (saying == sayings.cend()) {
        QQuickItem *const item = controlNamed(kiosk, control);
        return item && face.press(*item);
    }
    for (const QChar digit : *saying) {
        QQuickItem *const key = controlNamed(kiosk, control.chopped(1) + digit);
        if (!key || !face.press(*key))
            return false;
    }
    return true;
}

void Crawler::arrive(const Walk &walk, const Place &place)
{
    Ways &ways = m_ways[place.key()];
    if (ways.place.name.isEmpty()) {
        ways.place = place;
        for (const QString &control : place.controls)
            ways.to.insert(control, {});
    }
    if (!walk.steps.isEmpty())
        m_ways[walk.steps.last().at.key()].to[walk.steps.last().control] = place.key();
}

QString Crawler::nextPress(const Place &at) const
{
    const auto isNew = [&](const QString &name, const QString &control) {
        return !m_tried.contains(name + u' ' + control);
    };
    // What ends the visit is pressed only where nothing else is left.
    QString control = firstPress(at, [&](const QString &name, const QString &each) {
        return isNew(name, each) && !isEnd(each);
    });
    if (control.isEmpty())
        control = firstPress(at, isNew);
    if (control.isEmpty())
        control = firstPress(at, [](const QString &, const QString &) { return true; });
    return control;
}

QString
Crawler::firstPress(const Place &at,
                    const std::function<bool(const QString &, const QString &)> &isWanted) const
{
    struct Seen {
        QString key;
        QString first; ///< what was pressed to set out
    };
    QQueue<Seen> queue;
    queue.enqueue({at.key(), {}});
    QSet<QString> met{at.key()};
    while (!queue.isEmpty()) {
        const Seen here = queue.dequeue();
        const auto ways = m_ways.constFind(here.key);
        if (ways == m_ways.cend())
            continue;
        for (const QString &control : ways->place.controls) {
            const QString to = ways->to.value(control);
            const QString first = here.first.isEmpty() ? control : here.first;
            if (to.isEmpty() && isWanted(ways->place.name, control))
                return first;
            if (!to.isEmpty() && !met.contains(to)) {
                met.insert(to);
                queue.enqueue({to, first});
            }
        }
    }
    return {};
}

QString Crawler::explore(const FaceMaker &face, int presses)
{
    while (presses > 0) {
        KioskOnScreen kiosk({}, true);
        if (!m_begin(kiosk))
            return u"a kiosk does not begin"_s;
        const auto hand = face(kiosk);
        Walk walk;
        const int before = presses;
        while (presses > 0 && walkOn(kiosk, *hand, walk, presses)) {
        }
        walk.end = placeAtRest(kiosk);
        arrive(walk, walk.end);
        if (presses == before)
            break; // nothing untried can be come to from the beginning
        m_walks.append(walk);
    }
    return {};
}

bool Crawler::walkOn(KioskOnScreen &kiosk, Face &face, Walk &walk, int &presses)
{
    const Place here = placeAtRest(kiosk);
    arrive(walk, here);
    const QString control = nextPress(here);
    if (control.isEmpty())
        return false;
    --presses;
    walk.steps.append({here, control});
    m_tried.insert(here.name + u' ' + control);
    return pressNamed(kiosk, face, control);
}

QStringList Crawler::follow(const FaceMaker &face) const
{
    QStringList broken;
    QSet<QString> judged;
    for (const Walk &walk : m_walks)
        broken += followWalk(walk, face, judged);
    broken.removeDuplicates();
    return broken;
}

QStringList Crawler::followWalk(const Walk &walk, const FaceMaker &face,
                                QSet<QString> &judged) const
{
    QStringList broken;
    KioskOnScreen kiosk({}, true);
    if (!m_begin(kiosk))
        return {u"a kiosk does not begin"_s};
    const auto hand = face(kiosk);
    for (qsizetype i = 0; i <= walk.steps.size(); ++i) {
        const Place &wanted = i < walk.steps.size() ? walk.steps.at(i).at : walk.end;
        if (!QTest::qWaitFor([&] { return placeNow(kiosk) == wanted; }, patience))
            return broken << u"after [%1] %2 one is at %3, and not at %4"_s.arg(
                       path(walk, i), hand->name(), placeNow(kiosk).key(), wanted.key());
        if (!judged.contains(wanted.key())) {
            judged.insert(wanted.key());
            const auto controls = controlsInSight(kiosk);
            for (QQuickItem *control : controls) {
                if (!hand->reach(*control))
                    broken << u"%1 in %2 cannot be reached %3"_s.arg(nameOf(*control), wanted.name,
                                                                     hand->name());
            }
        }
        if (i < walk.steps.size() && !pressNamed(kiosk, *hand, walk.steps.at(i).control))
            return broken << u"after [%1] %2 cannot be pressed %3"_s.arg(
                       path(walk, i), walk.steps.at(i).control, hand->name());
    }
    return broken;
}

int Crawler::untried() const
{
    int count = 0;
    for (const Ways &ways : m_ways)
        count += static_cast<int>(std::ranges::count(ways.to, QString()));
    return count;
}

QStringList Crawler::states() const
{
    QStringList names;
    for (const Ways &ways : m_ways)
        names.append(ways.place.name);
    names.removeDuplicates();
    return names;
}

} // namespace endcap::screentest
