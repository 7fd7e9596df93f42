// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PROTOCOL.md's examples are true: each is what this program writes for the values
// the page names, and reads back equal.
#include "contract/domain/coupon.h"
#include "contract/proof/hashchain.h"
#include "contract/proof/sealedbox.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/eventcodec.h"
#include "contract/wire/messages.h"
#include "contract/wire/sealedparts.h"
#include "contract/wire/ticketcodec.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

// The page's fixed values: every key and id is one byte repeated.
template <class Id>
Id repeated(unsigned char byte)
{
    return *Id::from(QByteArray(Id::length, static_cast<char>(byte)));
}

const auto device = repeated<DeviceId>(0xd0);
const auto visit = repeated<VisitId>(0x51);
const auto nonce = repeated<TicketNonce>(0x0c);
const auto deviceKey = repeated<SigningSecretKey>(0x11);
const auto serverKey = repeated<SealingSecretKey>(0x22);
const auto ephemeralKey = repeated<SealingSecretKey>(0x33);

QByteArray sealedPart()
{
    const wire::EventSecret secret{{Claim::How::Phone, u"+12125550142"_s}, nonce};
    return seal(publicKeyOf(serverKey), {"event", device, visit}, wire::encodeEventSecret(secret),
                ephemeralKey);
}

Event enteredEvent()
{
    Event entered;
    entered.device = device;
    entered.seq = 1;
    entered.id = repeated<EventId>(0x1d);
    entered.boot = repeated<BootId>(0xb0);
    entered.boottimeNs = 5'000'000'000;
    entered.wallMs = 1'795'250'000'000;
    entered.floorMs = 1'795'249'999'000;
    entered.subject = visit;
    entered.body = DrawingEntered{u"week-47"_s, sha256("manifest")};
    entered.sealed = sha256(sealedPart());
    return entered;
}

QByteArray push()
{
    const QByteArray bytes = wire::encodeEvent(enteredEvent());
    return wire::encodePushAsk(
        {device, {bytes}, {sealedPart()}, sign(deviceKey, headBytes(device, 1, eventHash(bytes)))});
}

QByteArray pushAnswer()
{
    return wire::encodePushAnswer(
        {1, eventHash(wire::encodeEvent(enteredEvent())), {{1, u"already-entered"_s}}, {}, {}, {}});
}

QByteArray feedPage()
{
    return wire::encodeFeedPage(
        {repeated<EpochId>(0xe0), 12, false, {{12, u"offer"_s, u"bread"_s, QByteArray()}}});
}

Ticket ticket()
{
    Ticket made{u"week-47"_s,
                device,
                1,
                eventHash(wire::encodeEvent(enteredEvent())),
                nonce,
                QDateTime::fromMSecsSinceEpoch(1'795'300'000'000, Qt::UTC),
                {}};
    made.signature = sign(deviceKey, wire::receiptBytes(made));
    return made;
}

} // namespace

class tst_Protocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageSaysWhatWeWrite_data();
    void thePageSaysWhatWeWrite();
    void whatThePageSaysCanBeRead();

private:
    // The block that starts with ```hex <name>, without its white space.
    QByteArray example(const QString &name) const;

    QString m_page;
};

void tst_Protocol::initTestCase()
{
    QFile file(qEnvironmentVariable("ENDCAP_SOURCE_DIR") + u"/PROTOCOL.md"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    m_page = QString::fromUtf8(file.readAll());
}

QByteArray tst_Protocol::example(const QString &name) const
{
    const QRegularExpression block(u"```(?:hex|text) "_s + name + u"\n([^`]*)```"_s);
    QString text = block.match(m_page).captured(1);
    return text.remove(QRegularExpression(u"\\s"_s)).toLatin1();
}

void tst_Protocol::thePageSaysWhatWeWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("sealed-part") << u"sealed-part"_s << sealedPart().toHex();
    QTest::newRow("event") << u"event"_s << wire::encodeEvent(enteredEvent()).toHex();
    QTest::newRow("event-hash") << u"event-hash"_s
                                << eventHash(wire::encodeEvent(enteredEvent())).hex();
    QTest::newRow("push") << u"push"_s << push().toHex();
    QTest::newRow("push-answer") << u"push-answer"_s << pushAnswer().toHex();
    QTest::newRow("feed-page") << u"feed-page"_s << feedPage().toHex();
    QTest::newRow("ticket") << u"ticket"_s << wire::encodeTicket(ticket()).toLatin1();
    QTest::newRow("coupon") << u"coupon"_s << couponCode(couponSerial(device, nonce)).toLatin1();
    QTest::newRow("ticket-address")
        << u"ticket-address"_s
        << wire::encodeTicket(ticket(), u"https://people.example"_s).toLatin1();
}

void tst_Protocol::thePageSaysWhatWeWrite()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, written);
    if (example(name) != written)
        qWarning("%s should be %s", qPrintable(name), written.constData());
    QCOMPARE(example(name), written);
}

void tst_Protocol::whatThePageSaysCanBeRead()
{
    const QByteArray eventBytes = QByteArray::fromHex(example(u"event"_s));
    const auto read = wire::decodeEvent(eventBytes);
    QVERIFY(read);
    QCOMPARE(*read, enteredEvent());
    const QByteArray box = QByteArray::fromHex(example(u"sealed-part"_s));
    QCOMPARE(read->sealed.value(), sha256(box));
    const auto secret = unseal(serverKey, {"event", device, visit}, box);
    QVERIFY(secret);
    QCOMPARE(wire::decodeEventSecret(*secret)->claim.value, u"+12125550142"_s);

    const auto asked = wire::decodePushAsk(QByteArray::fromHex(example(u"push"_s)));
    QVERIFY(asked);
    QCOMPARE(asked->events, QList<QByteArray>{eventBytes});
    QVERIFY(isSignedBy(publicKeyOf(deviceKey), headBytes(device, 1, eventHash(eventBytes)),
                       asked->signature));
    QCOMPARE(
        wire::decodePushAnswer(QByteArray::fromHex(example(u"push-answer"_s)))->refusals.at(0).code,
        u"already-entered"_s);
    QVERIFY(wire::decodeFeedPage(QByteArray::fromHex(example(u"feed-page"_s)))
                ->items.at(0)
                .body.isNull());
    const auto kept = wire::decodeTicket(QString::fromLatin1(example(u"ticket"_s)));
    QVERIFY(kept);
    QCOMPARE(wire::decodeTicket(QString::fromLatin1(example(u"ticket-address"_s))).value(), *kept);
    QVERIFY(isSignedBy(publicKeyOf(deviceKey), wire::receiptBytes(*kept), kept->signature));
}

QTEST_GUILESS_MAIN(tst_Protocol)
#include "tst_protocol.moc"
