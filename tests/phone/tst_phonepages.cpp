// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages for phones as a browser sees them: at the width of small phones, light and
// dark, with and without JavaScript; forms used, links read, and nothing asked for from
// anywhere else.
#include "store-server/http/peopleserver.h"
#include "store-server/phone/address.h"
#include "store-server/phone/sharemessage.h"
#include "tests/harness/browser.h"
#include "tests/unit/store-server/testphones.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;
using harness::Browser;

namespace
{

// What a person could not use: it is too wide, too small, too pale, or without a name.
constexpr auto faults = R"((function () {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) found.push('wider than the phone: ' + root.scrollWidth);
  if (document.querySelectorAll('h1').length !== 1) found.push('not one h1');
  if (!root.lang || !document.title) found.push('no language or title');
  function parts(color) {
    const m = color.match(/[\d.]+/g).map(Number);
    return { rgb: m.slice(0, 3), alpha: m.length > 3 ? m[3] : 1 };
  }
  function light(rgb) {
    const l = rgb.map(function (c) { c /= 255; return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4); });
    return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2];
  }
  function ground(it) {
    for (; it; it = it.parentElement) {
      const back = parts(getComputedStyle(it).backgroundColor);
      if (back.alpha === 1) return back.rgb;
    }
    return [255, 255, 255];
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const it = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !it.getClientRects().length) continue;
    const style = getComputedStyle(it);
    const one = light(parts(style.color).rgb), other = light(ground(it));
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) found.push('pale (' + contrast.toFixed(1) + '): ' + texts.currentNode.data);
    if (parseFloat(style.fontSize) < 14) found.push('small letters: ' + texts.currentNode.data);
  }
  document.querySelectorAll('a, button, input, textarea').forEach(function (it) {
    const place = it.getBoundingClientRect();
    if (!it.getClientRects().length) return;
    if (place.height < 48 || place.width < 48) found.push('small target: ' + it.textContent);
    if (/INPUT|TEXTAREA/.test(it.tagName) ? !it.labels.length : !it.textContent.trim())
      found.push('no name: ' + it.outerHTML);
  });
  return found.join('\n');
})())";

// A phone that has a share sheet and a clipboard, and notes what they got.
constexpr auto wholePhone = R"(
  Object.defineProperty(Navigator.prototype, 'share', { configurable: true,
    value: function (what) { window.shared = what.text; return Promise.resolve(); } });
  Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true,
    value: { writeText: function (text) { window.copied = text; return Promise.resolve(); } } });)";

} // namespace

class tst_PhonePages : public QObject
{
    Q_OBJECT

private:
    TestPhones m_phones;
    PeopleServer m_server{m_phones.door};
    QString m_url;
    Browser m_browser;

    void expectSound(const QString &what)
    {
        const QString found = m_browser.ask(QString::fromUtf8(faults)).toString();
        QVERIFY2(found.isEmpty(), qPrintable(what + u": "_s + found));
        QVERIFY2(m_browser.complaints().isEmpty(),
                 qPrintable(what + u": "_s + m_browser.complaints().join(u'\n')));
        for (const QString &address : m_browser.asked())
            QVERIFY2(address.startsWith(m_url + u'/'), qPrintable(address));
        QVERIFY(!m_browser.headers().contains(u"Set-Cookie"_s));
        QCOMPARE(m_browser.ask(u"document.cookie"_s).toString(), QString());
    }

    QString linkTo(const QString &name) { return m_browser.attribute(u'#' + name, u"href"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        const quint16 port = m_server.listen(QHostAddress::LocalHost, 0);
        QVERIFY(port != 0);
        m_url = u"http://127.0.0.1:%1"_s.arg(port);
        m_phones.putShare(u"long"_s, u"Supercalifragilisticexpialidocious"_s.repeated(4));
        QVERIFY2(m_browser.start(), "chromium-headless-shell is needed: ./dev test installs it");
    }

    void aBrowserLeavesNoProcessBehind()
    {
        QByteArray folder;
        const auto isSomebodyThere = [&] {
            for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
                QFile words(u"/proc/%1/cmdline"_s.arg(process));
                if (words.open(QFile::ReadOnly) && words.readAll().contains(folder))
                    return true;
            }
            return false;
        };
        {
            Browser browser;
            QVERIFY(browser.start());
            folder = browser.folder().toUtf8();
            QVERIFY(isSomebodyThere());
        }
        QTRY_VERIFY(!isSomebodyThere());
    }

