// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole core behind its door, with other outsides: set up or not, with and
// without line, storage, content, and after being killed at any moment.
#include "contract/wire/eventcodec.h"
#include "kioskcore.h"
#include "link/linkclient.h"
#include "tests/unit/core/syncdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace endcap;
using namespace endcap::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using link::AskError;
using link::Readiness;

namespace
{

constexpr qint64 t0 = FakeClock::startMs;

// Hands requests on to a store that outlives it.
class Cable final : public Transport
{
public:
    explicit Cable(FakeStore &store) : m_store(store) {}
    HttpReply send(const HttpAsk &ask) override { return m_store.send(ask); }

private:
    FakeStore &m_store;
};

struct House {
    House()
    {
        store.put(u"store"_s, u"S1000"_s, wire::encodeStore(sampleStore()));
        store.put(u"drawing"_s, u"week"_s, drawing);
        store.put(u"slide"_s, u"hello"_s, wire::encodeSlide(sampleSlide(u"hello"_s, t0, 100)));
        QDir(folder.path()).mkdir(u"data"_s);
    }

    std::optional<identity::DeviceIdentity> who() const
    {
        return identity::DeviceIdentity{store.enrolled(), store.deviceKey(),
                                        QUrl(u"https://store"_s), "ca", t0 - 1000};
    }
    link::Door &start(bool isEnrolled = true)
    {
        core.reset(); // as after a kill: nothing is said to anybody
        core = std::make_unique<KioskCore>(
            Outside{clock, random, files, executor,
                    [this](const QUrl &, const QByteArray &, std::optional<DeviceId>) {
                        return std::make_unique<Cable>(store);
                    }},
            data(), isEnrolled ? who() : std::nullopt);
        core->start();
        settle();
        return core->door();
    }
    QString data() const { return folder.filePath(u"data"_s); }
    link::EnterAsk enter(int n) const
    {
        return {numbered<EventId>(n),      numbered<VisitId>(n),     u"week"_s,
                wire::manifestOf(drawing), numbered<TicketNonce>(n), "box"};
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeRandom random;
    FaultyFiles files;
    InlineExecutor executor;
    FakeStore store{clock};
    QByteArray drawing = wire::encodeDrawing(sampleDrawing(u"week"_s, t0, 48));
    std::unique_ptr<KioskCore> core;
};

} // namespace

class tst_KioskCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotSetUp();
    void waitsForItsFirstContent();
    void showsSlidesOnAColdStartWithoutTheLine();
    void servesWithTheLineCutAndDeliversLater();
    void losesNothingWhenKilledAfterEachEvent();
    void rebuildsADamagedCatalogue();
    void saysThatStorageFailed();
    void tellsTheScreenWhatChanges();
    void reportsWhatTheScreenShows();
    void survivesAScreenThatLeavesDuringALogin();
};

void tst_KioskCore::isNotSetUp()
{
    House house;
    link::Door &door = house.start(false);
    QCOMPARE(door.welcome().readiness, Readiness::NotSetUp);
    QCOMPARE(door.enter(house.enter(1)).error(), AskError::NotReady);
    QCOMPARE(door.checkIn({}).error(), AskError::NotReady);
    QCOMPARE(door.image({}).error(), AskError::NotReady);
    QCOMPARE(door.login({}).result().error(), AskError::NotReady);
    QVERIFY(door.content().items.isEmpty());
    QVERIFY(!door.line().isUp);
    door.takeShown({});
    QVERIFY(house.store.asks().isEmpty());
}

void tst_KioskCore::waitsForItsFirstContent()
{
    House house;
    house.store.setWeather(Weather::Cut);
    link::Door &door = house.start();
    QCOMPARE(door.welcome().readiness, Readiness::Waiting);
    QCOMPARE(door.welcome().kiosk, 7);
    QCOMPARE(door.welcome().sealKey, house.store.enrolled().sealKey);
    QVERIFY(!door.content().store.isNull());
    QVERIFY(door.content().store.isEmpty());
    house.store.setWeather(Weather::Clear);
    house.clock.advance(60s);
    QCOMPARE(door.welcome().readiness, Readiness::Ready);
    QCOMPARE(door.content().storeId, u"S1000"_s);
    QCOMPARE(door.content().items.size(), 2);
    QVERIFY(door.content().validUntilMs > door.content().nowMs);
}

