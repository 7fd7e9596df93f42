// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/questscontroller.h"

#include "app/content/displaytext.h"
#include "app/content/storecontent.h"
#include "app/identity/knownshopper.h"

#include <QFile>

#include <algorithm>
#include <numeric>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int titleLetters = 40;
constexpr int textLetters = 160;

// A store may name an icon that this kiosk does not have.
QString iconNamed(const QString &name)
{
    return QFile::exists(u":/icons/%1.svg"_s.arg(name)) ? name : u"medal"_s;
}

int sumOf(const QList<int> &numbers)
{
    return std::accumulate(numbers.cbegin(), numbers.cend(), 0);
}

QuestRow rowOf(const QuestTally &tally)
{
    const Quest &quest = tally.quest;
    QuestRow row;
    row.quest = quest.id;
    row.title = displayText(quest.title, titleLetters);
    row.text = displayText(quest.text, textLetters);
    row.badge = iconNamed(quest.badge);
    row.points = quest.points;
    row.done = sumOf(tally.steps);
    for (const QuestStep &step : quest.steps)
        row.total += step.times;
    row.isKnown = tally.isKnown;
    row.isFinished = tally.isDone();
    row.isWaiting = tally.rounds > tally.roundsSure;
    row.until = quest.until;
    return row;
}

// The part of it that is done; what nobody knows is behind everything.
double partOf(const QuestRow &row)
{
    return row.isKnown && row.total > 0 ? static_cast<double>(row.done) / row.total : 0.0;
}

QString markOf(const QuestTally &tally)
{
    return tally.quest.id + u' ' + QString::number(tally.rounds);
}

} // namespace

QuestsController::QuestsController(StoreContent &content, KnownShopper &shopper,
                                   SettledEvents &events, QObject *parent)
    : QObject(parent), m_content(content), m_shopper(shopper), m_events(events), m_quests(nullptr),
      m_badges(nullptr)
{
    connect(&m_content, &StoreContent::changed, this, &QuestsController::refresh);
    connect(&m_shopper, &KnownShopper::changed, this, &QuestsController::refresh);
    connect(&m_events, &SettledEvents::changed, this, &QuestsController::refresh);
}

bool QuestsController::isReady() const
{
    return m_content.hasStore();
}

bool QuestsController::isProven() const
{
    return m_shopper.isProven();
}

bool QuestsController::isNumberProven() const
{
    return m_shopper.isOwner();
}

void QuestsController::refresh()
{
    m_tallies = tallies(m_content.quests(), m_shopper, m_events);
    refreshRows();
    refreshBadges();
    celebrateWhatIsNew();
    Q_EMIT changed();
}

void QuestsController::refreshRows()
{
    QList<QuestRow> rows;
    for (const QuestTally &tally : m_tallies)
        rows.append(rowOf(tally));
    std::ranges::stable_sort(rows, {}, [](const QuestRow &row) { return row.isFinished; });
    m_nearest = {};
    for (const QuestRow &row : rows) {
        if (!row.isFinished && (m_nearest.quest.isEmpty() || partOf(row) > partOf(m_nearest)))
            m_nearest = row;
    }
    m_quests.setRows(rows);
}

void QuestsController::refreshBadges()
{
    QList<BadgeRow> rows;
    if (m_shopper.isProven()) {
        for (const wire::Badge &badge : m_shopper.answer()->badges) {
            rows.append({badge.quest, displayText(badge.title, titleLetters),
                         iconNamed(badge.badge), badge.times});
        }
        for (const QuestTally &tally : m_tallies) {
            const int more = tally.roundsSure - tally.roundsBefore;
            const auto known = std::ranges::find(rows, tally.quest.id, &BadgeRow::quest);
            if (known != rows.end())
                known->times += more;
            else
                rows.append({tally.quest.id, displayText(tally.quest.title, titleLetters),
                             iconNamed(tally.quest.badge), more});
        }
        std::ranges::stable_sort(rows, {}, [](const BadgeRow &row) { return row.times == 0; });
    }
    m_badges.setRows(rows);
}

