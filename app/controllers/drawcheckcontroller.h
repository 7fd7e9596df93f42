// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The draws of the last weeks as everybody may see them: the sealed list, the numbers,
// the winners by ticket. Everything was calculated here again before it is shown. And
// whether the ticket that somebody holds before the scanner is in: the proof is asked
// of the store and checked here. Nothing of it is about a person. Main thread; owned by
// KioskApp; all it is given outlives it.
#pragma once

#include "app/models/winnerlistmodel.h"
#include "contract/draw/drawcheck.h"
#include "link/linkclient.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class CoreWatch;
class Flow;
class StoreContent;

class DrawCheckController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::DrawCheckController::Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int index READ index NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString prize READ prize NOTIFY changed FINAL)
    Q_PROPERTY(int entries READ entries NOTIFY changed FINAL)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime sealedAt READ sealedAt NOTIFY changed FINAL)
    Q_PROPERTY(QString listCode READ listCode NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime numbersAt READ numbersAt NOTIFY changed FINAL)
    Q_PROPERTY(QStringList numbers READ numbers NOTIFY changed FINAL)
    Q_PROPERTY(QString seedCode READ seedCode NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime drawnAt READ drawnAt NOTIFY changed FINAL)
    Q_PROPERTY(int winners READ winners NOTIFY changed FINAL)
    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(endcap::WinnerListModel *winnerList READ winnerList CONSTANT FINAL)
    Q_PROPERTY(
        endcap::DrawCheckController::TicketState ticketState READ ticketState NOTIFY changed FINAL)
    Q_PROPERTY(endcap::DrawCheckController::Fate ticketFate READ ticketFate NOTIFY changed FINAL)
    Q_PROPERTY(QString ticketCode READ ticketCode NOTIFY changed FINAL)
    Q_PROPERTY(int ticketPlace READ ticketPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString ticketReason READ ticketReason NOTIFY changed FINAL)

public:
    enum Phase {
        Waiting, ///< no content yet
        None,    ///< no list was sealed in the last weeks
        Sealed,  ///< it waits for its numbers
        Drawn,
    };
    Q_ENUM(Phase)
    enum TicketState {
        NoTicket,
        NotATicket,
        NotSealed, ///< its drawing is still open, or not among those shown
        Asking,
        Counts,       ///< it stands in the list, and that was proven
        LeftOut,      ///< it takes no part, and that was proven
        Missing,      ///< the store finds it in neither list
        Contradicted, ///< what the store says does not hold
        Unreachable,  ///< the store does not answer
    };
    Q_ENUM(TicketState)
    /// What the draw brought it.
    enum Fate { Unknown, Lost, Won, NextInLine, PassedOn };
    Q_ENUM(Fate)

    struct Parts {
        link::LinkClient &link;
        CoreWatch &core;
        StoreContent &content;
        Flow &flow;
    };
    explicit DrawCheckController(const Parts &parts, QObject *parent = nullptr);

    Phase phase() const;
    int count() const;
    int index() const { return m_index; }
    QString title() const;
    QString prize() const;
    int entries() const;
    int leftOut() const;
    QDateTime sealedAt() const;
    /// The first 8 bytes of the list's root, as on a ticket.
    QString listCode() const;
    /// The source that decided, or that is awaited.
    QString source() const;
    QDateTime numbersAt() const;
    /// One text a group: "4  8  15".
    QStringList numbers() const;
    QString seedCode() const;
    QDateTime drawnAt() const;
    int winners() const;
    /// Headquarters' key in hex.
    QString key() const;
    WinnerListModel *winnerList() { return &m_winnerList; }

    TicketState ticketState() const { return m_ticketState; }
    Fate ticketFate() const { return m_fate; }
    QString ticketCode() const;
    /// In the sealed list, from 1.
    int ticketPlace() const { return m_ticketPlace; }
    QString ticketReason() const { return m_ticketReason; }

    Q_INVOKABLE void showNext();
    Q_INVOKABLE void showPrevious();
    /// Asks again after the store did not answer.
    Q_INVOKABLE void askAgain();

    /// True: it was a ticket's code. The page for it is then on its way.
    bool takeScan(QStringView text);
    /// A ticket was looked at: this process has something to forget.
    bool isUsed() const { return m_isUsed; }
    void forgetTicket();

Q_SIGNALS:
    void changed();

private:
    const CheckedDraw *draw() const;
    void refresh();
    void show(int index);
    void look(const Ticket &ticket);
    void takeProof(const Expected<QByteArray, link::AskError> &answer);
    void findFate(std::optional<quint64> index);

    Parts m_parts;
    WinnerListModel m_winnerList{nullptr};
    int m_index = 0;
    std::optional<Ticket> m_ticket;
    TicketState m_ticketState = NoTicket;
    Fate m_fate = Unknown;
    int m_ticketPlace = 0;
    QString m_ticketReason;
    int m_round = 0;
    bool m_isUsed = false;
};

} // namespace endcap
