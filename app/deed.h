// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One deed of the shopper from her touch until the store server has it: sealed, kept
// by the core, settled. A touch after a failure asks the same again, so that it counts
// once. Main thread; owned by the controller of its task; all it is given outlives it.
#pragma once

#include "app/steadyask.h"
#include "contract/wire/sealedparts.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class CoreWatch;
class SettledEvents;
class VisitSecrets;

class Deed final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by its controller")
    Q_PROPERTY(endcap::Deed::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(endcap::Deed::Failure failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)

public:
    enum State {
        Undone,
        Saving,
        Saved,     ///< durable in the core; the store server has it not yet
        Confirmed, ///< the store server has it, and it counts
        Refused,   ///< the store server has it, and says why it does not count
        Failed,    ///< see failure
    };
    Q_ENUM(State)
    enum Failure {
        NoFailure,
        StorageFailed, ///< not saved
        NotOpen,       ///< withdrawn or over meanwhile; not saved
        CoreGone,      ///< it may or may not have been saved: the same touch again tells
    };
    Q_ENUM(Failure)

    struct Parts {
        link::LinkClient &link;
        CoreWatch &core;
        SettledEvents &settled;
        VisitSecrets &secrets;
    };
    explicit Deed(const Parts &parts, QObject *parent = nullptr);

    State state() const { return m_state; }
    Failure failure() const { return m_failure; }
    /// The code of PROTOCOL.md, when it was refused.
    const QString &refusal() const { return m_refusal; }
    /// Its number in the kiosk's chain, once it is saved.
    std::optional<quint64> seq() const { return m_seq; }
    bool isSaved() const { return m_state == Saved || m_state == Confirmed; }

    /// @p secret: what goes with it besides the claim, which is the visit's. Does
    /// nothing while one is under way or saved, or before there is a claim.
    void make(const EventBody &body, wire::EventSecret secret = {});
    /// For the next touch on something else.
    void reset();

Q_SIGNALS:
    void changed();

private:
    void take(const Expected<link::DeedReceipt, link::AskError> &receipt);
    void fail(link::AskError error);
    void settle();

    Parts m_parts;
    SteadyAsk<link::DeedReceipt> m_asking;
    State m_state = Undone;
    Failure m_failure = NoFailure;
    QString m_refusal;
    std::optional<link::DeedAsk> m_ask;
    std::optional<quint64> m_seq;
};

} // namespace endcap
