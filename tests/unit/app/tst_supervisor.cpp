// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One screen after the other: after a visit, a crash, a hang; a plain page when they
// keep crashing; and no child outlives its supervisor.
#include "app/session/restartrule.h"
#include "app/session/supervisor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace endcap;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SupervisorTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString log() const { return m_folder->filePath(u"log"_s); }

    QList<QByteArray> lines() const
    {
        QFile file(log());
        if (!file.open(QFile::ReadOnly))
            return {};
        auto all = file.readAll().split('\n');
        all.removeLast();
        return all;
    }

    int count(const QByteArray &word) const
    {
        return static_cast<int>(std::ranges::count_if(
            lines(), [&](const QByteArray &line) { return line.startsWith(word); }));
    }

    Supervisor::Plan planOf(const QString &word) const
    {
        Supervisor::Plan plan;
        plan.program = QString::fromUtf8(FAKESCREEN);
        plan.screen = {word, log()};
        plan.outOfService = {u"hang"_s, log()};
        plan.limits = {1s, 50ms, 3, 700ms};
        plan.silence = 1s;
        return plan;
    }

    static bool isAlive(qint64 pid) { return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0; }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aVisitIsFollowedByTheNext()
    {
        Supervisor supervisor(planOf(u"visit"_s));
        supervisor.start();
        QTRY_VERIFY(count("visit") >= 4);
        QCOMPARE(supervisor.pagePid(), 0);
    }

    void aKilledScreenIsReplacedAtOnce()
    {
        Supervisor supervisor(planOf(u"live"_s));
        supervisor.start();
        QTRY_COMPARE(count("live"), 1);
        const qint64 first = supervisor.screenPid();
        QVERIFY(isAlive(first));
        ::kill(static_cast<pid_t>(first), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(count("live"), 2, 1000);
        QVERIFY(supervisor.screenPid() != first);
    }

    void aHangingScreenIsEnded()
    {
        Supervisor supervisor(planOf(u"hang"_s));
        supervisor.start();
        QTRY_COMPARE(count("hang"), 1);
        QTRY_VERIFY(count("hang") >= 2);
    }

    void screensThatKeepCrashingGiveWayToAPage()
    {
        Supervisor supervisor(planOf(u"crash"_s));
        supervisor.start();
        QTRY_COMPARE(count("hang"), 1); // the page
        QCOMPARE(count("crash"), 3);
        const qint64 page = supervisor.pagePid();
        QVERIFY(isAlive(page));
        QTRY_COMPARE(count("crash"), 4); // tried again, and it crashes again
        QCOMPARE(supervisor.pagePid(), page);
        QCOMPARE(count("hang"), 1);
    }

    void aProgramThatIsNotThereGivesAPageToo()
    {
        Supervisor::Plan plan = planOf(u"live"_s);
        plan.program = u"/nonexistent/program"_s;
        Supervisor supervisor(plan);
        supervisor.start();
        QTest::qWait(300);
        QCOMPARE(supervisor.screenPid(), 0);
    }

    void stopEndsTheChildren()
    {
        auto supervisor = std::make_unique<Supervisor>(planOf(u"live"_s));
        supervisor->start();
        QTRY_COMPARE(count("live"), 1);
        const qint64 screen = supervisor->screenPid();
        supervisor.reset();
        QVERIFY(!isAlive(screen));
        QTest::qWait(200);
        QCOMPARE(count("live"), 1);
    }

    void noScreenOutlivesAKilledSupervisor()
    {
        QProcess supervisor;
        supervisor.start(QString::fromUtf8(FAKESCREEN), {u"supervise"_s, log()});
        QTRY_COMPARE(count("live"), 1);
        const qint64 screen = lines().constFirst().split(' ').last().toLongLong();
        QVERIFY(isAlive(screen));
        supervisor.kill();
        QVERIFY(supervisor.waitForFinished());
        QTRY_VERIFY(!isAlive(screen));
    }

    void theRuleCountsOnlyFastCrashesInARow()
    {
        RestartRule rule({5s, 500ms, 3, 30s});
        rule.noteEnd(false, 100ms);
        rule.noteEnd(false, 100ms);
        rule.noteEnd(true, 60s); // a visit
        rule.noteEnd(false, 100ms);
        rule.noteEnd(false, 100ms);
        QVERIFY(!rule.isOutOfService());
        rule.noteEnd(true, 100ms); // ended well, but served nobody
        QVERIFY(rule.isOutOfService());
        rule.noteEnd(false, 100ms);
        QVERIFY(rule.isOutOfService());
        rule.noteAlive();
        QVERIFY(!rule.isOutOfService());
        rule.noteEnd(false, 10min); // crashed late: at once the next
        QVERIFY(!rule.isOutOfService());
    }
};

QTEST_GUILESS_MAIN(SupervisorTest)
#include "tst_supervisor.moc"
