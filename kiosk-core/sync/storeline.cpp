// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/storeline.h"

#include "contract/whendone.h"

namespace endcap::sync
{

StoreLine::StoreLine(Transport &below, QObject *parent) : QObject(parent), m_below(below) {}

HttpReply StoreLine::send(const HttpAsk &ask)
{
    const HttpReply reply = m_below.send(ask);
    whenDone(reply, this, [this](const Expected<HttpAnswer, TransportError> &answer) {
        if (!answer) {
            Q_EMIT lost();
            return;
        }
        if (answer->epoch)
            m_epoch = answer->epoch;
        if (answer->serverMs)
            Q_EMIT heardTime(*answer->serverMs);
        const int status = answer->status;
        Q_EMIT heard(status < 500 && status != 401 && status != 429);
    });
    return reply;
}

} // namespace endcap::sync
