// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both ends of the link over a real local socket: asks are always answered, by the
// core or by CoreGone; notices arrive; strangers and nonsense are sent away.
#include "contract/proof/sha256.h"
#include "link/linkclient.h"
#include "link/linkserver.h"
#include "tests/fakes/fakestaffdoor.h"

#include <QFile>
#include <QLocalSocket>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace endcap;
using namespace endcap::link;
using namespace Qt::StringLiterals;

namespace
{

// Says what it is told to say, and counts.
class CountingDoor final : public Door
{
public:
    Welcome welcome() override { return {Readiness::Ready, {}, 7, {}, {}}; }
    Content content() override { return {}; }
    LineState line() override { return {}; }
    QList<Settled> lastSettled() override { return settled; }
    Expected<QByteArray, AskError> image(const Hash &hash) override
    {
        if (hash.isZero())
            return Unexpected(AskError::NotFound);
        return QByteArray(100'000, 'j');
    }
    QFuture<Expected<QByteArray, AskError>> login(const LoginAsk &) override
    {
        loginPromise.start();
        return loginPromise.future();
    }
    QFuture<Expected<QByteArray, AskError>> prove(const ProofAsk &ask) override
    {
        QPromise<Expected<QByteArray, AskError>> promise;
        promise.start();
        promise.addResult(Unexpected(ask.seq == 7 ? AskError::NotFound : AskError::Unreachable));
        promise.finish();
        return promise.future();
    }
    Expected<EnterReceipt, AskError> enter(const EnterAsk &ask) override
    {
        ++entries;
        return EnterReceipt{entries, ask.manifest, 0, {}};
    }
    Expected<CheckInReceipt, AskError> checkIn(const CheckInAsk &) override
    {
        return Unexpected(AskError::StorageFull);
    }
    Expected<DeedReceipt, AskError> keep(const DeedAsk &ask) override
    {
        return DeedReceipt{ask.sealed.size() == 3 ? 7u : 0u, sha256("deed")};
    }
    Expected<SearchAnswer, AskError> search(const SearchAsk &ask) override
    {
        return SearchAnswer{{{u"00012345678905"_s, ask.text.toUtf8()}}, u"milk"_s};
    }
    Expected<QByteArray, AskError> product(const ProductAsk &ask) override
    {
        if (ask.gtin.isEmpty())
            return Unexpected(AskError::NotFound);
        return ask.gtin.toUtf8();
    }
    Expected<ReviewsAnswer, AskError> reviews(const ReviewQuery &query) override
    {
        if (query.product.isEmpty())
            return Unexpected(AskError::NotFound);
        return ReviewsAnswer{"product", query.product.toUtf8(), {{u"r1"_s, "said"}}, query.after};
    }
    void takeShown(const Hash &digest) override { shown = digest; }
    StaffDoor &staff() override { return staffDoor; }

    fakes::FakeStaffDoor staffDoor;
    quint64 entries = 0;
    QList<Settled> settled;
    Hash shown;
    QPromise<Expected<QByteArray, AskError>> loginPromise;
};

template <class Answer>
Expected<Answer, AskError> waitFor(const Asked<Answer> &asked)
{
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }))
        qFatal("An ask was never answered");
    return asked.result();
}

} // namespace

class tst_Link : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksAreAnswered();
    void refusalsKeepTheirName();
    void aSlowLoginDoesNotHoldUpOthers();
    void aCoreThatIsGoneAnswersToo();
    void theScreenComesBackByItself();
    void theScreenMayBeThereFirst();
    void noticesReachTheScreen();
    void aScreenThatWasAwayHearsWhatWasSettled();
    void nonsenseIsSentAway();
    void aScreenThatLeavesAtOnce();
    void aScreenThatLeavesWhileWaiting();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CountingDoor> m_door;
    std::unique_ptr<LinkServer> m_server;
    std::unique_ptr<LinkClient> m_client;
    QString m_path;
};

void tst_Link::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"core.sock"_s);
    m_door = std::make_unique<CountingDoor>();
    m_server = std::make_unique<LinkServer>(*m_door);
    QVERIFY(m_server->listen(m_path));
    m_client = std::make_unique<LinkClient>(m_path);
    m_client->open();
    QVERIFY(QTest::qWaitFor([this] { return m_client->isOpen(); }));
}

void tst_Link::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_door.reset();
}

