// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages for phones without a phone: every header, her own words, other languages,
// and nothing from anywhere else.
#include "testphones.h"

#include <QXmlStreamReader>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

// The values of an attribute, wherever it stands.
QStringList values(const QByteArray &page, const QString &attribute)
{
    QStringList found;
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.attributes().hasAttribute(attribute))
            found.append(xml.attributes().value(attribute).toString());
    }
    if (xml.hasError())
        qWarning("%s", qPrintable(xml.errorString()));
    return xml.hasError() ? QStringList{u"not well-formed"_s} : found;
}

// Every text on it that is ours: not what the store, the kiosk or she says, which stands
// in these.
QStringList sentences(const QByteArray &page)
{
    static const QStringList given{u"Maple & Main"_s, u"Come along?"_s, u"Bread"_s,
                                   u"WhatsApp"_s,     u"Win"_s,         u"A card"_s,
                                   u"Equal"_s,        u"M"_s,           u"No"_s};
    QStringList found;
    QXmlStreamReader xml(page);
    QString element;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            element = xml.attributes().value(u"class"_s) == u"code" ||
                              xml.attributes().value(u"id"_s) == u"whole" ||
                              xml.name() == u"textarea"
                          ? u"theirs"_s
                          : u"ours"_s;
        const QString text = xml.text().toString().trimmed();
        const bool isTheirs =
            element == u"theirs" || given.contains(text) || text.startsWith(u"Ad: I get points");
        if (xml.isCharacters() && !text.isEmpty() && !isTheirs)
            found.append(text);
    }
    return found;
}

QString textOf(const QByteArray &page, const QString &element)
{
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == element)
            return xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

} // namespace

