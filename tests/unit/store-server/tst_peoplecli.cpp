// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `endcap-store serve` with pages for phones: the words for it, the second listener,
// and what the kiosks are told of its address.
#include "contract/wire/itemcodecs.h"
#include "store-server/storage/database.h"
#include "testserver.h"

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const char storeJson[] = R"({"id": "S1", "name": "Bloomington", "tz": "America/Chicago",
    "currency": "USD", "country": "US", "friends": {"points": 20}})";
const char otherJson[] = R"({"id": "S2", "name": "Durham", "tz": "America/New_York",
    "currency": "USD", "country": "US"})";

} // namespace

class tst_PeopleCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_data = m_folder.filePath(u"store"_s);

    Ran store(const QStringList &words) { return run(words + QStringList{u"--data"_s, m_data}); }

    bool importStores(const QByteArray &json)
    {
        QFile file(m_folder.filePath(u"stores.json"_s));
        if (!file.open(QFile::WriteOnly) || file.write(json) != json.size())
            return false;
        file.close();
        return store({u"import"_s, u"stores"_s, file.fileName()}).code == 0;
    }

    StoreProfile profile(const QString &id)
    {
        const auto database = Database::open(m_data + u"/store.db"_s);
        const auto body = (*database)->items.find(u"store"_s, id);
        return wire::decodeStore(id, body->value_or(QByteArray())).value_or(StoreProfile());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(store({u"init"_s}).code, 0);
        QVERIFY(importStores('[' + QByteArray(storeJson) + ']'));
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("an address of nothing")
            << QStringList{u"--people-url"_s, u"https://people.example"_s};
        QTest::newRow("no port") << QStringList{u"--people-port"_s, u"http"_s};
        QTest::newRow("no address")
            << QStringList{u"--people-port"_s, u"0"_s, u"--people-url"_s, u"people.example"_s};
        QTest::newRow("a program")
            << QStringList{u"--people-port"_s, u"0"_s, u"--people-url"_s, u"javascript:x"_s};
        QTest::newRow("with a question") << QStringList{
            u"--people-port"_s, u"0"_s, u"--people-url"_s, u"https://people.example/?a"_s};
    }
    void wrongWords()
    {
        QFETCH(const QStringList, words);
        const Ran ran = store(QStringList{u"serve"_s, u"--port"_s, u"0"_s} + words);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.err.contains(u"--people-"_s));
    }

    void opensItsPagesAndTellsTheKiosksWhere()
    {
        TestServer server(m_data, QStringList{u"--people-port"_s, u"0"_s});
        QVERIFY(server.isListening());
        const QString line = server.nextLine();
        QVERIFY2(line.startsWith(u"pages for phones on http://127.0.0.1:"), qPrintable(line));
        const QString url = line.section(u' ', -1);
        QCOMPARE(profile(u"S1"_s).peopleUrl, url);
        QCOMPARE(profile(u"S1"_s).friends.points, 20);

        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> page(
            network.get(QNetworkRequest(QUrl(url + u"/t"_s))));
        QCOMPARE(TestServer::statusOf(*page), 200);
        QVERIFY(page->readAll().contains("<h1>Check a ticket</h1>"));
        // Nothing of the devices' is there, and no pages at the devices' door.
        const std::unique_ptr<QNetworkReply> feed(
            network.get(QNetworkRequest(QUrl(url + u"/v1/feed"_s))));
        QCOMPARE(TestServer::statusOf(*feed), 404);
        QVERIFY(feed->readAll().contains("<html"));
        QVERIFY(!feed->hasRawHeader("Endcap-Epoch"));
        const auto door = server.send(u"/t"_s, {});
        QCOMPARE(TestServer::statusOf(*door), 401);

        // Importing stores leaves the address, and gives it to new ones.
        QVERIFY(importStores('[' + QByteArray(storeJson) + ',' + otherJson + ']'));
        QCOMPARE(profile(u"S1"_s).peopleUrl, url);
        QCOMPARE(profile(u"S2"_s).peopleUrl, url);
        QCOMPARE(server.end(), 0);
    }

    void isKnownByItsPublicAddress()
    {
        TestServer server(m_data, QStringList{u"--people-port"_s, u"0"_s, u"--people-url"_s,
                                              u"https://people.example/kiosk/"_s});
        QVERIFY(server.nextLine().endsWith(u"known as https://people.example/kiosk"));
        QCOMPARE(profile(u"S1"_s).peopleUrl, u"https://people.example/kiosk"_s);
    }

    void withoutPagesTheKiosksKnowOfNone()
    {
        {
            TestServer server(m_data, QStringList{u"--people-port"_s, u"0"_s});
            QVERIFY(!server.nextLine().isEmpty());
        }
        QVERIFY(!profile(u"S1"_s).peopleUrl.isEmpty());
        TestServer server(m_data);
        QVERIFY(server.isListening());
        QTRY_COMPARE(profile(u"S1"_s).peopleUrl, QString());
    }
};

QTEST_GUILESS_MAIN(tst_PeopleCli)
#include "tst_peoplecli.moc"
