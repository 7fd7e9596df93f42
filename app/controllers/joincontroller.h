// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joining, one thing at a time: number, name, e-mail or none, a PIN typed twice, what
// she agrees to, a look at all of it, done. The store is asked nothing, so a number
// that has an account looks like one that has none, and it works without a line. Main
// thread; owned by KioskApp; all it is given outlives it.
#pragma once

#include "app/deed.h"
#include "app/identity/claimentry.h"
#include "app/identity/pinentry.h"
#include "app/models/consentlistmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class Flow;
class StoreContent;
class Visit;

class JoinController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::JoinController::Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int stepNumber READ stepNumber NOTIFY changed FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed FINAL)
    Q_PROPERTY(endcap::JoinController::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString country READ country NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY changed FINAL)
    Q_PROPERTY(int pinCount READ pinCount NOTIFY changed FINAL)
    Q_PROPERTY(endcap::ConsentListModel *consents READ consents CONSTANT FINAL)
    Q_PROPERTY(int consentsGiven READ consentsGiven NOTIFY changed FINAL)
    Q_PROPERTY(int welcomePoints READ welcomePoints NOTIFY changed FINAL)
    Q_PROPERTY(endcap::Deed *deed READ deed CONSTANT FINAL)
    Q_PROPERTY(bool canMend READ canMend NOTIFY changed FINAL)

public:
    enum Step { Phone, Name, Email, Pin, PinAgain, Consents, Review, Done };
    Q_ENUM(Step)
    enum Problem {
        NoProblem,
        BadNumber, ///< no such number can exist
        BadEmail,
        EasyPin, ///< anybody would try it first
        PinsDiffer,
    };
    Q_ENUM(Problem)

    struct Parts {
        Deed::Parts deed;
        StoreContent &content;
        Flow &flow;
        Visit &visit;
    };
    explicit JoinController(const Parts &parts, QObject *parent = nullptr);

    Step step() const { return m_step; }
    /// Which of the things to say this is, from 1.
    int stepNumber() const;
    int stepCount() const;
    Problem problem() const { return m_problem; }
    bool canContinue() const;
    QString phone() const { return m_phone.display(); }
    QString country() const { return m_phone.region(); }
    const QString &name() const { return m_name; }
    void setName(const QString &name);
    const QString &email() const { return m_email; }
    void setEmail(const QString &email);
    int pinCount() const;
    ConsentListModel *consents() { return &m_consents; }
    int consentsGiven() const { return static_cast<int>(m_consents.given().size()); }
    int welcomePoints() const;
    Deed *deed() { return &m_deed; }
    /// Not while it is being saved, nor when it may have been: it is one registration.
    bool canMend() const;

    Q_INVOKABLE void press(const QString &digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    /// To the next thing, or back to the look at all of it.
    Q_INVOKABLE void next();
    /// To the thing before; before the first, out.
    Q_INVOKABLE void back();
    /// From the look at all of it to one thing and then back.
    Q_INVOKABLE void mend(endcap::JoinController::Step step);
    /// Saves it.
    Q_INVOKABLE void join();
    /// She is in: to her visit.
    Q_INVOKABLE void goOn();

    /// Something of hers is in this process: only its end forgets it for sure.
    bool isUsed() const { return m_isUsed; }

Q_SIGNALS:
    void changed();

private:
    void enterPage();
    void takeDeed();
    void goTo(Step step);
    Step after(Step step) const;
    Step before(Step step) const;
    /// The PIN that is being typed.
    PinEntry &typedPin() { return m_step == PinAgain ? m_pinAgain : m_pin; }
    bool isPinStep() const { return m_step == Pin || m_step == PinAgain; }
    bool hasGoodPin() const;
    Problem problemOfStep() const;
    void forgetAll();

    Parts m_parts;
    Deed m_deed;
    ClaimEntry m_phone;
    QString m_name;
    QString m_email;
    PinEntry m_pin;
    PinEntry m_pinAgain;
    ConsentListModel m_consents;
    Step m_step = Phone;
    Problem m_problem = NoProblem;
    bool m_isMending = false;
    bool m_isUsed = false;
};

} // namespace endcap
