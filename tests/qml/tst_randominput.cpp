// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Anything, in any order, drawn from a seed: whatever hands, keys and scanner do, and
// whatever the store does meanwhile, there is no crash, no word of complaint and no dead
// end; attract is reached from everywhere, by what is offered or by doing nothing; and
// nothing is left of whoever was there before.
//   ENDCAP_SEED=7 tst_randominput             lives life 7 first, and goes on from there
//   ENDCAP_RANDOM_MINUTES=10 tst_randominput  for so long; without it, twenty seconds
#include "tests/qml/randomlife.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

#include <cstdio>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RandomInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void whateverIsDoneAttractIsReached();
};

void RandomInput::whateverIsDoneAttractIsReached()
{
    constexpr quint32 usualSeed = 20'261'122;
    const int minutes = qEnvironmentVariableIntValue("ENDCAP_RANDOM_MINUTES");
    const std::chrono::milliseconds time = minutes > 0 ? std::chrono::minutes(minutes) : 20s;
    const QDeadlineTimer deadline(time);
    const quint32 first = seedOr(usualSeed);
    QElapsedTimer heard;
    heard.start();
    QSet<QString> seen;
    qint64 steps = 0;
    quint32 seed = first;
    for (; !deadline.hasExpired(); ++seed) {
        RandomLife life(seed);
        const QString wrong = life.live(deadline);
        if (!wrong.isEmpty()) // whole: Qt Test cuts what is long, and the trap takes the rest
            std::fputs(qPrintable(wrong + StepLog::told()), stderr);
        QVERIFY(wrong.isEmpty());
        seen += life.seen();
        steps += life.steps();
        if (heard.hasExpired(60'000)) {
            heard.restart();
            qInfo("%lld steps up to life %u", steps, seed);
        }
    }
    QStringList states(seen.cbegin(), seen.cend());
    states.sort();
    qInfo("%lld steps in lives %u to %u; it came through %s", steps, first, seed - 1,
          qPrintable(states.join(u' ')));
    // Hands that never get past the first pages show nothing.
    QVERIFY2(seen.size() >= 6, qPrintable(states.join(u' ')));
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // as long as was asked for, not five minutes
    const QGuiApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN has it
    RandomInput test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_randominput.moc"
