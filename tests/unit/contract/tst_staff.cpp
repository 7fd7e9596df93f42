// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the staff list stands on: a device's second key, the stretched PIN, the list's
// bytes. Known answers come from libsodium's tests and from RFC 7914.
#include "contract/proof/pinstretch.h"
#include "contract/proof/sealedbox.h"
#include "contract/proof/sealingkeys.h"
#include "contract/proof/signing.h"
#include "contract/wire/cbor.h"
#include "contract/wire/messages.h"
#include "contract/wire/stafflistcodec.h"

#include <QCborMap>
#include <QTest>

#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

StaffList twoPeople()
{
    return {QByteArray(16, 's'),
            16,
            {{u"sam"_s, u"Sam Rivera"_s, u"manager"_s, *Hash::from(QByteArray(32, '1'))},
             {u"kim"_s, u"김서연"_s, u"clerk"_s, *Hash::from(QByteArray(32, '2'))}}};
}

} // namespace

class tst_Staff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // libsodium, test/default/ed25519_convert.c
    void aDevicesSecondKeyIsTheOneOthersFind()
    {
        const auto secret = SigningSecretKey::fromHex(
            "421151a459faeade3d247115f94aedae42318124095afabe4d1451a559faedee");
        const auto sealing = sealingKeyOf(publicKeyOf(*secret));
        QVERIFY(sealing);
        QCOMPARE(sealing->hex(),
                 QByteArray("f1814f0e8ff1043d8a44d25babff3cedcae6c22c3edaa48f857ae70de2baae50"));
        QCOMPARE(publicKeyOf(sealingKeyOf(*secret)), *sealing);
    }

    void bothHalvesBelongTogetherForEveryKey()
    {
        const bool holds = rc::check([](const std::array<unsigned char, 32> &seed) {
            const auto secret = *SigningSecretKey::from(
                QByteArrayView(reinterpret_cast<const char *>(seed.data()), 32));
            RC_ASSERT(sealingKeyOf(publicKeyOf(secret)) == publicKeyOf(sealingKeyOf(secret)));
        });
        QVERIFY(holds);
    }

    void whatIsNoPointHasNoSecondKey()
    {
        QByteArray one(32, '\0');
        one[0] = 1; // y = 1: the neutral element
        QVERIFY(!sealingKeyOf(*SigningPublicKey::from(one)));
    }

    // RFC 7914, section 12, the first half of the third vector.
    void stretchesAsTheRfcSays()
    {
        const auto stretched = stretchPin("pleaseletmein", "SodiumChloride", 14);
        QVERIFY(stretched);
        QCOMPARE(stretched->hex(),
                 QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
        QVERIFY(!stretchPin("12345678", "salt", 9));
        QVERIFY(!stretchPin("12345678", "salt", 19));
    }

    void theListComesBackAsItWas()
    {
        const QByteArray bytes = wire::encodeStaffList(twoPeople());
        QCOMPARE(bytes.size() % 1024, 0);
        QCOMPARE(*wire::decodeStaffList(bytes), twoPeople());
        const StaffList nobody{QByteArray(16, 's'), 16, {}};
        QCOMPARE(*wire::decodeStaffList(wire::encodeStaffList(nobody)), nobody);
        QCOMPARE(wire::encodeStaffList(nobody).size(), bytes.size());
    }

    void aListThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<StaffList>("list");
        const auto spoiled = [](auto change) {
            StaffList list = twoPeople();
            change(list);
            return list;
        };
        QTest::newRow("salt") << u"salt"_s << spoiled([](StaffList &l) { l.salt.chop(1); });
        QTest::newRow("cheap") << u"cost"_s << spoiled([](StaffList &l) { l.cost = 9; });
        QTest::newRow("dear") << u"cost"_s << spoiled([](StaffList &l) { l.cost = 19; });
        QTest::newRow("nobody's") << u"people"_s
                                  << spoiled([](StaffList &l) { l.people[0].id.clear(); });
        QTest::newRow("too many") << u"people"_s << spoiled([](StaffList &l) {
            l.people = QList<StaffMember>(101, l.people.first());
        });
    }

    void aListThatMakesNoSenseIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(StaffList, list);
        const auto read = wire::decodeStaffList(wire::encodeStaffList(list));
        QVERIFY(!read);
        QCOMPARE(read.error().field, field);
    }

    void theStatusCarriesIt()
    {
        const wire::StaffBox box{*StaffVersion::from(QByteArray(16, 'v')), "a box"};
        const wire::StatusAnswer answer{std::chrono::seconds(9), box};
        QCOMPARE(*wire::decodeStatusAnswer(wire::encodeStatusAnswer(answer)), answer);
        const wire::StatusAnswer plain{std::chrono::seconds(9), {}};
        QCOMPARE(*wire::decodeStatusAnswer(wire::encodeStatusAnswer(plain)), plain);
        wire::StatusAsk ask{};
        ask.staff = box.version;
        QCOMPARE(wire::decodeStatusAsk(wire::encodeStatusAsk(ask))->staff, ask.staff);
        QVERIFY(!wire::decodeStatusAnswer(wire::encodeCbor(
            QCborMap{{u"poll_s"_s, 9}, {u"staff"_s, QCborMap{{u"version"_s, QByteArray("x")}}}})));
    }
};

QTEST_GUILESS_MAIN(tst_Staff)
#include "tst_staff.moc"
