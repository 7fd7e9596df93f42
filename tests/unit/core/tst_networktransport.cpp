// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real line, against a server that answers as nobody should: only what comes
// from the pinned server, in our protocol, in time and in size, is an answer.
#include "outside/networktransport.h"
#include "tests/unit/core/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace endcap;
using namespace endcap::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray ours = "HTTP/1.1 200 OK\r\nEndcap-Protocol: 1\r\n"
                        "Endcap-Epoch: 0102030405060708090a0b0c0d0e0f10\r\n"
                        "Endcap-Time: 1795284000000\r\nContent-Length: 5\r\n\r\nhello";
const DeviceId device = *DeviceId::from(QByteArray(16, '\x1d'));
constexpr NetworkTransport::Limits quick{300ms, 300ms, 900ms};

struct Desk {
    explicit Desk(const NetworkTransport::Limits &limits = {})
        : transport(server.url(), server.certificate(), device, limits)
    {
    }
    Expected<HttpAnswer, TransportError> send(const HttpAsk &ask = {.path = u"/v1/feed"_s})
    {
        const auto reply = transport.send(ask);
        return QTest::qWaitFor([&] { return reply.isFinished(); }, 10'000)
                   ? reply.result()
                   : Unexpected(TransportError::Unreachable);
    }

    RawServer server;
    NetworkTransport transport;
};

} // namespace

class tst_NetworkTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAnAnswerWithItsHeaders();
    void asksAsToldAndNothingElse();
    void passesOnWhatOurServerRefuses();
    void followsNobody();
    void isNotOurs_data();
    void isNotOurs();
    void trustsOnlyThePinnedAuthority();
    void boundsTheSize_data();
    void boundsTheSize();
    void boundsTheTime_data();
    void boundsTheTime();
    void noticesAnAnswerThatBreaksOff();
    void findsNobody();
    void goesOnAfterTheServerClosed();
};

void tst_NetworkTransport::bringsAnAnswerWithItsHeaders()
{
    Desk desk;
    QVERIFY(desk.server.isListening());
    desk.server.answerWith({ours});
    const auto answer = desk.send();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, "hello");
    QCOMPARE(answer->epoch, EpochId::fromHex("0102030405060708090a0b0c0d0e0f10"));
    QCOMPARE(answer->serverMs, 1795284000000);
    QCOMPARE(answer->retryAfter, 0s);
}

void tst_NetworkTransport::asksAsToldAndNothingElse()
{
    Desk desk;
    desk.server.answerWith({ours});
    desk.send({.path = u"/v1/feed"_s, .query = {{u"cursor"_s, u"7"_s}, {u"x"_s, u"a b&c"_s}}});
    desk.send({.method = "POST", .path = u"/v1/push"_s, .body = "\x01\x02"});
    desk.send({.path = u"/v1/snapshot/ab"_s, .range = {{100, 199}}});
    QCOMPARE(desk.server.requests().size(), 3);
    const QByteArray get = desk.server.requests().at(0);
    QVERIFY(get.startsWith("GET /v1/feed?cursor=7&x=a%20b%26c HTTP/1.1\r\n"));
    QVERIFY(get.contains("Endcap-Protocol: 1\r\n"));
    QVERIFY(get.contains("Endcap-Device: " + device.hex() + "\r\n"));
    QVERIFY(!get.toLower().contains("cookie"));
    const QByteArray post = desk.server.requests().at(1);
    QVERIFY(post.startsWith("POST /v1/push HTTP/1.1\r\n"));
    QVERIFY(post.endsWith("\r\n\r\n\x01\x02"));
    QVERIFY(desk.server.requests().at(2).contains("Range: bytes=100-199\r\n"));
}

void tst_NetworkTransport::passesOnWhatOurServerRefuses()
{
    Desk desk;
    desk.server.answerWith({"HTTP/1.1 429 Too Many Requests\r\nEndcap-Protocol: 1\r\n"
                            "Retry-After: 120\r\nContent-Length: 2\r\n\r\nno"});
    const auto busy = desk.send();
    QVERIFY(busy);
    QCOMPARE(busy->status, 429);
    QCOMPARE(busy->body, "no");
    QCOMPARE(busy->retryAfter, 120s);
    QVERIFY(!busy->serverMs);
    desk.server.answerWith({"HTTP/1.1 401 No\r\nEndcap-Protocol: 1\r\n"
                            "WWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"});
    QCOMPARE(desk.send()->status, 401);
}

void tst_NetworkTransport::followsNobody()
{
    Desk desk;
    desk.server.answerWith({"HTTP/1.1 302 Found\r\nEndcap-Protocol: 1\r\nLocation: /login\r\n"
                            "Content-Length: 0\r\n\r\n"});
    const auto answer = desk.send();
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QCOMPARE(desk.server.requests().size(), 1);
}

