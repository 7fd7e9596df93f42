// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Being here: one check-in a day, what it earns, and today's deal. Main thread; owned
// by KioskApp; all it is given outlives it.
#pragma once

#include "app/content/todaysdeal.h"
#include "app/steadyask.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class CoreWatch;
class KnownShopper;
class ProductImages;
class SettledEvents;
class StoreContent;
class VisitSecrets;

class CheckInController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::CheckInController::Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(endcap::CheckInController::Failure failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(int points READ points NOTIFY changed FINAL)
    Q_PROPERTY(int stamps READ stamps NOTIFY changed FINAL)
    Q_PROPERTY(int stampsGoal READ stampsGoal NOTIFY changed FINAL)
    Q_PROPERTY(int stampReward READ stampReward NOTIFY changed FINAL)
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY changed FINAL)
    Q_PROPERTY(bool sent READ isSent NOTIFY changed FINAL)
    Q_PROPERTY(bool hasDeal READ hasDeal NOTIFY changed FINAL)
    Q_PROPERTY(QString dealTitle READ dealTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString dealText READ dealText NOTIFY changed FINAL)
    Q_PROPERTY(QString dealPrice READ dealPrice NOTIFY changed FINAL)
    Q_PROPERTY(QString dealWas READ dealWas NOTIFY changed FINAL)
    Q_PROPERTY(QString dealImage READ dealImage NOTIFY changed FINAL)
    Q_PROPERTY(QString dealCategory READ dealCategory NOTIFY changed FINAL)

public:
    enum Phase {
        Waiting, ///< no content yet
        Ready,
        Saving,
        Saved,
        AlreadyToday,
        Failed,
    };
    Q_ENUM(Phase)
    enum Failure { NoFailure, StorageFailed, CoreGone };
    Q_ENUM(Failure)

    struct Parts {
        link::LinkClient &link;
        CoreWatch &core;
        StoreContent &content;
        ProductImages &images;
        SettledEvents &settled;
        VisitSecrets &secrets;
        KnownShopper &shopper;
    };
    explicit CheckInController(const Parts &parts, QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    Failure failure() const { return m_failure; }
    /// What this check-in earns, or earned: a full card's reward comes on top.
    int points() const;
    /// On the card, with this check-in when it is saved; -1: not known to this visit.
    int stamps() const;
    int stampsGoal() const;
    int stampReward() const;
    bool isConfirmed() const { return m_isConfirmed; }
    /// Without a PIN: the store has it. Whether the number had its points for today before
    /// is not said to whoever typed it.
    bool isSent() const { return m_isSent; }
    bool hasDeal() const { return m_deal.has_value(); }
    QString dealTitle() const { return m_deal.value_or(TodaysDeal()).title; }
    QString dealText() const { return m_deal.value_or(TodaysDeal()).text; }
    QString dealPrice() const { return m_deal.value_or(TodaysDeal()).price; }
    QString dealWas() const { return m_deal.value_or(TodaysDeal()).was; }
    QString dealImage() const { return m_deal.value_or(TodaysDeal()).image; }
    QString dealCategory() const { return m_deal.value_or(TodaysDeal()).category; }

    Q_INVOKABLE void checkIn();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void takeReceipt(const Expected<link::CheckInReceipt, link::AskError> &receipt);
    void fail(link::AskError error);
    void settle();

    Parts m_parts;
    SteadyAsk<link::CheckInReceipt> m_asking;
    Phase m_phase = Waiting;
    Failure m_failure = NoFailure;
    bool m_isConfirmed = false;
    bool m_isSent = false;
    std::optional<link::CheckInAsk> m_ask;
    std::optional<quint64> m_seq;
    std::optional<TodaysDeal> m_deal;
};

} // namespace endcap
