// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quests, badges and the level: what can be done and what it pays, for everybody; how
// far she is, for a proven visit alone. A quest that she finishes here is celebrated,
// and said to be hers only when the store server has it. Main thread; owned by
// KioskApp; all it is given outlives it.
#pragma once

#include "app/content/questtally.h"
#include "app/models/badgelistmodel.h"
#include "app/models/questlistmodel.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class KnownShopper;
class StoreContent;

class QuestsController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(bool proven READ isProven NOTIFY changed FINAL)
    Q_PROPERTY(bool numberProven READ isNumberProven NOTIFY changed FINAL)
    Q_PROPERTY(endcap::QuestListModel *quests READ quests CONSTANT FINAL)
    Q_PROPERTY(int questCount READ questCount NOTIFY changed FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed FINAL)
    Q_PROPERTY(int openPoints READ openPoints NOTIFY changed FINAL)
    Q_PROPERTY(endcap::BadgeListModel *badges READ badges CONSTANT FINAL)
    Q_PROPERTY(int badgeCount READ badgeCount NOTIFY changed FINAL)
    Q_PROPERTY(QString nearestTitle READ nearestTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString nearestBadge READ nearestBadge NOTIFY changed FINAL)
    Q_PROPERTY(int nearestPoints READ nearestPoints NOTIFY changed FINAL)
    Q_PROPERTY(int nearestDone READ nearestDone NOTIFY changed FINAL)
    Q_PROPERTY(int nearestTotal READ nearestTotal NOTIFY changed FINAL)
    Q_PROPERTY(QString levelName READ levelName NOTIFY changed FINAL)
    Q_PROPERTY(QString nextLevelName READ nextLevelName NOTIFY changed FINAL)
    Q_PROPERTY(int pointsToNextLevel READ pointsToNextLevel NOTIFY changed FINAL)
    Q_PROPERTY(double levelPart READ levelPart NOTIFY changed FINAL)
    Q_PROPERTY(bool celebrating READ isCelebrating NOTIFY changed FINAL)
    Q_PROPERTY(QString celebratedTitle READ celebratedTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString celebratedBadge READ celebratedBadge NOTIFY changed FINAL)
    Q_PROPERTY(int celebratedPoints READ celebratedPoints NOTIFY changed FINAL)
    Q_PROPERTY(bool celebratedConfirmed READ isCelebratedConfirmed NOTIFY changed FINAL)

public:
    QuestsController(StoreContent &content, KnownShopper &shopper, SettledEvents &events,
                     QObject *parent = nullptr);

    bool isReady() const;
    bool isProven() const;
    bool isNumberProven() const;
    QuestListModel *quests() { return &m_quests; }
    int questCount() const { return m_quests.rowCount(); }
    /// Not yet finished, and what they pay together.
    int openCount() const;
    int openPoints() const;
    BadgeListModel *badges() { return &m_badges; }
    int badgeCount() const;
    // The open quest that is nearest to its end; the first when nobody knows.
    QString nearestTitle() const { return m_nearest.title; }
    QString nearestBadge() const { return m_nearest.badge; }
    int nearestPoints() const { return m_nearest.points; }
    int nearestDone() const { return m_nearest.done; }
    int nearestTotal() const { return m_nearest.total; }
    QString levelName() const;
    /// Empty on the highest.
    QString nextLevelName() const;
    int pointsToNextLevel() const;
    /// How much of the way from this level to the next, 0 to 1.
    double levelPart() const;
    bool isCelebrating() const { return !m_celebrated.isEmpty(); }
    QString celebratedTitle() const;
    QString celebratedBadge() const;
    int celebratedPoints() const;
    /// The store server has all of it; otherwise it counts when it does.
    bool isCelebratedConfirmed() const;
    /// Seen; the next one, if there is another.
    Q_INVOKABLE void dismissCelebration();

    /// What quests paid in this visit, as far as the store server has it.
    int rewardsHere() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void refreshRows();
    void refreshBadges();
    void celebrateWhatIsNew();
    const QuestTally *celebrated() const;
    qint64 earned() const;
    int level() const;

    StoreContent &m_content;
    KnownShopper &m_shopper;
    SettledEvents &m_events;
    QuestListModel m_quests;
    BadgeListModel m_badges;
    QList<QuestTally> m_tallies;
    QuestRow m_nearest;
    QStringList m_celebrated; ///< quests still to be shown, the first is on
    QSet<QString> m_shown;    ///< "id round" of those that were
};

} // namespace endcap