void tst_NetworkTransport::isNotOurs_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("login page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                              "Content-Length: 6\r\n\r\n<html>");
    QTest::newRow("nothing to read") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("another version")
        << QByteArray("HTTP/1.1 200 OK\r\nEndcap-Protocol: 2\r\nContent-Length: 1\r\n\r\nx");
    QTest::newRow("redirection") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /login\r\n"
                                               "Content-Length: 0\r\n\r\n");
    QTest::newRow("proxy") << QByteArray("HTTP/1.1 502 Bad\r\nContent-Length: 3\r\n\r\nbad");
}

void tst_NetworkTransport::isNotOurs()
{
    QFETCH(const QByteArray, answer);
    Desk desk;
    desk.server.answerWith({answer});
    const auto taken = desk.send();
    QVERIFY(!taken);
    QCOMPARE(taken.error(), TransportError::NotOurServer);
}

void tst_NetworkTransport::trustsOnlyThePinnedAuthority()
{
    RawServer server;
    const RawServer other;
    server.answerWith({ours});
    NetworkTransport transport(server.url(), other.certificate(), device);
    const auto reply = transport.send({.path = u"/v1/feed"_s});
    QVERIFY(QTest::qWaitFor([&] { return reply.isFinished(); }, 10'000));
    QCOMPARE(reply.result().error(), TransportError::NotOurServer);
    QVERIFY(server.requests().isEmpty());
    // Nor a name that the certificate does not speak for.
    QUrl byName = server.url();
    byName.setHost(u"localhost"_s);
    NetworkTransport named(byName, server.certificate(), device);
    const auto second = named.send({.path = u"/v1/feed"_s});
    QVERIFY(QTest::qWaitFor([&] { return second.isFinished(); }, 10'000));
    QVERIFY(!second.result());
    QVERIFY(server.requests().isEmpty());
}

void tst_NetworkTransport::boundsTheSize_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("Content-Length: 100000\r\n\r\n");
    QTest::newRow("until the end") << QByteArray("Connection: close\r\n\r\n");
}

void tst_NetworkTransport::boundsTheSize()
{
    QFETCH(const QByteArray, head);
    Desk desk;
    const QByteArray start = "HTTP/1.1 200 OK\r\nEndcap-Protocol: 1\r\n" + head;
    desk.server.answerWith({start, QByteArray(100'000, 'x')});
    const auto answer = desk.send({.path = u"/v1/feed"_s, .answerLimit = 99'999});
    QVERIFY(!answer);
    QCOMPARE(answer.error(), TransportError::TooLarge);
    desk.server.answerWith({start, QByteArray(100'000, 'x')});
    QCOMPARE(desk.send({.path = u"/v1/feed"_s, .answerLimit = 100'000})->body.size(), 100'000);
}

void tst_NetworkTransport::boundsTheTime_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::newRow("silent") << QList<QByteArray>();
    QList<QByteArray> drip{"HTTP/1.1 200 OK\r\nEndcap-Protocol: 1\r\nContent-Length: 1000\r\n\r\n"};
    drip.append(QList<QByteArray>(1000, "x"));
    QTest::newRow("dripping") << drip;
    QTest::newRow("dripping head") << QList<QByteArray>(1000, "H");
}

void tst_NetworkTransport::boundsTheTime()
{
    QFETCH(const QList<QByteArray>, pieces);
    Desk desk(quick);
    desk.server.answerWith(pieces, 50, false);
    const auto answer = desk.send();
    QVERIFY(!answer);
    QCOMPARE(answer.error(), TransportError::TooSlow);
}

void tst_NetworkTransport::noticesAnAnswerThatBreaksOff()
{
    Desk desk;
    desk.server.answerWith({ours.chopped(2)});
    const auto answer = desk.send();
    QVERIFY(!answer);
    QCOMPARE(answer.error(), TransportError::Unreachable);
}

void tst_NetworkTransport::findsNobody()
{
    QUrl url;
    QByteArray certificate;
    {
        const RawServer gone;
        url = gone.url();
        certificate = gone.certificate();
    }
    NetworkTransport transport(url, certificate, device);
    const auto reply = transport.send({.path = u"/v1/feed"_s});
    QVERIFY(QTest::qWaitFor([&] { return reply.isFinished(); }, 10'000));
    QCOMPARE(reply.result().error(), TransportError::Unreachable);
}

void tst_NetworkTransport::goesOnAfterTheServerClosed()
{
    // A kept connection that the server has closed meanwhile is not an error.
    Desk desk;
    desk.server.answerWith({ours});
    for (int i = 0; i < 5; ++i) {
        QVERIFY(desk.send());
        QTest::qWait(5);
    }
    QCOMPARE(desk.server.requests().size(), 5);
}

QTEST_GUILESS_MAIN(tst_NetworkTransport)
#include "tst_networktransport.moc"
