// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Purchases, reviews, returns and votes in every order: the end is the same, a line
// carries one badge, and points and votes are what a notebook says.
#include "reviewshop.h"

#include <rapidcheck.h>

#include <numeric>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

// A number in [from, end), all alike from the first case on.
rc::Gen<int> evenly(int from, int end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, end));
}

const VisitId provenVisit = *VisitId::from(QByteArray(16, 'p'));

struct Act {
    enum What { Buy, BringBack, Write, Prove };
    What what = Buy;
    int person = 1;
    int product = 1;
    int receipt = 0; ///< one line each
    int stars = 5;
    bool isProven = false; ///< written in a visit that the PIN opened
};

// Each review is the only event of a kiosk of its own, so that they can come in any
// order and are still the same events.
class Street
{
public:
    explicit Street(const std::vector<Act> &acts) : m_acts(acts)
    {
        for (size_t i = 0; i < acts.size(); ++i) {
            m_kiosks.push_back(m_shop.addKiosk(10 + static_cast<int>(i)));
            const Act &act = acts.at(i);
            if (act.what != Act::Write)
                continue;
            if (act.isProven)
                proveAt(m_kiosks.back(), act.person);
            m_shop.write(m_kiosks.back(), ReviewShop::product(act.product), act.stars,
                         TestShop::phone(act.person), QString::number(i),
                         act.isProven ? provenVisit : VisitId());
        }
    }

    void play(size_t i)
    {
        const Act &act = m_acts.at(i);
        const QString receipt = u"R%1"_s.arg(act.receipt);
        switch (act.what) {
        case Act::Buy:
            m_shop.importTill({ReviewShop::sale(receipt, 1, ReviewShop::product(act.product),
                                                TestShop::phone(act.person), act.receipt)});
            break;
        case Act::BringBack:
            m_shop.importTill({ReviewShop::broughtBack(receipt, 1)});
            break;
        case Act::Write:
            m_shop.push(m_kiosks.at(i));
            break;
        case Act::Prove:
            break; // at the end, for everybody
        }
    }

    // Everybody comes with her PIN once more: what waits only for that is out.
    void end()
    {
        for (int person = 1; person <= 2; ++person)
            m_shop.prove(TestShop::phone(person), *VisitId::from(QByteArray(16, 'z')));
    }

    ReviewShop &shop() { return m_shop; }

    /// All that anybody can see, and what was earned.
    QByteArray picture()
    {
        QByteArray picture;
        for (const QString &kind : {u"rating"_s, u"review"_s}) {
            const auto items = *m_shop.database->items.live(kind);
            for (const wire::FeedItem &item : items)
                picture += item.kind.toUtf8() + item.id.toUtf8() + item.body;
        }
        for (int person = 1; person <= 2; ++person)
            picture += QByteArray::number(m_shop.balance(TestShop::phone(person))) + ' ';
        return picture;
    }

private:
    void proveAt(const TestKiosk &kiosk, int person)
    {
        const auto done = m_shop.database->inTransaction([&]() -> Stored<void> {
            const auto member =
                Accounts(m_shop.database->members).findOrMake(TestShop::phone(person), 1);
            return m_shop.database->provenVisits.add(kiosk.id, provenVisit, *member, 1);
        });
        RC_ASSERT(done.has_value());
    }

    std::vector<Act> m_acts;
    ReviewShop m_shop;
    std::vector<TestKiosk> m_kiosks;
};

std::vector<Act> someActs()
{
    std::vector<Act> acts;
    const int bought = *evenly(0, 4);
    for (int receipt = 0; receipt < bought; ++receipt) {
        acts.push_back({Act::Buy, *evenly(1, 3), *evenly(1, 3), receipt});
        if (*evenly(0, 3) == 0)
            acts.push_back({Act::BringBack, 0, 0, receipt});
    }
    const int written = *evenly(1, 5);
    for (int i = 0; i < written; ++i) {
        acts.push_back({Act::Write, *evenly(1, 3), *evenly(1, 3), 0, *evenly(1, 6),
                        *rc::gen::arbitrary<bool>()});
    }
    return acts;
}

std::vector<size_t> shuffled(size_t count)
{
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[static_cast<size_t>(*evenly(0, static_cast<int>(i)))]);
    return order;
}

} // namespace

