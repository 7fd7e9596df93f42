// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other people's words, money, the signpost, the words of the command line, and that
// every English plural has its two forms.
#include "app/content/displaytext.h"
#include "app/content/money.h"
#include "app/content/signpost.h"
#include "app/options.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace endcap;
using namespace Qt::StringLiterals;

class TextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreOneBoundedLine()
    {
        QCOMPARE(displayText(u"  Maple \n\t & Main "_s), u"Maple & Main"_s);
        QCOMPARE(displayText(u"a"_s + QChar(0x202e) + QChar(7) + QChar(0x200b) + u"b"_s), u"ab"_s);
        QCOMPARE(displayText(QString(10'000, u'x'), 5), u"xxxx"_s + QChar(0x2026));
        QCOMPARE(displayText(u"<b>bold</b>"_s), u"<b>bold</b>"_s);
        // An emoji family is one letter to people and is not cut in two.
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
        QCOMPARE(displayText(u"ab"_s + family + u"cd"_s, 6), u"ab"_s + QChar(0x2026));
        QCOMPARE(initialOf(u"maple"_s), u"M"_s);
        QCOMPARE(initialOf(QString()), QString());
    }

    void moneyIsWrittenAsInTheStoresCountry()
    {
        const QLocale us = localeOf(u"US"_s);
        QCOMPARE(priceText(249, u"USD"_s, us), u"$2.49"_s);
        QCOMPARE(priceText(1234567, u"USD"_s, us), u"$12,345.67"_s);
        QCOMPARE(prizeText(25'000, u"USD"_s, us), u"$250"_s);
        QCOMPARE(prizeText(25'050, u"USD"_s, us), u"$250.50"_s);
        QCOMPARE(priceText(249, u"EUR"_s, us), u"EUR\u00a02.49"_s);
        QCOMPARE(priceText(1500, u"JPY"_s, us), u"JPY\u00a01,500"_s);
        QCOMPARE(priceText(1500, u"KWD"_s, us), u"KWD\u00a01.500"_s);
        QCOMPARE(localeOf(u"GB"_s).territory(), QLocale::UnitedKingdom);
        QCOMPARE(localeOf(u"??"_s).territory(), QLocale::UnitedStates);
    }

    void theSignpostIsReadAsItWasWritten()
    {
        const QTemporaryDir folder;
        const QString path = signpostPath(folder.filePath(u"core.sock"_s));
        QVERIFY(!readSignpost(path));
        const Signpost signpost{
            u"Maple & Main"_s, u"Loop"_s, u"(612) 555-0100"_s, u"US"_s, u"America/Chicago"_s,
            u"es"_s,           7};
        QVERIFY(writeSignpost(path, signpost));
        QCOMPARE(readSignpost(path), signpost);
        QFile broken(path);
        QVERIFY(broken.open(QFile::WriteOnly));
        broken.write("\xff\xff nonsense");
        broken.close();
        QVERIFY(!readSignpost(path));
        QVERIFY(!writeSignpost(folder.filePath(u"no/such/folder"_s), signpost));
    }

    void theCommandLineMeansOneThing()
    {
        const auto session =
            readOptions({u"--session"_s, u"--socket"_s, u"/run/core.sock"_s, u"--window"_s});
        QVERIFY(session);
        QCOMPARE(session->mode, Options::Mode::Session);
        QVERIFY(session->window);
        QCOMPARE(readOptions(optionWords(*session)), session);
        QVERIFY(readOptions({u"--self-test"_s}));
        for (const QString &printer :
             {u"none"_s, u"tcp:10.0.0.9:9100"_s, u"tcp:[fe80::1]:9100"_s, u"tcp:till-3:9100"_s,
              u"serial:/dev/ttyS0:19200"_s, u"device:/dev/usb/lp0"_s}) {
            const auto screen = readOptions({u"--screen"_s, u"--socket"_s, u"x"_s, u"--paper"_s,
                                             u"58"_s, u"--printer"_s, printer});
            QVERIFY2(screen, qPrintable(printer));
            QCOMPARE(printerWord(screen->printer), printer);
            if (printer != "none"_L1)
                QCOMPARE(readOptions(optionWords(*screen)), screen);
        }
        QCOMPARE(readPrinterAddress(u"serial:/dev/ttyUSB0"_s)->number, PrinterAddress::defaultBaud);
        for (const QString &printer :
             {u""_s, u"tcp:"_s, u"tcp:host"_s, u"tcp:host:0"_s, u"tcp:host:70000"_s, u"tcp::9100"_s,
              u"serial:ttyS0"_s, u"device:lp0"_s, u"usb:1"_s})
            QVERIFY2(!readOptions({u"--screen"_s, u"--socket"_s, u"x"_s, u"--printer"_s, printer}),
                     qPrintable(printer));
        QVERIFY(!readOptions({u"--screen"_s, u"--socket"_s, u"x"_s, u"--paper"_s, u"70"_s}));
        QVERIFY(!readOptions({u"--session"_s}));
        QVERIFY(!readOptions({u"--session"_s, u"--screen"_s, u"--socket"_s, u"x"_s}));
        QVERIFY(!readOptions({u"--screen"_s, u"--socket"_s}));
        QVERIFY(!readOptions({u"--screen"_s, u"--socket"_s, u"x"_s, u"--whatever"_s}));
        QVERIFY(!readOptions({}));
    }

    void everyPluralIsWrittenOut()
    {
        const QString top = qEnvironmentVariable("ENDCAP_SOURCE_DIR");
        QFile file(top + u"/translations/endcap_en.ts"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        QMap<QString, int> forms;
        QXmlStreamReader xml(&file);
        QString context;
        QString source; // a text belongs to the file that says it
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1)
                source = context + u'/' + xml.readElementText();
            else if (xml.name() == "numerusform"_L1 && !xml.readElementText().isEmpty())
                ++forms[source];
        }
        QVERIFY(!xml.hasError());
        static const QRegularExpression plural(u"qsTr\\(\"([^\"]*%n[^\"]*)\""_s);
        int seen = 0;
        QDirIterator all(top + u"/qml"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile qml(all.next());
            QVERIFY(qml.open(QFile::ReadOnly));
            auto matches = plural.globalMatch(QString::fromUtf8(qml.readAll()));
            while (matches.hasNext()) {
                const QString text = matches.next().captured(1);
                const QString said = QFileInfo(qml).completeBaseName() + u'/' + text;
                QVERIFY2(forms.value(said) == 2, qPrintable(said));
                ++seen;
            }
        }
        QVERIFY(seen > 0);
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
