// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draw of a thousand entries in its file: our verifier and the separate one in Python
// say the same of it and of each ticket.
#include "testbundle.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace endcap;
using namespace endcap::server;

class tst_DrawBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestBundle>(); }

    void bothSayTheSame()
    {
        QCOMPARE(m_test->drawn.entries.size(), TestBundle::people);
        QCOMPARE(m_test->drawn.voids.size(), TestBundle::people / 10);
        const auto checked = checkBundle(m_test->drawn, m_test->drawn.hq);
        QVERIFY(checked);
        const PythonSaid said =
            askPython(m_test->write(m_test->drawn), {QStringLiteral("--key"), m_test->key()});
        QVERIFY2(said.code == 0, qPrintable(said.words));
        QVERIFY(said.words.contains(QStringLiteral("EVERYTHING HOLDS")));
        int winners = 0;
        for (qsizetype i = 0; i < checked->standings.size(); ++i) {
            const auto entry = static_cast<qsizetype>(checked->result->ranking.at(i));
            const QString hash = ticketHash(m_test->drawn.entries.at(entry).event);
            const bool isWinner = checked->standings.at(i).kind == DrawStanding::Kind::Winner;
            winners += isWinner;
            QCOMPARE(
                said.words.contains(QRegularExpression(QStringLiteral("winner \\d+: .*") + hash)),
                isWinner);
        }
        QCOMPARE(winners, 1);
        QVERIFY(said.words.contains(QStringLiteral("the winner did not want the prize")));
    }

    void aListThatWaitsForItsNumbersHolds()
    {
        QVERIFY(checkBundle(m_test->sealed, m_test->sealed.hq));
        const PythonSaid said = askPython(m_test->write(m_test->sealed));
        QCOMPARE(said.code, 0);
        QVERIFY(said.words.contains(QStringLiteral("It has not been drawn yet")));
    }

    void itIsReadAsItWasWritten()
    {
        QFile written(m_test->write(m_test->drawn));
        QVERIFY(written.open(QFile::ReadOnly));
        const auto read = readBundle(written);
        QVERIFY(read);
        QVERIFY(*read == m_test->drawn);
    }

    void aTicketIsFound_data()
    {
        QTest::addColumn<int>("kiosk");
        QTest::addColumn<int>("seq");
        QTest::newRow("first") << 0 << 1;
        QTest::newRow("second of hers") << 1 << 1;
        QTest::newRow("last") << 2 << static_cast<int>(m_test->kiosks.at(2).count());
    }
    void aTicketIsFound()
    {
        QFETCH(const int, kiosk);
        QFETCH(const int, seq);
        const Ticket mine = m_test->ticket(kiosk, seq);
        const auto checked = checkBundle(m_test->drawn, m_test->drawn.hq);
        const TicketInBundle found = findTicket(m_test->drawn, *checked, mine);
        const PythonSaid said = askPython(m_test->write(m_test->drawn), {wire::encodeTicket(mine)});
        QCOMPARE(said.code, 0);
        if (found.kind == TicketInBundle::Kind::Counts) {
            QVERIFY2(said.words.contains(
                         QStringLiteral("it is number %1 of the list").arg(found.index + 1)),
                     qPrintable(said.words));
        } else {
            QCOMPARE(found.kind, TicketInBundle::Kind::Void);
            QVERIFY(said.words.contains(QStringLiteral("another entry of the same person")));
        }
    }

    void aTicketOfNobodyIsNotFound()
    {
        const auto checked = checkBundle(m_test->drawn, m_test->drawn.hq);
        Ticket mine = m_test->ticket(0, 1);
        mine.signature = Signature();
        QCOMPARE(findTicket(m_test->drawn, *checked, mine).kind,
                 TicketInBundle::Kind::NotThatKiosks);
        QCOMPARE(askPython(m_test->write(m_test->drawn), {wire::encodeTicket(mine)}).code, 1);
        // One that the kiosk signed and that is in no list: the holder can show it.
        mine = m_test->ticket(0, 1);
        mine.seq = 4711;
        mine.signature = m_test->kiosks.at(0).signTicket(wire::receiptBytes(mine));
        QCOMPARE(findTicket(m_test->drawn, *checked, mine).kind, TicketInBundle::Kind::NotInIt);
        QCOMPARE(askPython(m_test->write(m_test->drawn), {wire::encodeTicket(mine)}).code, 3);
        QCOMPARE(askPython(m_test->write(m_test->drawn), {QStringLiteral("EC1:nonsense")}).code, 2);
        QCOMPARE(askPython(QStringLiteral("/no/such/file")).code, 2);
    }

    void anotherKeyIsNoticed()
    {
        // All of it made anew by somebody with a key of his own: only who knows
        // headquarters' key from elsewhere can tell.
        DrawBundle forged = m_test->sealed;
        const auto mine = *SigningSecretKey::from(QByteArray(32, 'x'));
        forged.hq = publicKeyOf(mine);
        forged.head.signature = sign(mine, wire::signedHeadBytes(forged.head.bytes));
        QCOMPARE(checkBundle(forged, m_test->drawn.hq).error(), DrawFault::HeadNotSigned);
        QCOMPARE(askPython(m_test->write(forged), {QStringLiteral("--key"), m_test->key()}).code,
                 1);
        const PythonSaid said = askPython(m_test->write(forged));
        QCOMPARE(said.code, 0);
        QVERIFY(said.words.contains(QString::fromLatin1(forged.hq.hex())));
    }

    void damagedFilesAreRefused()
    {
        QFile whole(m_test->write(m_test->drawn));
        QVERIFY(whole.open(QFile::ReadOnly));
        const QByteArrayList lines = whole.readAll().split('\n');
        for (const QByteArrayList &damaged :
             {lines.sliced(1), QByteArrayList{lines.first(), lines.first()},
              QByteArrayList{lines.first(), "{\"what\":\"surprise\"}"},
              QByteArrayList{lines.first(), "{"}, QByteArrayList{lines.first(), "[]"},
              QByteArrayList{lines.first(), "{\"what\":\"entry\"}"}}) {
            QByteArray bytes = damaged.join('\n');
            QBuffer buffer(&bytes);
            buffer.open(QBuffer::ReadOnly);
            QVERIFY2(!readBundle(buffer), bytes.left(200));
            QFile spoiled(m_test->folder.filePath(QStringLiteral("spoiled")));
            QVERIFY(spoiled.open(QFile::WriteOnly));
            spoiled.write(bytes);
            spoiled.close();
            QVERIFY2(askPython(spoiled.fileName()).code == 1, bytes.left(200));
        }
    }

private:
    std::unique_ptr<TestBundle> m_test;
};

QTEST_GUILESS_MAIN(tst_DrawBundle)
#include "tst_drawbundle.moc"
