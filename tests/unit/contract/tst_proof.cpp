// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signatures, sealed boxes, chain, ids: against published vectors where there are
// some, and against every kind of tampering.
#include "contract/proof/hashchain.h"
#include "contract/proof/sealedbox.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/proof/uuid7.h"

#include <QTest>
#include <QUuid>
#include <rapidcheck.h>

using namespace endcap;

namespace
{

SealingSecretKey sealingKey(char fill)
{
    return *SealingSecretKey::from(QByteArray(32, fill));
}

} // namespace

class tst_Proof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256KnowsTheStandardsExample();
    void ed25519AgreesWithRfc8032();
    void aChangedMessageIsNotSigned();
    void x25519AgreesWithRfc7748();
    void aBoxOpensForItsRecipientOnly();
    void aChangedBoxDoesNotOpen();
    void aBoxIsBoundToItsContext();
    void refusesKeysThatEverybodyCanGuess();
    void theHeadNamesDeviceSeqAndHash();
    void idsAreUuidsOfVersion7();
};

void tst_Proof::sha256KnowsTheStandardsExample()
{
    // FIPS 180-4's example message.
    QCOMPARE(sha256("abc").hex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void tst_Proof::ed25519AgreesWithRfc8032()
{
    // RFC 8032, 7.1, TEST 2.
    const auto secret = *SigningSecretKey::fromHex(
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const auto key = *SigningPublicKey::fromHex(
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const auto signature =
        *Signature::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QCOMPARE(publicKeyOf(secret), key);
    QCOMPARE(sign(secret, "\x72"), signature);
    QVERIFY(isSignedBy(key, "\x72", signature));
}

void tst_Proof::aChangedMessageIsNotSigned()
{
    const auto secret = *SigningSecretKey::from(QByteArray(32, 's'));
    const SigningPublicKey key = publicKeyOf(secret);
    const Signature signature = sign(secret, "message");
    QVERIFY(isSignedBy(key, "message", signature));
    QVERIFY(!isSignedBy(key, "massage", signature));
    QVERIFY(!isSignedBy(publicKeyOf(*SigningSecretKey::from(QByteArray(32, 't'))), "message",
                        signature));
    QVERIFY(!isSignedBy(key, "message", Signature()));
}

void tst_Proof::x25519AgreesWithRfc7748()
{
    // RFC 7748, 6.1: Alice's keys.
    const auto secret = *SealingSecretKey::fromHex(
        "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    QCOMPARE(publicKeyOf(secret).hex(),
             QByteArray("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
}

void tst_Proof::aBoxOpensForItsRecipientOnly()
{
    QVERIFY(rc::check("open(seal(text)) == text, for its recipient only", [] {
        const auto text = *rc::gen::arbitrary<std::string>();
        const SealContext context{"event", DeviceId(), VisitId()};
        const QByteArray box =
            seal(publicKeyOf(sealingKey('r')), context,
                 QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), sealingKey('e'));
        const auto opened = unseal(sealingKey('r'), context, box);
        RC_ASSERT(opened.has_value());
        RC_ASSERT(opened->toStdString() == text);
        RC_ASSERT(unseal(sealingKey('x'), context, box).error() == SealError::NotForUs);
    }));
}

void tst_Proof::aChangedBoxDoesNotOpen()
{
    const SealContext context{"event", DeviceId(), VisitId()};
    const QByteArray box =
        seal(publicKeyOf(sealingKey('r')), context, "a telephone number", sealingKey('e'));
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray changed = box;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        QVERIFY2(!unseal(sealingKey('r'), context, changed), qPrintable(QString::number(i)));
    }
    for (qsizetype length = 0; length < box.size(); ++length)
        QVERIFY(!unseal(sealingKey('r'), context, box.first(length)));
}

void tst_Proof::aBoxIsBoundToItsContext()
{
    const SealContext context{"event", DeviceId(), VisitId()};
    const QByteArray box = seal(publicKeyOf(sealingKey('r')), context, "text", sealingKey('e'));
    SealContext other = context;
    other.name = "login";
    QVERIFY(!unseal(sealingKey('r'), other, box));
    other = context;
    other.device = *DeviceId::from(QByteArray(16, 'd'));
    QVERIFY(!unseal(sealingKey('r'), other, box));
    other = context;
    other.visit = *VisitId::from(QByteArray(16, 'v'));
    QVERIFY(!unseal(sealingKey('r'), other, box));
}

void tst_Proof::refusesKeysThatEverybodyCanGuess()
{
    // A public key of small order makes the same secret for everybody (RFC 7748, 6.1).
    const SealContext context{"event", DeviceId(), VisitId()};
    QVERIFY(seal(SealingPublicKey(), context, "text", sealingKey('e')).isEmpty());
    QByteArray box = seal(publicKeyOf(sealingKey('r')), context, "text", sealingKey('e'));
    box.replace(1, 32, QByteArray(32, '\0'));
    QVERIFY(!unseal(sealingKey('r'), context, box));
}

void tst_Proof::theHeadNamesDeviceSeqAndHash()
{
    const QByteArray head = headBytes(*DeviceId::from(QByteArray(16, 'd')), 258, eventHash("e"));
    QCOMPARE(head.size(), 13 + 16 + 8 + 32);
    QCOMPARE(head.mid(29, 8).toHex(), QByteArray("0000000000000102"));
    QCOMPARE(eventHash("e"), sha256("ev1e"));
}

void tst_Proof::idsAreUuidsOfVersion7()
{
    const qint64 now = 1'763'760'000'123;
    const EventId id = makeEventId(now, QByteArray(10, '\xff'));
    const QUuid uuid = QUuid::fromRfc4122(id.bytes());
    QCOMPARE(uuid.variant(), QUuid::DCE);
    QCOMPARE(id.bytes().at(6) >> 4 & 0xf, 7);
    QCOMPARE(id.bytes().first(6).toHex().toLongLong(nullptr, 16), now);
    QVERIFY(makeEventId(now, QByteArray(10, 'a')) != makeEventId(now, QByteArray(10, 'b')));
}

QTEST_GUILESS_MAIN(tst_Proof)
#include "tst_proof.moc"
