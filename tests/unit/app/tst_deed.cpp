// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One deed of a shopper: sealed with its words, once for one touch however often the
// core goes away, and settled by the store server's word.
#include "app/content/settledevents.h"
#include "app/content/storecontent.h"
#include "app/corewatch.h"
#include "app/deed.h"
#include "app/identity/visitsecrets.h"
#include "tests/fakes/fakecore.h"

#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

const ReviewWritten fourStars{u"00012345678905"_s, 4};

struct Desk {
    fakes::FakeCore core;
    link::LinkClient link{core.socket()};
    StoreContent content{link};
    CoreWatch watch{link, content, {}};
    SettledEvents settled{link};
    VisitSecrets secrets;
    Deed deed{{link, watch, settled, secrets}};

    bool open()
    {
        secrets.setClaim({Claim::How::Phone, u"+12125550142"_s});
        if (!core.start())
            return false;
        link.open();
        return QTest::qWaitFor([this] { return watch.welcome().has_value(); });
    }
    void make()
    {
        deed.make(fourStars, {.claim = {}, .review = wire::ReviewWords{u"Good"_s, u"Twice."_s}});
    }
};

} // namespace

class DeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSealedWithTheClaimAndItsWords()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.make();
        QCOMPARE(desk.deed.state(), Deed::Saving);
        QTRY_COMPARE(desk.deed.state(), Deed::Saved);
        QCOMPARE(desk.core.door.deeds.size(), 1);
        const auto &kept = desk.core.door.deeds.first();
        QCOMPARE(kept.ask.body, EventBody(fourStars));
        QCOMPARE(kept.secret.claim.value, u"+12125550142"_s);
        QCOMPARE(kept.secret.review->text, u"Twice."_s);
        desk.make(); // a second touch on what is saved
        QTest::qWait(50);
        QCOMPARE(desk.core.door.deeds.size(), 1);
    }

    void isSettledByTheStore_data()
    {
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<Deed::State>("state");
        QTest::newRow("counts") << QString() << Deed::Confirmed;
        QTest::newRow("does not count") << u"already-reviewed"_s << Deed::Refused;
    }

    void isSettledByTheStore()
    {
        QFETCH(QString, refusal);
        QFETCH(Deed::State, state);
        Desk desk;
        QVERIFY(desk.open());
        desk.make();
        QTRY_COMPARE(desk.deed.state(), Deed::Saved);
        desk.core.link().tellSettled({*desk.deed.seq(), refusal});
        QTRY_COMPARE(desk.deed.state(), state);
        QCOMPARE(desk.deed.refusal(), refusal);
    }

    void countsOnceThoughTheLinkBroke()
    {
        Desk desk;
        QVERIFY(desk.open());
        int breaks = 2;
        desk.core.door.afterSaving = [&] {
            if (breaks-- > 0)
                desk.core.cut();
        };
        desk.make();
        QTRY_COMPARE(desk.deed.state(), Deed::Saved);
        QCOMPARE(desk.core.door.deeds.size(), 1);
    }

    void saysWhyItWasNotSaved_data()
    {
        QTest::addColumn<link::AskError>("error");
        QTest::addColumn<Deed::Failure>("failure");
        QTest::newRow("disk") << link::AskError::StorageFull << Deed::StorageFailed;
        QTest::newRow("over") << link::AskError::NotOpen << Deed::NotOpen;
    }

    void saysWhyItWasNotSaved()
    {
        QFETCH(link::AskError, error);
        QFETCH(Deed::Failure, failure);
        Desk desk;
        QVERIFY(desk.open());
        desk.core.door.deedError = error;
        desk.make();
        QTRY_COMPARE(desk.deed.state(), Deed::Failed);
        QCOMPARE(desk.deed.failure(), failure);
        desk.core.door.deedError.reset();
        desk.make();
        QTRY_COMPARE(desk.deed.state(), Deed::Saved);
        QCOMPARE(desk.core.door.deeds.size(), 1);
    }

    // The core kept it, died, and its disk failed when it was asked again: not twice.
    void countsOnceThoughTheDiskFailedMeanwhile()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.core.door.afterSaving = [&] {
            desk.core.door.afterSaving = nullptr;
            desk.core.door.deedError = link::AskError::StorageFailed;
            desk.core.cut();
        };
        desk.make();
        QTRY_COMPARE(desk.deed.state(), Deed::Failed);
        QCOMPARE(desk.core.door.deeds.size(), 1);
        desk.core.door.deedError.reset();
        desk.make();
        QTRY_COMPARE(desk.deed.state(), Deed::Saved);
        QCOMPARE(desk.core.door.deeds.size(), 1);
    }

    void needsSomebody()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.secrets.renew();
        desk.make();
        QCOMPARE(desk.deed.state(), Deed::Undone);
    }
};

QTEST_GUILESS_MAIN(DeedTest)
#include "tst_deed.moc"
