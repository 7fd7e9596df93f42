// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/offlinetasks.h"

namespace endcap
{

const QList<OfflineTasks::Row> &OfflineTasks::table()
{
    static const QList<Row> rows{
        {SayWho, true, {Flow::Identify}},
        {EnterDrawing, true, {Flow::Drawing}},
        {ReadRules, true, {Flow::Rules}},
        {SeeTicket, true, {Flow::Ticket}},
        {CheckIn, true, {Flow::CheckIn}},
        {Join, true, {Flow::Join}},
        {TellFriends, true, {Flow::TellFriends}},
        {SeeQuests, true, {Flow::Quests}},
        {Search, true, {Flow::Find, Flow::Item}},
        {ReadReviews, true, {Flow::Reviews}},
        {WriteReview, true, {Flow::WriteReview}},
        {SeeWinners, true, {Flow::Winners}},
        {CheckTicket, false, {Flow::DrawCheck}},
        {ProvePin, false, {Flow::Pin}},
        {KeepOffer, true, {Flow::Offers, Flow::Offer}},
        {SeeAccount, false, {Flow::Home, Flow::Won}},
    };
    return rows;
}

OfflineTasks::OfflineTasks(QObject *parent) : QObject(parent) {}

QList<int> OfflineTasks::tasks(bool works)
{
    QList<int> found;
    for (const Row &row : table()) {
        if (row.works == works)
            found.append(row.task);
    }
    return found;
}

} // namespace endcap
