// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The core's end of the link: listens on a local socket that only the kiosk's
// user may enter, checks who the peer is, hands each ask to the Door. Core's
// thread. Does not own the door, which must outlive it.
#pragma once

#include "link/door.h"
#include "link/framereader.h"
#include "link/staffasks.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace endcap::link
{

class LinkServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxScreens = 8;

    explicit LinkServer(Door &door, QObject *parent = nullptr);
    ~LinkServer() override;

    /// False when the socket cannot be made. A socket left behind by a dead core
    /// is replaced; the folder must belong to the kiosk's user alone.
    bool listen(const QString &path);

    /// Notices, to every screen that is connected. One that connects hears by itself
    /// how the newest events were settled.
    void tellContentChanged();
    void tellReadinessChanged();
    void tellLine(const LineState &line);
    void tellSettled(const Settled &settled);

private:
    struct Screen {
        QLocalSocket *socket = nullptr;
        FrameReader reader;
    };

    void welcomeScreen();
    void read(Screen &screen);
    void answer(QLocalSocket *socket, const Frame &frame);
    template <class Ask, class Call>
    Frame answerTo(const Frame &frame, Call call);
    static void answerLater(QLocalSocket *socket, const Frame &frame,
                            const QFuture<Expected<QByteArray, AskError>> &answer);
    static void tell(const Screen &screen, const QString &name, const QCborMap &body);
    void tellAll(const QString &name, const QCborMap &body);

    Door &m_door;
    StaffAsks m_staff;
    QLocalServer m_server;
    std::vector<std::unique_ptr<Screen>> m_screens;
};

} // namespace endcap::link
