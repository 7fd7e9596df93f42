// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store as people and kiosks meet it: verbs, exit codes and sentences of
// the real program, and the running server over TLS.
#include "testkiosk.h"
#include "testserver.h"

#include "contract/domain/showncontent.h"
#include "store-server/keys/certificates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>

using namespace endcap;
using namespace endcap::server;

namespace
{

const char storesJson[] = R"([{"id": "S1", "name": "Bloomington", "tz": "America/Chicago",
    "currency": "USD", "country": "US", "checkin": {"id": "daily", "points": 50}}])";
const char productsCsv[] = "gtin,name,price,currency\n012000161155,Water,1.29,USD\nx,Bad,1,USD\n";
const char membersCsv[] = "member,name,phone,pin\nM1,Ada Morgan,(212) 555-0142,2468\n";
const char slidesJson[] = R"([{"id": "s1", "headline": "Hello", "from": "2026-01-01T00:00:00Z",
    "until": "2100-01-01T00:00:00Z"}])";

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class tst_StoreCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_data = m_folder.filePath(QStringLiteral("store"));

    QString file(const char *name, const QByteArray &bytes)
    {
        QFile made(m_folder.filePath(QLatin1String(name)));
        if (!made.open(QFile::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no file");
        return made.fileName();
    }

    Ran store(const QString &line, const QStringList &more = {})
    {
        return run(words(line) + QStringList{QStringLiteral("--data"), m_data} + more);
    }

    static wire::EnrolAnswer enrolled(TestServer &server, const QString &code,
                                      const SigningPublicKey &key)
    {
        const auto reply =
            server.send(QStringLiteral("/v1/enrol"), {}, wire::encodeEnrolAsk({code, key}));
        if (TestServer::statusOf(*reply) != 200)
            return {};
        return wire::decodeEnrolAnswer(reply->readAll()).value_or(wire::EnrolAnswer());
    }

    wire::FeedPage feed(TestServer &server, const wire::EnrolAnswer &device, qint64 cursor)
    {
        const auto reply = server.send(QStringLiteral("/v1/feed?cursor=%1&epoch=%2")
                                           .arg(cursor)
                                           .arg(QString::fromLatin1(device.epoch.hex())),
                                       device.device.hex());
        if (TestServer::statusOf(*reply) != 200)
            return {};
        return wire::decodeFeedPage(reply->readAll()).value_or(wire::FeedPage());
    }

    QString code()
    {
        const Ran ran = store(QStringLiteral("enrol --store S1 --kiosk 7"));
        return ran.out.section(u'\n', 0, 0).section(QStringLiteral("code: "), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(storeProgram()), qPrintable(storeProgram()));
        const Ran made = store(QStringLiteral("init"));
        QCOMPARE(made.err, QString());
        QCOMPARE(made.code, 0);
        QCOMPARE(store(QStringLiteral("import stores"), {file("stores.json", storesJson)}).code, 0);
    }

    void secretsAreTheOwnersOnly()
    {
        constexpr QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QDir keys(m_data + QStringLiteral("/keys"));
        const auto files = keys.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 6);
        for (const QFileInfo &info : files)
            QVERIFY2(!(info.permissions() & others), qPrintable(info.fileName()));
        QVERIFY(!(QFileInfo(m_data + QStringLiteral("/store.db")).permissions() & others));
        QVERIFY(!(QFileInfo(keys.path()).permissions() & others));
        QVERIFY(QFileInfo(m_data + QStringLiteral("/ca.pem")).permissions() & QFile::ReadOther);
    }

    void aStoreIsMadeOnce()
    {
        QFile key(m_data + QStringLiteral("/keys/seal.key"));
        QVERIFY(key.open(QFile::ReadOnly));
        const QByteArray before = key.readAll();
        const Ran again = store(QStringLiteral("init"));
        QCOMPARE(again.code, 1);
        QCOMPARE(again.err.count(u'\n'), 3); // what happened, what is safe, what to do
        key.seek(0);
        QCOMPARE(key.readAll(), before);
    }

    void wrongWords_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"",
                                 "dance",
                                 "init",
                                 "init --data",
                                 "import --data X products",
                                 "import --data X cats f",
                                 "import --data X products a b",
                                 "enrol --data X --store S1",
                                 "export --data X --what all",
                                 "enrol --data X --store S1 --kiosk 0",
                                 "enrol --data X --store S1 --kiosk seven",
                                 "campaign --data X",
                                 "campaign dance --data X",
                                 "campaign stop --data X price 1",
                                 "campaign stop --data X slide",
                                 "serve --data X --port 70000",
                                 "serve --port 0",
                                 "serve --data X --listen 0.0.0.0",
                                 "serve --data X --listen here",
                                 "fleet --all"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongWords()
    {
        QFETCH(QString, line);
        const Ran ran = run(words(line));
        QCOMPARE(ran.code, 2);
        QVERIFY((ran.out + ran.err).contains(QStringLiteral("Usage: endcap-store")));
    }

    void noStoreThere_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"import products f.csv", "enrol --store S1 --kiosk 1", "serve",
                                 "export", "campaign list", "fleet"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void noStoreThere()
    {
        QFETCH(QString, line);
        const QString nowhere = m_folder.filePath(QStringLiteral("nowhere"));
        const Ran ran = run(words(line) + QStringList{QStringLiteral("--data"), nowhere});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err.count(u'\n'), 3);
        QVERIFY(!QFile::exists(nowhere));
    }

    void importReports()
    {
        Ran ran = store(QStringLiteral("import products"), {file("p.csv", productsCsv)});
        QCOMPARE(ran.code, 0);
        const QStringList lines = ran.out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(QStringLiteral("line 3 refused: gtin: ")));
        QVERIFY(lines.last().startsWith(QStringLiteral("products: 2 rows read, 1 taken")));
        ran = store(QStringLiteral("import products"), {file("q.csv", "gtin,name\n1,2\n")});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains(QStringLiteral("no column \"price\"")));
        QCOMPARE(ran.out, QString());
    }

    void campaignsAreWholeOrNotAtAll()
    {
        QCOMPARE(store(QStringLiteral("campaign put"), {file("s.json", slidesJson)}).code, 0);
        QByteArray mixed = slidesJson;
        mixed.replace("\"s1\"", "\"s2\"").replace("}]", R"(}, {"id": "s3", "headline": ""}])");
        Ran ran = store(QStringLiteral("campaign put"), {file("m.json", mixed)});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.startsWith(QStringLiteral("item 2: headline: missing")),
                 qPrintable(ran.err));
        ran = store(QStringLiteral("campaign list"));
        QCOMPARE(ran.out, QStringLiteral("slide s1 on 2026-01-01T00:00:00Z 2100-01-01T00:00:00Z"
                                         " \"Hello\"\n"));
        QCOMPARE(store(QStringLiteral("campaign stop slide s1")).code, 0);
        QCOMPARE(store(QStringLiteral("campaign stop slide s1")).code, 1);
        QCOMPARE(store(QStringLiteral("campaign list")).out, QString());
    }

    void trustsOnlyTheRightServer()
    {
        TestServer server(m_data);
        QVERIFY(server.isListening());
        auto reply = server.send(QStringLiteral("/v1/feed"), {});
        QCOMPARE(TestServer::statusOf(*reply), 401);
        QCOMPARE(reply->rawHeader("Endcap-Protocol"), QByteArray("1"));
        QVERIFY(EpochId::fromHex(reply->rawHeader("Endcap-Epoch")));
        const qint64 said = reply->rawHeader("Endcap-Time").toLongLong();
        QVERIFY(std::abs(said - QDateTime::currentMSecsSinceEpoch()) < 60'000);

        const auto other = makeAuthority(QDateTime::currentDateTimeUtc());
        server.trust({QSslCertificate(other->certificatePem)});
        reply = server.send(QStringLiteral("/v1/feed"), {});
        QCOMPARE(TestServer::statusOf(*reply), 0);
        QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
    }

    void servesAKioskWhileHeadquartersWorks()
    {
        TestServer server(m_data);
        TestRandom random;
        const auto secret = random.id<SigningSecretKey>();
        const QString enrolCode = code();
        const wire::EnrolAnswer device = enrolled(server, enrolCode, publicKeyOf(secret));
        QCOMPARE(device.kiosk, 7);
        QCOMPARE(enrolled(server, enrolCode, publicKeyOf(secret)).kiosk, 0); // once

        const wire::FeedPage before = feed(server, device, 0);
        QVERIFY(!before.items.isEmpty());
        QCOMPARE(store(QStringLiteral("campaign put"), {file("s.json", slidesJson)}).code, 0);
        wire::FeedPage after = feed(server, device, before.cursor);
        QCOMPARE(after.items.size(), 1);
        QCOMPARE(after.items.first().id, QStringLiteral("s1"));
        QCOMPARE(store(QStringLiteral("campaign stop slide s1")).code, 0);
        after = feed(server, device, after.cursor);
        QVERIFY(after.items.first().body.isNull());

        const auto manifestReply = server.send(QStringLiteral("/v1/snapshot"), device.device.hex());
        QCOMPARE(TestServer::statusOf(*manifestReply), 200);
        const auto manifest = wire::decodeSnapshotManifest(manifestReply->readAll());
        QVERIFY(manifest &&
                isSignedBy(device.hqKey, wire::snapshotBytes(*manifest), manifest->signature));
        const auto slice = server.send(QStringLiteral("/v1/snapshot/") +
                                           QString::fromLatin1(manifest->packed.hex()),
                                       device.device.hex());
        QCOMPARE(TestServer::statusOf(*slice), 200);
        QCOMPARE(sha256(slice->readAll()), manifest->packed);

        const wire::StatusAsk status{device.epoch,
                                     after.cursor,
                                     0,
                                     std::nullopt,
                                     QStringLiteral("0.1.0"),
                                     shownDigest({}),
                                     1};
        const auto told = server.send(QStringLiteral("/v1/status"), device.device.hex(),
                                      wire::encodeStatusAsk(status));
        QCOMPARE(TestServer::statusOf(*told), 200);
        const Ran fleet = store(QStringLiteral("fleet --json"));
        const QJsonObject line = QJsonDocument::fromJson(fleet.out.toUtf8()).object();
        QCOMPARE(line.value(QStringLiteral("device")).toString(),
                 QString::fromLatin1(device.device.hex()));
        QCOMPARE(line.value(QStringLiteral("face")).toString(), QStringLiteral("right"));
        QVERIFY(store(QStringLiteral("fleet"))
                    .out.startsWith(QStringLiteral("S1 kiosk 07: last contact")));
        QCOMPARE(server.end(), 0);
    }

    void provesAMemberOverTheLine()
    {
        QCOMPARE(store(QStringLiteral("import members"), {file("m.csv", membersCsv)}).code, 0);
        TestServer server(m_data);
        TestRandom random(2);
        const wire::EnrolAnswer device =
            enrolled(server, code(), publicKeyOf(random.id<SigningSecretKey>()));
        const VisitId visit = random.id<VisitId>();
        const auto reply = random.id<SealingSecretKey>();
        const auto ask = [&](const QString &pin) {
            const wire::LoginSecret secret{
                {Claim::How::Phone, QStringLiteral("+12125550142")}, pin, publicKeyOf(reply)};
            return wire::encodeVisitAsk(
                {visit, seal(device.sealKey, {"login", device.device, visit},
                             wire::encodeLoginSecret(secret), random.id<SealingSecretKey>())});
        };
        // Somebody who asks and goes away before the answer takes nobody with her.
        auto gone = server.send(QStringLiteral("/v1/visit"), device.device.hex(),
                                ask(QStringLiteral("2468")));
        QSignalSpy sent(gone.get(), &QNetworkReply::uploadProgress);
        sent.wait(5000);
        gone->abort();
        const auto given = server.send(QStringLiteral("/v1/visit"), device.device.hex(),
                                       ask(QStringLiteral("2468")));
        const auto quick = server.send(QStringLiteral("/v1/snapshot"), device.device.hex());
        QCOMPARE(TestServer::statusOf(*quick), 200);
        QCOMPARE(TestServer::statusOf(*given), 200);
        const auto box = wire::decodeVisitBox(given->readAll());
        const auto bytes = unseal(reply, {"answer", device.device, visit}, *box);
        const auto answer = wire::decodeVisitAnswer(*bytes);
        QCOMPARE(std::get<wire::ProvenAnswer>(*answer).name, QStringLiteral("Ada Morgan"));
        QTest::qWait(300);
        QVERIFY(server.isAlive());
    }

    void exportsWhatWasPushed()
    {
        TestServer server(m_data);
        TestRandom random(3);
        // The kiosk's key is born with it; its device id comes from the server.
        TestKiosk before(DeviceId(), SealingPublicKey(), 5);
        const wire::EnrolAnswer device = enrolled(server, code(), before.publicKey());
        TestKiosk kiosk(device.device, device.sealKey, 5);
        const Claim claim{Claim::How::Phone, QStringLiteral("+12125550177")};
        kiosk.add(CheckInMade{QStringLiteral("S1"), QDate(2026, 9, 21)}, claim);
        kiosk.add(CheckInMade{QStringLiteral("S1"), QDate(2026, 9, 21)}, claim);
        const auto pushed = server.send(QStringLiteral("/v1/push"), device.device.hex(),
                                        wire::encodePushAsk(kiosk.all()));
        QCOMPARE(TestServer::statusOf(*pushed), 200);

        QList<QJsonObject> events;
        const Ran exported = store(QStringLiteral("export --what events"));
        for (const QString &line : exported.out.trimmed().split(u'\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line.toUtf8()).object();
            if (event.value(QStringLiteral("device")).toString().toLatin1() == device.device.hex())
                events.append(event);
        }
        QCOMPARE(events.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(events.at(i).value(QStringLiteral("seq")).toInt(), i + 1);
            QCOMPARE(events.at(i).value(QStringLiteral("hash")).toString().toLatin1(),
                     kiosk.hashAt(i + 1).hex());
            QCOMPARE(events.at(i)
                         .value(QStringLiteral("claim"))
                         .toObject()
                         .value(QStringLiteral("value")),
                     claim.value);
            QCOMPARE(events.at(i).value(QStringLiteral("day")).toString(),
                     QStringLiteral("2026-09-21"));
        }
        QCOMPARE(events.at(0).value(QStringLiteral("status")).toString(),
                 QStringLiteral("applied"));
        QCOMPARE(events.at(1).value(QStringLiteral("code")).toString(),
                 QStringLiteral("already-checked-in"));
        const Ran balances = store(QStringLiteral("export --what balances"));
        QVERIFY(balances.out.contains(QStringLiteral("\"points\":50")));
        QVERIFY(balances.out.contains(claim.value));
        // All of it at once: a line each, each an object that says what it is.
        for (const QString &line : store(QStringLiteral("export")).out.trimmed().split(u'\n')) {
            const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
            QVERIFY2(row.contains(QStringLiteral("what")), qPrintable(line));
        }
    }

    void aStaffPinIsShownOnce()
    {
        const Ran taken = store(QStringLiteral("import staff"),
                                {file("staff.csv", "id,name,role,stores\nsam,Sam,manager,S1\n")});
        QCOMPARE(taken.code, 0);
        const Ran given = store(QStringLiteral("staff pin sam"));
        QCOMPARE(given.code, 0);
        QCOMPARE(given.out.section(u'\n', 0, 0).size(), 5 + 8);
        QVERIFY(store(QStringLiteral("staff list"))
                    .out.startsWith(QStringLiteral("sam manager \"Sam\" S1 has-pin")));
        QVERIFY(store(QStringLiteral("staff pin sam")).out != given.out);
        QCOMPARE(store(QStringLiteral("staff pin nobody")).code, 1);
        QCOMPARE(store(QStringLiteral("staff remove sam")).code, 0);
        QCOMPARE(store(QStringLiteral("staff remove sam")).code, 1);
        QCOMPARE(store(QStringLiteral("staff promote sam")).code, 2);
    }

    void aTakenPortIsSaid()
    {
        TestServer server(m_data);
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const Ran ran = store(QStringLiteral("serve --port %1").arg(taken.serverPort()));
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains(QString::number(taken.serverPort())));
    }
};

QTEST_GUILESS_MAIN(tst_StoreCli)
#include "tst_storecli.moc"
