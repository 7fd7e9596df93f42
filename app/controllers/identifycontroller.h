// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who are you: takes digits, an address or a scan, makes a claim of them, and asks
// the store server whether the PIN proves it. A known number looks like an unknown
// one everywhere. Main thread; owned by KioskApp; all it is given outlives it.
#pragma once

#include "app/identity/claimentry.h"
#include "app/identity/pinentry.h"
#include "contract/wire/sealedparts.h"
#include "link/linkclient.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class CoreWatch;
class Flow;
class KnownShopper;
class LineStatus;
class StoreContent;
class Visit;
class VisitSecrets;

class IdentifyController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::IdentifyController::Way way READ way WRITE setWay NOTIFY changed FINAL)
    Q_PROPERTY(QString display READ display NOTIFY changed FINAL)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed FINAL)
    Q_PROPERTY(QString country READ country NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(int pinLength READ pinLength CONSTANT FINAL)
    Q_PROPERTY(int pinCount READ pinCount NOTIFY changed FINAL)
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed FINAL)
    Q_PROPERTY(endcap::IdentifyController::Notice notice READ notice NOTIFY changed FINAL)

public:
    enum Way { Phone, Card, Email };
    Q_ENUM(Way)
    enum Notice {
        None,
        PaymentCard, ///< scanned, and dropped
        UnknownCode, ///< scanned, and nothing we know
        ProductCode, ///< scanned, and no card
        BadNumber,   ///< no such number or address can exist
        NoMatch,     ///< number and PIN do not belong together, or nobody has them
        Slow,        ///< the store server takes its time
        LineDown,    ///< nobody can look at a PIN now
    };
    Q_ENUM(Notice)

    struct Parts {
        link::LinkClient &link;
        CoreWatch &core;
        LineStatus &line;
        StoreContent &content;
        Flow &flow;
        Visit &visit;
        VisitSecrets &secrets;
        KnownShopper &shopper;
    };
    /// How long the store server may think about a PIN.
    struct Patience {
        std::chrono::milliseconds untilChecking{600}; ///< then the screen says so
        std::chrono::milliseconds untilSlow{3000};    ///< then it says that it takes long
        std::chrono::milliseconds limit{8000};        ///< then she goes on as claimed
        std::chrono::milliseconds limitOffline{800};  ///< the same with the line down
    };
    explicit IdentifyController(const Parts &parts, QObject *parent = nullptr);
    IdentifyController(const Parts &parts, Patience patience, QObject *parent = nullptr);

    Way way() const;
    void setWay(Way way);
    QString display() const { return m_entry.display(); }
    bool canContinue() const { return m_entry.isWhole(); }
    QString country() const { return m_entry.region(); }
    /// How a number looks here: an example.
    QString hint() const;
    int pinLength() const { return PinEntry::most; }
    int pinCount() const { return m_pin.count(); }
    bool isChecking() const { return m_isChecking; }
    Notice notice() const { return m_notice; }

    Q_INVOKABLE void press(const QString &digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void setEmail(const QString &text);
    Q_INVOKABLE void submit();
    Q_INVOKABLE void pressPin(const QString &digit);
    Q_INVOKABLE void erasePin();
    Q_INVOKABLE void submitPin();
    Q_INVOKABLE void skipPin();
    Q_INVOKABLE void dismissNotice();

    /// What the scanner read; only while a shopper may say who she is.
    void takeScan(QStringView text);
    /// Something of hers is in this process: only its end forgets it for sure.
    bool isUsed() const { return m_isUsed; }

Q_SIGNALS:
    void changed();

private:
    void setNotice(Notice notice);
    void claim(const Claim &claim);
    void takeAnswer(const Expected<QByteArray, link::AskError> &box);
    void stopAsking();
    void goOnClaimed(Notice notice);
    void enterPage();

    Parts m_parts;
    Patience m_patience;
    ClaimEntry m_entry;
    PinEntry m_pin;
    QTimer m_untilChecking;
    QTimer m_untilSlow;
    QTimer m_limit;
    Notice m_notice = None;
    bool m_isChecking = false;
    bool m_isAsking = false;
    bool m_isUsed = false;
    int m_round = 0; // answers of earlier rounds are not looked at
};

} // namespace endcap
