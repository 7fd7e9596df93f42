// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One request on its way: watches its time limits and its size, reads the answer
// and is gone. Made by NetworkTransport; a child of the reply. Core's thread.
#pragma once

#include "outside/networktransport.h"

#include <QPromise>
#include <QTimer>

namespace endcap
{

class NetworkExchange final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p reply.
    NetworkExchange(QNetworkReply *reply, qint64 answerLimit,
                    const NetworkTransport::Limits &limits);

    HttpReply future() { return m_promise.future(); }

private:
    void take();
    void stop(TransportError why);
    void finish();
    Expected<HttpAnswer, TransportError> answer();

    QNetworkReply *m_reply;
    qint64 m_answerLimit;
    QTimer m_patience; ///< for the connection, then for the first byte
    QTimer m_whole;
    QByteArray m_body;
    std::optional<TransportError> m_stoppedBy;
    QPromise<Expected<HttpAnswer, TransportError>> m_promise;
};

} // namespace endcap
