// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store draw as two people at headquarters use it, with the real program and the
// real clock: from a drawing that is put to a file that anybody checks; and a seal that
// is killed again and again is still made once. Nothing waits for a moment: what has to
// lie in the past is made with a clock that goes back.
#include "testserver.h"
#include "testshop.h"

#include "store-server/drawings/bundlecheck.h"
#include "store-server/drawings/drawseal.h"
#include "store-server/keys/keyfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const QString gift = u"gift"_s;

// A store's folder made by the real program, and a kiosk's events in its books.
struct TestOffice {
    TestOffice()
    {
        if (run({u"init"_s, u"--data"_s, data}).code != 0)
            qFatal("no store");
        shop = std::make_unique<TestShop>(data + u"/store.db"_s);
        shop->clock.now = QDateTime::currentMSecsSinceEpoch();
        shop->addStore();
        kiosk = std::make_unique<TestKiosk>(shop->addKiosk(7));
    }

    Ran draw(const QStringList &words)
    {
        return run(QStringList{u"draw"_s, u"--data"_s, data} + words);
    }

    Ran put(const QJsonObject &drawing)
    {
        QFile file(folder.filePath(u"drawings.json"_s));
        if (!file.open(QFile::WriteOnly))
            qFatal("no file");
        file.write(QJsonDocument(QJsonArray{drawing}).toJson());
        file.close();
        return run({u"campaign"_s, u"put"_s, u"--data"_s, data, file.fileName()});
    }

    void wind(double days) { shop->clock.now += qRound64(days * 86'400'000); }

    void enter(int people)
    {
        for (int person = 0; person < people; ++person)
            kiosk->add(shop->entered(),
                       {Claim::How::Phone, u"+1212555%1"_s.arg(person, 4, 10, QChar(u'0'))});
        for (qsizetype first = 1; first <= kiosk->count(); first += 200) {
            const qsizetype last = std::min(first + 199, kiosk->count());
            if (shop->push(*kiosk, kiosk->batch(first, last)).status != 200)
                qFatal("not pushed");
        }
    }

    /// With the store's own keys, by the shop's clock.
    bool seal()
    {
        const auto keys = KeyFolder(data).read();
        if (!keys)
            return false;
        const DrawBook book(*shop->database, keys->hq, shop->clock, shop->random);
        return DrawSeal(book).seal(gift, u"Ann"_s).has_value();
    }

    QString file(const char *name) const { return folder.filePath(QLatin1StringView(name)); }

    QTemporaryDir folder;
    QString data = folder.filePath(u"store"_s);
    std::unique_ptr<TestShop> shop;
    std::unique_ptr<TestKiosk> kiosk;
};

QString text(const QDateTime &at)
{
    return at.toString(Qt::ISODateWithMs);
}

// Open now, sealed in an hour and drawn in two.
QJsonObject openDrawing()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonArray groups{
        QJsonObject{{u"count"_s, 6}, {u"low"_s, 1}, {u"high"_s, 49}, {u"sorted"_s, true}}};
    return {{u"id"_s, gift},
            {u"title"_s, u"Win a card"_s},
            {u"prize"_s, u"A card"_s},
            {u"prize_minor"_s, 25000},
            {u"currency"_s, u"USD"_s},
            {u"winners"_s, 1},
            {u"alternates"_s, 1},
            {u"opens"_s, text(now.addSecs(-3600))},
            {u"closes"_s, text(now.addSecs(1800))},
            {u"seals"_s, text(now.addSecs(3600))},
            {u"odds"_s, u"Equal."_s},
            {u"free_entry"_s, u"Free."_s},
            {u"rules"_s, QJsonArray{u"One."_s}},
            {u"claim"_s, u"Show your ticket."_s},
            {u"claim_days"_s, 14},
            {u"sources"_s, QJsonArray{QJsonObject{{u"name"_s, u"Lottery"_s},
                                                  {u"where"_s, u"In the paper"_s},
                                                  {u"at"_s, text(now.addSecs(7200))},
                                                  {u"groups"_s, groups}}}}};
}

QStringList numbersBy(const QStringList &person)
{
    return QStringList{u"numbers"_s, gift,         u"--source"_s,
                       u"Lottery"_s, u"--value"_s, u"6 5 4 3 2 1, 7"_s} +
           person;
}

const QStringList ann{u"--by"_s, u"Ann"_s};
const QStringList bo{u"--by"_s, u"Bo"_s};

} // namespace