void tst_KioskCore::showsSlidesOnAColdStartWithoutTheLine()
{
    House house;
    house.start();
    house.clock.advance(1s);
    house.store.setWeather(Weather::Cut);
    house.clock.reboot(*BootId::from(QByteArray(16, 'c')));
    link::Door &door = house.start();
    QCOMPARE(door.welcome().readiness, Readiness::Ready);
    QCOMPARE(door.content().items.size(), 2);
    // By a wall clock that may be believed, what has expired is not shown.
    house.clock.setWall(t0 + 101 * 3'600'000LL);
    QVERIFY(door.content().items.isEmpty());
}

void tst_KioskCore::servesWithTheLineCutAndDeliversLater()
{
    House house;
    link::Door &door = house.start();
    house.clock.advance(1s);
    QVERIFY(door.line().isUp);
    house.store.setWeather(Weather::Cut);
    const auto entry = door.enter(house.enter(1));
    QVERIFY(entry);
    const auto checkIn = door.checkIn({numbered<EventId>(2), numbered<VisitId>(1), "box"});
    QVERIFY(checkIn);
    QCOMPARE(checkIn->day, QDate(2026, 11, 21));
    house.clock.advance(5min);
    QVERIFY(!door.line().isUp);
    QCOMPARE(door.line().waiting, 2);
    QVERIFY(door.line().oldestMs);
    const auto login = door.login({numbered<VisitId>(1), "box"});
    settle();
    QCOMPARE(login.result().error(), AskError::Unreachable);
    house.store.setWeather(Weather::Clear);
    house.store.put(u"slide"_s, u"news"_s, wire::encodeSlide(sampleSlide(u"news"_s, t0, 9)));
    house.clock.advance(60s);
    QVERIFY(door.line().isUp);
    QCOMPARE(door.line().waiting, 0);
    QCOMPARE(house.store.events().size(), 2);
    QCOMPARE(wire::decodeEvent(house.store.events().at(0))->id, numbered<EventId>(1));
    QCOMPARE(door.content().items.size(), 3);
}

void tst_KioskCore::losesNothingWhenKilledAfterEachEvent()
{
    House house;
    house.start();
    house.clock.advance(1s);
    QList<Hash> promised;
    for (int n = 1; n <= 8; ++n) {
        house.store.setWeather(n % 3 == 0 ? Weather::AnswerLost : Weather::Cut);
        link::Door &door = house.start();
        const auto receipt = door.enter(house.enter(n));
        QVERIFY(receipt);
        promised.append(receipt->event);
        if (n % 2 == 0)
            house.clock.advance(20s);
        // Asked again by a screen that did not hear the answer of the killed core.
        QCOMPARE(house.start().enter(house.enter(n))->event, receipt->event);
    }
    house.store.setWeather(Weather::Clear);
    house.clock.advance(60s);
    QCOMPARE(house.store.events().size(), promised.size());
    for (qsizetype i = 0; i < promised.size(); ++i) {
        const auto event = wire::decodeEvent(house.store.events().at(i));
        QCOMPARE(event->id, numbered<EventId>(static_cast<int>(i) + 1));
    }
}

void tst_KioskCore::rebuildsADamagedCatalogue()
{
    House house;
    house.start();
    house.clock.advance(1s);
    house.core.reset();
    const QString folder = house.data() + u"/catalogue/"_s;
    const QString name = QDir(folder).entryList({u"*.db"_s}, QDir::Files).constFirst();
    QFile file(folder + name);
    QVERIFY(file.open(QFile::ReadWrite));
    file.write(QByteArray(file.size(), 'x'));
    file.close();
    house.store.setWeather(Weather::Cut);
    link::Door &door = house.start();
    QCOMPARE(door.welcome().readiness, Readiness::Waiting); // and it says so, for ever if need be
    QVERIFY(QFile::exists(folder + u"catalogue.damaged"_s));
    house.clock.advance(1s);
    house.store.setWeather(Weather::Clear);
    house.clock.advance(60s);
    QCOMPARE(door.welcome().readiness, Readiness::Ready);
    QCOMPARE(door.content().items.size(), 2);
    QVERIFY(door.enter(house.enter(1)));
}

