// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of ways: complete, without dead ends, and followed.
#include "app/flow.h"

#include <QMetaEnum>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace endcap;
using Step = Flow::Step;

class FlowTest final : public QObject
{
    Q_OBJECT

private:
    static QList<Flow::State> allStates()
    {
        QList<Flow::State> states;
        const auto names = QMetaEnum::fromType<Flow::State>();
        for (int i = 0; i < names.keyCount(); ++i)
            states.append(static_cast<Flow::State>(names.value(i)));
        return states;
    }

    static QSet<Flow::State> reachableFrom(Flow::State start)
    {
        QSet<Flow::State> seen{start};
        QList<Flow::State> open{start};
        while (!open.isEmpty()) {
            const Flow::State from = open.takeFirst();
            for (const Flow::Way &way : Flow::ways()) {
                if (way.from == from && !seen.contains(way.to)) {
                    seen.insert(way.to);
                    open.append(way.to);
                }
            }
        }
        return seen;
    }

    static bool hasWay(Flow::State from, Step step)
    {
        return std::ranges::any_of(Flow::ways(), [&](const Flow::Way &way) {
            return way.from == from && way.step == step;
        });
    }

    static void walk(Flow &flow, const QList<Step> &steps)
    {
        for (Step step : steps)
            flow.take(step);
    }

private Q_SLOTS:
    void everyStateIsReachedAndReachesAttract()
    {
        const auto states = allStates();
        QCOMPARE(states.size(), 31);
        const auto fromStart = reachableFrom(Flow::Starting);
        for (Flow::State state : states) {
            QVERIFY2(fromStart.contains(state), qPrintable(QString::number(state)));
            QVERIFY2(reachableFrom(state).contains(Flow::Attract),
                     qPrintable(QString::number(state)));
        }
    }

    void noWayIsTwice()
    {
        QSet<std::pair<int, int>> seen;
        for (const Flow::Way &way : Flow::ways()) {
            const std::pair key(int(way.from), int(way.step));
            QVERIFY(!seen.contains(key));
            seen.insert(key);
        }
    }

    void everyPageOfAVisitCanBeLeft()
    {
        for (Flow::State state : allStates()) {
            if (!Flow::isVisit(state))
                continue;
            QVERIFY(hasWay(state, Step::End));
            QVERIFY(hasWay(state, Step::Lost));
            QVERIFY(state == Flow::Home || hasWay(state, Step::Back));
            QVERIFY(state == Flow::Offline || hasWay(state, Step::OpenOffline));
        }
    }

    void everyPageOfStaffModeCanBeLeft()
    {
        for (Flow::State state : allStates()) {
            if (!Flow::isStaff(state))
                continue;
            QVERIFY(!Flow::isVisit(state));
            QVERIFY(hasWay(state, Step::End));
            QVERIFY(hasWay(state, Step::Lost));
        }
        // Nobody gets behind the PIN but through it.
        for (Step step : {Step::OpenTest, Step::OpenClean, Step::OpenRestart})
            QVERIFY(!hasWay(Flow::StaffPin, step));
        for (Flow::State state : allStates())
            QVERIFY(!hasWay(state, Step::OpenStaff) || !Flow::isVisit(state));
    }

