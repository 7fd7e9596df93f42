// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/visitjudge.h"

#include "tests/qml/fullstore.h"
#include "tests/qml/pagerules.h"

#include <QMetaEnum>
#include <QTest>

#include <algorithm>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 4000; // ms, until a page is at rest

// Everything there is, seen or not.
void collectAll(const QQuickItem *item, QList<const QQuickItem *> &all)
{
    all.append(item);
    const auto children = item->childItems();
    for (const QQuickItem *child : children)
        collectAll(child, all);
}

QString found(const QList<const QQuickItem *> &items, const QStringList &needles)
{
    for (const QQuickItem *item : items) {
        for (const char *property : {"text", "label", "preeditText"}) {
            const QString text = item->property(property).toString();
            for (const QString &needle : needles) {
                if (text.contains(needle, Qt::CaseInsensitive))
                    return u"\"%1\" stands in the %2 of %3"_s.arg(
                        needle, QLatin1StringView(property), item->objectName());
            }
        }
    }
    return {};
}

QStringList pagesSeen(const QQuickWindow &window)
{
    QStringList pages;
    for (const QQuickItem *item : visibleItems(window)) {
        if (item->objectName().endsWith("Screen"_L1))
            pages.append(item->objectName());
    }
    return pages;
}

} // namespace

bool leavesByItself(Flow::State state)
{
    switch (state) {
    case Flow::Starting:
    case Flow::Attract:
    case Flow::Goodbye:
    case Flow::OutOfService:
    case Flow::StorageFailed:
    case Flow::NotSetUp:
    case Flow::StaffClean:
        return true;
    default:
        return false;
    }
}

QString VisitJudge::stateName() const
{
    return QString::fromLatin1(
        QMetaEnum::fromType<Flow::State>().valueToKey(m_kiosk.app.flow()->state()));
}

QString VisitJudge::pages() const
{
    const auto wanted = [&] {
        const QString name = stateName();
        return QStringList(name.left(1).toLower() + name.mid(1) + "Screen"_L1);
    };
    if (QTest::qWaitFor([&] { return pagesSeen(m_kiosk.window()) == wanted(); }, patience))
        return {};
    return u"in %1 one sees %2"_s.arg(stateName(), pagesSeen(m_kiosk.window()).join(u" and "_s));
}

QList<QQuickItem *> VisitJudge::waysOut() const
{
    static const QStringList ends{u"doneButton"_s, u"idleDoneButton"_s, u"staffLeaveButton"_s};
    QList<QQuickItem *> done;
    QList<QQuickItem *> back;
    const QRectF page(0, 0, m_kiosk.window().width(), m_kiosk.window().height());
    for (QQuickItem *item : visibleItems(m_kiosk.window())) {
        if (!item->isEnabled() || item->metaObject()->indexOfSignal("triggered()") < 0 ||
            !page.contains(item->mapRectToScene(item->boundingRect()).center()))
            continue;
        if (ends.contains(item->objectName()))
            done.prepend(item);
        else if (item->objectName().endsWith("FailButton"_L1))
            back.prepend(item); // on to the next device, and so back to the list
        else if (item->property("leadsBack").toBool())
            back.prepend(item);
    }
    return done + back;
}

QString VisitJudge::wayOut() const
{
    const Flow::State state = m_kiosk.app.flow()->state();
    if (leavesByItself(state))
        return {};
    if (!m_kiosk.app.visit()->isRunning())
        return u"nobody's time runs in %1"_s.arg(stateName());
    if (!QTest::qWaitFor([&] { return !waysOut().isEmpty(); }, patience))
        return u"no way leads out of %1"_s.arg(stateName());
    return {};
}

QString VisitJudge::rules() const
{
    QStringList broken;
    const auto isWhole = [&] {
        broken = brokenRules(m_kiosk.window());
        return broken.isEmpty();
    };
    if (QTest::qWaitFor(isWhole, patience))
        return {};
    return u"in %1: %2"_s.arg(stateName(), broken.join(u"; "_s));
}

QString VisitJudge::secrets() const
{
    if (m_kiosk.app.visit()->level() == Visit::Proven)
        return {};
    QStringList hers = Zuzanna::traces();
    hers.removeIf([](const QString &trace) { return trace.contains("555"_L1); }); // she types it
    QList<const QQuickItem *> seen;
    for (const QQuickItem *item : visibleItems(m_kiosk.window()))
        seen.append(item);
    const QString where = found(seen, hers);
    return where.isEmpty() ? where : u"without a PIN, in %1: %2"_s.arg(stateName(), where);
}

QString VisitJudge::remains(const QStringList &typed) const
{
    QList<const QQuickItem *> all;
    collectAll(m_kiosk.window().contentItem(), all);
    const QString where = found(all, Zuzanna::traces() + typed);
    return where.isEmpty() ? where : u"after the end, in %1: %2"_s.arg(stateName(), where);
}

} // namespace endcap::screentest