void tst_KioskCore::saysThatStorageFailed()
{
    House house;
    house.start();
    house.clock.advance(1s);
    house.core.reset();
    // In the way of the file: what no program can open.
    const QString path = house.data() + u"/authority.db"_s;
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QVERIFY(QDir().mkdir(path));
    link::Door &door = house.start();
    QCOMPARE(door.welcome().readiness, Readiness::StorageFailed);
    QCOMPARE(door.enter(house.enter(1)).error(), AskError::StorageFailed);
    QCOMPARE(door.content().items.size(), 2); // the screen is answered all the while
    QCOMPARE(door.line().waiting, 0);
    QVERIFY(QDir().rmdir(path));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    house.clock.advance(5s);
    QCOMPARE(door.welcome().readiness, Readiness::Ready);
    QVERIFY(door.enter(house.enter(1)));
}

void tst_KioskCore::tellsTheScreenWhatChanges()
{
    House house;
    house.store.setWeather(Weather::Cut);
    house.start();
    const QString socket = house.folder.filePath(u"core"_s);
    QVERIFY(house.core->listen(socket));
    link::LinkClient client(socket);
    QSignalSpy content(&client, &link::LinkClient::contentChanged);
    QSignalSpy readiness(&client, &link::LinkClient::readinessChanged);
    QSignalSpy line(&client, &link::LinkClient::lineChanged);
    QList<link::Settled> settled;
    connect(&client, &link::LinkClient::settled, this,
            [&settled](const link::Settled &one) { settled.append(one); });
    client.open();
    QTRY_VERIFY(client.isOpen());
    const auto welcome = client.welcome();
    QTRY_VERIFY(welcome.isFinished());
    house.store.setWeather(Weather::Clear);
    house.store.refuse(2, u"too-late"_s);
    house.clock.advance(60s);
    QTRY_VERIFY(!content.isEmpty());
    QTRY_VERIFY(!readiness.isEmpty());
    QTRY_VERIFY(!line.isEmpty());
    const auto first = client.enter(house.enter(1));
    const auto second = client.enter(house.enter(2));
    QTRY_VERIFY(second.isFinished());
    QVERIFY(first.result() && second.result());
    house.clock.advance(0s);
    house.clock.advance(15s);
    QTRY_COMPARE(settled, (QList<link::Settled>{{1, {}}, {2, u"too-late"_s}}));
}

void tst_KioskCore::reportsWhatTheScreenShows()
{
    House house;
    link::Door &door = house.start();
    house.clock.advance(1s);
    QVERIFY(house.store.lastStatus()->shown.isZero());
    const Hash shown = shownDigest(door.content().items);
    door.takeShown(shown);
    house.clock.advance(0s);
    QCOMPARE(house.store.lastStatus()->shown, shown);
    QCOMPARE(house.store.lastStatus()->cursor, house.store.rev());
    QCOMPARE(house.store.lastStatus()->version, QStringLiteral(ENDCAP_VERSION));
    house.store.forgetAsks();
    door.takeShown(shown); // no news
    house.clock.advance(0s);
    QVERIFY(house.store.asks().isEmpty());
}

void tst_KioskCore::survivesAScreenThatLeavesDuringALogin()
{
    House house;
    house.start();
    house.clock.advance(1s);
    const QString socket = house.folder.filePath(u"core"_s);
    QVERIFY(house.core->listen(socket));
    for (int i = 0; i < 20; ++i) {
        auto client = std::make_unique<link::LinkClient>(socket);
        client->open();
        QTRY_VERIFY(client->isOpen());
        client->login({numbered<VisitId>(1), "box"});
        client.reset();
        QTest::qWait(1);
    }
    QCOMPARE(house.core->door().welcome().readiness, Readiness::Ready);
}

QTEST_GUILESS_MAIN(tst_KioskCore)
#include "tst_kioskcore.moc"
