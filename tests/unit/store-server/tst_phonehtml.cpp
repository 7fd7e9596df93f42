// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is written into a page is read as text: a reader of XML that knows nothing
// of the writer must find the same letters again, and no tag that was not written.
#include "store-server/phone/brandcolor.h"
#include "store-server/phone/html.h"
#include "store-server/phone/sharemessage.h"
#include "store-server/phone/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

#include <rapidcheck.h>

using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

// Markup, halves of pairs, controls, directions, and plain letters.
QString anyText()
{
    const auto code =
        rc::gen::oneOf(rc::gen::element<char16_t>('<', '>', '&', '"', '\'', '=', '/', '`', '\n',
                                                  '\r', '\t', 0, 1, 0x7f, 0x85, 0x9f, 0x202e,
                                                  0xd800, 0xdfff, 0xfffe, 0xffff, 0xfdd0),
                       rc::gen::map(rc::gen::inRange(0x20, 0x3000),
                                    [](int letter) { return static_cast<char16_t>(letter); }));
    const auto codes = *rc::gen::container<std::u16string>(code);
    return QStringView(codes).toString(); // not fromUtf16(): U+FFFE would turn the rest around
}

// What of it may stand in a page, by the definition of XML 1.0 without the controls
// that it discourages.
QString visible(const QString &text)
{
    QString kept;
    for (char32_t letter : text.toUcs4()) {
        const bool isDiscouraged = (letter >= 0x7f && letter <= 0x9f) ||
                                   (letter >= 0xfdd0 && letter <= 0xfdef) ||
                                   (letter >= 0x1fffe && (letter & 0xffff) >= 0xfffe);
        const bool isChar =
            letter == '\t' || letter == '\n' || (letter >= 0x20 && letter <= 0xd7ff) ||
            (letter >= 0xe000 && letter <= 0xfffd) || (letter >= 0x10000 && letter <= 0x10ffff);
        if (isChar && !isDiscouraged)
            kept += QStringView(QChar::fromUcs4(letter)); // fromUcs4() of QString eats U+FEFF
    }
    return kept;
}

struct Read {
    QString text;
    QString title;
    QString link;
    int elements = 0;
    bool isGood = false;
};

Read readBack(const QByteArray &page)
{
    Read read;
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++read.elements;
            read.title += xml.attributes().value(u"title"_s);
            if (xml.name() == u"a")
                read.link = xml.attributes().value(u"href"_s).toString();
        } else if (xml.isCharacters()) {
            read.text += xml.text();
        }
    }
    read.isGood = !xml.hasError();
    return read;
}

QByteArray pageWith(const QString &text, const Address &to)
{
    Html html(u"en"_s, false);
    html.element("p", text, {{"title", text}});
    html.link(to, u"."_s);
    return html.take();
}

QStringList naughtyStrings()
{
    QStringList strings{u"<script>alert(1)</script>"_s,
                        u"\"><img src=x onerror=alert(1)>"_s,
                        u"' onmouseover='alert(1)"_s,
                        u"javascript:alert(1)"_s,
                        u"&lt;b&gt; &amp;amp; &#x3c;"_s,
                        u"]]><!--"_s,
                        u"<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;"_s,
                        u"\u202eabc\u2066def"_s,
                        u"\0\b\x1b[31m"_s,
                        u"𝕳𝖊𝖑𝖑𝖔 👩‍👩‍👧‍👦 Ṱ̺̺̕o͞"_s};
    // The big list of naughty strings, where a machine has it.
    QFile more(qEnvironmentVariable("ENDCAP_TEST_DATA") + u"/naughty_strings.json"_s);
    if (more.open(QFile::ReadOnly)) {
        const auto list = QJsonDocument::fromJson(more.readAll()).array();
        for (const QJsonValue &each : list)
            strings.append(each.toString());
    }
    return strings;
}

void expectText(const QString &text)
{
    const Read read = readBack(pageWith(text, Address::textMessage(text)));
    QVERIFY2(read.isGood, qPrintable(text));
    QCOMPARE(read.elements, 3);
    // The last dot is the link’s.
    QCOMPARE(read.text.chopped(1), visible(text));
    // Readers of XML make blanks of line feeds and tabs in attributes.
    QString title = visible(text);
    QCOMPARE(read.title, title.replace(u'\n', u' ').replace(u'\t', u' '));
}

} // namespace

