// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Telling friends: the code that opens the store's page on the shopper's own phone,
// what stands on it, and the points for asking for it. Asking is opening this page:
// whether she sends anything is never known. Main thread; owned by KioskApp; all it is
// given outlives it.
#pragma once

#include "app/deed.h"
#include "contract/domain/campaigns.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class Flow;
class KnownShopper;
class StoreContent;

class FriendsController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString disclosure READ disclosure NOTIFY changed FINAL)
    Q_PROPERTY(int points READ points NOTIFY changed FINAL)
    Q_PROPERTY(endcap::FriendsController::Reward reward READ reward NOTIFY changed FINAL)

public:
    /// How it stands with the points for asking.
    enum Reward {
        Asked, ///< on their way into the core
        Saved,
        Confirmed,
        AlreadyToday,
        Sent,     ///< the store has it; nothing more is told to who came without a PIN
        NotTaken, ///< the store says no
        NotSaved, ///< this kiosk could not keep it
        NotKnown, ///< it may have been kept: the same ask again tells
    };
    Q_ENUM(Reward)

    struct Parts {
        Deed::Parts deed;
        StoreContent &content;
        Flow &flow;
        KnownShopper &shopper;
    };
    explicit FriendsController(const Parts &parts, QObject *parent = nullptr);

    /// There is a text to tell, and a page to tell it with.
    bool isAvailable() const { return m_share.has_value(); }
    /// What the code says: the address of the store's page.
    QString code() const;
    /// The same to be typed, without what a browser adds by itself.
    QString address() const;
    QString text() const;
    QString disclosure() const;
    /// For asking for the page, once a day; 0: this store gives none.
    int points() const;
    Reward reward() const;
    /// What this visit earned here.
    int earned() const;

    /// Once more, after it could not be saved.
    Q_INVOKABLE void ask();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void enterPage();

    Parts m_parts;
    Deed m_deed;
    std::optional<Share> m_share; // that the page begins with
    QString m_code;
};

} // namespace endcap
