// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requests to the one store server a kiosk knows (PROTOCOL.md, "Transport").
// Core's thread.
#pragma once

#include "contract/domain/ids.h"
#include "contract/expected.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace endcap
{

/// Why there is no answer of the store server. All of them count as "no line".
enum class TransportError {
    Unreachable,  ///< no connection, or it broke
    TooSlow,      ///< one of the three time limits passed
    NotOurServer, ///< another certificate, or no protocol magic: a login page, a proxy
    TooLarge,     ///< more bytes than the path may answer
};

struct HttpAsk {
    QByteArray method = "GET";
    QString path{};                                   ///< "/v1/feed"
    QList<std::pair<QString, QString>> query{};       ///< not encoded
    QByteArray body{};                                ///< CBOR, with POST
    std::optional<std::pair<qint64, qint64>> range{}; ///< first and last byte
    qint64 answerLimit = 64 * 1024;
};

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    std::optional<EpochId> epoch;   ///< the server's life
    std::optional<qint64> serverMs; ///< the server's clock
    std::chrono::seconds retryAfter{0};
};

using HttpReply = QFuture<Expected<HttpAnswer, TransportError>>;

class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    /// Always finishes, with a result. Nothing is sent twice.
    virtual HttpReply send(const HttpAsk &ask) = 0;
};

} // namespace endcap