class tst_PhoneDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsGuarded_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("first") << u"/"_s << 200;
        QTest::newRow("ask for a ticket") << u"/t"_s << 200;
        QTest::newRow("no ticket") << u"/t/abc"_s << 404;
        QTest::newRow("friends") << u"/f/S1"_s << 200;
        QTest::newRow("friends, one text") << u"/f/S1/come"_s << 200;
        QTest::newRow("friends, over") << u"/f/S1/gone"_s << 404;
        QTest::newRow("no such store") << u"/f/S9"_s << 404;
        QTest::newRow("nothing") << u"/wp-login.php"_s << 404;
        QTest::newRow("up") << u"/f/../a"_s << 404;
        QTest::newRow("a device's") << u"/v1/push"_s << 404;
        QTest::newRow("elsewhere") << u"//evil.example/"_s << 404;
        QTest::newRow("long") << u"/t/"_s + QString(1300, u'x') << 414;
    }
    void everyAnswerIsGuarded()
    {
        QFETCH(const QString, path);
        QFETCH(const int, status);
        TestPhones phones;
        const PhoneAnswer answer = phones.get(path);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.type, QByteArray("text/html; charset=utf-8"));
        const QByteArray policy = answer.header("Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'"));
        QVERIFY(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains('*'));
        QCOMPARE(answer.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(answer.header("Set-Cookie").isNull());
        QVERIFY(answer.header("Location").isNull());
        QCOMPARE(textOf(answer.body, u"h1"_s).isEmpty(), false);
        QCOMPARE(values(answer.body, u"lang"_s), QStringList{u"en"_s});
        QVERIFY(answer.body.contains("width=device-width"));
        QVERIFY(answer.body.size() < 8192);
    }

    void nothingComesFromElsewhere()
    {
        TestPhones phones;
        const Ticket ticket = phones.enter(1);
        phones.push();
        for (const QString &path :
             {u"/"_s, u"/t"_s, u"/f/S1"_s, u"/x"_s, TestPhones::pathOf(ticket)}) {
            const QByteArray page = phones.get(path).body;
            for (const QString &fetched : values(page, u"src"_s) + values(page, u"action"_s))
                QVERIFY2(fetched.startsWith(u'/') && !fetched.startsWith(u"//"),
                         qPrintable(fetched));
            for (const QString &link : values(page, u"href"_s)) {
                const bool isOurs = link.startsWith(u'/') && !link.startsWith(u"//");
                const bool isHerApp = link.startsWith(u"sms:") || link.startsWith(u"mailto:") ||
                                      link.startsWith(u"https://wa.me/?text=");
                QVERIFY2(isOurs || isHerApp, qPrintable(link));
            }
            QVERIFY(values(page, u"style"_s).isEmpty());
        }
    }

    void onlyAskedFor()
    {
        TestPhones phones;
        PhoneRequest request;
        request.path = u"/t"_s;
        request.method = PhoneRequest::Method::Other;
        const PhoneAnswer answer = phones.door.take(request);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("Allow"), QByteArray("GET, HEAD"));
        request.method = PhoneRequest::Method::Get;
        request.query = QUrlQuery(u"ticket="_s + QString(9000, u'x'));
        QCOMPARE(phones.door.take(request).status, 414);
    }

    void friendsGetHerWordsAndTheDisclosure()
    {
        TestPhones phones;
        QByteArray page = phones.get(u"/f/S1"_s).body;
        QCOMPARE(textOf(page, u"textarea"_s), u"Come along?"_s);
        const QString usual = u"Come%20along%3F%0AAd%3A%20I%20get%20points%20for%20this.%0A"
                              "https%3A%2F%2Fshop.example%2Fvisit%3Fa%3D1%26b%3D2"_s;
        QVERIFY(values(page, u"href"_s).contains(u"sms:?&body="_s + usual));
        QVERIFY(values(page, u"href"_s).contains(u"https://wa.me/?text="_s + usual));

        page = phones.get(u"/f/S1/come"_s, u"text=Hi+%26+%2B%3Cb%3E%0D%0Ayou"_s).body;
        QCOMPARE(textOf(page, u"textarea"_s), u"Hi & +<b>\nyou"_s);
        QVERIFY(
            values(page, u"href"_s)
                .contains(u"sms:?&body=Hi%20%26%20%2B%3Cb%3E%0Ayou%0AAd%3A%20I%20get%20points%20"
                          "for%20this.%0Ahttps%3A%2F%2Fshop.example%2Fvisit%3Fa%3D1%26b%3D2"_s));
        // Nothing at all of her own leaves the disclosure.
        page = phones.get(u"/f/S1"_s, u"text="_s).body;
        QCOMPARE(textOf(page, u"textarea"_s), QString());
        QVERIFY(values(page, u"href"_s)
                    .contains(u"sms:?&body="_s + usual.mid(usual.indexOf(u"Ad%3A"))));
        page = phones.get(u"/f/S1"_s, u"text="_s + QString(600, u'x')).body;
        QCOMPARE(textOf(page, u"textarea"_s), QString(400, u'x'));
        QVERIFY(page.contains("the first 400 letters are here"));
        // Nothing of it is kept: who asks next sees the campaign's words.
        QCOMPARE(textOf(phones.get(u"/f/S1"_s).body, u"textarea"_s), u"Come along?"_s);
    }

    void friendsCanBeToldSomethingElse()
    {
        TestPhones phones;
        phones.putShare(u"zz"_s, u"<Bread> & butter"_s);
        const QByteArray page = phones.get(u"/f/S1"_s).body;
        QCOMPARE(textOf(page, u"textarea"_s), u"Come along?"_s); // the first by its id
        QVERIFY(values(page, u"href"_s).contains(u"/f/S1/zz"_s));
        QVERIFY(page.contains("&lt;Bread&gt; &amp; butter"));
        QCOMPARE(textOf(phones.get(u"/f/S1/zz"_s).body, u"textarea"_s), u"<Bread> & butter"_s);
        phones.shop.clock.now += 2 * 86'400'000;
        QVERIFY(phones.page(u"/f/S1"_s).contains(u"Nothing to tell right now"));
    }

    void anotherStoresTextIsNotToldHere()
    {
        TestPhones phones;
        Share share = phones.putShare(u"come"_s, u"Come along?"_s);
        share.stores = {u"S2"_s};
        phones.shop.put(u"share"_s, share.id, wire::encodeShare(share));
        QVERIFY(phones.page(u"/f/S1"_s).contains(u"Nothing to tell right now"));
        QCOMPARE(phones.get(u"/f/S1/come"_s).status, 404);
    }

    void whatPagesFetchMayBeKept()
    {
        TestPhones phones;
        const QByteArray page = phones.get(u"/f/S1"_s).body;
        qsizetype bytes = page.size();
        for (const QString &file : values(page, u"src"_s) + values(page, u"href"_s)) {
            if (!file.startsWith(u"/a/"))
                continue;
            const PhoneAnswer answer = phones.get(file);
            QCOMPARE(answer.status, 200);
            QVERIFY(!answer.body.contains('@' + QByteArray("light")));
            QVERIFY(!answer.body.contains("SPDX-FileCopyrightText") || file.endsWith(u".svg"));
            QCOMPARE(answer.header("Cache-Control"),
                     QByteArray("public, max-age=31536000, immutable"));
            QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
            PhoneRequest again;
            again.path = file;
            again.ifNoneMatch = answer.header("ETag");
            QCOMPARE(phones.door.take(again).status, 304);
            QVERIFY(phones.door.take(again).body.isEmpty());
            bytes += answer.body.size();
        }
        qInfo("the page for friends with all it fetches: %lld bytes", qint64(bytes));
        QVERIFY(bytes < 24 * 1024);
        QVERIFY(page.contains("/a/0e4f45-"));
        QCOMPARE(phones.get(u"/a/0e4f45-0123456789.css"_s).status, 404);
        QCOMPARE(phones.get(u"/a/style.css"_s).status, 404);
    }

    void nothingIsLeftInEnglish_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Spanish") << u"es"_s;
    }
    void nothingIsLeftInEnglish()
    {
        QFETCH(const QString, language);
        TestPhones phones;
        const Ticket first = phones.enter(1);
        const Ticket twice = phones.enter(1);
        const Ticket late = phones.enter(2);
        phones.shop.push(phones.kiosk, phones.kiosk.batch(1, 2));
        phones.putShare(u"zz"_s, u"Bread"_s);
        const QStringList paths{u"/"_s,
                                u"/t"_s,
                                u"/t?ticket=x"_s,
                                u"/gone"_s,
                                u"/f/S1"_s,
                                u"/f/S1?text="_s + QString(500, u'x'),
                                u"/f/S1/over"_s,
                                u"/t/x"_s,
                                TestPhones::pathOf(first),
                                TestPhones::pathOf(twice),
                                TestPhones::pathOf(late)};
        const auto expectOthers = [&](const QString &path) {
            const QUrl url(path);
            PhoneRequest request;
            request.path = url.path();
            request.query = QUrlQuery(url.query());
            const QStringList english = sentences(phones.door.take(request).body);
            request.acceptLanguage = language.toLatin1();
            const PhoneAnswer answer = phones.door.take(request);
            QCOMPARE(values(answer.body, u"lang"_s), QStringList{language});
            const QStringList other = sentences(answer.body);
            QCOMPARE(other.size(), english.size());
            for (qsizetype i = 0; i < other.size(); ++i)
                QVERIFY2(other.at(i) != english.at(i), qPrintable(path + u": "_s + other.at(i)));
        };
        for (const QString &path : paths)
            expectOthers(path);
        phones.results.isDrawn = true;
        for (auto kind : {DrawOutcome::Kind::Winner, DrawOutcome::Kind::Alternate,
                          DrawOutcome::Kind::WentOn, DrawOutcome::Kind::NotDrawn}) {
            phones.results.outcomes[1] = {kind, 2, phones.shop.clock.now};
            expectOthers(TestPhones::pathOf(first));
        }
        phones.shop.clock.now = phones.sealsAt().toMSecsSinceEpoch() + 1;
        expectOthers(TestPhones::pathOf(late));
        phones.push();
        expectOthers(TestPhones::pathOf(late));
    }

    void aServerWithoutAnyStoreStillAnswers()
    {
        const auto database = *Database::open(u":memory:"_s);
        TestClock clock;
        PhoneDoor door(*database, clock);
        PhoneRequest request;
        request.path = u"/"_s;
        QCOMPARE(door.take(request).status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_PhoneDoor)
#include "tst_phonedoor.moc"
