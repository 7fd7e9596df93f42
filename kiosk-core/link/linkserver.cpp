// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/linkserver.h"

#include "contract/whendone.h"
#include "link/peercredentials.h"

#include <QLocalSocket>
#include <QPointer>

#include <algorithm>

namespace endcap::link
{

using namespace Qt::StringLiterals;

LinkServer::LinkServer(Door &door, QObject *parent)
    : QObject(parent), m_door(door), m_staff(door.staff())
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LinkServer::welcomeScreen);
}

LinkServer::~LinkServer()
{
    for (const auto &screen : m_screens)
        screen->socket->disconnect(this);
}

bool LinkServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void LinkServer::welcomeScreen()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isSameUser(socket->socketDescriptor()) || m_screens.size() >= maxScreens) {
            qWarning("A stranger at the screen's socket was sent away");
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setParent(this);
        auto &screen = *m_screens.emplace_back(std::make_unique<Screen>());
        screen.socket = socket;
        connect(socket, &QLocalSocket::readyRead, this, [this, &screen] { read(screen); });
        // Later: writing to one that has gone says so at once, in the middle of telling them all.
        const auto forget = [this, socket] {
            std::erase_if(m_screens,
                          [socket](const auto &entry) { return entry->socket == socket; });
            socket->deleteLater();
        };
        connect(socket, &QLocalSocket::disconnected, this, forget, Qt::QueuedConnection);
        const auto settled = m_door.lastSettled();
        for (const Settled &one : settled)
            tell(screen, u"settled"_s, toMap(one));
    }
}

void LinkServer::read(Screen &screen)
{
    // Answering may close the socket and forget the screen.
    const QPointer<QLocalSocket> socket = screen.socket;
    screen.reader.append(socket->readAll());
    for (;;) {
        const auto frame = screen.reader.next();
        if (!frame) {
            qWarning("A screen that does not speak our language was sent away");
            socket->abort();
            return;
        }
        if (!*frame)
            return;
        answer(socket, **frame);
        if (!socket || socket->state() != QLocalSocket::ConnectedState)
            return;
    }
}

template <class Ask, class Call>
Frame LinkServer::answerTo(const Frame &frame, Call call)
{
    const auto ask = fromMap<Ask>(frame.body);
    if (!ask)
        return {frame.serial, frame.name, AskError::Malformed, {}};
    const auto result = call(*ask);
    if (!result)
        return {frame.serial, frame.name, result.error(), {}};
    return {frame.serial, frame.name, std::nullopt, toMap(*result)};
}

void LinkServer::answer(QLocalSocket *socket, const Frame &frame)
{
    const auto reply = [socket](const Frame &answered) {
        socket->write(encodeFrame(answered));
        socket->flush();
    };
    const auto say = [&frame](const QCborMap &body) {
        return Frame{frame.serial, frame.name, std::nullopt, body};
    };
    if (frame.name == "welcome"_L1) {
        reply(say(toMap(m_door.welcome())));
    } else if (frame.name == "content"_L1) {
        reply(say(toMap(m_door.content())));
    } else if (frame.name == "line"_L1) {
        reply(say(toMap(m_door.line())));
    } else if (frame.name == "image"_L1) {
        reply(answerTo<Hash>(frame, [this](const Hash &ask) { return m_door.image(ask); }));
    } else if (frame.name == "enter"_L1) {
        reply(answerTo<EnterAsk>(frame, [this](const EnterAsk &ask) { return m_door.enter(ask); }));
    } else if (frame.name == "checkin"_L1) {
        reply(answerTo<CheckInAsk>(frame,
                                   [this](const CheckInAsk &ask) { return m_door.checkIn(ask); }));
    } else if (frame.name == "deed"_L1) {
        reply(answerTo<DeedAsk>(frame, [this](const DeedAsk &ask) { return m_door.keep(ask); }));
    } else if (frame.name == "search"_L1) {
        reply(answerTo<SearchAsk>(frame,
                                  [this](const SearchAsk &ask) { return m_door.search(ask); }));
    } else if (frame.name == "product"_L1) {
        reply(answerTo<ProductAsk>(frame,
                                   [this](const ProductAsk &ask) { return m_door.product(ask); }));
    } else if (frame.name == "reviews"_L1) {
        reply(answerTo<ReviewQuery>(
            frame, [this](const ReviewQuery &query) { return m_door.reviews(query); }));
    } else if (frame.name == "shown"_L1) {
        if (const auto digest = fromMap<Hash>(frame.body))
            m_door.takeShown(*digest);
        reply(say({}));
    } else if (StaffAsks::isFor(frame)) {
        m_staff.answer(frame, socket, reply);
    } else if (const auto login = fromMap<LoginAsk>(frame.body);
               frame.name == "login"_L1 && login) {
        answerLater(socket, frame, m_door.login(*login));
    } else if (const auto proof = fromMap<ProofAsk>(frame.body);
               frame.name == "prove"_L1 && proof) {
        answerLater(socket, frame, m_door.prove(*proof));
    } else {
        reply({frame.serial, frame.name, AskError::Malformed, {}});
    }
}

void LinkServer::answerLater(QLocalSocket *socket, const Frame &frame,
                             const QFuture<Expected<QByteArray, AskError>> &answer)
{
    // The screen may be gone when the network answers: `socket` is the context.
    whenDone(answer, socket,
             [socket, serial = frame.serial,
              name = frame.name](const Expected<QByteArray, AskError> &bytes) {
                 const Frame answered = bytes ? Frame{serial, name, std::nullopt, toMap(*bytes)}
                                              : Frame{serial, name, bytes.error(), {}};
                 socket->write(encodeFrame(answered));
                 socket->flush();
             });
}

void LinkServer::tell(const Screen &screen, const QString &name, const QCborMap &body)
{
    if (screen.socket->state() != QLocalSocket::ConnectedState)
        return;
    screen.socket->write(encodeFrame({0, name, std::nullopt, body}));
    screen.socket->flush();
}

void LinkServer::tellAll(const QString &name, const QCborMap &body)
{
    for (const auto &screen : m_screens)
        tell(*screen, name, body);
}

void LinkServer::tellContentChanged()
{
    tellAll(u"content-changed"_s, {});
}

void LinkServer::tellReadinessChanged()
{
    tellAll(u"readiness-changed"_s, {});
}

void LinkServer::tellLine(const LineState &line)
{
    tellAll(u"line-changed"_s, toMap(line));
}

void LinkServer::tellSettled(const Settled &settled)
{
    tellAll(u"settled"_s, toMap(settled));
}

} // namespace endcap::link
