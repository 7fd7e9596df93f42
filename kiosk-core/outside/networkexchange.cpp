// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/networkexchange.h"

#include <QNetworkReply>

#include <algorithm>

namespace endcap
{

NetworkExchange::NetworkExchange(QNetworkReply *reply, qint64 answerLimit,
                                 const NetworkTransport::Limits &limits)
    : QObject(reply), m_reply(reply), m_answerLimit(answerLimit)
{
    m_promise.start();
    m_patience.setSingleShot(true);
    m_whole.setSingleShot(true);
    const auto giveUp = [this] { stop(TransportError::TooSlow); };
    connect(&m_patience, &QTimer::timeout, this, giveUp);
    connect(&m_whole, &QTimer::timeout, this, giveUp);
    connect(reply, &QNetworkReply::requestSent, this,
            [this, wait = limits.firstByte] { m_patience.start(wait); });
    connect(reply, &QNetworkReply::metaDataChanged, &m_patience, &QTimer::stop);
    connect(reply, &QNetworkReply::readyRead, this, &NetworkExchange::take);
    connect(reply, &QNetworkReply::finished, this, [this] {
        if (m_reply->bytesAvailable() > 0)
            take();
        if (!m_stoppedBy)
            finish();
    });
    m_patience.start(limits.connect);
    m_whole.start(limits.whole);
}

void NetworkExchange::take()
{
    m_patience.stop();
    if (!m_reply->hasRawHeader("Endcap-Protocol")) {
        stop(TransportError::NotOurServer); // not a byte of a login page is kept
        return;
    }
    m_body += m_reply->readAll();
    const bool announcesMore =
        m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_answerLimit;
    if (m_body.size() > m_answerLimit || announcesMore)
        stop(TransportError::TooLarge);
}

void NetworkExchange::stop(TransportError why)
{
    m_stoppedBy = why;
    m_reply->disconnect(this);
    finish();
}

Expected<HttpAnswer, TransportError> NetworkExchange::answer()
{
    if (m_stoppedBy)
        return Unexpected(*m_stoppedBy);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return Unexpected(TransportError::NotOurServer);
    if (status == 0)
        return Unexpected(TransportError::Unreachable);
    if (m_reply->rawHeader("Endcap-Protocol") != "1")
        return Unexpected(TransportError::NotOurServer);
    // A status of 400 and above is an answer; a body that broke off is none.
    if (status < 400 && m_reply->error() != QNetworkReply::NoError)
        return Unexpected(TransportError::Unreachable);
    HttpAnswer answer;
    answer.status = status;
    answer.body = m_body;
    answer.epoch = EpochId::fromHex(m_reply->rawHeader("Endcap-Epoch"));
    bool isNumber = false;
    const qint64 serverMs = m_reply->rawHeader("Endcap-Time").toLongLong(&isNumber);
    if (isNumber && serverMs > 0)
        answer.serverMs = serverMs;
    answer.retryAfter =
        std::chrono::seconds(std::max(0, m_reply->rawHeader("Retry-After").toInt()));
    return answer;
}

void NetworkExchange::finish()
{
    m_patience.stop();
    m_whole.stop();
    m_promise.addResult(answer());
    m_promise.finish();
    m_reply->deleteLater(); // aborts what still goes on
}

} // namespace endcap
