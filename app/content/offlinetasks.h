// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one list of what a shopper can do while the store's line is cut (PRODUCT.md, L1):
// each task, whether it works then, and the pages it takes place on. The screens, the
// staff desk and a test that tries every row read this; qml/components/OfflineWords.qml
// has the sentence of each. Main thread; without state.
#pragma once

#include "app/flow.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class OfflineTasks final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(QList<int> can READ can CONSTANT FINAL)
    Q_PROPERTY(QList<int> cannot READ cannot CONSTANT FINAL)

public:
    enum Task {
        SayWho,     ///< with a number, a card or an address
        ProvePin,   ///< have it checked
        SeeAccount, ///< name, points, what is hers alone
        EnterDrawing,
        ReadRules,
        SeeTicket,
        CheckIn,
        Join,
        KeepOffer,
        Search,      ///< for a product, and look at it
        ReadReviews, ///< of a product
        WriteReview,
        SeeWinners,  ///< of a draw this kiosk has
        CheckTicket, ///< against a sealed list
        TellFriends, ///< by a code for her own phone
        SeeQuests,   ///< what they are and what they pay; how far she is, is her account's
    };
    Q_ENUM(Task)

    struct Row {
        Task task;
        bool works; ///< with the line cut
        QList<Flow::State> pages;
    };
    static const QList<Row> &table();

    explicit OfflineTasks(QObject *parent); // without a default: QML may not make one

    QList<int> can() const { return tasks(true); }
    QList<int> cannot() const { return tasks(false); }

private:
    static QList<int> tasks(bool works);
};

} // namespace endcap
