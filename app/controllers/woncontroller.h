// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A prize of the shopper's, told at her next proven visit, once by itself and then from
// home; also one that went on to somebody else, with its reason. The draw decided it
// long ago. Main thread; owned by KioskApp; all it is given outlives it.
#pragma once

#include "contract/wire/sealedparts.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class Flow;
class KnownShopper;
class StoreContent;

class WonController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int index READ index NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString prize READ prize NOTIFY changed FINAL)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime claimBy READ claimBy NOTIFY changed FINAL)
    Q_PROPERTY(QString claim READ claim NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime drawnAt READ drawnAt NOTIFY changed FINAL)
    Q_PROPERTY(endcap::WonController::Reason reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(bool fresh READ isFresh NOTIFY changed FINAL)

public:
    /// Why it went on to the next.
    enum Reason {
        Hers, ///< it did not: the prize is hers
        NotClaimed,
        NotEligible,
        NotVerified,
        Declined,
        OtherReason,
    };
    Q_ENUM(Reason)

    WonController(StoreContent &content, KnownShopper &shopper, Flow &flow,
                  QObject *parent = nullptr);

    int count() const;
    int index() const { return m_index; }
    QString title() const;
    /// "$250", or the prize in words.
    QString prize() const;
    QString ticket() const;
    QDateTime claimBy() const;
    /// How she gets it; empty while this kiosk does not have the drawing.
    QString claim() const;
    QDateTime drawnAt() const;
    Reason reason() const;
    /// She sees this one for the first time in this visit.
    bool isFresh() const { return m_isFresh; }

    Q_INVOKABLE void showNext();
    /// What there was to see of it was seen.
    Q_INVOKABLE void settle();

Q_SIGNALS:
    void changed();

private:
    const wire::Won *won() const;

    StoreContent &m_content;
    KnownShopper &m_shopper;
    Flow &m_flow;
    int m_index = 0;
    bool m_isFresh = true;
};

} // namespace endcap
