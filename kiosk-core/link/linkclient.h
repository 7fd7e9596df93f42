// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The screen's end of the link. Main thread. Asks return at once with a future
// that is always answered: by the core, or by CoreGone when the socket breaks.
// After a break it connects again by itself, at first at once, at last every 250 ms.
#pragma once

#include "contract/expected.h"
#include "link/framereader.h"
#include "link/messages.h"

#include <QFuture>
#include <QHash>
#include <QLocalSocket>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

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
    /// A wire::EntryProof.
    Asked<QByteArray> prove(const ProofAsk &ask);
    Asked<EnterReceipt> enter(const EnterAsk &ask);
    Asked<CheckInReceipt> checkIn(const CheckInAsk &ask);
    Asked<DeedReceipt> keep(const DeedAsk &ask);
    Asked<SearchAnswer> search(const SearchAsk &ask);
    Asked<QByteArray> product(const ProductAsk &ask);
    Asked<ReviewsAnswer> reviews(const ReviewQuery &query);
    /// Tells the core what is on the screen (PROTOCOL.md, "Status").
    void tellShown(const Hash &digest);

    /// One ask in the link's own words, for parts of the screen that have asks of their
    /// own (StaffLink).
    template <class Answer>
    Asked<Answer> ask(const QString &name, const QCborMap &body);

Q_SIGNALS:
    void opened();
    void closed();
    void contentChanged();
    void readinessChanged();
    void lineChanged(const endcap::link::LineState &line);
    void settled(const endcap::link::Settled &settled);

private:
    using Reply = std::function<void(const Expected<QCborMap, AskError> &)>;

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

template <class Answer>
Asked<Answer> LinkClient::ask(const QString &name, const QCborMap &body)
{
    // A QPromise cannot be copied, and std::function wants what can.
    auto promise = std::make_shared<QPromise<Expected<Answer, AskError>>>();
    promise->start();
    send(name, body, [promise](const Expected<QCborMap, AskError> &map) {
        Expected<Answer, AskError> answer = Unexpected(AskError::Malformed);
        if (!map)
            answer = Unexpected(map.error());
        else if (auto read = fromMap<Answer>(*map))
            answer = *read;
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

} // namespace endcap::link