class tst_DrawCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoneBeforeItsTime()
    {
        TestOffice office;
        QJsonObject incomplete = openDrawing();
        incomplete.remove(u"sources"_s);
        QCOMPARE(office.put(incomplete).code, 1); // nothing unsaid can be published
        const Ran put = office.put(openDrawing());
        QVERIFY2(put.code == 0, qPrintable(put.err));
        office.enter(20);
        QCOMPARE(office.draw({u"seal"_s, gift}).code, 1);
        const Ran early = office.draw(numbersBy(ann));
        QCOMPARE(early.code, 1);
        QVERIFY2(early.err.contains(u"not sealed"), qPrintable(early.err));
        QCOMPARE(office.draw({u"winners"_s, gift}).code, 1);
        QCOMPARE(office.draw({u"bundle"_s, gift, u"--out"_s, office.file("early")}).code, 1);
        const Ran log = run({u"export"_s, u"--data"_s, office.data, u"--what"_s, u"draw-log"_s});
        QVERIFY2(log.out.contains(u"not-sealed"), qPrintable(log.out));
    }

    void aSealedListWaitsForItsNumbers()
    {
        TestOffice office;
        office.wind(-2.5); // sealed half a day ago, its numbers come in half a day
        office.shop->addDrawing(gift, 0);
        office.enter(20);
        const Ran sealed = office.draw({u"seal"_s, gift});
        QVERIFY2(sealed.code == 0, qPrintable(sealed.err));
        QVERIFY(sealed.out.contains(u"20 entries take part"));
        QCOMPARE(office.draw({u"seal"_s, gift}).out, sealed.out); // again: the same
        QCOMPARE(office.draw(numbersBy(ann)).code, 1);            // nobody can know them
        QCOMPARE(office.draw({u"winners"_s, gift}).code, 1);
    }

    void fromTheNumbersToTheFile()
    {
        TestOffice office;
        office.wind(-10);
        office.shop->addDrawing(gift, 0);
        office.enter(20);
        office.wind(2.5);
        QVERIFY(office.seal());
        QCOMPARE(office.draw(numbersBy({})).code, 2); // nobody's numbers
        QVERIFY(office.draw(numbersBy(ann)).out.contains(u"another person"));
        QCOMPARE(office.draw({u"winners"_s, gift}).code, 1);
        QVERIFY(office.draw(numbersBy(bo)).out.contains(u"agreed"));
        const Ran drawn = office.draw(QStringList{u"winners"_s, gift} + ann);
        QVERIFY2(drawn.code == 0, qPrintable(drawn.err));
        QCOMPARE(drawn.out.count(u'\n'), 3); // a winner and two alternates
        QCOMPARE(office.draw({u"winners"_s, gift}).out, drawn.out);
        const QString ticket = drawn.out.section(u"ticket "_s, 1).section(u',', 0, 0);
        const QStringList disqualify{u"disqualify"_s, gift, ticket, u"--reason"_s};
        const Ran passed = office.draw(disqualify + QStringList{u"declined"_s} + bo);
        QVERIFY2(passed.out.startsWith(u"out (declined)"), qPrintable(passed.out + passed.err));
        QCOMPARE(office.draw(disqualify + QStringList{u"whim"_s} + bo).code, 1);
        checkFile(office);
        const Ran log = run({u"export"_s, u"--data"_s, office.data, u"--what"_s, u"draw-log"_s});
        QVERIFY2(log.out.contains(u"disqualify"), qPrintable(log.out));
    }

    void sealedAfterItsNumbersItCannotBeDrawn()
    {
        TestOffice office;
        office.wind(-10);
        office.shop->addDrawing(gift, 0);
        office.enter(3);
        QVERIFY(office.draw({u"seal"_s, gift}).out.contains(u"published before the seal"));
        const Ran typed = office.draw({u"numbers"_s, gift, u"--source"_s, u"Lottery"_s,
                                       u"--value"_s, u"1 2 3 4 5 6, 7"_s, u"--by"_s, u"Ann"_s});
        QCOMPARE(typed.code, 1);
        QVERIFY(typed.err.contains(u"published before the list was sealed"));
    }

    void aSealThatIsKilledIsMadeOnce()
    {
        TestOffice office;
        office.wind(-10);
        office.shop->addDrawing(gift, 0);
        office.enter(2000);
        int killed = 0;
        for (int i = 0; i < 100 && killed == i; ++i) {
            QProcess process;
            process.start(storeProgram(), {u"draw"_s, u"seal"_s, u"--data"_s, office.data, gift});
            QVERIFY(process.waitForStarted());
            QTest::qSleep(4 + 2 * i);
            process.kill();
            process.waitForFinished();
            killed += process.exitStatus() == QProcess::CrashExit;
        }
        QVERIFY(killed > 0);
        const Ran last = office.draw({u"seal"_s, gift});
        QVERIFY2(last.code == 0, qPrintable(last.err));
        QVERIFY(last.out.contains(u"2000 entries take part"));
        QCOMPARE(office.draw({u"seal"_s, gift}).out, last.out);
        QCOMPARE(office.draw({u"bundle"_s, gift, u"--out"_s, office.file("bundle")}).code, 0);
        QVERIFY(run({u"draw"_s, u"verify"_s, office.file("bundle")})
                    .out.contains(u"2000 entries take part"));
    }

    void wrongWordsAreSaid()
    {
        TestOffice office;
        for (const QStringList &words :
             {QStringList{u"seal"_s}, QStringList{u"bundle"_s, gift},
              QStringList{u"disqualify"_s, gift, u"07-0001"_s, u"--by"_s, u"Bo"_s},
              QStringList{u"shuffle"_s, gift}})
            QCOMPARE(office.draw(words).code, 2);
        QCOMPARE(office.draw({u"seal"_s, u"nothing"_s}).code, 1);
        QCOMPARE(run({u"draw"_s, u"verify"_s, u"/no/such/file"_s}).code, 1);
    }

private:
    static void checkFile(TestOffice &office)
    {
        const QString file = office.file("bundle");
        const Ran bundled = office.draw({u"bundle"_s, gift, u"--out"_s, file});
        QVERIFY2(bundled.code == 0, qPrintable(bundled.err));
        const QString key = bundled.out.section(u"--key "_s, 1).trimmed();
        const Ran checked = run({u"draw"_s, u"verify"_s, file, u"--key"_s, key});
        QVERIFY2(checked.code == 0, qPrintable(checked.err));
        QVERIFY(checked.out.contains(u"HOLDS"));
        QVERIFY(checked.out.contains(u"out (declined)"));
        QCOMPARE(run({u"draw"_s, u"verify"_s, file, u"--key"_s, QString(64, u'0')}).code, 1);
        QProcess python;
        python.start(u"python3"_s, {qEnvironmentVariable("ENDCAP_SOURCE_DIR") +
                                        u"/resources/verify/verify_draw.py"_s,
                                    file, u"--key"_s, key});
        QVERIFY(python.waitForFinished(30'000));
        QCOMPARE(python.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_DrawCli)
#include "tst_drawcli.moc"
