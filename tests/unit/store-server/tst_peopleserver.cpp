// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The listener for phones over real sockets: whole answers, HEAD without a body, and an
// end for those who ask without end.
#include "store-server/http/peopleserver.h"
#include "testphones.h"

#include <QTcpSocket>

using namespace endcap;
using namespace endcap::server;
using namespace std::chrono_literals;

namespace
{

struct Listener {
    explicit Listener(const BoundedLines::Limits &limits = {}) : server(phones.door, limits)
    {
        port = server.listen(QHostAddress::LocalHost, 0);
    }

    // All that comes back until the line is closed, or until @p isEnough.
    QByteArray say(const QByteArray &bytes, const std::function<bool(const QByteArray &)> &isEnough)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QByteArray came;
        bool isSaid = false;
        const bool isDone = QTest::qWaitFor(
            [&] {
                if (!isSaid && socket.state() == QAbstractSocket::ConnectedState) {
                    socket.write(bytes);
                    isSaid = true;
                }
                came += socket.readAll();
                return (isSaid && socket.state() == QAbstractSocket::UnconnectedState) ||
                       isEnough(came);
            },
            20'000);
        return isDone ? came : QByteArray("nothing came");
    }
    QByteArray ask(const QByteArray &line)
    {
        return say(line + " HTTP/1.1\r\nHost: x\r\n\r\n",
                   [](const QByteArray &came) { return came.contains("</html>"); });
    }

    TestPhones phones;
    PeopleServer server;
    quint16 port = 0;
};

qsizetype bodyOf(const QByteArray &answer)
{
    return answer.size() - answer.indexOf("\r\n\r\n") - 4;
}

bool hasHead(const QByteArray &came)
{
    return came.contains("\r\n\r\n");
}

} // namespace

class tst_PeopleServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhole()
    {
        Listener listener;
        QVERIFY(listener.port != 0);
        const QByteArray answer = listener.ask("GET /f/S1?text=Hi+you");
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"));
        QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none'"));
        QVERIFY(answer.contains(">Hi you</textarea>"));
        QVERIFY(answer.contains("Content-Length: " + QByteArray::number(bodyOf(answer))));
        QVERIFY(!answer.contains("Endcap-"));
        QVERIFY(listener.ask("GET /nowhere").startsWith("HTTP/1.1 404"));
        QVERIFY(listener.ask("GET /").startsWith("HTTP/1.1 200"));
        QVERIFY(listener.ask("POST /t").startsWith("HTTP/1.1 405"));
        QVERIFY(listener.ask("GET /v1/feed?cursor=0").startsWith("HTTP/1.1 404"));
    }

    void headSaysTheLengthAlone()
    {
        Listener listener;
        const QByteArray whole = listener.ask("GET /t");
        // Two on one line: the second answer begins where the first head ends.
        const QByteArray both =
            listener.say("HEAD /t HTTP/1.1\r\nHost: x\r\n\r\nGET /t HTTP/1.1\r\nHost: x\r\n\r\n",
                         [](const QByteArray &came) { return came.contains("</html>"); });
        const qsizetype head = both.indexOf("\r\n\r\n") + 4;
        QVERIFY(both.left(head).contains("Content-Length: " + QByteArray::number(bodyOf(whole))));
        QVERIFY(both.mid(head).startsWith("HTTP/1.1 200"));
    }

    void whoNeverEndsARequestLosesTheLine()
    {
        Listener listener({.lines = 10, .life = 300ms, .bytes = 64 * 1024});
        const QByteArray came = listener.say("GET /t HTTP/1.1\r\nHost: x\r\nX: ",
                                             [](const QByteArray &) { return false; });
        QCOMPARE(came, QByteArray());
        QVERIFY(listener.ask("GET /t").startsWith("HTTP/1.1 200"));
    }

    void whoSendsTooMuchLosesTheLine()
    {
        Listener listener({.lines = 10, .life = 1h, .bytes = 64 * 1024});
        const QByteArray came =
            listener.say("POST /t HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n" +
                             QByteArray(200'000, 'x'),
                         [](const QByteArray &) { return false; });
        QVERIFY2(!came.startsWith("nothing"), came.constData());
        QVERIFY(listener.ask("GET /t").startsWith("HTTP/1.1 200"));
    }

    void tooManyLinesAreNotTaken()
    {
        Listener listener({.lines = 2, .life = 1h, .bytes = 64 * 1024});
        QTcpSocket lines[3];
        for (QTcpSocket &line : lines)
            line.connectToHost(QHostAddress::LocalHost, listener.port);
        // The third is closed; the first two answer.
        QTRY_COMPARE(lines[2].state(), QAbstractSocket::UnconnectedState);
        QByteArray came;
        lines[1].write("GET /t HTTP/1.1\r\nHost: x\r\n\r\n");
        const auto hasCome = [&] {
            came += lines[1].readAll();
            return hasHead(came);
        };
        QTRY_VERIFY(hasCome());
        lines[0].abort();
        lines[1].abort();
        QTRY_VERIFY(listener.ask("GET /t").startsWith("HTTP/1.1 200"));
    }

    void survivesNonsense()
    {
        Listener listener;
        for (const QByteArray &nonsense :
             {QByteArray("\0\0\0\0", 4), QByteArray("\x16\x03\x01\x02"), QByteArray("GET\r\n\r\n"),
              QByteArray("GET http://evil.example/t HTTP/1.1\r\n\r\n"),
              QByteArray("GET /%00%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n")}) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, listener.port);
            QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
            socket.write(nonsense);
            socket.flush();
        }
        QVERIFY(listener.ask("GET /t").startsWith("HTTP/1.1 200"));
    }
};

QTEST_GUILESS_MAIN(tst_PeopleServer)
#include "tst_peopleserver.moc"
