// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is waiting for the shopper. A claimed visit sees no name, no points and no
// stamps. Main thread; owned by KioskApp; all it is given outlives it.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class CheckInController;
class DrawingController;
class FriendsController;
class KnownShopper;
class QuestsController;
class WriteReviewController;
class StoreContent;

class HomeController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(bool proven READ isProven NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(int points READ points NOTIFY changed FINAL)
    Q_PROPERTY(bool pointsKnown READ isProven NOTIFY changed FINAL)
    Q_PROPERTY(bool hasDrawing READ hasDrawing NOTIFY changed FINAL)
    Q_PROPERTY(QString drawingTitle READ drawingTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString drawingPrize READ drawingPrize NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime drawingClosesAt READ drawingClosesAt NOTIFY changed FINAL)
    Q_PROPERTY(bool drawingEntered READ isDrawingEntered NOTIFY changed FINAL)
    Q_PROPERTY(bool canCheckIn READ canCheckIn NOTIFY changed FINAL)
    Q_PROPERTY(int checkInPoints READ checkInPoints NOTIFY changed FINAL)
    Q_PROPERTY(bool checkedInToday READ isCheckedInToday NOTIFY changed FINAL)
    Q_PROPERTY(int stamps READ stamps NOTIFY changed FINAL)
    Q_PROPERTY(int stampsGoal READ stampsGoal NOTIFY changed FINAL)
    Q_PROPERTY(int stampReward READ stampReward NOTIFY changed FINAL)

public:
    HomeController(StoreContent &content, KnownShopper &shopper, DrawingController &drawing,
                   CheckInController &checkIn, QuestsController &quests, FriendsController &friends,
                   WriteReviewController &review, QObject *parent = nullptr);

    bool isProven() const;
    QString name() const;
    /// Her balance, with what this visit earned.
    int points() const;
    bool hasDrawing() const;
    QString drawingTitle() const;
    QString drawingPrize() const;
    QDateTime drawingClosesAt() const;
    bool isDrawingEntered() const;
    bool canCheckIn() const;
    int checkInPoints() const;
    bool isCheckedInToday() const;
    int stamps() const;
    int stampsGoal() const;
    int stampReward() const;

Q_SIGNALS:
    void changed();

private:
    StoreContent &m_content;
    KnownShopper &m_shopper;
    DrawingController &m_drawing;
    CheckInController &m_checkIn;
    QuestsController &m_quests;
    FriendsController &m_friends;
    WriteReviewController &m_review;
};

} // namespace endcap