    void staffModeIsOneWayIn()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::OpenTest, Step::OpenRestart, Step::StaffIn});
        QCOMPARE(flow.state(), Flow::Attract);
        walk(flow, {Step::OpenStaff, Step::OpenTest, Step::OpenClean, Step::OpenRestart});
        QCOMPARE(flow.state(), Flow::StaffPin);
        walk(flow, {Step::Served, Step::StorageBroke, Step::NotSetUp});
        QCOMPARE(flow.state(), Flow::StaffPin);
        walk(flow, {Step::StaffIn, Step::OpenTest, Step::Back, Step::OpenClean, Step::Back});
        QCOMPARE(flow.state(), Flow::StaffDesk);
        // What is left by an outage is not gone back to.
        walk(flow, {Step::OpenTest, Step::Lost, Step::Served});
        QCOMPARE(flow.state(), Flow::Attract);
    }

    void theOfflinePageLeadsBackToWhereItWasOpened()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::Begin, Step::OpenOffline, Step::Back});
        QCOMPARE(flow.state(), Flow::Identify);
        walk(flow, {Step::Claimed, Step::SignedIn, Step::OpenDrawing, Step::OpenRules,
                    Step::OpenOffline, Step::Lost, Step::Served});
        QCOMPARE(flow.state(), Flow::Offline);
        walk(flow, {Step::Back});
        QCOMPARE(flow.state(), Flow::Rules);
        walk(flow, {Step::Back});
        QCOMPARE(flow.state(), Flow::Drawing);
    }

    void walksAWholeVisit()
    {
        Flow flow(nullptr);
        QSignalSpy changed(&flow, &Flow::stateChanged);
        walk(flow, {Step::Served, Step::Begin, Step::Claimed, Step::SignedIn});
        QCOMPARE(flow.state(), Flow::Home);
        flow.openDrawing();
        QCOMPARE(flow.state(), Flow::Drawing);
        walk(flow, {Step::Entered, Step::Back, Step::OpenCheckIn, Step::Back, Step::End});
        QCOMPARE(flow.state(), Flow::Goodbye);
        QCOMPARE(changed.size(), 10);
    }

    void whatHasNoWayChangesNothing()
    {
        Flow flow(nullptr);
        flow.take(Step::Served);
        QSignalSpy changed(&flow, &Flow::stateChanged);
        walk(flow, {Step::Claimed, Step::SignedIn, Step::Back, Step::Entered, Step::Served});
        QCOMPARE(flow.state(), Flow::Attract);
        QCOMPARE(changed.size(), 0);
    }

    void rulesLeadBackToWhereTheyWereOpened()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::Begin, Step::Claimed, Step::SignedIn, Step::OpenDrawing,
                    Step::OpenRules, Step::Back});
        QCOMPARE(flow.state(), Flow::Drawing);
        walk(flow, {Step::Entered, Step::OpenRules, Step::Back});
        QCOMPARE(flow.state(), Flow::Ticket);
        walk(flow, {Step::OpenRules, Step::Lost, Step::Served});
        QCOMPARE(flow.state(), Flow::Rules);
        flow.back();
        QCOMPARE(flow.state(), Flow::Ticket);
    }

    void lookingUpLeadsBackToWhereItBegan()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::OpenFind, Step::OpenItem});
        QCOMPARE(flow.state(), Flow::Item);
        QVERIFY(flow.leadsBackToResults());
        walk(flow, {Step::OpenItem, Step::Lost, Step::Served, Step::Back}); // another scan
        QCOMPARE(flow.state(), Flow::Find);
        flow.back();
        QCOMPARE(flow.state(), Flow::Attract);
        // A product scanned at the attract page, and a search begun there.
        walk(flow, {Step::OpenItem});
        QVERIFY(!flow.leadsBackToResults());
        flow.back();
        QCOMPARE(flow.state(), Flow::Attract);
        walk(flow, {Step::OpenItem, Step::OpenFind, Step::OpenItem, Step::Back});
        QCOMPARE(flow.state(), Flow::Find);
        flow.back();
        QCOMPARE(flow.state(), Flow::Attract);
        // Who says meanwhile who she is comes home, and back to there.
        walk(flow, {Step::OpenFind, Step::OpenItem, Step::Claimed, Step::SignedIn});
        QCOMPARE(flow.state(), Flow::Home);
        walk(flow, {Step::OpenFind, Step::OpenItem, Step::OpenFind, Step::Back});
        QCOMPARE(flow.state(), Flow::Home);
        walk(flow, {Step::OpenItem, Step::Back});
        QCOMPARE(flow.state(), Flow::Home);
    }

    void reviewsLeadBackToTheirProduct()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::OpenFind, Step::OpenItem, Step::OpenReviews});
        QCOMPARE(flow.state(), Flow::Reviews);
        walk(flow, {Step::OpenItem, Step::OpenReviews, Step::Lost, Step::Served, Step::Back});
        QCOMPARE(flow.state(), Flow::Item);
        flow.back();
        QCOMPARE(flow.state(), Flow::Find); // another scan there is not where one began
    }

    // To write she says who she is: she comes back to the reviews, and has a home now.
    void signingInAtReviewsLeadsBackToThem()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::OpenItem, Step::OpenReviews, Step::Begin});
        QCOMPARE(flow.state(), Flow::Identify);
        flow.back();
        QCOMPARE(flow.state(), Flow::Reviews);
        walk(flow, {Step::Begin, Step::Claimed, Step::Back, Step::Claimed, Step::SignedIn});
        QCOMPARE(flow.state(), Flow::Reviews);
        walk(flow, {Step::OpenWriteReview, Step::OpenOffline, Step::Back});
        QCOMPARE(flow.state(), Flow::WriteReview);
        flow.back();
        QCOMPARE(flow.state(), Flow::Reviews);
        walk(flow, {Step::Back, Step::Back});
        QCOMPARE(flow.state(), Flow::Home);
        walk(flow, {Step::OpenWriteReview, Step::Back});
        QCOMPARE(flow.state(), Flow::Home);
    }

    void theCheckLeadsBackToWhereItWasOpened()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::OpenDrawCheck, Step::GoHome});
        QCOMPARE(flow.state(), Flow::DrawCheck); // a ticket alone says nobody's name
        flow.back();
        QCOMPARE(flow.state(), Flow::Attract);
        walk(flow,
             {Step::Begin, Step::Claimed, Step::SignedIn, Step::OpenDrawing, Step::OpenWinners,
              Step::OpenDrawCheck, Step::OpenDrawCheck, Step::Lost, Step::Served});
        QCOMPARE(flow.state(), Flow::DrawCheck);
        flow.back();
        QCOMPARE(flow.state(), Flow::Winners);
        walk(flow, {Step::Back, Step::Entered, Step::OpenDrawCheck, Step::Back});
        QCOMPARE(flow.state(), Flow::Ticket);
    }

    void rulesAndCheckDoNotLeadInCircles()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::Begin, Step::Claimed, Step::SignedIn, Step::OpenDrawing,
                    Step::Entered, Step::OpenRules, Step::OpenDrawCheck});
        QCOMPARE(flow.state(), Flow::DrawCheck);
        flow.back();
        QCOMPARE(flow.state(), Flow::Rules);
        flow.back();
        QCOMPARE(flow.state(), Flow::Ticket);
    }

    void aPrizeIsToldOnceBeforeHome()
    {
        Flow flow(nullptr);
        flow.setHasNews(true);
        walk(flow, {Step::Served, Step::Begin, Step::Claimed, Step::SignedIn});
        QCOMPARE(flow.state(), Flow::Won);
        flow.back();
        QCOMPARE(flow.state(), Flow::Home);
        flow.openWon();
        QCOMPARE(flow.state(), Flow::Won);
        flow.home();
        QCOMPARE(flow.state(), Flow::Home);
    }

    void aVisitGoesOnAfterAnOutage()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::Begin, Step::Claimed, Step::SignedIn, Step::OpenCheckIn,
                    Step::Lost});
        QCOMPARE(flow.state(), Flow::OutOfService);
        flow.take(Step::Served);
        QCOMPARE(flow.state(), Flow::CheckIn);
    }

    void withoutAVisitAnOutageEndsAtAttract()
    {
        for (const auto &before : {QList<Step>{}, QList<Step>{Step::Served},
                                   QList<Step>{Step::NotSetUp}, QList<Step>{Step::StorageBroke}}) {
            Flow flow(nullptr);
            walk(flow, before);
            walk(flow, {Step::Lost, Step::Served});
            QCOMPARE(flow.state(), Flow::Attract);
        }
    }

    void theDrawingOpensWithTheTicketOnceThereIsOne()
    {
        Flow flow(nullptr);
        walk(flow, {Step::Served, Step::Begin, Step::Claimed, Step::SignedIn});
        flow.setHasTicket(true);
        flow.openDrawing();
        QCOMPARE(flow.state(), Flow::Ticket);
    }
};

QTEST_GUILESS_MAIN(FlowTest)
#include "tst_flow.moc"
