// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking things up on the screen: rows at each letter, one ask at a time; a scan goes
// to its product from wherever that makes sense; all of it without an account, and
// nothing of it stays.
#include "tests/unit/app/walkin.h"

#include <QSignalSpy>

using namespace endcap;
using namespace Qt::StringLiterals;
using test::WalkIn;

namespace
{

const QString milkCode = u"00012345678905"_s;
const QString teaCode = u"04006381333931"_s;

// Somebody before a store that has milk, tea and more.
struct Seeker : WalkIn {
    Seeker()
    {
        Product milk = fakes::sampleProduct(milkCode);
        milk.name = u"Whole Milk"_s;
        milk.brand = u"Maple & Main Dairy"_s;
        milk.size = u"1/2 gal"_s;
        milk.category = u"Dairy & eggs"_s;
        milk.aisle = 3;
        milk.bay = u"C"_s;
        milk.asOfMs = QDateTime(QDate(2026, 11, 3), QTime(9, 0)).toMSecsSinceEpoch();
        milk.support = u"https://help.maple.example/milk"_s;
        Product tea = fakes::sampleProduct(teaCode);
        tea.name = u"Peppermint Tea"_s;
        core.door.products = {milk, tea};
    }

    FindController &find() { return *app->find(); }
    ItemController &item() { return *app->item(); }
    Flow::State page() { return app->flow()->state(); }

    bool waitFor(FindController::Phase phase)
    {
        return QTest::qWaitFor([&] { return find().phase() == phase; });
    }
    bool waitFor(ItemController::Phase phase)
    {
        return QTest::qWaitFor([&] { return item().phase() == phase; });
    }
    // As KioskApp does.
    void scan(QStringView text)
    {
        if (!find().takeScan(text))
            app->identify()->takeScan(text);
    }
};

} // namespace

class FindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anybodyMayLook()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.app->flow()->openFind();
        QVERIFY(seeker.app->visit()->isRunning());
        QCOMPARE(seeker.app->visit()->level(), Visit::None);
        QVERIFY(seeker.find().isTyping());
        QVERIFY(seeker.waitFor(FindController::Suggesting));
        QCOMPARE(seeker.find().count(), 2);
        seeker.find().setText(u"mil"_s);
        QVERIFY(seeker.waitFor(FindController::Found));
        const FoundRow row = seeker.find().model().rows().value(0);
        QCOMPARE(row.name, u"Whole Milk"_s);
        QCOMPARE(row.price, u"$2.99"_s);
        QCOMPARE(row.aisle, 3);
        seeker.find().open(row.gtin);
        QCOMPARE(seeker.page(), Flow::Item);
        QVERIFY(seeker.waitFor(ItemController::Ready));
        QCOMPARE(seeker.item().name(), u"Whole Milk"_s);
        QCOMPARE(seeker.item().price(), u"$2.99"_s);
        QCOMPARE(seeker.item().asOf().date(), QDate(2026, 11, 3));
        QCOMPARE(seeker.item().supportHost(), u"help.maple.example"_s);
        seeker.app->flow()->back();
        QCOMPARE(seeker.page(), Flow::Find);
        QCOMPARE(seeker.find().text(), u"mil"_s); // her results are still there
        QCOMPARE(seeker.find().count(), 1);
        QVERIFY(seeker.core.door.logins.isEmpty());
    }

    void whatWasFoundIsThereAfterTheOfflinePage()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.app->flow()->openFind();
        seeker.find().setText(u"mil"_s);
        QVERIFY(seeker.waitFor(FindController::Found));
        seeker.app->flow()->openOffline();
        QCOMPARE(seeker.page(), Flow::Offline);
        seeker.app->flow()->back();
        QCOMPARE(seeker.page(), Flow::Find);
        QCOMPARE(seeker.find().text(), u"mil"_s);
    }

    void everyLetterCountsAndTheNewestWins()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.app->flow()->openFind();
        QVERIFY(seeker.waitFor(FindController::Suggesting));
        seeker.core.door.searches.clear();
        for (const QString &text : {u"p"_s, u"pe"_s, u"pep"_s, u"pepp"_s, u"milk"_s})
            seeker.find().setText(text);
        QVERIFY(seeker.waitFor(FindController::Found));
        QCOMPARE(seeker.find().model().rows().value(0).gtin, milkCode);
        // While one ask was under way the others waited, and only the last was sent.
        QCOMPARE(seeker.core.door.searches, (QStringList{u"p"_s, u"milk"_s}));
        seeker.find().setText(u"xyz"_s);
        QVERIFY(seeker.waitFor(FindController::Nothing));
        QCOMPARE(seeker.find().asked(), u"xyz"_s);
        QCOMPARE(seeker.find().count(), 0);
        seeker.find().clear();
        QVERIFY(seeker.waitFor(FindController::Suggesting));
    }

    void aCorrectionIsSaid()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.app->flow()->openFind();
        seeker.core.door.corrected = u"milk"_s;
        seeker.find().setText(u"mlik"_s);
        QVERIFY(seeker.waitFor(FindController::Found));
        QCOMPARE(seeker.find().corrected(), u"milk"_s);
        QCOMPARE(seeker.find().asked(), u"mlik"_s);
    }

    void aScanAtAttractOpensTheProduct_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("number") << teaCode.mid(1);
        QTest::newRow("Digital Link") << u"https://id.gs1.org/01/04006381333931/10/X"_s;
        QTest::newRow("element string") << u"]d20104006381333931"_s;
    }

    void aScanAtAttractOpensTheProduct()
    {
        QFETCH(QString, code);
        Seeker seeker;
        QVERIFY(seeker.open());
        QSignalSpy finished(seeker.app.get(), &KioskApp::finished);
        seeker.scan(code);
        QCOMPARE(seeker.page(), Flow::Item);
        QVERIFY(seeker.app->visit()->isRunning());
        QVERIFY(seeker.waitFor(ItemController::Ready));
        QCOMPARE(seeker.item().name(), u"Peppermint Tea"_s);
        // The next one at once.
        seeker.scan(milkCode.mid(2));
        QVERIFY(QTest::qWaitFor([&] { return seeker.item().name() == u"Whole Milk"_s; }));
        QCOMPARE(seeker.page(), Flow::Item);
        QCOMPARE(finished.size(), 0);
        // Back at attract nothing of it may stay: the process ends.
        seeker.app->flow()->back();
        QCOMPARE(seeker.page(), Flow::Attract);
        QCOMPARE(finished.size(), 1);
    }

    void backWithoutAWordKeepsTheProcess()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        QSignalSpy finished(seeker.app.get(), &KioskApp::finished);
        seeker.app->flow()->openFind();
        QVERIFY(seeker.waitFor(FindController::Suggesting));
        seeker.app->flow()->back();
        QCOMPARE(seeker.page(), Flow::Attract);
        QVERIFY(!seeker.app->visit()->isRunning());
        QCOMPARE(finished.size(), 0);
        seeker.app->flow()->openFind();
        seeker.find().setText(u"m"_s);
        seeker.app->flow()->back();
        QCOMPARE(finished.size(), 1);
    }

    void aCodeThatIsNoProductSaysSo()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.scan(u"10012345678902");
        QVERIFY(seeker.waitFor(ItemController::Unknown));
        seeker.scan(u"2012345678903"); // of our scales
        QVERIFY(seeker.waitFor(ItemController::InStore));
        seeker.scan(u"4111111111111111");
        QCOMPARE(seeker.find().notice(), FindController::PaymentCard);
        QCOMPARE(seeker.item().phase(), ItemController::InStore);
        seeker.scan(u"hello there");
        QCOMPARE(seeker.find().notice(), FindController::UnknownCode);
        seeker.scan(milkCode);
        QCOMPARE(seeker.find().notice(), FindController::None);
        QVERIFY(seeker.waitFor(ItemController::Ready));
    }

    void whoScansHerCardWhileLookingSignsIn()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.app->flow()->openFind();
        seeker.scan(u"2900000001428");
        QCOMPARE(seeker.page(), Flow::Pin);
        QCOMPARE(seeker.app->visit()->level(), Visit::Claimed);
        seeker.app->identify()->skipPin();
        QCOMPARE(seeker.page(), Flow::Home);
        // From now on nobody else does.
        seeker.app->flow()->openFind();
        seeker.scan(u"ECM1.M000002");
        QCOMPARE(seeker.page(), Flow::Find);
        QCOMPARE(seeker.find().notice(), FindController::StoreCard);
        seeker.app->flow()->back();
        QCOMPARE(seeker.page(), Flow::Home);
        QCOMPARE(seeker.find().notice(), FindController::None);
    }

    void homeTakesAProductAndNothingElse()
    {
        Seeker seeker;
        QVERIFY(seeker.comeIn());
        seeker.scan(u"2900000001428");
        QCOMPARE(seeker.page(), Flow::Home);
        seeker.scan(milkCode);
        QCOMPARE(seeker.page(), Flow::Item);
        seeker.app->flow()->back();
        QCOMPARE(seeker.page(), Flow::Home);
        seeker.app->flow()->openCheckIn();
        seeker.scan(milkCode);
        QCOMPARE(seeker.page(), Flow::CheckIn);
    }

    void aProductIsNoCard()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.app->flow()->begin();
        seeker.scan(milkCode);
        QCOMPARE(seeker.page(), Flow::Identify);
        QCOMPARE(seeker.app->identify()->notice(), IdentifyController::ProductCode);
        seeker.typePhone(u"2125550142"_s);
        QCOMPARE(seeker.page(), Flow::Pin);
        seeker.scan(u"https://id.gs1.org/01/04006381333931");
        QCOMPARE(seeker.page(), Flow::Pin); // she need not say again who she is
        QCOMPARE(seeker.app->identify()->notice(), IdentifyController::ProductCode);
    }

    void saysWhenItCannotAndGoesOnByItself()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.core.door.findError = link::AskError::NotReady;
        seeker.app->flow()->openFind();
        QVERIFY(seeker.waitFor(FindController::Cannot));
        seeker.core.door.findError.reset();
        seeker.core.link().tellContentChanged();
        QVERIFY(seeker.waitFor(FindController::Suggesting));
        seeker.core.door.findError = link::AskError::NotReady;
        seeker.scan(milkCode);
        QVERIFY(seeker.waitFor(ItemController::Cannot));
        seeker.core.door.findError.reset();
        seeker.core.link().tellContentChanged();
        QVERIFY(seeker.waitFor(ItemController::Ready));
        // A new price shows while she looks.
        seeker.core.door.products[0].priceMinor = 199;
        seeker.core.link().tellContentChanged();
        QVERIFY(QTest::qWaitFor([&] { return seeker.item().price() == u"$1.99"_s; }));
    }

    void aCoreThatIsAwayForAMomentIsNotMissed()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.app->flow()->openFind();
        QVERIFY(seeker.waitFor(FindController::Suggesting));
        seeker.core.stop();
        seeker.find().setText(u"tea"_s);
        QVERIFY(seeker.core.start());
        QVERIFY(seeker.waitFor(FindController::Found));
        QCOMPARE(seeker.find().model().rows().value(0).gtin, teaCode);
        seeker.find().open(teaCode);
        QVERIFY(seeker.waitFor(ItemController::Ready));
        seeker.core.stop();
        QTest::qWait(100);
        QCOMPARE(seeker.item().phase(), ItemController::Ready); // it stays on the screen
    }

    void aSearchBeginsAnew()
    {
        Seeker seeker;
        QVERIFY(seeker.comeIn());
        seeker.app->flow()->openFind();
        seeker.find().setText(u"milk"_s);
        QVERIFY(seeker.waitFor(FindController::Found));
        seeker.find().setTyping(false);
        seeker.app->flow()->back();
        seeker.app->flow()->openFind();
        QCOMPARE(seeker.find().text(), QString());
        QVERIFY(seeker.find().isTyping());
        QVERIFY(seeker.waitFor(FindController::Suggesting));
    }

    void nothingIsAskedBeyondTheLettersThatCount()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.app->flow()->openFind();
        seeker.find().setText(QString(500, u'm'));
        QCOMPARE(seeker.find().text().size(), link::SearchAsk::mostLetters);
        QVERIFY(seeker.waitFor(FindController::Nothing));
        QVERIFY(seeker.find().asked().size() <= 24);
    }

    void strangeWordsOfOthersAreTamed()
    {
        Seeker seeker;
        Product &milk = seeker.core.door.products[0];
        milk.name = u"Milk\u202e <b>\n"_s + QString(9000, u'W');
        milk.support = u"http://not.safe.example/"_s;
        milk.asOfMs = 0;
        QVERIFY(seeker.open());
        seeker.scan(milkCode);
        QVERIFY(seeker.waitFor(ItemController::Ready));
        QVERIFY(seeker.item().name().startsWith(u"Milk <b> WW"));
        QVERIFY(seeker.item().name().size() <= 140);
        QVERIFY(seeker.item().support().isEmpty() && seeker.item().supportHost().isEmpty());
        QVERIFY(!seeker.item().asOf().isValid());
    }

    void anIdleSeekerIsSentHomeToo()
    {
        Seeker seeker;
        QVERIFY(seeker.open());
        seeker.app->flow()->openFind();
        seeker.find().setText(u"milk"_s);
        QSignalSpy finished(seeker.app.get(), &KioskApp::finished);
        seeker.app->visit()->end();
        QCOMPARE(seeker.page(), Flow::Goodbye);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 6000);
    }
};

QTEST_GUILESS_MAIN(FindTest)
#include "tst_find.moc"
