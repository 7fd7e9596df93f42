// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of what works while the line is cut (PRODUCT.md, L1) tells the truth: every
// page of a visit is in it, and each of its tasks is tried with the line cut. A task
// that has no trial here, or no words, is red.
#include "app/content/offlinetasks.h"
#include "app/screenengine.h"
#include "contract/wire/ticketcodec.h"
#include "tests/fakes/sampledraw.h"
#include "tests/unit/app/walkin.h"

#include <QGuiApplication>
#include <QMetaEnum>
#include <QQmlComponent>
#include <QQmlEngine>

#include <functional>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

const QString bread = u"00012345678905"_s;

// A visit with the line cut, before anybody said who she is.
struct CutVisit : test::WalkIn {
    CutVisit()
    {
        core.door.lineState.isUp = false;
        core.door.server = fakes::FakeDoor::Server::Unreachable;
    }

    bool begin()
    {
        if (!open())
            return false;
        app->flow()->begin();
        return app->flow()->state() == Flow::Identify;
    }
    bool sayWho()
    {
        typePhone(u"2125550142"_s);
        return app->flow()->state() == Flow::Pin;
    }
    bool comeHome()
    {
        if (!begin() || !sayWho())
            return false;
        app->identify()->skipPin();
        return app->flow()->state() == Flow::Home;
    }
    bool enterDrawing()
    {
        app->flow()->openDrawing();
        if (!QTest::qWaitFor([this] { return app->drawing()->phase() == DrawingController::Open; }))
            return false;
        app->drawing()->enter();
        return QTest::qWaitFor([this] { return app->flow()->state() == Flow::Ticket; });
    }
    void sayOf(const QString &gtin)
    {
        core.door.said = {{.id = u"r1"_s,
                           .product = gtin,
                           .stars = 4,
                           .title = {},
                           .text = u"Toasts well."_s,
                           .written = QDate(2026, 11, 1),
                           .bought = {},
                           .store = {},
                           .language = {},
                           .source = {}}};
    }
    /// A draw that is over, as the kiosk has it, and whose proofs the store has.
    void put(const fakes::SampleDraw &draw)
    {
        core.door.hqKey = draw.hq();
        core.door.draws.insert(draw.drawing.id, draw.published());
        for (qsizetype i = 0; i < draw.entries.size(); ++i) {
            const DrawEntry &entry = draw.entries.at(i);
            core.door.proofs.insert({entry.device, entry.seq}, draw.proofOf(i));
        }
    }
};

