// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the outbox promises: one touch is one event, durable before it returns,
// bounded pushes, and nothing let go on another's word.
#include "contract/proof/hashchain.h"
#include "contract/proof/sha256.h"
#include "contract/wire/eventcodec.h"
#include "sqlite/statement.h"
#include "storage/outbox.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/samples.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace endcap;
using namespace endcap::storage;
using namespace endcap::fakes;
using namespace Qt::StringLiterals;

namespace
{

struct Desk {
    explicit Desk(const QString &path) : authority(path, clock), outbox(authority)
    {
        authority.open();
    }

    SavedEvent append(int n) { return *outbox.append(sampleDraft(n), "box", {}); }

    FakeClock clock;
    Authority authority;
    Outbox outbox;
};

constexpr qint64 dayMs = 86'400'000;

} // namespace

class tst_Outbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void chainsFromOne();
    void givesTheSameRowForTheSameTouch();
    void refusesAnotherMeaningForAnId();
    void keepsWhatItsMakerNeeds();
    void boundsSealedParts();
    void isThereWhenAppendReturns();
    void boundsAPushByCount();
    void boundsAPushByBytes();
    void letsGoOnlyOnItsOwnHash();
    void tellsWhatWasSettled();
    void tellsAgainWhatWasSettledLast();
    void sendsAgainToARestoredServer();
    void asksAnotherLifeOfTheServer();
    void forgetsAfterThirtyDays();
    void saysNoWhenTheDiskIsFull();
    void saysNoWhenTheEndOfTheChainCannotBeRead();
    void saysNoWhileClosed();