class tst_ReviewRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // All of them, for one person and one thing.
    void everyPermutationOfPurchaseReviewAndReturn()
    {
        const std::vector<Act> acts{{Act::Buy, 1, 1, 0},
                                    {Act::BringBack, 0, 0, 0},
                                    {Act::Buy, 1, 1, 1},
                                    {Act::Write, 1, 1, 0, 2, true},
                                    {Act::Write, 1, 1, 0, 5, false}};
        std::vector<size_t> order{0, 1, 2, 3, 4};
        QByteArray first;
        int count = 0;
        do {
            Street street(acts);
            for (size_t i : order)
                street.play(i);
            street.end();
            if (first.isEmpty())
                first = street.picture();
            QCOMPARE(street.picture(), first);
            ++count;
        } while (std::ranges::next_permutation(order).found);
        QCOMPARE(count, 120);
    }

    void anyStoryInAnyOrder()
    {
        QVERIFY(rc::check("the same end in another order, some of it twice", [] {
            const auto acts = someActs();
            Street one(acts);
            for (size_t i = 0; i < acts.size(); ++i)
                one.play(i);
            one.end();
            Street other(acts);
            for (size_t i : shuffled(acts.size())) {
                other.play(i);
                if (*evenly(0, 4) == 0)
                    other.play(i); // a file imported again, a batch pushed again
            }
            other.end();
            RC_ASSERT(one.picture() == other.picture());
        }));
    }

    void aBadgeRestsOnOneLineOfHers()
    {
        QVERIFY(rc::check("badges are lines that were kept, each at most once", [] {
            const auto acts = someActs();
            Street street(acts);
            for (size_t i : shuffled(acts.size()))
                street.play(i);
            street.end();
            for (int product = 1; product <= 2; ++product) {
                int sold = 0;
                int kept = 0;
                for (int person = 1; person <= 2; ++person) {
                    int lines = 0;
                    int written = 0;
                    int left = 0;
                    for (const Act &act : acts) {
                        const bool isHers = act.person == person && act.product == product;
                        written += act.what == Act::Write && isHers;
                        const bool isBack = std::ranges::any_of(acts, [&](const Act &other) {
                            return other.what == Act::BringBack && other.receipt == act.receipt;
                        });
                        lines += act.what == Act::Buy && isHers;
                        left += act.what == Act::Buy && isHers && !isBack;
                    }
                    sold += std::min(lines, written);
                    kept += std::min(left, written);
                }
                const auto shown = street.shop().shown(ReviewShop::product(product));
                RC_ASSERT(static_cast<int>(shown.size()) == sold);
                RC_ASSERT(std::ranges::count_if(shown, &Review::isBoughtHere) == kept);
                // The stored sum says what a count of the public ones says.
                Rating counted{ReviewShop::product(product), {}, kept};
                for (const Review &review : shown)
                    ++counted.counts.at(static_cast<size_t>(review.stars - 1));
                RC_ASSERT(street.shop()
                              .rating(counted.product)
                              .value_or(Rating{counted.product, {}, 0}) == counted);
            }
        }));
    }

    // F3: whatever the stars, and once a product; who was paid says so.
    void pointsDoNotLookAtTheStars()
    {
        QVERIFY(rc::check("one reward for each product with a public review", [] {
            auto acts = someActs();
            Street street(acts);
            for (Act &act : acts)
                act.stars = 6 - act.stars;
            Street mirrored(acts);
            for (size_t i = 0; i < acts.size(); ++i) {
                street.play(i);
                mirrored.play(i);
            }
            street.end();
            mirrored.end();
            qint64 all = 0;
            for (int person = 1; person <= 2; ++person) {
                const Claim claim = TestShop::phone(person);
                RC_ASSERT(street.shop().balance(claim) == mirrored.shop().balance(claim));
                all += street.shop().balance(claim);
            }
            std::set<std::pair<int, int>> paid;
            for (const QByteArray &row : street.shop().rows(ExportStore::Table::Ledger))
                RC_ASSERT(row.contains("\"rule\":\"review\""));
            RC_ASSERT(all ==
                      street.shop().rows(ExportStore::Table::Ledger).size() * ReviewShop::points);
            for (int product = 1; product <= 2; ++product) {
                for (const Review &review : street.shop().shown(ReviewShop::product(product)))
                    RC_ASSERT(review.isRewarded);
            }
        }));
    }

    void votesAreThePeopleWhoVoted()
    {
        QVERIFY(rc::check("helpful is how many others said so", [] {
            ReviewShop shop;
            const QString bread = ReviewShop::product(1);
            shop.prove(TestShop::phone(1), provenVisit);
            shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, TestShop::phone(1))});
            shop.write(shop.kiosk, bread, 3, TestShop::phone(1), {}, provenVisit);
            shop.push();
            const QString id = shop.shown(bread).first().id;
            std::set<int> others;
            const int votes = *evenly(0, 12);
            for (int i = 0; i < votes; ++i) {
                const int person = *evenly(1, 6);
                if (person != 1)
                    others.insert(person);
                shop.help(shop.kiosk, id, TestShop::phone(person));
                if (*rc::gen::arbitrary<bool>())
                    shop.push();
            }
            shop.push();
            RC_ASSERT(shop.shown(bread).first().helpful == static_cast<int>(others.size()));
        }));
    }
};

QTEST_GUILESS_MAIN(tst_ReviewRules)
#include "tst_reviewrules.moc"
