// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A claim is no proof: whoever types somebody's number sees, hears and finds nothing of
// hers, on any screen, on any page that a phone opens by it, and in any process of the
// kiosk. The member's words and numbers are ones that stand nowhere else.
#include "tests/harness/browser.h"
#include "tests/harness/qrreader.h"
#include "tests/harness/shopper.h"
#include "tests/harness/wanderer.h"
#include "tests/harness/world.h"

#include <QFile>
#include <QTest>

using namespace endcap;
using namespace endcap::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// Nobody else is called so, and nothing else costs so much.
const QStringList canaries{u"Quillabeth"_s,    u"Zornfeld"_s, u"quillabeth@example.org"_s,
                           u"2900000077777"_s, u"987,654"_s,  u"987654"_s,
                           u"Zwirbelquark"_s};

bool putMember(World &world)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"members.csv"_s));
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write(
        "member,name,phone,email,card,pin\n"
        "quill,Quillabeth Zornfeld,+12125550188,quillabeth@example.org,2900000077777,2468\n");
    file.close();
    // What she bought is of an own brand that nobody else buys or looks for.
    QFile product(folder.filePath(u"products.csv"_s));
    QFile till(folder.filePath(u"purchases.csv"_s));
    if (!product.open(QFile::WriteOnly) || !till.open(QFile::WriteOnly))
        return false;
    product.write("gtin,name,brand,price,currency,rank\n"
                  "00400000099996,Zwirbelquark,Maple & Main,3.99,USD,900000\n");
    till.write("receipt,line,store,day,gtin,phone,price,currency\n"
               "Q1,1,S1000,2026-11-02,00400000099996,+12125550188,3.99,USD\n");
    product.close();
    till.close();
    // A balance like nobody's, put straight into the books.
    return world.server().command({u"import"_s, u"members"_s, file.fileName()}) &&
           world.server().command({u"import"_s, u"products"_s, product.fileName()}) &&
           world.server().command({u"import"_s, u"purchases"_s, till.fileName()}) &&
           Process::run(u"sqlite3"_s,
                        {world.server().books(),
                         u"INSERT INTO ledger (member, rule, store, period, points, device, seq,"
                         " at_ms) SELECT member, 'gift', 'S1000', 'canary', 987654, zeroblob(16),"
                         " 0, 0 FROM alias WHERE value = '+12125550188'"_s});
}

// What of hers is among @p words.
QStringList found(const QStringList &words)
{
    QStringList hers;
    for (const QString &word : words) {
        for (const QString &canary : canaries) {
            if (word.contains(canary, Qt::CaseInsensitive))
                hers.append(word);
        }
    }
    return hers;
}

// Whether a process holds the bytes anywhere in the memory it may write (proc(5)).
bool holds(qint64 pid, const QByteArray &bytes)
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    if (!maps.open(QFile::ReadOnly) || !memory.open(QFile::ReadOnly | QFile::Unbuffered))
        return true; // not looked at is not proven
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts.at(1).startsWith("rw"))
            continue;
        const QByteArrayList range = parts.first().split('-');
        const qint64 from = range.value(0).toLongLong(nullptr, 16);
        const qint64 until = range.value(1).toLongLong(nullptr, 16);
        if (memory.seek(from) && memory.read(until - from).contains(bytes))
            return true;
    }
    return false;
}

} // namespace

class tst_Claimed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sample.prepare()); }
    void theCanariesSing();
    void aClaimAloneShowsNothingOfHers();
    void noPageForPhonesShowsAnythingOfHers();

private:
    SampleStore m_sample;
};

// A test that looks for nothing finds nothing: with her PIN they are there.
void tst_Claimed::theCanariesSing()
{
    World world(m_sample);
    QVERIFY(world.startServer() && putMember(world) && world.startKiosk(7));
    QVERIFY(world.screen().waitFor(u"attractScreen"_s, 60s));
    Shopper quill(world.screen(), u"2125550188"_s, u"+12125550188"_s);
    QVERIFY(quill.arriveWithPin(u"2468"_s));
    QVERIFY(waitUntil([&] { return found(world.screen().words()).size() >= 2; }));
    QVERIFY(holds(world.screen().processes().last(), "Zornfeld") ||
            holds(world.screen().processes().last(),
                  QByteArray::fromRawData(reinterpret_cast<const char *>(u"Zornfeld"), 16)));
    QVERIFY(world.screen().tap(u"reviewBoughtButton"_s));
    QVERIFY(waitUntil([&] { return !found(world.screen().words()).isEmpty(); }));
}