    void everyPageIsSound_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasScript");
        QTest::addColumn<bool>("isDark");
        for (int width : {360, 390}) {
            for (bool hasScript : {true, false}) {
                for (bool isDark : {false, true}) {
                    QTest::addRow("%d%s%s", width, hasScript ? "" : ", no JavaScript",
                                  isDark ? ", dark" : "")
                        << width << hasScript << isDark;
                }
            }
        }
    }
    void everyPageIsSound()
    {
        QFETCH(const int, width);
        QFETCH(const bool, hasScript);
        QFETCH(const bool, isDark);
        const Browser::Phone phone{.width = width, .hasScript = hasScript, .isDark = isDark};
        const Ticket waiting = m_phones.enter(1);
        Ticket changed = waiting;
        changed.sealsAt = changed.sealsAt.addDays(1);
        for (const QString &path :
             {u"/"_s, u"/t"_s, u"/t?ticket=EC1:x"_s, u"/nothing"_s, u"/f/S1"_s, u"/f/S1/long"_s,
              u"/f/S1/gone"_s, TestPhones::pathOf(waiting), TestPhones::pathOf(changed)}) {
            QVERIFY2(m_browser.open(m_url + path, phone), qPrintable(path));
            expectSound(path);
        }
        m_phones.push();
        m_phones.results.isDrawn = true;
        const quint64 seq = waiting.seq;
        for (auto kind : {DrawOutcome::Kind::Winner, DrawOutcome::Kind::Alternate,
                          DrawOutcome::Kind::WentOn, DrawOutcome::Kind::NotDrawn}) {
            m_phones.results.outcomes[seq] = {kind, 1, m_phones.shop.clock.now};
            QVERIFY(m_browser.open(m_url + TestPhones::pathOf(waiting), phone));
            expectSound(m_browser.text(u"h1"_s));
        }
        m_phones.results.isDrawn = false;
        QVERIFY(m_browser.open(m_url + TestPhones::pathOf(waiting), phone));
        expectSound(u"counted, or entered twice"_s);
    }

    void withoutJavaScriptTheFormCarriesHerWords()
    {
        QVERIFY(m_browser.open(m_url + u"/f/S1"_s, {.hasScript = false}));
        QVERIFY(!m_browser.shows(u"#share"_s) && !m_browser.shows(u"#copy"_s));
        QVERIFY(m_browser.shows(u"#use"_s));
        const Share share = m_phones.putShare(u"come"_s, u"Come along?"_s);
        QCOMPARE(linkTo(u"sms"_s), Address::textMessage(shareMessage(share, share.text)).text());
        const QString hers = u"Käse & \"Brot\" + 50 % <b>?\n#1 👍"_s;
        QVERIFY(m_browser.type(u"#own"_s, hers));
        QVERIFY(m_browser.follow([this] { return m_browser.press(u"#use"_s); }));
        QCOMPARE(m_browser.status(), 200);
        QCOMPARE(m_browser.ask(u"document.querySelector('#own').value"_s).toString(), hers);
        const QString message = shareMessage(share, hers);
        QVERIFY(message.endsWith(share.disclosure + u'\n' + share.url));
        QCOMPARE(m_browser.text(u"#whole"_s), message);
        QCOMPARE(linkTo(u"sms"_s), Address::textMessage(message).text());
        QCOMPARE(linkTo(u"mail"_s), Address::mail(u"Maple & Main"_s, message).text());
        QCOMPARE(linkTo(u"whatsapp"_s), Address::whatsApp(message).text());
        expectSound(u"her words"_s);
    }

    void withJavaScriptTheLinksFollowWhatSheTypes()
    {
        Browser::Phone phone;
        phone.before = QString::fromUtf8(wholePhone);
        QVERIFY(m_browser.open(m_url + u"/f/S1/come"_s, phone));
        QVERIFY(!m_browser.shows(u"#use"_s));
        const Share share = m_phones.putShare(u"come"_s, u"Come along?"_s);
        const QString hers = u"It's (really) *good*!\n~_-. 100 % & ü"_s;
        QVERIFY(m_browser.type(u"#own"_s, hers));
        const QString message = shareMessage(share, hers);
        QCOMPARE(m_browser.text(u"#whole"_s), message);
        // The same as the server writes, letter for letter.
        QCOMPARE(linkTo(u"sms"_s), Address::textMessage(message).text());
        QCOMPARE(linkTo(u"mail"_s), Address::mail(u"Maple & Main"_s, message).text());
        QCOMPARE(linkTo(u"whatsapp"_s), Address::whatsApp(message).text());
        QVERIFY(m_browser.press(u"#share"_s));
        QCOMPARE(m_browser.ask(u"window.shared"_s).toString(), message);
        QVERIFY(m_browser.press(u"#copy"_s));
        QCOMPARE(m_browser.ask(u"window.copied"_s).toString(), message);
        QVERIFY(m_browser.shows(u"#copied"_s));
        expectSound(u"typed"_s);
        // Nothing went anywhere: the page, its style, its program, its mark.
        QVERIFY(m_browser.asked().size() <= 4);
    }

    void aPhoneWithoutAShareSheetIsNotOfferedOne()
    {
        Browser::Phone phone;
        phone.before = u"delete Navigator.prototype.share; delete Navigator.prototype.clipboard;"_s;
        QVERIFY(m_browser.open(m_url + u"/f/S1"_s, phone));
        QVERIFY(!m_browser.shows(u"#share"_s));
        QVERIFY(!m_browser.shows(u"#copy"_s));
        QVERIFY(m_browser.shows(u"#sms"_s));
    }

    void otherWordsAreALinkAway()
    {
        QVERIFY(m_browser.open(m_url + u"/f/S1"_s, {.hasScript = false}));
        QVERIFY(m_browser.follow([this] { return m_browser.press(u".others a"_s); }));
        QVERIFY(m_browser.text(u"#own"_s).startsWith(u"Supercali"));
    }

    void aTicketCanBeTypedIn()
    {
        const Ticket ticket = m_phones.enter(2);
        m_phones.push();
        QVERIFY(m_browser.open(m_url + u"/t"_s, {.hasScript = false}));
        QVERIFY(m_browser.type(u"#ticket"_s, u"EC1:nonsense"_s));
        QVERIFY(m_browser.follow([this] { return m_browser.press(u"button"_s); }));
        QVERIFY(m_browser.shows(u".note"_s));
        QVERIFY(m_browser.type(u"#ticket"_s, wire::encodeTicket(ticket)));
        QVERIFY(m_browser.follow([this] { return m_browser.press(u"button"_s); }));
        QCOMPARE(m_browser.text(u"h1"_s), u"You’re in."_s);
        QVERIFY(m_browser.text(u".number"_s).endsWith(ticketNumber(7, ticket.seq)));
    }

    void naughtyWordsStayWords()
    {
        QStringList naughty{u"</textarea><script>document.title='gone'</script>"_s,
                            u"\"><img src=x onerror=alert(1)>"_s,
                            u"javascript:alert(1)"_s,
                            u"{{7*7}} ${7*7} %0d%0aSet-Cookie: a=b"_s,
                            u"\u202eright to left"_s,
                            u"&lt;&amp;&#0;"_s};
        QFile more(qEnvironmentVariable("ENDCAP_TEST_DATA") + u"/naughty_strings.json"_s);
        if (more.open(QFile::ReadOnly)) {
            for (const QJsonValue &each : QJsonDocument::fromJson(more.readAll()).array())
                naughty.append(each.toString());
        }
        QVERIFY(m_browser.open(m_url + u"/f/S1/come?text=x"_s, {.hasScript = true}));
        const int elements = m_browser.ask(u"document.querySelectorAll('*').length"_s).toInt();
        for (const QString &text : naughty) {
            const QString own = ownWords(text);
            const QString query = QString::fromLatin1(QUrl::toPercentEncoding(text.left(800)));
            QVERIFY2(m_browser.open(m_url + u"/f/S1/come?text="_s + query), qPrintable(text));
            QString shown = m_browser.ask(u"document.querySelector('#own').value"_s).toString();
            QCOMPARE(shown, own);
            QVERIFY2(m_browser.complaints().isEmpty(), qPrintable(text));
            if (!isTooLong(text))
                QCOMPARE(m_browser.ask(u"document.querySelectorAll('*').length"_s).toInt(),
                         elements);
            QVERIFY(m_browser.asked().filter(m_url).size() == m_browser.asked().size());
        }
    }
};

QTEST_GUILESS_MAIN(tst_PhonePages)
#include "tst_phonepages.moc"
