// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language the process speaks, writes and reads in, and the one that nobody
// speaks.
#include "app/content/money.h"
#include "app/language/languages.h"
#include "app/language/pseudotranslator.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

QString waiting(int count)
{
    return QCoreApplication::translate("HomeScreen", "%n thing(s) waiting for you today.", nullptr,
                                       count);
}

} // namespace

class WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoresLanguageUntilSomebodyChooses()
    {
        Languages languages(nullptr);
        QCOMPARE(languages.current(), u"en"_s);
        languages.setStore(u"es"_s, u"US"_s);
        QCOMPARE(languages.current(), u"es"_s);
        QCOMPARE(languages.localeName(), u"es_US"_s);
        QCOMPARE(waiting(1), u"Hoy te espera una cosa."_s);
        QCOMPARE(waiting(3), u"Hoy te esperan 3 cosas."_s);
        QSignalSpy changes(&languages, &Languages::changed);
        languages.choose(u"en"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(waiting(1), u"One thing is waiting for you today."_s);
        QCOMPARE(QLocale().name(), u"en_US"_s);
        // New content of the store does not take her language away.
        languages.setStore(u"es"_s, u"US"_s);
        QCOMPARE(languages.current(), u"en"_s);
        QCOMPARE(changes.size(), 1);
        languages.reset();
        QCOMPARE(languages.current(), u"es"_s);
    }

    void whatIsNotOfferedIsNotSpoken()
    {
        Languages languages(nullptr);
        languages.choose(u"xa"_s);
        QCOMPARE(languages.current(), u"en"_s);
        languages.choose(u"../../etc"_s);
        QCOMPARE(languages.current(), u"en"_s);
        languages.setStore(u"tlh"_s, {});
        QCOMPARE(languages.current(), u"en"_s);
        languages.offerPseudo();
        languages.choose(u"xa"_s);
        QCOMPARE(languages.current(), u"xa"_s);
    }

    void moneyFollowsTheLanguage()
    {
        Languages languages(nullptr);
        languages.setStore({}, u"US"_s);
        QCOMPARE(priceText(1'234'50, u"USD"_s), u"$1,234.50"_s);
        languages.choose(u"es"_s);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        QCOMPARE(QLocale().territory(), QLocale::UnitedStates);
        QCOMPARE(priceText(2'49, u"USD"_s), u"$2.49"_s);
    }

    void aMirroredLanguageTurnsTheReadingDirection()
    {
        Languages languages(nullptr);
        languages.offerPseudo();
        QVERIFY(!languages.isMirrored());
        languages.choose(u"xa"_s);
        QVERIFY(languages.isMirrored());
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        languages.choose(u"es"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theChoiceClosesWithTheVisit()
    {
        Languages languages(nullptr);
        languages.setAsking(true);
        languages.reset();
        QVERIFY(!languages.isAsking());
        languages.setAsking(true);
        languages.choose(u"es"_s);
        QVERIFY(!languages.isAsking());
    }

    void pseudoTextKeepsItsPlacesAndGrows()
    {
        const QString text = pseudoText(u"Kiosk %1 of %2, %n thing(s), %L1"_s);
        for (const QString &place : {u"%1"_s, u"%2"_s, u"%n"_s, u"%L1"_s})
            QVERIFY2(text.contains(place), qPrintable(text));
        QVERIFY(text.isRightToLeft());
        const QString sentence = u"Everything you do is kept and sent later."_s;
        QVERIFY(pseudoText(sentence).size() >= sentence.size() * 14 / 10);
        QVERIFY(pseudoText(sentence) != sentence);
        QCOMPARE(pseudoText(QString()), QString());
        QCOMPARE(pseudoText(u"MMMM d, yyyy"_s), u"MMMM d, yyyy"_s);
        QCOMPARE(pseudoText(u"MMM yyyy"_s), u"MMM yyyy"_s);
        QVERIFY(pseudoText(u"day"_s) != u"day"_s);
    }

    void pseudoPluralsArePlural()
    {
        Languages languages(nullptr);
        languages.offerPseudo();
        languages.choose(u"xa"_s);
        QVERIFY(waiting(1) != waiting(2));
        QVERIFY(waiting(2).contains(u'2'));
    }
};

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
