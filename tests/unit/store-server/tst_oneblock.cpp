// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// However much a member has, her answer has the length of everybody's, can be read, and
// loses the end of its longest lists only.
#include "store-server/api/oneblock.h"

#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;

class OneBlockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatFits()
    {
        const wire::ProvenAnswer small{.name = u"Ada"_s,
                                       .points = 5,
                                       .stamps = 1,
                                       .checkedIn = true,
                                       .entered = {u"week-47"_s}};
        QCOMPARE(server::inOneBlock(small), small);
    }

    void cutsTheLongestListsFromTheirEnd()
    {
        wire::ProvenAnswer much;
        much.name = u"Ada"_s;
        for (int i = 0; i < 150; ++i) {
            const QString number = QString::number(i);
            much.badges.append(
                {u"quest-"_s + number, u"A title of some length "_s + number, u"footprints"_s, i});
            much.counted.append(u"read 000123456789"_s + number);
            much.quests.append({u"quest-"_s + number, {i, 1, 2}});
            much.entered.append(u"drawing-"_s + number);
        }
        much.won = {{u"week-46"_s, u"Win it"_s, u"$250"_s, u"07-0428"_s, 1, 99, QString()}};
        const wire::ProvenAnswer fits = server::inOneBlock(much);
        const QByteArray bytes = wire::encodeVisitAnswer(fits);
        QCOMPARE(bytes.size(), wire::answerBlock);
        QCOMPARE(std::get<wire::ProvenAnswer>(wire::decodeVisitAnswer(bytes).value()), fits);
        QCOMPARE(fits.won, much.won);
        QVERIFY(!fits.badges.isEmpty());
        QCOMPARE(fits.badges, much.badges.first(fits.badges.size()));
        QCOMPARE(fits.entered, much.entered.first(fits.entered.size()));
    }
};

QTEST_GUILESS_MAIN(OneBlockTest)
#include "tst_oneblock.moc"
