// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/staffasks.h"

#include "contract/whendone.h"

namespace endcap::link
{

using namespace Qt::StringLiterals;

namespace
{

Frame refused(const Frame &frame, AskError error)
{
    return {frame.serial, frame.name, error, {}};
}

template <class Answer>
Frame said(const Frame &frame, const Expected<Answer, AskError> &answer)
{
    return answer ? Frame{frame.serial, frame.name, std::nullopt, toMap(*answer)}
                  : refused(frame, answer.error());
}

} // namespace

void StaffAsks::answer(const Frame &frame, QObject *screen, const Reply &reply)
{
    if (frame.name == "staff-enter"_L1) {
        auto ask = fromMap<StaffEnterAsk>(frame.body);
        if (!ask) {
            reply(refused(frame, AskError::Malformed));
            return;
        }
        whenDone(m_door.enter(std::move(ask->pin)), screen,
                 [reply, serial = frame.serial, name = frame.name](const StaffEntry &entry) {
                     reply({serial, name, std::nullopt, toMap(entry)});
                 });
        return;
    }
    const auto ask = fromMap<StaffAsk>(frame.body);
    if (frame.name == "staff-sync"_L1 && ask) {
        whenDone(m_door.sync(ask->token), screen,
                 [reply, frame](const Expected<StaffSync, AskError> &sync) {
                     reply(said(frame, sync));
                 });
        return;
    }
    reply(answerNow(frame));
}

Frame StaffAsks::answerNow(const Frame &frame)
{
    if (frame.name == "staff-gate"_L1)
        return {frame.serial, frame.name, std::nullopt, toMap(m_door.gate())};
    const auto ask = fromMap<StaffAsk>(frame.body);
    if (!ask)
        return refused(frame, AskError::Malformed);
    if (frame.name == "staff-leave"_L1)
        return said(frame, m_door.leave(ask->token));
    if (frame.name == "staff-stay"_L1)
        return said(frame, m_door.stay(ask->token));
    if (frame.name == "staff-desk"_L1)
        return said(frame, m_door.desk(ask->token));
    if (frame.name == "staff-test"_L1)
        return said(frame, m_door.keepTest(ask->token, ask->device, ask->isPassed));
    if (frame.name == "staff-volume"_L1)
        return said(frame, m_door.setVolume(ask->token, ask->volume));
    if (frame.name == "staff-clean"_L1)
        return said(frame, m_door.clean(ask->token));
    if (frame.name == "staff-restart"_L1)
        return said(frame, m_door.restart(ask->token, ask->isKiosk));
    return refused(frame, AskError::Malformed);
}

} // namespace endcap::link
