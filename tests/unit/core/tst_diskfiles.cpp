// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files on the machine's disk: whole or not at all, for this user only, and the
// executor that works beside.
#include "outside/diskfiles.h"
#include "outside/opensslrandom.h"
#include "outside/systemclock.h"
#include "outside/threadexecutor.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace endcap;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_DiskFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWholeFilesForThisUserOnly();
    void writesPieces();
    void boundsWhatItReads();
    void makesFolders();
    void tellsTimeAndCallsBack();
    void worksOnAnotherThread();
    void randomnessDiffers();

private:
    static mode_t modeOf(const QString &path)
    {
        struct stat info{};
        stat(QFile::encodeName(path).constData(), &info);
        return info.st_mode & 0777U;
    }
    QTemporaryDir m_folder;
    DiskFiles m_files;
};

void tst_DiskFiles::writesWholeFilesForThisUserOnly()
{
    const QString path = m_folder.filePath(u"key"_s);
    QVERIFY(m_files.writeAtomically(path, "one"));
    QVERIFY(m_files.writeAtomically(path, "two"));
    QCOMPARE(*m_files.read(path, 10), "two");
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(m_files.list(m_folder.path()), QStringList{u"key"_s}); // nothing left beside it
    QVERIFY(!m_files.writeAtomically(m_folder.filePath(u"missing/key"_s), "x"));
    // A leftover of a killed write is not appended to.
    QVERIFY(m_files.writeAt(path + u".new"_s, 0, "a long leftover"));
    QVERIFY(m_files.writeAtomically(path, "x"));
    QCOMPARE(*m_files.read(path, 100), "x");
}

void tst_DiskFiles::writesPieces()
{
    const QString path = m_folder.filePath(u"part"_s);
    QCOMPARE(m_files.size(path), -1);
    QVERIFY(m_files.writeAt(path, 0, "abc"));
    QVERIFY(m_files.writeAt(path, 3, "def"));
    QVERIFY(m_files.sync(path));
    QCOMPARE(m_files.size(path), 6);
    QCOMPARE(*m_files.readAt(path, 2, 3), "cde");
    QCOMPARE(*m_files.readAt(path, 4, 100), "ef");
    QCOMPARE(*m_files.readAt(path, 40, 100), "");
    QVERIFY(m_files.remove(path));
    QCOMPARE(m_files.readAt(path, 0, 1).error(), FileError::NotFound);
    QCOMPARE(m_files.sync(path).error(), FileError::NotFound);
    QCOMPARE(m_files.rename(path, path + u"2"_s).error(), FileError::NotFound);
}

void tst_DiskFiles::boundsWhatItReads()
{
    const QString path = m_folder.filePath(u"large"_s);
    QVERIFY(m_files.writeAtomically(path, QByteArray(1000, 'x')));
    QVERIFY(m_files.read(path, 1000));
    QCOMPARE(m_files.read(path, 999).error(), FileError::Failed);
    QCOMPARE(m_files.read(m_folder.filePath(u"nothing"_s), 1).error(), FileError::NotFound);
}

void tst_DiskFiles::makesFolders()
{
    const QString path = m_folder.filePath(u"a/b/c"_s);
    QVERIFY(m_files.makeFolder(path));
    QVERIFY(m_files.makeFolder(path));
    QCOMPARE(modeOf(path), mode_t(0700));
    QVERIFY(m_files.freeBytes(path) > 0);
    QVERIFY(m_files.writeAtomically(m_folder.filePath(u"file"_s), "x"));
    QVERIFY(!m_files.makeFolder(m_folder.filePath(u"file/below"_s)));
}

void tst_DiskFiles::tellsTimeAndCallsBack()
{
    SystemClock clock;
    QVERIFY(!clock.bootId().isZero());
    QCOMPARE(clock.bootId(), SystemClock().bootId());
    QVERIFY(clock.wallNow() > QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC));
    const auto before = clock.bootTime();
    int calls = 0;
    clock.after(20ms, this, [&calls] { ++calls; });
    {
        QObject gone;
        clock.after(1ms, &gone, [&calls] { calls += 100; });
    }
    QTRY_COMPARE(calls, 1);
    QVERIFY(clock.bootTime() - before >= 20ms);
}

void tst_DiskFiles::worksOnAnotherThread()
{
    ThreadExecutor executor;
    const auto thread = executor.run([] { return QThread::currentThread(); });
    QTRY_VERIFY(thread.isFinished());
    QVERIFY(thread.result() != QThread::currentThread());
}

void tst_DiskFiles::randomnessDiffers()
{
    OpenSslRandom random;
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(random.bytes(16));
    QCOMPARE(seen.size(), 100);
    for (int i = 0; i < 1000; ++i) {
        const auto wait = random.waitUpTo(3ms);
        QVERIFY(wait >= 0ms && wait <= 3ms);
    }
    QCOMPARE(random.waitUpTo(-1s), 0ms);
}

QTEST_GUILESS_MAIN(tst_DiskFiles)
#include "tst_diskfiles.moc"
