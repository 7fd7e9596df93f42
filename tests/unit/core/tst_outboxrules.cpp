// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever happens in whatever order (touches, touches asked again, right and
// wrong acknowledgements, a server that was restored, a core that was killed):
// the chain has no gap, each touch is one event, and nothing is let go that the
// server has not.
#include "contract/proof/hashchain.h"
#include "contract/proof/sha256.h"
#include "contract/wire/eventcodec.h"
#include "storage/outbox.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::storage;
using namespace endcap::fakes;
using namespace Qt::StringLiterals;

namespace
{

enum class Act { Touch, AskAgain, Deliver, WrongHash, TooFar, Restore, Kill };

// The test's own notebook beside the outbox.
class World
{
public:
    World() { reopen(); }

    void act(Act what, int number)
    {
        switch (what) {
        case Act::Touch: {
            const auto saved = m_outbox->append(sampleDraft(++m_touches), "box", {});
            RC_ASSERT(saved.has_value());
            m_promised.append(saved->hash);
            break;
        }
        case Act::AskAgain: {
            if (m_touches == 0)
                return;
            const int touch = 1 + number % m_touches;
            const auto saved = m_outbox->append(sampleDraft(touch), "box", {});
            RC_ASSERT(saved.has_value());
            RC_ASSERT(saved->hash == m_promised.at(touch - 1));
            break;
        }
        case Act::Deliver:
            deliver(number);
            break;
        case Act::WrongHash: {
            const quint64 place = static_cast<quint64>(number % (m_touches + 2));
            RC_ASSERT(m_outbox->acknowledge({place, sha256("another")}, 0) ==
                      Outbox::Verdict::Disagreed);
            break;
        }
        case Act::TooFar:
            RC_ASSERT(m_outbox->acknowledge(
                          {static_cast<quint64>(m_touches + 1 + number), m_outbox->head()->hash},
                          0) == Outbox::Verdict::Disagreed);
            break;
        case Act::Restore:
            m_server.resize(std::min<qsizetype>(m_server.size(), number));
            RC_ASSERT(m_outbox->acknowledge({static_cast<quint64>(m_server.size()), serverHash()},
                                            0) == Outbox::Verdict::Agreed);
            break;
        case Act::Kill:
            reopen();
            break;
        }
    }

    void check()
    {
        RC_ASSERT(m_outbox->head()->seq == static_cast<quint64>(m_touches));
        RC_ASSERT(m_outbox->waiting() == m_touches - m_server.size());
        const Batch batch = m_outbox->nextBatch({});
        RC_ASSERT(batch.events.size() == m_touches - m_server.size());
        Hash before = serverHash();
        quint64 seq = static_cast<quint64>(m_server.size());
        for (const QByteArray &bytes : batch.events) {
            const auto event = wire::decodeEvent(bytes);
            RC_ASSERT(event.has_value());
            RC_ASSERT(event->seq == ++seq);
            RC_ASSERT(event->prev == before);
            before = eventHash(bytes);
            RC_ASSERT(before == m_promised.at(static_cast<qsizetype>(seq) - 1));
        }
    }

private:
    Hash serverHash() const { return m_server.isEmpty() ? Hash() : m_server.constLast(); }

    // The server takes some of what it is sent; its answer arrives or is lost.
    void deliver(int number)
    {
        const Batch batch = m_outbox->nextBatch({});
        if (batch.isEmpty())
            return;
        const int taken = 1 + number % static_cast<int>(batch.events.size());
        for (int i = 0; i < taken; ++i)
            m_server.append(eventHash(batch.events.at(i)));
        if (number % 3 == 0) {
            m_server.resize(m_server.size() - taken); // lost on the way there
            return;
        }
        RC_ASSERT(m_outbox->acknowledge({static_cast<quint64>(m_server.size()), serverHash()}, 0) ==
                  Outbox::Verdict::Agreed);
    }

    void reopen()
    {
        m_outbox.reset();
        m_authority.reset();
        m_authority = std::make_unique<Authority>(m_folder.filePath(u"a.db"_s), m_clock);
        m_authority->open();
        m_outbox = std::make_unique<Outbox>(*m_authority);
    }

    QTemporaryDir m_folder{folderInMemory()};
    FakeClock m_clock;
    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<Outbox> m_outbox;
    int m_touches = 0;
    QList<Hash> m_promised;
    QList<Hash> m_server;
};

} // namespace

class tst_OutboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdInAnyOrder()
    {
        const bool holds = rc::check("the chain has no gap in any order of events", [] {
            const auto story = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 50)));
            World world;
            for (const auto &[what, number] : story) {
                // Touches are the most common thing on a kiosk.
                world.act(what > 6 ? Act::Touch : static_cast<Act>(what), number);
                world.check();
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(tst_OutboxRules)
#include "tst_outboxrules.moc"
