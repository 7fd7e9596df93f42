// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One offer as a page shows it: words, money, where, why, and the coupon. A value
// that QML reads; made by OffersController.
#pragma once

#include "app/content/offerstate.h"

#include <QDateTime>

namespace endcap
{

struct OfferFace {
    Q_GADGET
    QML_VALUE_TYPE(offerFace)
    Q_PROPERTY(QString key MEMBER key FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString terms MEMBER terms FINAL)
    Q_PROPERTY(QString price MEMBER price FINAL)
    Q_PROPERTY(QString was MEMBER was FINAL)
    Q_PROPERTY(QDateTime priceAsOf MEMBER priceAsOf FINAL)
    Q_PROPERTY(QDateTime until MEMBER until FINAL)
    Q_PROPERTY(QString image MEMBER image FINAL)
    Q_PROPERTY(QString category MEMBER category FINAL)
    Q_PROPERTY(int aisle MEMBER aisle FINAL)
    Q_PROPERTY(QString bay MEMBER bay FINAL)
    Q_PROPERTY(int limit MEMBER limit FINAL)
    Q_PROPERTY(bool personal MEMBER personal FINAL)
    Q_PROPERTY(int rule READ ruleNumber FINAL)
    Q_PROPERTY(int ruleCount MEMBER ruleCount FINAL)
    Q_PROPERTY(QString ruleCategory MEMBER ruleCategory FINAL)
    Q_PROPERTY(int herCount MEMBER herCount FINAL)
    Q_PROPERTY(QString herProduct MEMBER herProduct FINAL)
    Q_PROPERTY(QDateTime herDay MEMBER herDay FINAL)
    Q_PROPERTY(int state READ stateNumber FINAL)
    Q_PROPERTY(int objection READ objectionNumber FINAL)
    Q_PROPERTY(int failure READ failureNumber FINAL)
    Q_PROPERTY(QString serial MEMBER serial FINAL)
    Q_PROPERTY(QString code MEMBER code FINAL)
    Q_PROPERTY(QString voidSerial MEMBER voidSerial FINAL)
    Q_PROPERTY(QDateTime since MEMBER since FINAL)
    Q_PROPERTY(bool hasCoupon READ hasCoupon FINAL)

public:
    QString key; ///< the offer's id; empty: no offer
    QString title;
    QString text;
    QString terms;
    QString price; ///< what the till charges
    QString was;   ///< empty when it is no more
    QDateTime priceAsOf;
    QDateTime until;
    QString image;
    QString category;
    int aisle = 0;
    QString bay;
    int limit = 1;
    bool personal = false; ///< hers by a rule; a claimed visit has none of these
    offerstate::Rule rule = offerstate::Everyone;
    int ruleCount = 0;    ///< what the rule asks for
    QString ruleCategory; ///< what had to be bought, in the store's words
    int herCount = 0;     ///< what it found
    QString herProduct;
    QDateTime herDay;
    offerstate::State state = offerstate::Open;
    offerstate::Objection objection = offerstate::NoObjection;
    offerstate::Failure failure = offerstate::NoFailure;
    QString serial;     ///< spelled: "K7QF-2M9X-4TDH"
    QString code;       ///< the text in its QR
    QString voidSerial; ///< another one of hers that does not count
    QDateTime since;    ///< when it was used, made void or over

    /// There is one that a till may take.
    bool hasCoupon() const
    {
        return state == offerstate::Saved || state == offerstate::Sent ||
               state == offerstate::Confirmed || state == offerstate::Held;
    }

    // For QML, which compares them with the words of OfferState.
    int ruleNumber() const { return rule; }
    int stateNumber() const { return state; }
    int objectionNumber() const { return objection; }
    int failureNumber() const { return failure; }

    bool operator==(const OfferFace &) const = default;
};

} // namespace endcap
