// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A core that hangs with the door open: the screen notices, and goes on when the core
// does. The core lives in a thread of its own, which can be held up.
#include "app/content/storecontent.h"
#include "app/corewatch.h"
#include "contract/domain/campaigns.h"
#include "tests/fakes/fakecore.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace endcap;
using namespace std::chrono_literals;

namespace
{

constexpr CoreWatch::Limits quick{300ms, 50ms, 400ms};

class CoreInAThread final
{
public:
    CoreInAThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [this] { core.start(); }, Qt::BlockingQueuedConnection);
    }
    ~CoreInAThread()
    {
        goOn();
        QMetaObject::invokeMethod(
            &m_context, [this] { core.stop(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(CoreInAThread)

    void hang()
    {
        m_isHanging = true;
        QMetaObject::invokeMethod(&m_context, [this] { m_held.acquire(); });
    }
    void goOn()
    {
        if (std::exchange(m_isHanging, false))
            m_held.release();
    }

    fakes::FakeCore core;

private:
    QObject m_context;
    QThread m_thread;
    QSemaphore m_held;
    bool m_isHanging = false;
};

} // namespace

class CoreWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCoreThatHangsIsNoticedAndComesBack()
    {
        CoreInAThread there;
        link::LinkClient link(there.core.socket());
        StoreContent content(link);
        CoreWatch watch(link, content, quick);
        QSignalSpy served(&watch, &CoreWatch::served);
        QSignalSpy lost(&watch, &CoreWatch::lost);
        link.open();
        QTRY_VERIFY(!served.isEmpty());

        there.hang();
        QTRY_VERIFY(!lost.isEmpty());
        QVERIFY(link.isOpen());

        served.clear();
        there.goOn();
        QTRY_VERIFY(!served.isEmpty());
    }

    void aCoreThatAnswersIsNeverLost()
    {
        CoreInAThread there;
        link::LinkClient link(there.core.socket());
        StoreContent content(link);
        CoreWatch watch(link, content, quick);
        QSignalSpy lost(&watch, &CoreWatch::lost);
        QSignalSpy served(&watch, &CoreWatch::served);
        QSignalSpy welcomed(&watch, &CoreWatch::welcomed);
        link.open();
        QTRY_VERIFY(served.size() > 10);
        QCOMPARE(lost.size(), 0);
        QCOMPARE(welcomed.size(), 1); // what it says of itself is news once
    }
};

QTEST_GUILESS_MAIN(CoreWatchTest)
#include "tst_corewatch.moc"
