// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One drawing and one entry in it. What a touch asked is kept, with its one id, until
// the core answered. Main thread; owned by KioskApp; all it is given outlives it.
#pragma once

#include "app/steadyask.h"
#include "contract/domain/campaigns.h"
#include "contract/domain/ticket.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class CoreWatch;
class Flow;
class KnownShopper;
class SettledEvents;
class StoreContent;
class VisitSecrets;

class DrawingController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::DrawingController::Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(endcap::DrawingController::Failure failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString prize READ prize NOTIFY changed FINAL)
    Q_PROPERTY(QString odds READ odds NOTIFY changed FINAL)
    Q_PROPERTY(QString freeEntry READ freeEntry NOTIFY changed FINAL)
    Q_PROPERTY(QStringList rules READ rules NOTIFY changed FINAL)
    Q_PROPERTY(QString rulesHash READ rulesHash NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime closesAt READ closesAt NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime sealsAt READ sealsAt NOTIFY changed FINAL)
    Q_PROPERTY(int winners READ winners NOTIFY changed FINAL)
    Q_PROPERTY(QString ticketNumber READ ticketNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString ticketHash READ ticketHash NOTIFY changed FINAL)
    Q_PROPERTY(QString ticketCode READ ticketCode NOTIFY changed FINAL)
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY changed FINAL)
    Q_PROPERTY(bool sent READ isSent NOTIFY changed FINAL)
    Q_PROPERTY(endcap::DrawingController::Refusal refusal READ refusal NOTIFY changed FINAL)

public:
    enum Phase {
        Waiting, ///< no content yet
        None,    ///< no drawing is on
        Open,
        Saving,
        Entered,
        Failed,
        Closed, ///< it ended while she looked at it
    };
    Q_ENUM(Phase)
    enum Failure { NoFailure, StorageFailed, CoreGone, NotOpen };
    Q_ENUM(Failure)
    enum Refusal { NoRefusal, AlreadyEntered, NotYetOpen, TooLate, NotKnown };
    Q_ENUM(Refusal)

    struct Parts {
        link::LinkClient &link;
        CoreWatch &core;
        StoreContent &content;
        SettledEvents &settled;
        Flow &flow;
        VisitSecrets &secrets;
        KnownShopper &shopper;
    };
    explicit DrawingController(const Parts &parts, QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    Failure failure() const { return m_failure; }
    QString title() const;
    /// "$250", or the prize in words.
    QString prize() const;
    QString odds() const;
    QString freeEntry() const;
    QStringList rules() const;
    QString rulesHash() const;
    QDateTime closesAt() const;
    QDateTime sealsAt() const;
    int winners() const { return m_drawing ? m_drawing->winners : 0; }

    bool hasTicket() const { return m_ticket.has_value(); }
    QString ticketNumber() const;
    QString ticketHash() const;
    QString ticketCode() const;
    bool isConfirmed() const { return m_isConfirmed; }
    /// Without a PIN, or with one for a number that nobody has proven: the store has it.
    /// Whether the number was in the drawing before is not said to whoever typed it.
    bool isSent() const { return m_isSent; }
    Refusal refusal() const { return m_refusal; }

    Q_INVOKABLE void enter();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void show(const Drawing &drawing);
    void takeReceipt(const Expected<link::EnterReceipt, link::AskError> &receipt);
    void fail(link::AskError error);
    void settle();
    void enterPage();

    Parts m_parts;
    SteadyAsk<link::EnterReceipt> m_asking;
    Phase m_phase = Waiting;
    Failure m_failure = NoFailure;
    Refusal m_refusal = NoRefusal;
    bool m_isConfirmed = false;
    bool m_isSent = false;
    std::optional<Drawing> m_drawing;
    Hash m_manifest; // of the rules on screen
    std::optional<link::EnterAsk> m_ask;
    std::optional<Ticket> m_ticket;
};

} // namespace endcap
