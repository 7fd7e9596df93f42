// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Becoming a kiosk: the key is born here, the answer is kept, and what cannot be
// read is never taken for "not enrolled".
#include "contract/proof/signing.h"
#include "identity/enrolment.h"
#include "tests/unit/core/syncdesk.h"

#include <QTest>

#include <sys/stat.h>

using namespace endcap;
using namespace endcap::fakes;
using namespace endcap::identity;
using namespace Qt::StringLiterals;

namespace
{

struct Desk : SyncDesk {
    Expected<DeviceIdentity, EnrolError> enrol(const QString &code)
    {
        Enrolment enrolment(line, keeper, clock, random,
                            {code, QUrl(u"https://store:8443"_s), "the CA"});
        const auto result = enrolment.start();
        settle();
        return result.result();
    }
    IdentityFolder keeper{files, folder.path()};
};

} // namespace

class tst_Identity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enrolsAndKeepsIt();
    void keepsItsKeyForTheNextTry();
    void saysWhyNot_data();
    void saysWhyNot();
    void saysWhenItCannotBeKept();
    void isDamagedRatherThanNew();
};

void tst_Identity::enrolsAndKeepsIt()
{
    Desk desk;
    QCOMPARE(desk.keeper.load().error(), IdentityError::NotEnrolled);
    const auto enrolled = desk.enrol(desk.store.code());
    QVERIFY(enrolled);
    QCOMPARE(enrolled->enrolled, desk.store.enrolled());
    QCOMPARE(enrolled->enrolledAtMs, desk.nowMs());
    QCOMPARE(*desk.keeper.load(), *enrolled);
    const auto ask = wire::decodeEnrolAsk(desk.store.asks().constFirst().body);
    QCOMPARE(ask->key, publicKeyOf(enrolled->key));
    struct stat info{};
    QCOMPARE(stat(QFile::encodeName(desk.path(u"device.key"_s)).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
}

void tst_Identity::keepsItsKeyForTheNextTry()
{
    Desk desk;
    desk.store.setWeather(Weather::AnswerLost);
    QCOMPARE(desk.enrol(desk.store.code()).error(), EnrolError::Unreachable);
    const auto first = wire::decodeEnrolAsk(desk.store.asks().constLast().body)->key;
    desk.store.setWeather(Weather::Clear);
    QVERIFY(desk.enrol(desk.store.code()));
    QCOMPARE(wire::decodeEnrolAsk(desk.store.asks().constLast().body)->key, first);
}

void tst_Identity::saysWhyNot_data()
{
    QTest::addColumn<Weather>("weather");
    QTest::addColumn<QString>("code");
    QTest::addColumn<EnrolError>("error");
    QTest::newRow("wrong code") << Weather::Clear << u"AAAA"_s << EnrolError::BadCode;
    QTest::newRow("cut") << Weather::Cut << u"ABCD-EFGH"_s << EnrolError::Unreachable;
    QTest::newRow("login page") << Weather::LoginPage << u"ABCD-EFGH"_s << EnrolError::Unreachable;
    QTest::newRow("nonsense") << Weather::Nonsense << u"ABCD-EFGH"_s << EnrolError::Unreachable;
    QTest::newRow("busy") << Weather::Busy << u"ABCD-EFGH"_s << EnrolError::Refused;
}

void tst_Identity::saysWhyNot()
{
    QFETCH(const Weather, weather);
    QFETCH(const QString, code);
    QFETCH(const EnrolError, error);
    Desk desk;
    desk.store.setWeather(weather);
    QCOMPARE(desk.enrol(code).error(), error);
    QCOMPARE(desk.keeper.load().error(), IdentityError::NotEnrolled);
}

void tst_Identity::saysWhenItCannotBeKept()
{
    Desk desk;
    desk.files.setFull(true);
    QCOMPARE(desk.enrol(desk.store.code()).error(), EnrolError::NotKept);
    QVERIFY(desk.store.asks().isEmpty()); // no code is spent for a key that is lost
}

void tst_Identity::isDamagedRatherThanNew()
{
    Desk desk;
    QVERIFY(desk.enrol(desk.store.code()));
    for (const QString &name : {u"device.key"_s, u"ca.pem"_s, u"identity"_s}) {
        const QByteArray good = *desk.files.read(desk.path(name), 100'000);
        QVERIFY(desk.files.writeAtomically(desk.path(name), "rubbish"));
        if (name != u"ca.pem")
            QCOMPARE(desk.keeper.load().error(), IdentityError::Damaged);
        QVERIFY(desk.files.remove(desk.path(name)));
        if (name != u"identity")
            QCOMPARE(desk.keeper.load().error(), IdentityError::Damaged);
        QVERIFY(desk.files.writeAtomically(desk.path(name), good));
        QVERIFY(desk.keeper.load());
    }
}

QTEST_GUILESS_MAIN(tst_Identity)
#include "tst_identity.moc"