// For each task: does it work? Nothing here asks the table.
const QHash<OfflineTasks::Task, std::function<bool(CutVisit &)>> trials{
    {OfflineTasks::SayWho, [](CutVisit &at) { return at.begin() && at.sayWho(); }},
    {OfflineTasks::ProvePin,
     [](CutVisit &at) {
         if (!at.begin() || !at.sayWho())
             return false;
         at.typePin(u"2468"_s); // her own
         return QTest::qWaitFor([&] { return at.app->flow()->state() == Flow::Home; }) &&
                at.app->visit()->level() == Visit::Proven;
     }},
    {OfflineTasks::SeeAccount,
     [](CutVisit &at) {
         return at.comeHome() && (at.app->home()->isProven() || !at.app->home()->name().isEmpty() ||
                                  at.app->home()->points() != 0);
     }},
    {OfflineTasks::EnterDrawing,
     [](CutVisit &at) {
         return at.comeHome() && at.enterDrawing() && at.core.door.entries.size() == 1;
     }},
    {OfflineTasks::ReadRules,
     [](CutVisit &at) {
         if (!at.comeHome())
             return false;
         at.app->flow()->openDrawing();
         at.app->flow()->openRules();
         return at.app->flow()->state() == Flow::Rules && !at.app->drawing()->rules().isEmpty();
     }},
    {OfflineTasks::SeeTicket,
     [](CutVisit &at) {
         return at.comeHome() && at.enterDrawing() && !at.app->drawing()->ticketCode().isEmpty();
     }},
    {OfflineTasks::CheckIn,
     [](CutVisit &at) {
         if (!at.comeHome())
             return false;
         at.app->flow()->openCheckIn();
         if (!QTest::qWaitFor(
                 [&] { return at.app->checkIn()->phase() == CheckInController::Ready; }))
             return false;
         at.app->checkIn()->checkIn();
         return QTest::qWaitFor(
                    [&] { return at.app->checkIn()->phase() == CheckInController::Saved; }) &&
                at.core.door.checkIns.size() == 1;
     }},
    {OfflineTasks::Join,
     [](CutVisit &at) {
         if (!at.begin())
             return false;
         at.app->flow()->openJoin();
         JoinController &join = *at.app->join();
         const auto say = [&join](const QString &digits) {
             for (QChar digit : digits)
                 join.press(digit);
             join.next();
         };
         say(u"6125550123"_s);
         join.setName(u"Ann"_s);
         join.next();
         join.next(); // no e-mail
         say(u"8306"_s);
         say(u"8306"_s);
         while (join.step() != JoinController::Review && join.canContinue())
             join.next();
         join.join();
         return QTest::qWaitFor([&] { return join.step() == JoinController::Done; }) &&
                at.core.door.deeds.size() == 1;
     }},
    {OfflineTasks::KeepOffer,
     [](CutVisit &at) {
         if (!at.comeHome())
             return false;
         OffersController &offers = *at.app->offers();
         at.app->flow()->openOffers();
         if (offers.count() == 0)
             return false;
         offers.open(offers.offers()->faces().first().key);
         if (at.app->flow()->state() != Flow::Offer)
             return false;
         offers.keep();
         return QTest::qWaitFor([&] { return at.core.door.deeds.size() == 1; }) &&
                QTest::qWaitFor([&] { return !offers.current().serial.isEmpty(); });
     }},
    {OfflineTasks::Search,
     [](CutVisit &at) {
         Product milk = fakes::sampleProduct(u"00041303000014"_s);
         milk.name = u"Whole Milk"_s;
         at.core.door.products = {milk};
         if (!at.comeHome())
             return false;
         at.app->flow()->openFind();
         at.app->find()->setText(u"milk"_s);
         if (!QTest::qWaitFor([&] { return at.app->find()->phase() == FindController::Found; }))
             return false;
         at.app->find()->open(u"00041303000014"_s);
         return QTest::qWaitFor([&] { return at.app->item()->phase() == ItemController::Ready; });
     }},
    {OfflineTasks::ReadReviews,
     [](CutVisit &at) {
         at.sayOf(bread);
         if (!at.comeHome())
             return false;
         at.app->find()->open(bread);
         at.app->flow()->openReviews();
         return at.app->flow()->state() == Flow::Reviews && QTest::qWaitFor([&] {
                    return at.app->reviews()->phase() == ReviewsController::Shown;
                }) &&
                at.app->reviews()->count() == 1;
     }},
    {OfflineTasks::WriteReview,
     [](CutVisit &at) {
         if (!at.comeHome())
             return false;
         at.app->writeReview()->open(bread);
         if (at.app->flow()->state() != Flow::WriteReview)
             return false;
         at.app->writeReview()->setStars(4);
         at.app->writeReview()->send();
         return QTest::qWaitFor([&] { return at.app->writeReview()->deed()->isSaved(); }) &&
                at.core.door.deeds.size() == 1;
     }},
    {OfflineTasks::SeeWinners,
     [](CutVisit &at) {
         at.put(fakes::SampleDraw(u"week-46"_s, 9, 1, 2));
         if (!at.comeHome())
             return false;
         at.app->flow()->openDrawing();
         at.app->flow()->openWinners();
         return at.app->flow()->state() == Flow::Winners && QTest::qWaitFor([&] {
                    return at.app->drawCheck()->phase() == DrawCheckController::Drawn;
                }) &&
                !at.app->drawCheck()->winnerList()->rows().isEmpty();
     }},
    {OfflineTasks::CheckTicket,
     [](CutVisit &at) {
         const fakes::SampleDraw draw(u"week-46"_s, 9, 1, 2);
         at.put(draw);
         if (!at.comeHome() || !at.app->drawCheck()->takeScan(wire::encodeTicket(draw.ticketOf(0))))
             return false;
         const auto state = [&] { return at.app->drawCheck()->ticketState(); };
         return QTest::qWaitFor([&] { return state() != DrawCheckController::Asking; }) &&
                state() == DrawCheckController::Counts;
     }},
    {OfflineTasks::TellFriends,
     [](CutVisit &at) {
         at.core.door.store.peopleUrl = u"https://people.example"_s;
         at.core.door.shares = {
             fakes::sampleShare(u"come"_s, QDateTime::currentMSecsSinceEpoch() - 3'600'000, 24)};
         if (!at.comeHome())
             return false;
         at.app->flow()->openFriends();
         return at.app->flow()->state() == Flow::TellFriends &&
                at.app->friends()->code().startsWith(u"https://people.example/"_s) &&
                QTest::qWaitFor([&] { return at.core.door.deeds.size() == 1; }) &&
                QTest::qWaitFor(
                    [&] { return at.app->friends()->reward() == FriendsController::Saved; });
     }},
    {OfflineTasks::SeeQuests,
     [](CutVisit &at) {
         if (!at.comeHome())
             return false;
         at.app->flow()->openQuests();
         return at.app->flow()->state() == Flow::Quests && at.app->quests()->isReady();
     }},
};

} // namespace

class OfflineTasksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfAVisitIsInTheTable()
    {
        const auto states = QMetaEnum::fromType<Flow::State>();
        for (int i = 0; i < states.keyCount(); ++i) {
            const auto page = static_cast<Flow::State>(states.value(i));
            if (!Flow::isVisit(page) || page == Flow::Offline)
                continue; // the page that shows the table
            const bool isThere =
                std::ranges::any_of(OfflineTasks::table(),
                                    [page](const auto &row) { return row.pages.contains(page); });
            QVERIFY2(isThere, states.key(i));
        }
    }

    void everyTaskStandsOnceAndOnAPage()
    {
        const auto tasks = QMetaEnum::fromType<OfflineTasks::Task>();
        QCOMPARE(OfflineTasks::table().size(), tasks.keyCount());
        for (int i = 0; i < tasks.keyCount(); ++i) {
            const auto rows = std::ranges::count(OfflineTasks::table(),
                                                 static_cast<OfflineTasks::Task>(tasks.value(i)),
                                                 &OfflineTasks::Row::task);
            QVERIFY2(rows == 1, tasks.key(i));
        }
        for (const OfflineTasks::Row &row : OfflineTasks::table())
            QVERIFY(!row.pages.isEmpty());
        const OfflineTasks all(nullptr);
        QCOMPARE(all.can().size() + all.cannot().size(), tasks.keyCount());
    }

    void itTellsTheTruth_data()
    {
        QTest::addColumn<OfflineTasks::Task>("task");
        QTest::addColumn<bool>("works");
        const auto names = QMetaEnum::fromType<OfflineTasks::Task>();
        for (const OfflineTasks::Row &row : OfflineTasks::table())
            QTest::newRow(names.valueToKey(row.task)) << row.task << row.works;
    }

    void itTellsTheTruth()
    {
        QFETCH(OfflineTasks::Task, task);
        QFETCH(bool, works);
        QVERIFY2(trials.contains(task), "nobody tries this task with the line cut");
        CutVisit at;
        QCOMPARE(trials.value(task)(at), works);
    }

    void everyTaskHasItsWords()
    {
        KioskApp app(u"/nonexistent/core.sock"_s);
        QQmlEngine engine;
        prepareEngine(engine, app);
        QQmlComponent component(&engine,
                                QUrl(u"qrc:/qt/qml/Endcap/qml/components/OfflineWords.qml"_s));
        const std::unique_ptr<QObject> words(component.create());
        QVERIFY2(words, qPrintable(component.errorString()));
        QSet<QString> said;
        for (const OfflineTasks::Row &row : OfflineTasks::table()) {
            for (const char *what : {"title", "sentence", "part"}) {
                QString text;
                QVERIFY(QMetaObject::invokeMethod(words.get(), what, Q_RETURN_ARG(QString, text),
                                                  Q_ARG(int, row.task)));
                QVERIFY2(!text.isEmpty(), what);
                QVERIFY2(!said.contains(text), qPrintable(text));
                said.insert(text);
            }
        }
    }

    void theBannerLeadsToItAndBack()
    {
        CutVisit at;
        QVERIFY(at.comeHome());
        at.app->flow()->openCheckIn();
        at.app->flow()->openOffline();
        QCOMPARE(at.app->flow()->state(), Flow::Offline);
        at.app->flow()->back();
        QCOMPARE(at.app->flow()->state(), Flow::CheckIn);
    }
};

QTEST_MAIN(OfflineTasksTest)
#include "tst_offlinetasks.moc"