class tst_PhoneHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextStaysText()
    {
        QVERIFY(rc::check("text and attributes are read back as they were", [] {
            const QString text = anyText();
            const Read read = readBack(pageWith(text, Address::ours({text})));
            RC_ASSERT(read.isGood);
            RC_ASSERT(read.elements == 3);
            RC_ASSERT(read.text.chopped(1) == visible(text));
        }));
    }

    void naughtyOnesToo()
    {
        for (const QString &text : naughtyStrings())
            expectText(text);
    }

    void whatWasOpenedIsClosed()
    {
        Html html(u"ar"_s, true);
        html.open("body").open("p").icon("ticket").icon("../style").text(u"x"_s);
        const QByteArray page = html.take();
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
        QVERIFY(page.endsWith("x</p></body></html>\n"));
        QCOMPARE(page.count("<svg"), 1);
        QVERIFY(readBack(page).isGood);
    }

    void addressesHoldNothingButTheirText()
    {
        QVERIFY(rc::check("no text leaves its place in an address", [] {
            const QList<uint> letters = anyText().toUcs4(); // whole ones
            const QString text = QString::fromUcs4(
                reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
            const auto isKept = [&text](const Address &address, const QString &before) {
                RC_ASSERT(address.text().startsWith(before));
                const QString rest = address.text().mid(before.size());
                for (QChar letter : rest)
                    RC_ASSERT(letter.isLetterOrNumber() || u"-._~%"_s.contains(letter));
                RC_ASSERT(QUrl::fromPercentEncoding(rest.toLatin1()) == text);
            };
            isKept(Address::textMessage(text), u"sms:?&body="_s);
            isKept(Address::whatsApp(text), u"https://wa.me/?text="_s);
            isKept(Address::ours({text}), u"/"_s);
        }));
        QCOMPARE(Address::mail(u"A & B"_s, u"x\ny"_s).text(),
                 u"mailto:?subject=A%20%26%20B&body=x%0D%0Ay"_s);
        QCOMPARE(Address::ours({}).text(), u"/"_s);
        QCOMPARE(Address::ours({u"f"_s, u"../a"_s}).text(), u"/f/..%2Fa"_s);
    }

    void herWordsNeverLoseTheDisclosure()
    {
        QVERIFY(rc::check("whatever she types, the disclosure and the address go with it", [] {
            endcap::Share share;
            share.text = u"Come along"_s;
            share.disclosure = u"Ad: I get points"_s;
            share.url = u"https://example.org"_s;
            const QString own = ownWords(anyText() + QString(*rc::gen::inRange(0, 2000), u'x'));
            RC_ASSERT(own.size() <= mostOwnLetters);
            RC_ASSERT(ownWords(own) == own);
            const QString message = shareMessage(share, own);
            RC_ASSERT(message.endsWith(u"Ad: I get points\nhttps://example.org"_s));
            RC_ASSERT(message.startsWith(own));
        }));
        QVERIFY(isTooLong(QString(401, u'x')));
        QVERIFY(!isTooLong(QString(400, u'x') + u" \r\n"_s));
        QCOMPARE(ownWords(u" a\r\nb\rc "_s), u"a\nb\nc"_s);
        // Never half a letter.
        QCOMPARE(ownWords(QString(399, u'x') + u"👍"_s), QString(399, u'x'));
    }

    void everyBrandColorCanBeRead()
    {
        constexpr Rgb black{0, 0, 0};
        constexpr Rgb white{255, 255, 255};
        QCOMPARE(contrast(black, white), 21.0);
        QCOMPARE(Rgb::read("0e4f45"), (Rgb{0x0e, 0x4f, 0x45}));
        QCOMPARE(Rgb::read("0e4f4"), black);
        QCOMPARE(Rgb::read("zzzzzz"), black);
        QCOMPARE(readable({0x0e, 0x4f, 0x45}, white, black).hex(), QByteArray("0e4f45"));
        QVERIFY(rc::check("a colour that would fail is mixed until it holds", [] {
            const auto channel = [] { return *rc::gen::inRange(0, 256); };
            const Rgb color{channel(), channel(), channel()};
            RC_ASSERT(Rgb::read(color.hex()) == color);
            RC_ASSERT(contrast(readable(color, {255, 255, 255}, {0, 0, 0}), {255, 255, 255}) >=
                      4.5);
            RC_ASSERT(contrast(readable(color, {0x24, 0x1f, 0x19}, {255, 255, 255}),
                               {0x24, 0x1f, 0x19}) >= 4.5);
        }));
    }

    void speaksALanguageItKnows()
    {
        QCOMPARE(Words::asked("").language(), u"en"_s);
        QCOMPARE(Words::asked("tlh, en;q=0.5").language(), u"en"_s);
        QCOMPARE(Words::asked("*").language(), u"en"_s);
        QCOMPARE(Words::asked(QByteArray(100'000, ',')).language(), u"en"_s);
        QVERIFY(!Words::asked("en").isRightToLeft());
        QCOMPARE(Words::asked("en-GB;q=0.2, fr, es-MX;q=0.8").language(), u"es"_s);
        QCOMPARE(Words::asked("es;q=0, en").language(), u"en"_s);
        QCOMPARE(Words::asked("ES").translate("ticket", "You won!"), u"¡Has ganado!"_s);
        QCOMPARE(Words::asked("es").translate("ticket", "Not a sentence of ours"),
                 u"Not a sentence of ours"_s);
    }

    void saysMomentsOnTheStoresClocks()
    {
        const Words words;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'795'300'000'000, Qt::UTC);
        QCOMPARE(words.moment(at, u"America/Chicago"_s),
                 u"Saturday, November 21, 2026 at 4:26 PM CST"_s);
        QCOMPARE(words.moment(at, u"Nowhere"_s), u"Saturday, November 21, 2026 at 10:26 PM UTC"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PhoneHtml)
#include "tst_phonehtml.moc"
