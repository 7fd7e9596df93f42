// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One push: through loss, repetition, nonsense and strangers, each event arrives
// once and none is let go that did not.
#include "sync/pusher.h"
#include "tests/unit/core/syncdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace endcap;
using namespace endcap::fakes;
using namespace Qt::StringLiterals;
using sync::Outcome;

class tst_Pusher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingWhenNothingWaits();
    void bringsEventsWithTheirSealedParts();
    void countsAsNoLine_data();
    void countsAsNoLine();
    void deliversOnceThoughTheAnswerWasLost();
    void waitsWhenTheServerIsOlder();
    void tellsRefusals();
    void seesAnotherStory();
    void refillsARestoredServer();
    void refillsARestoredServerWithoutANewEvent();
    void goesOnInBatches();
    void obeysAServerThatIsBusy();

private:
    static sync::RunEnd push(SyncDesk &desk)
    {
        sync::Pusher pusher(desk.line, desk.outbox, desk.signer(), [&] { return desk.nowMs(); });
        return SyncDesk::finish(pusher);
    }
};

void tst_Pusher::asksNothingWhenNothingWaits()
{
    SyncDesk desk;
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QVERIFY(desk.store.asks().isEmpty());
}

void tst_Pusher::bringsEventsWithTheirSealedParts()
{
    SyncDesk desk;
    desk.touch(1);
    desk.outbox.append(sampleDraft(2), {}, {});
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QCOMPARE(desk.store.events().size(), 2);
    QCOMPARE(desk.store.sealed().at(0), "box");
    QVERIFY(desk.store.sealed().at(1).isNull());
    QCOMPARE(desk.outbox.waiting(), 0);
}

void tst_Pusher::countsAsNoLine_data()
{
    QTest::addColumn<Weather>("weather");
    QTest::newRow("cut") << Weather::Cut;
    QTest::newRow("slow") << Weather::Slow;
    QTest::newRow("login page") << Weather::LoginPage;
    QTest::newRow("nonsense") << Weather::Nonsense;
}

void tst_Pusher::countsAsNoLine()
{
    QFETCH(const Weather, weather);
    SyncDesk desk;
    desk.touch(1);
    desk.store.setWeather(weather);
    QCOMPARE(push(desk).outcome, Outcome::NoLine);
    QCOMPARE(desk.outbox.waiting(), 1);
    desk.store.setWeather(Weather::Clear);
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QCOMPARE(desk.store.events().size(), 1);
}

void tst_Pusher::deliversOnceThoughTheAnswerWasLost()
{
    SyncDesk desk;
    desk.touch(1);
    desk.touch(2);
    desk.store.setWeatherFor(Weather::AnswerLost, 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(push(desk).outcome, Outcome::NoLine);
    QCOMPARE(desk.outbox.waiting(), 2);
    desk.touch(3);
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QCOMPARE(desk.store.events().size(), 3);
    QCOMPARE(desk.outbox.waiting(), 0);
}

void tst_Pusher::waitsWhenTheServerIsOlder()
{
    SyncDesk desk;
    desk.touch(1);
    Event draft = sampleDraft(2);
    draft.body = DrawingEntered{u"week-47"_s, Hash()};
    desk.outbox.append(draft, "box", {});
    desk.touch(3);
    desk.store.holdType(u"drawing.entered"_s);
    QCOMPARE(push(desk).outcome, Outcome::Held);
    QCOMPARE(desk.outbox.waiting(), 2); // the one before it went
    QCOMPARE(push(desk).outcome, Outcome::Held);
    desk.store.holdType({});
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QCOMPARE(desk.store.events().size(), 3);
}

void tst_Pusher::tellsRefusals()
{
    SyncDesk desk;
    desk.touch(1);
    desk.touch(2);
    desk.store.refuse(2, u"already-checked-in"_s);
    QSignalSpy settled(&desk.outbox, &storage::Outbox::settled);
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QCOMPARE(settled.size(), 2);
    QCOMPARE(settled.at(0).at(1).toString(), QString());
    QCOMPARE(settled.at(1).at(1).toString(), u"already-checked-in"_s);
}

void tst_Pusher::seesAnotherStory()
{
    SyncDesk desk;
    desk.touch(1);
    QCOMPARE(push(desk).outcome, Outcome::Done);
    desk.store.forkAt(1);
    desk.touch(2);
    desk.touch(3);
    QCOMPARE(push(desk).outcome, Outcome::Disagreed);
    QCOMPARE(desk.outbox.waiting(), 2);
    QCOMPARE(desk.store.events().size(), 1);
}

void tst_Pusher::refillsARestoredServer()
{
    SyncDesk desk;
    for (int n = 1; n <= 5; ++n)
        desk.touch(n);
    QCOMPARE(push(desk).outcome, Outcome::Done);
    const QList<QByteArray> before = desk.store.events();
    desk.store.restore(2);
    desk.touch(6);
    QCOMPARE(push(desk).outcome, Outcome::More); // 409 gap: it says what it has
    QCOMPARE(desk.outbox.waiting(), 4);
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QCOMPARE(desk.store.events().size(), 6);
    QCOMPARE(desk.store.events().first(5), before);
}

void tst_Pusher::refillsARestoredServerWithoutANewEvent()
{
    SyncDesk desk;
    for (int n = 1; n <= 5; ++n)
        desk.touch(n);
    QCOMPARE(push(desk).outcome, Outcome::Done);
    desk.store.restore(2);
    QCOMPARE(push(desk).outcome, Outcome::Done); // nobody knows of it yet
    QCOMPARE(desk.store.events().size(), 2);
    desk.line.send({.path = u"/v1/feed"_s}); // any answer tells of the server's new life
    settle();
    QCOMPARE(push(desk).outcome, Outcome::More);
    QCOMPARE(desk.outbox.waiting(), 3);
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QCOMPARE(desk.store.events().size(), 5);
    desk.store.forgetAsks();
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QVERIFY(desk.store.asks().isEmpty()); // asked once
}

void tst_Pusher::goesOnInBatches()
{
    SyncDesk desk;
    const int events = static_cast<int>(wire::maxPushEvents) + 20;
    for (int n = 1; n <= events; ++n)
        desk.outbox.append(sampleDraft(n), {}, {});
    QCOMPARE(push(desk).outcome, Outcome::More);
    QCOMPARE(push(desk).outcome, Outcome::Done);
    QCOMPARE(desk.store.events().size(), events);
}

void tst_Pusher::obeysAServerThatIsBusy()
{
    SyncDesk desk;
    desk.touch(1);
    desk.store.setBusyFor(std::chrono::seconds(120));
    desk.store.setWeather(Weather::Busy);
    const sync::RunEnd end = push(desk);
    QCOMPARE(end.outcome, Outcome::Refused);
    QCOMPARE(end.wait, std::chrono::milliseconds(120'000));
}

QTEST_GUILESS_MAIN(tst_Pusher)
#include "tst_pusher.moc"
