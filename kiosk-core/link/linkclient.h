// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The screen's end of the link. Main thread. Asks return at once with a future
// that is always answered: by the core, or by CoreGone when the socket breaks.
// After a break it connects again by itself, every 250 ms.
#pragma once

#include "contract/expected.h"
#include "link/framereader.h"
#include "link/messages.h"

#include <QFuture>
#include <QHash>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <functional>

namespace endcap::link
{

template <class Answer>
using Asked = QFuture<Expected<Answer, AskError>>;

class LinkClient final : public QObject
{
    Q_OBJECT

public:
    /// @p path: the core's socket. Call open() when the signals are connected.
    explicit LinkClient(QString path, QObject *parent = nullptr);
    ~LinkClient() override;

    void open();
    bool isOpen() const;

    Asked<Welcome> welcome();
    Asked<Content> content();
    Asked<LineState> line();
    Asked<QByteArray> image(const Hash &hash);
    /// The server's answer, sealed to the visit's reply key.
    Asked<QByteArray> login(const LoginAsk &ask);
    Asked<EnterReceipt> enter(const EnterAsk &ask);
    Asked<CheckInReceipt> checkIn(const CheckInAsk &ask);
    Asked<DeedReceipt> keep(const DeedAsk &ask);
    /// Tells the core what is on the screen (PROTOCOL.md, "Status").
    void tellShown(const Hash &digest);

Q_SIGNALS:
    void opened();
    void closed();
    void contentChanged();
    void readinessChanged();
    void lineChanged(const endcap::link::LineState &line);
    void settled(const endcap::link::Settled &settled);

private:
    using Reply = std::function<void(const Expected<QCborMap, AskError> &)>;

    template <class Answer>
    Asked<Answer> ask(const QString &name, const QCborMap &body);
    void send(const QString &name, const QCborMap &body, Reply reply);
    void read();
    void take(const Frame &frame);
    void forgetAll();

    QString m_path;
    QLocalSocket m_socket;
    QTimer m_reconnect;
    FrameReader m_reader;
    QHash<quint64, Reply> m_waiting;
    quint64 m_lastSerial = 0;
};

} // namespace endcap::link
