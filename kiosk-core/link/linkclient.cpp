// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/linkclient.h"

#include <algorithm>
#include <utility>

namespace endcap::link
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// After a cold start the core is there in a moment; a core that is gone is gone for longer.
constexpr auto firstWait = 16ms;
constexpr auto longestWait = 250ms;

} // namespace

LinkClient::LinkClient(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    m_reconnect.setInterval(firstWait);
    m_reconnect.setSingleShot(true);
    connect(&m_reconnect, &QTimer::timeout, this, [this] {
        m_reconnect.setInterval(
            std::min<std::chrono::milliseconds>(m_reconnect.intervalAsDuration() * 2, longestWait));
        open();
    });
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_reconnect.setInterval(firstWait);
        Q_EMIT opened();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &LinkClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        forgetAll();
        Q_EMIT closed();
        m_reconnect.start();
    });
    // Qt tells of a failed connect before the socket's state says so; open() looks.
    connect(&m_socket, &QLocalSocket::errorOccurred, &m_reconnect, qOverload<>(&QTimer::start));
}

LinkClient::~LinkClient()
{
    m_socket.disconnect(this);
    forgetAll();
}

void LinkClient::open()
{
    if (m_socket.state() == QLocalSocket::UnconnectedState)
        m_socket.connectToServer(m_path);
}

bool LinkClient::isOpen() const
{
    return m_socket.state() == QLocalSocket::ConnectedState;
}

void LinkClient::send(const QString &name, const QCborMap &body, Reply reply)
{
    if (!isOpen()) {
        reply(Unexpected(AskError::CoreGone));
        return;
    }
    m_waiting.insert(++m_lastSerial, std::move(reply));
    m_socket.write(encodeFrame({m_lastSerial, name, std::nullopt, body}));
    m_socket.flush();
}

void LinkClient::read()
{
    m_reader.append(m_socket.readAll());
    for (;;) {
        const auto frame = m_reader.next();
        if (!frame) {
            qWarning("The core does not speak this screen's language: %s",
                     qPrintable(frame.error().field));
            m_socket.abort();
            return;
        }
        if (!*frame)
            return;
        take(**frame);
    }
}

void LinkClient::take(const Frame &frame)
{
    if (frame.serial != 0) {
        if (const Reply reply = m_waiting.take(frame.serial)) {
            if (frame.error)
                reply(Unexpected(*frame.error));
            else
                reply(frame.body);
        }
        return;
    }
    if (frame.name == "content-changed"_L1) {
        Q_EMIT contentChanged();
    } else if (frame.name == "readiness-changed"_L1) {
        Q_EMIT readinessChanged();
    } else if (frame.name == "line-changed"_L1) {
        if (const auto line = fromMap<LineState>(frame.body))
            Q_EMIT lineChanged(*line);
    } else if (frame.name == "settled"_L1) {
        if (const auto settledNow = fromMap<Settled>(frame.body))
            Q_EMIT settled(*settledNow);
    }
}

void LinkClient::forgetAll()
{
    m_reader = FrameReader();
    const auto waiting = std::exchange(m_waiting, {});
    for (const Reply &reply : waiting)
        reply(Unexpected(AskError::CoreGone));
}

Asked<Welcome> LinkClient::welcome()
{
    return ask<Welcome>(u"welcome"_s, {});
}

Asked<Content> LinkClient::content()
{
    return ask<Content>(u"content"_s, {});
}

Asked<LineState> LinkClient::line()
{
    return ask<LineState>(u"line"_s, {});
}

Asked<QByteArray> LinkClient::image(const Hash &hash)
{
    return ask<QByteArray>(u"image"_s, toMap(hash));
}

Asked<QByteArray> LinkClient::login(const LoginAsk &loginAsk)
{
    return ask<QByteArray>(u"login"_s, toMap(loginAsk));
}

Asked<QByteArray> LinkClient::prove(const ProofAsk &proofAsk)
{
    return ask<QByteArray>(u"prove"_s, toMap(proofAsk));
}

Asked<EnterReceipt> LinkClient::enter(const EnterAsk &enterAsk)
{
    return ask<EnterReceipt>(u"enter"_s, toMap(enterAsk));
}

Asked<CheckInReceipt> LinkClient::checkIn(const CheckInAsk &checkInAsk)
{
    return ask<CheckInReceipt>(u"checkin"_s, toMap(checkInAsk));
}

Asked<DeedReceipt> LinkClient::keep(const DeedAsk &deedAsk)
{
    return ask<DeedReceipt>(u"deed"_s, toMap(deedAsk));
}

Asked<SearchAnswer> LinkClient::search(const SearchAsk &searchAsk)
{
    return ask<SearchAnswer>(u"search"_s, toMap(searchAsk));
}

Asked<QByteArray> LinkClient::product(const ProductAsk &productAsk)
{
    return ask<QByteArray>(u"product"_s, toMap(productAsk));
}

Asked<ReviewsAnswer> LinkClient::reviews(const ReviewQuery &query)
{
    return ask<ReviewsAnswer>(u"reviews"_s, toMap(query));
}

void LinkClient::tellShown(const Hash &digest)
{
    send(u"shown"_s, toMap(digest), [](const Expected<QCborMap, AskError> &) {});
}

} // namespace endcap::link