private:
    QString path() const { return m_folder->filePath(u"authority.db"_s); }

    // Of the table's leaves the one in which these bytes stand, as a bad sector would.
    void damageLeafWith(const QByteArray &bytes)
    {
        constexpr qsizetype pageSize = 4096; // SQLite's usual
        constexpr char tableLeaf = 13;       // https://www.sqlite.org/fileformat2.html, 1.6
        QFile file(path());
        QVERIFY(file.open(QFile::ReadWrite));
        const QByteArray all = file.readAll();
        for (qsizetype page = 0; page < all.size(); page += pageSize) {
            if (all.at(page) == tableLeaf && all.mid(page, pageSize).contains(bytes)) {
                QVERIFY(file.seek(page));
                QCOMPARE(file.write(QByteArray(100, '\xff')), 100);
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Outbox::chainsFromOne()
{
    Desk desk(path());
    QSignalSpy appended(&desk.outbox, &Outbox::appended);
    const SavedEvent first = desk.append(1);
    const SavedEvent second = desk.append(2);
    QCOMPARE(first.event.seq, 1U);
    QVERIFY(first.event.prev.isZero());
    QCOMPARE(first.hash, eventHash(wire::encodeEvent(first.event)));
    QCOMPARE(first.event.sealed, sha256("box"));
    QCOMPARE(second.event.seq, 2U);
    QCOMPARE(second.event.prev, first.hash);
    QCOMPARE(appended.size(), 2);
    QCOMPARE(desk.outbox.waiting(), 2);
    QCOMPARE(desk.outbox.oldestWaitingMs(), first.event.wallMs);
}

void tst_Outbox::givesTheSameRowForTheSameTouch()
{
    Desk desk(path());
    const SavedEvent first = desk.append(1);
    desk.append(2);
    QSignalSpy appended(&desk.outbox, &Outbox::appended);
    Event again = sampleDraft(1);
    again.wallMs += 5000; // asked again later
    again.floorMs += 5000;
    const auto same = desk.outbox.append(again, "box", {});
    QVERIFY(same);
    QCOMPARE(same->hash, first.hash);
    QCOMPARE(same->event, first.event);
    QVERIFY(appended.isEmpty());
    QCOMPARE(desk.outbox.head()->seq, 2U);
}

void tst_Outbox::refusesAnotherMeaningForAnId()
{
    Desk desk(path());
    desk.append(1);
    Event otherBody = sampleDraft(1);
    otherBody.body = CheckInMade{u"S1000"_s, QDate(2026, 11, 22)};
    Event otherVisit = sampleDraft(1);
    otherVisit.subject = numbered<VisitId>(9);
    for (const Event &draft : {otherBody, otherVisit}) {
        const auto refused = desk.outbox.append(draft, "box", {});
        QVERIFY(!refused);
        QCOMPARE(refused.error(), OutboxError::Conflict);
    }
    QCOMPARE(desk.outbox.append(sampleDraft(1), "another box", {}).error(), OutboxError::Conflict);
    QCOMPARE(desk.outbox.append(sampleDraft(1), {}, {}).error(), OutboxError::Conflict);
    QCOMPARE(desk.outbox.head()->seq, 1U);
}

void tst_Outbox::keepsWhatItsMakerNeeds()
{
    Desk desk(path());
    desk.outbox.append(sampleDraft(1), "box", "1795300000000");
    // What comes with a repetition does not replace what the first said.
    const auto again = desk.outbox.append(sampleDraft(1), "box", "other");
    QCOMPARE(again->kept, "1795300000000");
    const auto found = desk.outbox.find(numbered<EventId>(1));
    QVERIFY(found && *found);
    QCOMPARE((*found)->kept, "1795300000000");
    QVERIFY(!*desk.outbox.find(numbered<EventId>(2)));
}

void tst_Outbox::boundsSealedParts()
{
    Desk desk(path());
    const QByteArray large(wire::maxSealedBytes + 1, 'x');
    QCOMPARE(desk.outbox.append(sampleDraft(1), large, {}).error(), OutboxError::TooLarge);
    QCOMPARE(desk.outbox.head()->seq, 0U);
}

void tst_Outbox::isThereWhenAppendReturns()
{
    // The files as they are at that moment, as after a kill: nothing was closed.
    Desk desk(path());
    for (int n = 1; n <= 5; ++n) {
        const SavedEvent saved = desk.append(n);
        const QTemporaryDir copy;
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
        for (const QString &name : names)
            QFile::copy(m_folder->filePath(name), copy.filePath(name));
        Desk reopened(copy.filePath(u"authority.db"_s));
        QVERIFY(reopened.authority.isHealthy());
        QCOMPARE(reopened.outbox.head()->seq, saved.event.seq);
        QCOMPARE(reopened.outbox.head()->hash, saved.hash);
        QCOMPARE(reopened.append(99).event.prev, saved.hash);
    }
}

void tst_Outbox::boundsAPushByCount()
{
    Desk desk(path());
    for (int n = 1; n <= wire::maxPushEvents + 1; ++n)
        QVERIFY(desk.outbox.append(sampleDraft(n), {}, {}));
    const Batch batch = desk.outbox.nextBatch({});
    QCOMPARE(batch.events.size(), wire::maxPushEvents);
    QCOMPARE(batch.lastSeq, static_cast<quint64>(wire::maxPushEvents));
    QCOMPARE(batch.lastHash, eventHash(batch.events.constLast()));
    QVERIFY(batch.sealed.constFirst().isNull());
}

void tst_Outbox::boundsAPushByBytes()
{
    Desk desk(path());
    const QByteArray box(wire::maxSealedBytes, 'x');
    for (int n = 1; n <= 40; ++n)
        QVERIFY(desk.outbox.append(sampleDraft(n), box, {}));
    const Batch batch = desk.outbox.nextBatch({});
    qsizetype size = 0;
    for (qsizetype i = 0; i < batch.events.size(); ++i)
        size += batch.events.at(i).size() + batch.sealed.at(i).size();
    QVERIFY(size <= wire::maxPushBytes);
    QVERIFY(size + box.size() + 1000 > wire::maxPushBytes); // and no smaller than need be
}

void tst_Outbox::letsGoOnlyOnItsOwnHash()
{
    Desk desk(path());
    const SavedEvent first = desk.append(1);
    desk.append(2);
    using Verdict = Outbox::Verdict;
    QCOMPARE(desk.outbox.acknowledge({1, sha256("another")}, 0), Verdict::Disagreed);
    QCOMPARE(desk.outbox.acknowledge({2, first.hash}, 0), Verdict::Disagreed);
    QCOMPARE(desk.outbox.acknowledge({3, first.hash}, 0), Verdict::Disagreed);
    QCOMPARE(desk.outbox.acknowledge({0, first.hash}, 0), Verdict::Disagreed);
    QCOMPARE(desk.outbox.waiting(), 2);
    QCOMPARE(desk.outbox.acknowledge({1, first.hash}, 0), Verdict::Agreed);
    QCOMPARE(desk.outbox.waiting(), 1);
    QCOMPARE(desk.outbox.nextBatch({}).lastSeq, 2U);
    QCOMPARE(desk.outbox.nextBatch({}).events.size(), 1);
}

void tst_Outbox::tellsWhatWasSettled()
{
    Desk desk(path());
    for (int n = 1; n <= 3; ++n)
        desk.append(n);
    QSignalSpy settled(&desk.outbox, &Outbox::settled);
    desk.outbox.acknowledge({3, desk.outbox.head()->hash, {{2, u"too-late"_s}}}, 0);
    QCOMPARE(settled.size(), 3);
    QCOMPARE(settled.at(0), (QVariantList{QVariant(quint64(1)), QString()}));
    QCOMPARE(settled.at(1), (QVariantList{QVariant(quint64(2)), u"too-late"_s}));
    settled.clear();
    // The same answer again settles nothing twice.
    desk.outbox.acknowledge({3, desk.outbox.head()->hash, {{2, u"too-late"_s}}}, 0);
    QVERIFY(settled.isEmpty());
}

void tst_Outbox::tellsAgainWhatWasSettledLast()
{
    Desk desk(path());
    for (int n = 1; n <= 3; ++n)
        desk.append(n);
    QVERIFY(desk.outbox.lastSettled(5).isEmpty());
    desk.outbox.acknowledge({3, desk.outbox.head()->hash, {{2, u"too-late"_s}}}, 0);
    desk.append(4); // waits still
    QCOMPARE(desk.outbox.lastSettled(5), (QList<Outcome>{{1, {}}, {2, u"too-late"_s}, {3, {}}}));
    QCOMPARE(desk.outbox.lastSettled(2), (QList<Outcome>{{2, u"too-late"_s}, {3, {}}}));
}

void tst_Outbox::sendsAgainToARestoredServer()
{
    Desk desk(path());
    const SavedEvent first = desk.append(1);
    desk.append(2);
    desk.outbox.acknowledge({2, desk.outbox.head()->hash}, 0);
    QCOMPARE(desk.outbox.waiting(), 0);
    QCOMPARE(desk.outbox.acknowledge({1, first.hash}, 0), Outbox::Verdict::Agreed);
    QCOMPARE(desk.outbox.waiting(), 1);
    QCOMPARE(desk.outbox.acknowledge({0, Hash()}, 0), Outbox::Verdict::Agreed);
    QCOMPARE(desk.outbox.waiting(), 2);
    QCOMPARE(desk.outbox.nextBatch({}).events.size(), 2);
}

void tst_Outbox::asksAnotherLifeOfTheServer()
{
    Desk desk(path());
    const auto first = numbered<EpochId>(1);
    const auto second = numbered<EpochId>(2);
    QVERIFY(desk.outbox.nextBatch(first).isEmpty()); // no event, nothing to ask about
    desk.append(1);
    const SavedEvent last = desk.append(2);
    desk.outbox.acknowledge({2, last.hash, {}, first}, 0);
    QVERIFY(desk.outbox.nextBatch({}).isEmpty());
    QVERIFY(desk.outbox.nextBatch(first).isEmpty());
    const Batch question = desk.outbox.nextBatch(second);
    QCOMPARE(question.events, QList<QByteArray>{wire::encodeEvent(last.event)});
    QCOMPARE(desk.outbox.waiting(), 0);
    desk.outbox.acknowledge({2, last.hash, {}, second}, 0); // it has everything
    QVERIFY(desk.outbox.nextBatch(second).isEmpty());
}

void tst_Outbox::forgetsAfterThirtyDays()
{
    Desk desk(path());
    const qint64 now = 100 * dayMs;
    for (int n = 1; n <= 4; ++n) {
        const SavedEvent saved = desk.append(n);
        desk.outbox.acknowledge({saved.event.seq, saved.hash}, now + n);
    }
    desk.append(5);
    desk.outbox.forgetOld(now + 30 * dayMs);
    QVERIFY(*desk.outbox.find(numbered<EventId>(1)));
    desk.outbox.forgetOld(now + 30 * dayMs + 4);
    QVERIFY(!*desk.outbox.find(numbered<EventId>(1)));
    QVERIFY(!*desk.outbox.find(numbered<EventId>(2)));
    QVERIFY(*desk.outbox.find(numbered<EventId>(4)));
    // Everything is old, but the chain goes on from its head, and what waits stays.
    desk.outbox.forgetOld(now + 1000 * dayMs);
    QVERIFY(*desk.outbox.find(numbered<EventId>(4)));
    QVERIFY(*desk.outbox.find(numbered<EventId>(5)));
    QCOMPARE(desk.outbox.waiting(), 1);
    const SavedEvent next = desk.append(6);
    QCOMPARE(next.event.seq, 6U);
    // A server that lost what is forgotten here cannot be helped, only refused.
    QCOMPARE(desk.outbox.acknowledge({0, Hash()}, 0), Outbox::Verdict::Disagreed);
}

void tst_Outbox::saysNoWhenTheDiskIsFull()
{
    Desk desk(path());
    const SavedEvent first = desk.append(1);
    QVERIFY(desk.authority.connection()->run("PRAGMA max_page_count = 1"));
    const QByteArray box(wire::maxSealedBytes, 'x');
    std::optional<OutboxError> error;
    int n = 2;
    for (; n < 100 && !error; ++n) {
        if (const auto saved = desk.outbox.append(sampleDraft(n), box, {}); !saved)
            error = saved.error();
    }
    QCOMPARE(error, OutboxError::Full);
    QVERIFY(!desk.authority.isHealthy());
    // What was said to be saved is there, and the chain has no hole.
    const quint64 kept = desk.outbox.head()->seq;
    QCOMPARE(kept, static_cast<quint64>(n - 2));
    QVERIFY(*desk.outbox.find(numbered<EventId>(1)));
    QVERIFY(desk.authority.connection()->run("PRAGMA max_page_count = 1000000"));
    desk.clock.advance(Authority::mendEvery);
    QVERIFY(desk.authority.isHealthy());
    QCOMPARE(desk.outbox.append(sampleDraft(n), box, {})->event.seq, kept + 1);
    QCOMPARE(desk.outbox.nextBatch({}).events.constFirst(), wire::encodeEvent(first.event));
}

// Of a chain whose beginning was let go. Taken for an empty one, it would get a second event
// number one, which nobody would ever send.
void tst_Outbox::saysNoWhenTheEndOfTheChainCannotBeRead()
{
    Desk desk(path());
    for (int n = 1; n <= 60; ++n)
        desk.append(n);
    sqlite::Connection &connection = *desk.authority.connection();
    QVERIFY(connection.run("DELETE FROM event WHERE seq < 20"));
    QVERIFY(connection.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    QVERIFY(connection.run("PRAGMA shrink_memory"));
    damageLeafWith(numbered<EventId>(60).bytes());
    QVERIFY(!desk.outbox.head());
    QVERIFY(!desk.outbox.append(sampleDraft(61), "box", {}));
    sqlite::Statement first(connection, "SELECT 1 FROM event WHERE seq = 1");
    QVERIFY(!first.step());
}

void tst_Outbox::saysNoWhileClosed()
{
    Desk desk(m_folder->filePath(u"missing/authority.db"_s));
    QVERIFY(!desk.authority.isHealthy());
    QCOMPARE(desk.outbox.append(sampleDraft(1), "box", {}).error(), OutboxError::Failed);
    QVERIFY(!desk.outbox.find(numbered<EventId>(1)));
    QCOMPARE(desk.outbox.waiting(), 0);
    QVERIFY(desk.outbox.nextBatch({}).isEmpty());
    QCOMPARE(desk.outbox.acknowledge({0, Hash()}, 0), Outbox::Verdict::NotStored);
    desk.outbox.forgetOld(0);
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
