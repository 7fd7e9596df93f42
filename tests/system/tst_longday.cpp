// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long day with the line cut: ten members and a member of staff, all they can do in an
// order drawn from a seed, screens and the core killed under their hands; then the line is
// back, and the notebook is held against the books.
//   ENDCAP_SEED=7 tst_longday     another day
#include "tests/system/daybook.h"
#include "tests/system/dayvisitor.h"

#include "tests/harness/exportedbooks.h"
#include "tests/harness/staffmember.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace endcap;
using namespace endcap::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_LongDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sample.prepare()); }
    void everyPromiseStandsOnceWhateverWasKilled();

private:
    SampleStore m_sample;
};

namespace
{

// Ten people: some of the sample's members, some whose number the store does not know, and
// three who join today, the first of them a member already.
QStringList people()
{
    return {u"2125550142"_s, u"3105550199"_s, u"3125550158"_s, u"9525550117"_s, u"6125550131"_s,
            u"6125550132"_s, u"6125550133"_s, u"6125550178"_s, u"6125550177"_s, u"6125550156"_s};
}

// A day's plan: who does what, in which order.
struct Errand {
    int person = 0;
    test::Task task = test::Task::CheckIn;
};

// Nobody does all of it in a day, and all of it is done by somebody.
constexpr qsizetype tasksEach = 4;

QList<Errand> plan(QRandomGenerator &random)
{
    QList<Errand> errands;
    for (int person = 0; person < people().size(); ++person) {
        QList<test::Task> tasks(test::everyTask.begin(), test::everyTask.end());
        tasks.removeAll(test::Task::Join);
        std::ranges::shuffle(tasks, random);
        // By turns, so that each task has its people whatever the seed.
        const test::Task sure = test::everyTask.at(1 + person % (test::everyTask.size() - 1));
        tasks.removeAll(sure);
        tasks.prepend(sure);
        for (const test::Task task : tasks.first(tasksEach))
            errands.append({person, task});
    }
    std::ranges::shuffle(errands, random);
    // The last three join, and before all else.
    for (int person : {7, 8, 9}) {
        const auto first = std::ranges::find(errands, person, &Errand::person);
        errands.insert(first, {person, test::Task::Join});
    }
    return errands;
}

test::Killed drawKill(QRandomGenerator &random)
{
    const auto die = random.bounded(12);
    return die == 0 ? test::Killed::Screen : die == 1 ? test::Killed::Core : test::Killed::Nothing;
}

} // namespace

void tst_LongDay::everyPromiseStandsOnceWhateverWasKilled()
{
    const auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("ENDCAP_SEED"));
    QRandomGenerator random(seed ? seed : 20261122);
    World world(m_sample);
    QVERIFY(world.start());
    QVERIFY(world.waitForContact()); // with it, staff's list has come
    world.line().setFace(Line::Face::Cut);

    test::DayBook book;
    test::DayVisitor visitor(world, book, random);
    int staffCame = 0;
    QList<Errand> errands = plan(random);
    while (!errands.isEmpty()) {
        // One visit: the next errand, and perhaps her other ones.
        const int person = errands.constFirst().person;
        QVERIFY2(visitor.arrive(people().at(person), errands.constFirst().task),
                 qPrintable(visitor.story()));
        for (qsizetype i = 0; i < errands.size();) {
            const Errand errand = errands.at(i);
            if (errand.person != person || (i > 0 && random.bounded(2) == 0)) {
                ++i;
                continue;
            }
            errands.removeAt(i);
            QVERIFY2(visitor.doTask(errand.task, drawKill(random)), qPrintable(visitor.story()));
            if (!visitor.isThere())
                break;
        }
        QVERIFY2(visitor.leave(), qPrintable(visitor.story()));
        if (random.bounded(12) == 0) {
            StaffMember sam(world.screen());
            QVERIFY2(sam.enter() && sam.leave(), qPrintable(visitor.story()));
            ++staffCame;
        }
    }
    qInfo("%d promises, %d begun under a kill, staff came %d times", book.promises(),
          book.begunOnes(), staffCame);
    QVERIFY(book.promises() > 20);
    QVERIFY(book.begunOnes() > 2);

    world.line().setFace(Line::Face::Up);
    QVERIFY2(book.agreesWith(world), qPrintable(visitor.story()));
    const auto acts = exported(world.server(), u"staff"_s);
    QCOMPARE(std::ranges::count_if(acts,
                                   [](const QJsonObject &act) {
                                       return act[u"action"].toString() == u"enter"_s &&
                                              act[u"outcome"].toString() == u"done"_s;
                                   }),
             staffCame);
}

int main(int argc, char **argv)
{
    // Qt Test ends a function after five minutes; a busy machine needs longer for a day.
    qputenv("QTEST_FUNCTION_TIMEOUT", "840000");
    QCoreApplication application(argc, argv);
    tst_LongDay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_longday.moc"
