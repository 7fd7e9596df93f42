// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mistakes in words are counted as the definition counts them, tried one by one.
#include "storage/spelling.h"

#include <QSet>
#include <QString>
#include <QTest>
#include <rapidcheck.h>

using namespace endcap::storage;
using namespace Qt::StringLiterals;

namespace
{

const QString letters = u"abc"_s;

// All words that one mistake makes of @p word.
QSet<QString> oneMistake(const QString &word)
{
    QSet<QString> made;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        for (QChar letter : letters)
            made.insert(QString(word).insert(i, letter));
        if (i == word.size())
            break;
        made.insert(QString(word).remove(i, 1));
        for (QChar letter : letters)
            made.insert(QString(word).replace(i, 1, letter));
        if (i + 1 < word.size()) {
            QString swapped = word;
            qSwap(swapped[i], swapped[i + 1]);
            made.insert(swapped);
        }
    }
    return made;
}

QString word(int least = 0)
{
    QString made;
    const int length = *rc::gen::inRange(least, 7);
    for (int i = 0; i < length; ++i)
        made += letters.at(*rc::gen::inRange(0, 3));
    return made;
}

} // namespace

class tst_Spelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples()
    {
        QCOMPARE(mistakesIn(u"milk", u"milk", 2), 0);
        QCOMPARE(mistakesIn(u"mlik", u"milk", 2), 1);
        QCOMPARE(mistakesIn(u"choclate", u"chocolate", 2), 1);
        QCOMPARE(mistakesIn(u"chokolat", u"chocolate", 2), 2);
        QCOMPARE(mistakesIn(u"chokolat", u"chocolate", 1), std::nullopt);
        QCOMPARE(mistakesIn(u"", u"ab", 2), 2);
        QCOMPARE(mistakesIn(u"bread", u"butter", 2), std::nullopt);
        QCOMPARE(mistakesInBeginning(u"choclat", u"chocolate", 1), 1);
        QCOMPARE(mistakesInBeginning(u"yogrt", u"yogurt", 1), 1);
        QCOMPARE(mistakesInBeginning(u"yog", u"yogurt", 1), 0);
        QCOMPARE(mistakesInBeginning(u"zog", u"yogurt", 0), std::nullopt);
        QCOMPARE(mistakesIn(QString(70, u'a'), QString(70, u'a'), 2), std::nullopt);
        QCOMPARE(toleratedMistakes(u"te"), 0);
        QCOMPARE(toleratedMistakes(u"tea"), 1);
        QCOMPARE(toleratedMistakes(u"chocolat"), 2);
    }

    void oneMistakeIsOne()
    {
        QVERIFY(rc::check("one mistake, as the definition makes it", [] {
            const QString typed = word();
            const QString other = word();
            const bool isSame = typed == other;
            const bool isNear = oneMistake(typed).contains(other);
            const auto counted = mistakesIn(typed, other, 1);
            RC_ASSERT(counted.has_value() == (isSame || isNear));
            RC_ASSERT(!counted || (*counted == 0) == isSame);
        }));
    }

    void itDoesNotMatterWhoMadeThem()
    {
        QVERIFY(rc::check("the same both ways, and never more than allowed", [] {
            const QString one = word();
            const QString other = word();
            const int most = *rc::gen::inRange(0, 4);
            const auto there = mistakesIn(one, other, most);
            RC_ASSERT(there == mistakesIn(other, one, most));
            RC_ASSERT(!there || *there <= most);
        }));
    }

    void theNearestBeginningCounts()
    {
        QVERIFY(rc::check("as near as the nearest of all beginnings", [] {
            const QString typed = word(1);
            const QString whole = word();
            const int most = *rc::gen::inRange(0, 3);
            std::optional<int> nearest;
            for (qsizetype i = 0; i <= whole.size(); ++i) {
                const auto mistakes = mistakesIn(typed, whole.left(i), most);
                if (mistakes && (!nearest || *mistakes < *nearest))
                    nearest = mistakes;
            }
            RC_ASSERT(mistakesInBeginning(typed, whole, most) == nearest);
        }));
    }
};

QTEST_GUILESS_MAIN(tst_Spelling)
#include "tst_spelling.moc"