void QuestsController::celebrateWhatIsNew()
{
    QStringList still;
    for (const QuestTally &tally : m_tallies) {
        const bool isNew = tally.isKnown && tally.rounds > tally.roundsBefore;
        if (isNew && !m_shown.contains(markOf(tally)))
            still.append(tally.quest.id);
    }
    // What the store has refused meanwhile is taken back; the order stays.
    m_celebrated.removeIf([&](const QString &quest) { return !still.contains(quest); });
    for (const QString &quest : still) {
        if (!m_celebrated.contains(quest))
            m_celebrated.append(quest);
    }
}

const QuestTally *QuestsController::celebrated() const
{
    if (m_celebrated.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(m_tallies, [this](const QuestTally &tally) {
        return tally.quest.id == m_celebrated.first();
    });
    return found == m_tallies.cend() ? nullptr : &*found;
}

void QuestsController::dismissCelebration()
{
    if (const QuestTally *tally = celebrated())
        m_shown.insert(markOf(*tally));
    if (!m_celebrated.isEmpty())
        m_celebrated.removeFirst();
    Q_EMIT changed();
}

QString QuestsController::celebratedTitle() const
{
    const QuestTally *tally = celebrated();
    return tally ? displayText(tally->quest.title, titleLetters) : QString();
}

QString QuestsController::celebratedBadge() const
{
    const QuestTally *tally = celebrated();
    return tally ? iconNamed(tally->quest.badge) : QString();
}

int QuestsController::celebratedPoints() const
{
    const QuestTally *tally = celebrated();
    return tally ? tally->quest.points : 0;
}

bool QuestsController::isCelebratedConfirmed() const
{
    const QuestTally *tally = celebrated();
    return tally && tally->roundsSure == tally->rounds;
}

int QuestsController::openCount() const
{
    const auto &rows = m_quests.rows();
    return static_cast<int>(std::ranges::count(rows, false, &QuestRow::isFinished));
}

int QuestsController::openPoints() const
{
    int points = 0;
    for (const QuestRow &row : m_quests.rows())
        points += row.isFinished ? 0 : row.points;
    return points;
}

int QuestsController::badgeCount() const
{
    const auto &rows = m_badges.rows();
    return static_cast<int>(
        std::ranges::count_if(rows, [](const BadgeRow &row) { return row.times > 0; }));
}

int QuestsController::rewardsHere() const
{
    int points = 0;
    for (const QuestTally &tally : m_tallies)
        points += (tally.roundsSure - tally.roundsBefore) * tally.quest.points;
    return points;
}

qint64 QuestsController::earned() const
{
    return m_shopper.isProven() ? m_shopper.answer()->earned + rewardsHere() : 0;
}

int QuestsController::level() const
{
    return m_shopper.isProven() ? levelAt(m_content.store().levels, earned()) : -1;
}

QString QuestsController::levelName() const
{
    const int at = level();
    return at < 0 ? QString() : displayText(m_content.store().levels.at(at).name, 24);
}

QString QuestsController::nextLevelName() const
{
    const auto &levels = m_content.store().levels;
    const int next = level() + 1;
    return m_shopper.isProven() && next < levels.size() ? displayText(levels.at(next).name, 24)
                                                        : QString();
}

int QuestsController::pointsToNextLevel() const
{
    const auto &levels = m_content.store().levels;
    const int next = level() + 1;
    return m_shopper.isProven() && next < levels.size()
               ? static_cast<int>(std::max<qint64>(levels.at(next).from - earned(), 0))
               : 0;
}

double QuestsController::levelPart() const
{
    const auto &levels = m_content.store().levels;
    const int at = level();
    if (!m_shopper.isProven() || at + 1 >= levels.size())
        return m_shopper.isProven() ? 1.0 : 0.0;
    const double from = at < 0 ? 0 : levels.at(at).from;
    return std::clamp((static_cast<double>(earned()) - from) / (levels.at(at + 1).from - from), 0.0,
                      1.0);
}

} // namespace endcap
