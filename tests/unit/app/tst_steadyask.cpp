// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An ask that must come to an answer: sent again after a break, given up only when a
// core that is there says nothing.
#include "app/steadyask.h"
#include "tests/fakes/fakecore.h"

#include <QPromise>
#include <QTest>

using namespace endcap;
using namespace std::chrono_literals;
using link::AskError;

class SteadyAskTest final : public QObject
{
    Q_OBJECT

private:
    using Result = SteadyAsk<int>::Result;

    // Answers in the order they were asked, when the test says so.
    struct Core {
        std::vector<std::unique_ptr<QPromise<Result>>> asked;

        link::Asked<int> take()
        {
            asked.push_back(std::make_unique<QPromise<Result>>());
            asked.back()->start();
            return asked.back()->future();
        }
        void answer(size_t round, const Result &result)
        {
            asked.at(round)->addResult(result);
            asked.at(round)->finish();
        }
    };

    // What the ask came to; what has none yet is 0.
    struct Asking {
        fakes::FakeCore core;
        link::LinkClient link{core.socket()};
        QObject context;
        SteadyAsk<int> ask{link, &context};
        Core answers;
        QList<Result> results;

        void start(std::chrono::milliseconds limit)
        {
            ask.start([this] { return answers.take(); },
                      [this](const Result &result) { results.append(result); }, limit);
        }
    };

private Q_SLOTS:
    void comesToItsAnswer()
    {
        Asking asking;
        asking.start(5s);
        QVERIFY(asking.ask.isRunning());
        asking.answers.answer(0, 7);
        QTRY_COMPARE(asking.results, QList<Result>{7});
        QVERIFY(!asking.ask.isRunning());
    }

    void aRefusalIsAnAnswer()
    {
        Asking asking;
        asking.start(5s);
        asking.answers.answer(0, Unexpected(AskError::StorageFull));
        QTRY_COMPARE(asking.results.size(), 1);
        QVERIFY(asking.results.constFirst().error() == AskError::StorageFull);
    }

    void waitsForACoreThatIsNotThereAndAsksAgain()
    {
        Asking asking;
        asking.start(50ms);
        asking.answers.answer(0, Unexpected(AskError::CoreGone));
        QTest::qWait(300);
        QVERIFY(asking.results.isEmpty()); // longer than the limit
        QVERIFY(asking.core.start());
        asking.link.open();
        QTRY_COMPARE(asking.answers.asked.size(), size_t(2));
        asking.answers.answer(1, 8);
        QTRY_COMPARE(asking.results, QList<Result>{8});
    }

    void givesUpOnACoreThatSaysNothingAndIgnoresItLater()
    {
        Asking asking;
        asking.start(50ms);
        QTRY_COMPARE(asking.results.size(), 1);
        QVERIFY(asking.results.constFirst().error() == AskError::CoreGone);
        asking.answers.answer(0, 7);
        QTest::qWait(50);
        QCOMPARE(asking.results.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SteadyAskTest)
#include "tst_steadyask.moc"
