// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// However many kiosks a member asked, in whatever order they speak, how often they
// repeat themselves and however eager the tills are: never more good coupons than the
// limit, no coupon used twice, no line of a receipt with two.
#include "couponshop.h"

#include <QJsonDocument>
#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

rc::Gen<int> evenly(int from, int end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, end));
}

struct Touch {
    int kiosk = 0;
    int person = 0;
    QString offer;
    QString serial;
};

struct Market : CouponShop {
    static constexpr int kiosks = 3;

    Market()
    {
        for (int number = 0; number < kiosks; ++number)
            desks.push_back(addKiosk(number + 1));
        putOffer(u"one"_s, R"("price": "7.49")");
        putOffer(u"two"_s, R"("amount_off": "1.00", "limit": 2)");
    }

    void touch(int kiosk, int person, const QString &offer)
    {
        const auto kept = keep(desks[static_cast<size_t>(kiosk)], offer, phone(person));
        touches.append({kiosk, person, offer, kept.serial});
    }

    // A batch that begins in what the server has and ends anywhere.
    void pushSome(int number)
    {
        TestKiosk &kiosk = desks[static_cast<size_t>(number)];
        const auto count = static_cast<int>(kiosk.count());
        if (count == 0)
            return;
        const auto head = static_cast<int>(database->events.head(kiosk.id)->seq);
        const int first = *evenly(1, std::min(head + 1, count) + 1);
        RC_ASSERT(push(kiosk, kiosk.batch(first, *evenly(first, count + 1))).status == 200);
    }

    void pushAll()
    {
        for (const TestKiosk &kiosk : desks) {
            if (kiosk.count() > 0)
                RC_ASSERT(push(kiosk, kiosk.all()).status == 200);
        }
    }

    int limitOf(const QString &offer) const { return offer == u"one" ? 1 : 2; }

    std::vector<TestKiosk> desks;
    QList<Touch> touches;
};

} // namespace

class tst_CouponOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withinTheLimitInAnyOrder()
    {
        QVERIFY(rc::check("as many good ones as the limit, or as were kept", [] {
            Market market;
            const int touches = *evenly(0, 16);
            for (int i = 0; i < touches; ++i) {
                market.touch(*evenly(0, Market::kiosks), *evenly(1, 3),
                             *rc::gen::element(u"one"_s, u"two"_s));
                if (*evenly(0, 3) == 0)
                    market.pushSome(*evenly(0, Market::kiosks));
            }
            for (int i = *evenly(0, 6); i > 0; --i)
                market.pushSome(*evenly(0, Market::kiosks));
            market.pushAll();
            market.pushAll();

            QMap<std::pair<int, QString>, std::pair<int, int>> sums; // kept, good
            for (const Touch &touch : std::as_const(market.touches)) {
                auto &[kept, good] = sums[{touch.person, touch.offer}];
                ++kept;
                const QString state = market.stateOfCoupon(touch.serial);
                const bool isHeld = state == u"held";
                const bool isVoid = state == u"void";
                RC_ASSERT(isHeld || isVoid);
                good += isHeld ? 1 : 0;
            }
            for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
                const auto [kept, good] = sum.value();
                RC_ASSERT(good == std::min(kept, market.limitOf(sum.key().second)));
            }
            RC_ASSERT(market.rows(ExportStore::Table::Coupons).size() == market.touches.size());
        }));
    }

    void usedOnceWhateverTheTillsAsk()
    {
        QVERIFY(rc::check("one use a coupon, one coupon a line, the same answer again", [] {
            Market market;
            for (int i = *evenly(1, 10); i > 0; --i)
                market.touch(*evenly(0, Market::kiosks), *evenly(1, 3),
                             *rc::gen::element(u"one"_s, u"two"_s));
            QMap<std::pair<QString, int>, QString> charged; // the notebook: line -> serial
            QHash<QString, QString> answers;                // what a till was told
            for (int i = *evenly(0, 30); i > 0; --i) {
                if (*evenly(0, 3) == 0)
                    market.pushSome(*evenly(0, Market::kiosks));
                const Touch &touch =
                    market.touches.at(*evenly(0, static_cast<int>(market.touches.size())));
                const int number = *evenly(1, 4);
                const std::pair line(u"R%1"_s.arg(*evenly(1, 3)), number);
                const QString told = market.use(touch.serial, market.at(line.first, line.second));
                bool isCharged = false;
                told.toLongLong(&isCharged);
                if (!isCharged)
                    continue;
                const QString asked = touch.serial + line.first + QString::number(number);
                const bool isOneALine =
                    !charged.contains(line) || charged.value(line) == touch.serial;
                const bool isOnOneLine = charged.key(touch.serial, line) == line;
                const bool isSameAnswer = answers.value(asked, told) == told;
                RC_ASSERT(isOneALine);
                RC_ASSERT(isOnOneLine);
                RC_ASSERT(isSameAnswer);
                charged.insert(line, touch.serial);
                answers.insert(asked, told);
            }
            market.pushAll();
            // What a till was told stands, however late the rest came.
            qsizetype used = 0;
            for (const Touch &touch : std::as_const(market.touches))
                used += market.stateOfCoupon(touch.serial) == u"used" ? 1 : 0;
            RC_ASSERT(used == charged.size());
            for (const QString &serial : std::as_const(charged)) {
                const bool isUsed = market.stateOfCoupon(serial) == u"used";
                RC_ASSERT(isUsed);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(tst_CouponOrder)
#include "tst_couponorder.moc"
