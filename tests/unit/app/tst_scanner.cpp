// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scanner against person: a burst goes to one function and nowhere else; what a person
// types comes through. And what a code means.
#include "app/identity/scannedcode.h"
#include "app/peripherals/scanner.h"

#include <QKeyEvent>
#include <QTest>
#include <QThread>
#include <QWindow>

using namespace endcap;
using namespace Qt::StringLiterals;

class KeyWindow final : public QWindow
{
public:
    QString typed;
    int enters = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return)
            ++enters;
        else
            typed += event->text();
    }
};

class ScannerTest final : public QObject
{
    Q_OBJECT

private:
    QStringList m_codes;
    std::unique_ptr<Scanner> m_scanner;
    std::unique_ptr<KeyWindow> m_window;

    void burst(const QString &text, int msBetween = 0)
    {
        for (QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, m_window.get(), Qt::Key(letter.toUpper().unicode()),
                                letter, Qt::NoModifier, msBetween);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_codes.clear();
        m_scanner = std::make_unique<Scanner>(
            [this](QStringView text) { m_codes.append(text.toString()); });
        qApp->installEventFilter(m_scanner.get());
        m_window = std::make_unique<KeyWindow>();
        m_window->show();
    }

    void aBurstWithEnterIsACode()
    {
        burst(u"2900000001428"_s, 5);
        QTest::keyClick(m_window.get(), Qt::Key_Return);
        QCOMPARE(m_codes, QStringList{u"2900000001428"_s});
        burst(u"ECM1.Ab-9_z"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        QCOMPARE(m_codes.size(), 2);
        QCOMPARE(m_codes.last(), u"ECM1.Ab-9_z"_s);
        QTest::qWait(150);
        QCOMPARE(m_window->typed, QString());
        QCOMPARE(m_window->enters, 0);
    }

    // A page that takes long to draw in the middle of a scan does not tear it apart.
    void aBurstThatWasHeldUpIsOneCode()
    {
        burst(u"290"_s);
        QThread::msleep(200);
        QCoreApplication::processEvents();
        burst(u"0000001428"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Return);
        QCOMPARE(m_codes, QStringList{u"2900000001428"_s});
        QCOMPARE(m_window->typed, QString());
    }

    void aBurstWithoutAnEndIsACodeToo()
    {
        burst(u"2900000001428"_s);
        QTRY_COMPARE(m_codes, QStringList{u"2900000001428"_s});
        QCOMPARE(m_window->typed, QString());
    }

    void aPersonsKeysComeThroughInOrder()
    {
        burst(u"ada"_s, 120);
        QTRY_COMPARE(m_window->typed, u"ada"_s);
        QVERIFY(m_codes.isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_Return);
        QCOMPARE(m_window->enters, 1);
        burst(u"7"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Return); // quick, but no code
        QTRY_COMPARE(m_window->typed, u"ada7"_s);
        QCOMPARE(m_window->enters, 2);
        QVERIFY(m_codes.isEmpty());
    }

    // A wedge scanner types FNC1 as Ctrl and "]".
    void whatDividesAnElementStringStaysInIt()
    {
        burst(u"10ABC"_s);
        QTest::sendKeyEvent(QTest::Click, m_window.get(), Qt::Key_BracketRight, u"\u001d"_s,
                            Qt::ControlModifier);
        burst(u"0104006381333931"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Return);
        QCOMPARE(m_codes, QStringList{u"10ABC\u001d0104006381333931"_s});
        QCOMPARE(m_window->typed, QString());
    }

    void anEndlessCodeIsReadToItsEndAndGivenAsNothing()
    {
        burst(QString(3 * Scanner::longest, u'8'));
        QTest::keyClick(m_window.get(), Qt::Key_Return);
        QCOMPARE(m_codes, QStringList{QString()});
        QTest::qWait(150);
        QCOMPARE(m_window->typed, QString());
    }

    void codesHaveTheirMeaning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("how"); // of the claim; -1 a payment card, -2 unknown
        QTest::addColumn<QString>("value");

        QTest::newRow("member") << u"ECM1.M000001"_s << int(Claim::How::Qr) << u"M000001"_s;
        QTest::newRow("loyalty card")
            << u"2900000001428"_s << int(Claim::How::Card) << u"2900000001428"_s;
        QTest::newRow("wrong check digit") << u"2900000001429"_s << -2 << QString();
        QTest::newRow("another shop's EAN-13") << u"4006381333931"_s << -2 << QString();
        QTest::newRow("UPC-A") << u"036000291452"_s << -2 << QString();
        QTest::newRow("GTIN-14 that begins like a card") << u"40012345678902"_s << -2 << QString();
        QTest::newRow("Visa") << u"4111111111111111"_s << -1 << QString();
        QTest::newRow("Amex with blanks") << u"3782 822463 10005"_s << -1 << QString();
        QTest::newRow("stripe") << u"%B5555555555554444^DOE/J^2912?"_s << -1 << QString();
        QTest::newRow("member code too long") << u"ECM1."_s + QString(65, u'a') << -2 << QString();
        QTest::newRow("member code with markup") << u"ECM1.<b>"_s << -2 << QString();
        QTest::newRow("nothing") << QString() << -2 << QString();
    }

    void codesHaveTheirMeaning()
    {
        QFETCH(QString, text);
        QFETCH(int, how);
        QFETCH(QString, value);
        const auto scanned = readScan(text);
        if (scanned) {
            QCOMPARE(int(scanned->how), how);
            QCOMPARE(scanned->value, value);
        } else {
            QCOMPARE(scanned.error() == ScanRefusal::PaymentCard ? -1 : -2, how);
        }
    }
};

QTEST_MAIN(ScannerTest)
#include "tst_scanner.moc"
