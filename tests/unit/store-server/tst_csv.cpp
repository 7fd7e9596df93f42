// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The readers under the imports: CSV, money, telephone numbers.
#include "store-server/import/csvreader.h"
#include "store-server/import/money.h"
#include "store-server/import/phonenumbers.h"

#include <QTest>
#include <rapidcheck.h>

using namespace endcap::server;

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        QVERIFY(rc::check("any fields, quoted, with either line end", [] {
            const auto letters = rc::gen::elementOf(std::string("ab,\"\r\n \xc3\xa9"));
            const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
                rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(
                    rc::gen::container<std::string>(letters))));
            const bool isCrLf = *rc::gen::arbitrary<bool>();
            QByteArray bytes = *rc::gen::arbitrary<bool>() ? "\xef\xbb\xbf" : "";
            QList<QList<QByteArray>> expected;
            int line = 1;
            QList<int> lines;
            for (const auto &row : rows) {
                QList<QByteArray> fields;
                QByteArray text;
                for (const std::string &field : row) {
                    fields.append(QByteArray::fromStdString(field));
                    text += (text.isEmpty() ? "\"" : ",\"") +
                            QByteArray(fields.last()).replace("\"", "\"\"") + '"';
                }
                lines.append(line);
                line += static_cast<int>(text.count('\n')) + 1;
                bytes += text + (isCrLf ? "\r\n" : "\n");
                // A row with one empty field cannot be told from a blank line.
                if (fields == QList<QByteArray>{QByteArray("")})
                    lines.removeLast();
                else
                    expected.append(fields);
            }
            const auto records = readCsv(bytes);
            RC_ASSERT(records.has_value());
            RC_ASSERT(records->size() == expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i) {
                RC_ASSERT(records->at(i).fields == expected.at(i));
                RC_ASSERT(records->at(i).line == lines.at(i));
                RC_ASSERT(!records->at(i).isBroken);
            }
        }));
    }

    void anyBytesEnd()
    {
        QVERIFY(rc::check("no bytes make it loop or read beyond them", [] {
            const auto bytes = *rc::gen::container<std::string>(rc::gen::oneOf(
                rc::gen::arbitrary<char>(), rc::gen::elementOf(std::string("\",\r\n"))));
            const auto records = readCsv(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
            RC_ASSERT(!records || records->size() <= qsizetype(bytes.size()));
        }));
    }

    void money_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor"); // -1: refused
        const auto row = [](const char *text, const char *currency, qint64 minor) {
            QTest::addRow("%s %s", text, currency)
                << QString::fromLatin1(text) << QString::fromLatin1(currency) << minor;
        };
        row("3.99", "USD", 399);
        row("3.9", "USD", 390);
        row("4", "USD", 400);
        row("0.07", "USD", 7);
        row("0.29", "USD", 29); // 0.29 * 100 is 28.999... in floating point
        row("1.15", "USD", 115);
        row("399", "JPY", 399);
        row("3.5", "JPY", -1);
        row("1.234", "KWD", 1234);
        row("999999999999.99", "USD", 99'999'999'999'999);
        row("1000000000000", "USD", -1);
        row("", "USD", -1);
        row(".99", "USD", -1);
        row("3.", "USD", -1);
        row("3.999", "USD", -1);
        row("-3.99", "USD", -1);
        row("+3.99", "USD", -1);
        row("3,99", "USD", -1);
        row("1e3", "USD", -1);
        row("$3.99", "USD", -1);
        row("3 .99", "USD", -1);
        row("3.9.9", "USD", -1);
    }
    void money()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QCOMPARE(minorUnits(text, currency).value_or(-1), minor);
    }

    void currencies()
    {
        QVERIFY(isCurrency(u"USD"));
        for (const QString &wrong : {QString(), QStringLiteral("usd"), QStringLiteral("US"),
                                     QStringLiteral("USDT"), QStringLiteral("U$D")})
            QVERIFY(!isCurrency(wrong));
    }

    void telephoneNumbers()
    {
        const QString us = QStringLiteral("US");
        QCOMPARE(toE164(QStringLiteral("(212) 555-0142"), us), QStringLiteral("+12125550142"));
        QCOMPARE(toE164(QStringLiteral("+44 20 7946 0018"), us), QStringLiteral("+442079460018"));
        QCOMPARE(toE164(QStringLiteral("+1 212 555 0142"), {}), QStringLiteral("+12125550142"));
        QVERIFY(!toE164(QStringLiteral("212 555 0142"), {})); // of which country?
        QVERIFY(!toE164(QStringLiteral("12"), us));
        QVERIFY(!toE164(QStringLiteral("Ada"), us));
        QVERIFY(!toE164(QString(300, u'1'), us));
        QVERIFY(!toE164(QStringLiteral("(212) 555-0142 ext. 7"), us));
    }
};

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