void tst_Claimed::aClaimAloneShowsNothingOfHers()
{
    World world(m_sample);
    QVERIFY(world.startServer() && putMember(world) && world.startKiosk(7));
    QVERIFY(world.screen().waitFor(u"attractScreen"_s, 60s));
    // She has been here today herself: a stranger must not be able to tell.
    Shopper quill(world.screen(), u"2125550188"_s, u"+12125550188"_s);
    QVERIFY(quill.arriveWithPin(u"2468"_s));
    QVERIFY(quill.enterDrawing() && quill.checkIn() && quill.leave());
    QVERIFY(world.waitForEvents(2));
    Shopper stranger(world.screen(), u"2125550188"_s, u"+12125550188"_s);
    QVERIFY(stranger.arrive());

    // Where a proven visit has the list of what she bought.
    QVERIFY(!world.screen().shows(u"reviewBoughtButton"_s));

    Wanderer wanderer(world.screen(), 7, {u"doneButton"_s, u"accessSpeech"_s});
    QStringList hers = found(world.screen().words());
    const QSet<QString> wanted{u"homeScreen"_s,   u"drawingScreen"_s, u"rulesScreen"_s,
                               u"ticketScreen"_s, u"checkInScreen"_s, u"tellFriendsScreen"_s};
    // At least once around, and on until she has seen them all.
    for (int round = 0; round < 4 && (round == 0 || !wanderer.pages().contains(wanted)); ++round) {
        QVERIFY(wanderer.wander(80, [&](const QString &page) {
            const QStringList words = world.screen().words();
            hers += found(words) + words.filter(u"already"_s) + words.filter(u"your points for"_s);
            return page != u"attractScreen";
        }));
    }
    QCOMPARE(hers, QStringList());
    for (const QString &page : wanted)
        QVERIFY2(wanderer.pages().contains(page), qPrintable(page));

    const QList<qint64> processes{world.kiosk().core().pid(), world.kiosk().session().pid(),
                                  world.screen().processes().last()};
    for (const qint64 pid : processes) {
        for (const QString &canary : canaries.first(4)) {
            QVERIFY2(!holds(pid, canary.toUtf8()), qPrintable(canary));
            QVERIFY2(!holds(pid, QByteArray(reinterpret_cast<const char *>(canary.utf16()),
                                            canary.size() * 2)),
                     qPrintable(canary));
        }
    }
}

// The codes that a stranger finds in a visit with her number, in his own browser: once
// with her owner's entry and her asking in the books before, once without.
void tst_Claimed::noPageForPhonesShowsAnythingOfHers()
{
    World world(m_sample);
    QVERIFY(world.startServer() && putMember(world) && world.startKiosk(7));
    Screen &screen = world.screen();
    QVERIFY(screen.waitFor(u"attractScreen"_s, 60s));
    Browser phone;
    QVERIFY(phone.start());
    const auto open = [&](const QString &path) {
        QString code;
        waitUntil(
            [&] {
                code = readQr(screen.pictureAtRest());
                return code.contains(path) && phone.open(code);
            },
            20s);
        return phone.ask(u"document.documentElement.outerHTML"_s).toString();
    };
    Shopper stranger(screen, u"2125550188"_s, u"+12125550188"_s);
    for (const bool isSecond : {false, true}) {
        QVERIFY(stranger.arrive());
        QVERIFY(screen.tap(u"friendsButton"_s));
        QVERIFY(screen.waitForText(u"friendsRewardTitle"_s, u"the store has it"_s, 40s));
        QStringList pages{open(u"/f/"_s)};
        QCOMPARE(phone.text(u"h1"_s), u"Tell your friends"_s);
        QVERIFY(screen.tap(u"backButton"_s) && screen.tap(u"drawingTile"_s) &&
                screen.tap(u"enterButton"_s));
        // The second ticket's page says what the first one's said.
        QVERIFY(waitUntil([&] { return !screen.text(u"entryState"_s).isEmpty(); }));
        QVERIFY(world.waitForEvents(isSecond ? 4 : 2));
        pages.append(open(u"/t/"_s));
        QCOMPARE(phone.text(u"h1"_s), u"You’re in."_s);
        QCOMPARE(found(pages), QStringList());
        QVERIFY(!pages.join(u' ').contains(u"5550188"));
        QVERIFY(screen.tap(u"backButton"_s) && stranger.leave());
    }
}

QTEST_GUILESS_MAIN(tst_Claimed)
#include "tst_claimed.moc"
