// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real endcap-core process: what it says, that it answers while it is not set
// up, that a second one is kept out, and how it ends.
#include "link/linkclient.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

class Core
{
public:
    Core(const QString &folder, const QStringList &more = {})
    {
        m_process.start(QString::fromUtf8(ENDCAP_CORE_PROGRAM),
                        QStringList{u"--data"_s, folder + u"/data"_s, u"--socket"_s,
                                    folder + u"/run/core.sock"_s} +
                            more);
    }
    ~Core()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;

    bool isReady()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) {
        }
        return m_process.readLine() == "ready\n";
    }
    int end()
    {
        m_process.terminate();
        return exitCode();
    }
    int exitCode()
    {
        return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    QByteArray complaint() { return m_process.readAllStandardError(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

bool isAnswered(const QString &folder, link::Readiness readiness)
{
    link::LinkClient client(folder + u"/run/core.sock"_s);
    client.open();
    if (!QTest::qWaitFor([&] { return client.isOpen(); }))
        return false;
    const auto welcome = client.welcome();
    return QTest::qWaitFor([&] { return welcome.isFinished(); }) && welcome.result() &&
           welcome.result()->readiness == readiness;
}

} // namespace

class tst_Daemon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesAndEndsWhenAsked();
    void comesBackAfterAKill();
    void keepsASecondOneOut();
    void keepsItsFilesToItself();
    void saysWhatIsMissing();
    void saysThatItIsNotEnrolled();
};

void tst_Daemon::servesAndEndsWhenAsked()
{
    const QTemporaryDir folder;
    Core core(folder.path());
    QVERIFY(core.isReady());
    QVERIFY(isAnswered(folder.path(), link::Readiness::NotSetUp));
    QCOMPARE(core.end(), 0);
    QCOMPARE(core.complaint(), QByteArray());
}

void tst_Daemon::comesBackAfterAKill()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 3; ++i) {
        Core core(folder.path());
        QVERIFY(core.isReady()); // over the socket and the lock of the dead one
        QVERIFY(isAnswered(folder.path(), link::Readiness::NotSetUp));
        core.kill();
    }
}

void tst_Daemon::keepsASecondOneOut()
{
    const QTemporaryDir folder;
    Core first(folder.path());
    QVERIFY(first.isReady());
    Core second(folder.path());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(isAnswered(folder.path(), link::Readiness::NotSetUp));
}

void tst_Daemon::keepsItsFilesToItself()
{
    const QTemporaryDir folder;
    Core core(folder.path());
    QVERIFY(core.isReady());
    for (const QString &name : {u"/data"_s, u"/run"_s, u"/data/lock"_s}) {
        struct stat info{};
        QCOMPARE(stat(QFile::encodeName(folder.path() + name).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0077U, 0U);
    }
}

void tst_Daemon::saysWhatIsMissing()
{
    const QTemporaryDir folder;
    QProcess bare;
    bare.start(QString::fromUtf8(ENDCAP_CORE_PROGRAM), {});
    QVERIFY(bare.waitForFinished());
    QCOMPARE(bare.exitCode(), 2);
    QVERIFY(!bare.readAllStandardError().isEmpty());
    Core half(folder.path(), {u"--enrol"_s, u"AAAA"_s});
    QCOMPARE(half.exitCode(), 2);
}

void tst_Daemon::saysThatItIsNotEnrolled()
{
    const QTemporaryDir folder;
    QFile ca(folder.filePath(u"ca.pem"_s));
    QVERIFY(ca.open(QFile::WriteOnly));
    ca.write("no certificate");
    ca.close();
    const auto enrol = [&](const QString &server) {
        return QStringList{u"--enrol"_s, u"AAAA"_s, u"--server"_s,
                           server,       u"--ca"_s, ca.fileName()};
    };
    Core unreachable(folder.path(), enrol(u"https://127.0.0.1:1"_s));
    QCOMPARE(unreachable.exitCode(), 1);
    QVERIFY(unreachable.complaint().contains("no answer"));
    Core plain(folder.path(), enrol(u"http://127.0.0.1:1"_s)); // never without TLS
    QCOMPARE(plain.exitCode(), 1);
    Core core(folder.path());
    QVERIFY(core.isReady());
    QVERIFY(isAnswered(folder.path(), link::Readiness::NotSetUp));
}

QTEST_GUILESS_MAIN(tst_Daemon)
#include "tst_daemon.moc"
