// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What passers-by see: all that is on, in a steady order, and nothing that is over.
#include "tests/unit/app/walkin.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;
using test::WalkIn;

namespace
{

QStringList idsOf(const AttractListModel &model)
{
    QStringList ids;
    for (const AttractRow &row : model.rows())
        ids.append(row.slideId());
    return ids;
}

AttractRow row(const QString &kind, const QString &id)
{
    AttractRow made;
    made.kind = kind;
    made.id = id;
    return made;
}

} // namespace

class AttractTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllThreeKinds()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        auto &model = *shopper.app->attract()->slides();
        QCOMPARE(idsOf(model),
                 (QStringList{u"slide/welcome"_s, u"drawing/card"_s, u"offer/bread"_s}));
        const auto value = [&](int at, const char *role) {
            return model.data(model.index(at), model.roleNames().key(role)).toString();
        };
        QCOMPARE(value(0, "headline"), u"Slide welcome"_s);
        QCOMPARE(value(1, "big"), u"$250"_s);
        QCOMPARE(value(2, "price"), u"$1.99"_s);
        QCOMPARE(value(2, "wasPrice"), u"$2.99"_s);
    }

    void whatIsOverDisappearsWithoutAnybodySayingSo()
    {
        WalkIn shopper;
        fakes::FakeDoor &door = shopper.core.door;
        door.slides.append(fakes::sampleSlide(u"short"_s, 0, 1));
        door.slides.last().until = QDateTime::currentDateTimeUtc().addMSecs(1500);
        door.validUntilMs = door.slides.last().until.toMSecsSinceEpoch();
        QVERIFY(shopper.open());
        QCOMPARE(shopper.app->attract()->count(), 4);
        shopper.core.stop(); // nobody to ask
        QTRY_COMPARE_WITH_TIMEOUT(shopper.app->attract()->count(), 3, 3000);
        QVERIFY(!idsOf(*shopper.app->attract()->slides()).contains(u"slide/short"_s));
    }

    void whatTheCoreSendsTooLateIsNotShown()
    {
        WalkIn shopper;
        shopper.core.door.slides.append(fakes::sampleSlide(u"old"_s, 0, 1));
        shopper.core.door.offers.append(
            fakes::sampleOffer(u"later"_s, {}, QDateTime::currentMSecsSinceEpoch() + 60'000, 1));
        QVERIFY(shopper.open());
        QCOMPARE(shopper.app->attract()->count(), 3);
    }

    void newsIsTakenWithoutDisturbingTheRest()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        auto &model = *shopper.app->attract()->slides();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        shopper.core.door.offers[0].priceMinor = 149;
        shopper.core.door.drawings.clear();
        shopper.core.link().tellContentChanged();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.rows().last().price, u"$1.49"_s);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void hostileTextsAreMadeFit()
    {
        WalkIn shopper;
        Slide &slide = shopper.core.door.slides[0];
        slide.headline = u"<img src=x>\n\t"_s + QChar(0x202e) + QString(10'000, u'a');
        slide.tone = u"plaid"_s;
        slide.seconds = 3600;
        QVERIFY(shopper.open());
        const AttractRow &shown = shopper.app->attract()->slides()->rows().constFirst();
        QVERIFY(shown.headline.size() <= 91);
        QCOMPARE(shown.headline.left(15), u"<img src=x> aaa"_s);
        QCOMPARE(shown.tone, u"paper"_s);
        QCOMPARE(shown.seconds, 120);
    }

    void anEmptyStoreHasAnEmptyLoop()
    {
        WalkIn shopper;
        shopper.core.door.slides.clear();
        shopper.core.door.offers.clear();
        shopper.core.door.drawings.clear();
        QVERIFY(shopper.open());
        QCOMPARE(shopper.app->attract()->count(), 0);
        QVERIFY(!shopper.app->home()->hasDrawing());
    }

    void theModelFollowsAnyChange()
    {
        QVERIFY(rc::check("rows become what was set, whatever they were", [] {
            const auto letters = rc::gen::container<std::vector<char>>(rc::gen::inRange('a', 'k'));
            AttractListModel model(nullptr);
            const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            for (int round = 0; round < 4; ++round) {
                QList<AttractRow> rows;
                QString used;
                for (char letter : *letters) {
                    if (used.contains(QLatin1Char(letter)))
                        continue;
                    used += QLatin1Char(letter);
                    rows.append(row(u"slide"_s, QString(QLatin1Char(letter))));
                    rows.last().headline = QString::number(*rc::gen::inRange(0, 3));
                }
                model.setRows(rows);
                RC_ASSERT(model.rows() == rows);
            }
        }));
    }

    void everyKindIsSpreadOverTheLoop()
    {
        QList<AttractRow> slides;
        for (int i = 0; i < 6; ++i)
            slides.append(row(u"slide"_s, QString::number(i)));
        const auto mixed = evenlyMixed({slides,
                                        {row(u"drawing"_s, u"d"_s)},
                                        {row(u"offer"_s, u"1"_s), row(u"offer"_s, u"2"_s)}});
        QStringList kinds;
        for (const AttractRow &each : mixed)
            kinds.append(each.kind.left(1));
        QCOMPARE(kinds.join(QString()), u"ssosdssos"_s);
    }
};

QTEST_GUILESS_MAIN(AttractTest)
#include "tst_attract.moc"