void tst_Link::asksAreAnswered()
{
    QCOMPARE(waitFor(m_client->welcome())->kiosk, 7);
    EnterAsk ask;
    ask.manifest = sha256("rules");
    QCOMPARE(waitFor(m_client->enter(ask))->event, sha256("rules"));
    QCOMPARE(waitFor(m_client->image(sha256("photo")))->size(), 100'000);
    DeedAsk deed;
    deed.body = ReviewWritten{u"00012345678905"_s, 4};
    deed.sealed = "box";
    QCOMPARE(waitFor(m_client->keep(deed))->seq, 7u);
    const auto found = waitFor(m_client->search({u"mlik"_s}));
    QCOMPARE(found->products, (QList<FoundProduct>{{u"00012345678905"_s, "mlik"}}));
    QCOMPARE(found->corrected, u"milk"_s);
    QCOMPARE(waitFor(m_client->product({u"00012345678905"_s})).value(), "00012345678905");
    m_client->tellShown(sha256("shown"));
    QTRY_COMPARE(m_door->shown, sha256("shown"));
}

void tst_Link::refusalsKeepTheirName()
{
    QCOMPARE(waitFor(m_client->checkIn({})).error(), AskError::StorageFull);
    QCOMPARE(waitFor(m_client->image({})).error(), AskError::NotFound);
    QCOMPARE(waitFor(m_client->product({})).error(), AskError::NotFound);
    // More than anybody types in good faith.
    QCOMPARE(waitFor(m_client->search({QString(SearchAsk::mostLetters + 1, u'a')})).error(),
             AskError::Malformed);
    const ReviewQuery query{u"00012345678905"_s, ReviewOrder::Helpful, 4, ReviewPlace{4, 7, 9}};
    const auto said = waitFor(m_client->reviews(query));
    QCOMPARE(said->rating, QByteArray("00012345678905"));
    QCOMPARE(said->reviews.at(0).id, u"r1"_s);
    QCOMPARE(*said->next, (ReviewPlace{4, 7, 9}));
    QCOMPARE(waitFor(m_client->reviews({})).error(), AskError::NotFound);
}

void tst_Link::aSlowLoginDoesNotHoldUpOthers()
{
    const auto login = m_client->login({});
    QCOMPARE(waitFor(m_client->welcome())->kiosk, 7);
    QVERIFY(!login.isFinished());
    m_door->loginPromise.addResult(QByteArray("box"));
    m_door->loginPromise.finish();
    QCOMPARE(waitFor(login).value(), QByteArray("box"));
}

void tst_Link::aCoreThatIsGoneAnswersToo()
{
    const auto login = m_client->login({});
    m_server.reset();
    QCOMPARE(waitFor(login).error(), AskError::CoreGone);
    QCOMPARE(waitFor(m_client->enter({})).error(), AskError::CoreGone);
}

void tst_Link::theScreenComesBackByItself()
{
    QSignalSpy closed(m_client.get(), &LinkClient::closed);
    QSignalSpy opened(m_client.get(), &LinkClient::opened);
    m_server.reset();
    QVERIFY(closed.wait());
    m_server = std::make_unique<LinkServer>(*m_door);
    QVERIFY(m_server->listen(m_path));
    QVERIFY(opened.count() > 0 || opened.wait());
    QVERIFY(waitFor(m_client->enter({})));
}

void tst_Link::theScreenMayBeThereFirst()
{
    const QString path = m_folder->filePath(u"late.sock"_s);
    LinkClient early(path);
    early.open();
    QTest::qWait(400);
    LinkServer late(*m_door);
    QVERIFY(late.listen(path));
    QTRY_VERIFY(early.isOpen());
}

void tst_Link::noticesReachTheScreen()
{
    waitFor(m_client->welcome());
    QSignalSpy content(m_client.get(), &LinkClient::contentChanged);
    QSignalSpy readiness(m_client.get(), &LinkClient::readinessChanged);
    LineState line;
    Settled settled;
    connect(m_client.get(), &LinkClient::lineChanged, this,
            [&](const LineState &now) { line = now; });
    connect(m_client.get(), &LinkClient::settled, this, [&](const Settled &now) { settled = now; });
    m_server->tellContentChanged();
    m_server->tellReadinessChanged();
    m_server->tellLine({true, 5, 2, 4});
    m_server->tellSettled({428, u"too-late"_s});
    QTRY_COMPARE(settled, (Settled{428, u"too-late"_s}));
    QCOMPARE(line, (LineState{true, 5, 2, 4}));
    QCOMPARE(content.count(), 1);
    QCOMPARE(readiness.count(), 1);
}

void tst_Link::aScreenThatWasAwayHearsWhatWasSettled()
{
    QList<Settled> heard;
    m_door->settled = {{7, u"too-late"_s}, {8, {}}};
    LinkClient late(m_path);
    connect(&late, &LinkClient::settled, this, [&](const Settled &now) { heard.append(now); });
    late.open();
    QTRY_COMPARE(heard, m_door->settled);
}

void tst_Link::nonsenseIsSentAway()
{
    QLocalSocket stranger;
    stranger.connectToServer(m_path);
    QVERIFY(stranger.waitForConnected());
    QTest::ignoreMessage(QtWarningMsg, "A screen that does not speak our language was sent away");
    stranger.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(waitFor(m_client->welcome())->kiosk, 7); // others are still served
}

// It is gone before it was greeted, and the greeting has several parts.
void tst_Link::aScreenThatLeavesAtOnce()
{
    m_door->settled = {{1, {}}, {2, {}}, {3, {}}};
    for (int i = 0; i < 20; ++i) {
        const int leaving = ::socket(AF_UNIX, SOCK_STREAM, 0);
        if (leaving < 0)
            QFAIL("no socket left");
        sockaddr_un where{};
        where.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(m_path);
        std::ranges::copy(path, std::begin(where.sun_path));
        QCOMPARE(::connect(leaving, reinterpret_cast<const sockaddr *>(&where), sizeof where), 0);
        ::close(leaving);
    }
    QTest::qWait(50);
    QCOMPARE(waitFor(m_client->welcome())->kiosk, 7);
}

void tst_Link::aScreenThatLeavesWhileWaiting()
{
    auto leaving = std::make_unique<LinkClient>(m_path);
    leaving->open();
    QVERIFY(QTest::qWaitFor([&] { return leaving->isOpen(); }));
    const auto login = leaving->login({});
    QTest::qWait(50);
    leaving.reset();
    QCOMPARE(login.result().error(), AskError::CoreGone);
    QTest::qWait(50);
    m_door->loginPromise.addResult(QByteArray("box")); // nobody is there to take it
    m_door->loginPromise.finish();
    QCOMPARE(waitFor(m_client->welcome())->kiosk, 7);
}

QTEST_GUILESS_MAIN(tst_Link)
#include "tst_link.moc"
