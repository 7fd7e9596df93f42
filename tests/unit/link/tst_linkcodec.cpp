// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The link's bytes: read back equal, cut anywhere, and refused when they are not
// ours. The screen parses what strangers type, so the core trusts nothing.
#include "contract/proof/sha256.h"
#include "link/framereader.h"
#include "link/linkcodec.h"

#include <QTest>
#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::link;
using namespace Qt::StringLiterals;

namespace
{

template <class Message>
bool isReadBackEqual(const Message &message)
{
    const auto frame = decodeFrame(encodeFrame({1, u"m"_s, std::nullopt, toMap(message)}).mid(4));
    if (!frame)
        return false;
    const auto read = fromMap<Message>(frame->body);
    return read && *read == message;
}

} // namespace

class tst_LinkCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages();
    void staffMessages();
    void findings();
    void reviews();
    void contentKeepsItsItems();
    void errorsKeepTheirName();
    void framesAreCutAnywhere();
    void aHugeFrameIsRefusedAtItsHead();
    void anyBytesAreSurvived();
    void anotherVersionIsRefused();
};

void tst_LinkCodec::messages()
{
    const auto id = *EventId::from(QByteArray(16, 'i'));
    const auto visit = *VisitId::from(QByteArray(16, 'v'));
    QVERIFY(isReadBackEqual(Welcome{Readiness::Ready, *DeviceId::from(QByteArray(16, 'd')), 7,
                                    *SealingPublicKey::from(QByteArray(32, 'k')),
                                    *SigningPublicKey::from(QByteArray(32, 'h'))}));
    QVERIFY(isReadBackEqual(LineState{true, 1'000, 3, 500}));
    QVERIFY(isReadBackEqual(LineState{false, std::nullopt, 0, std::nullopt}));
    QVERIFY(isReadBackEqual(EnterAsk{id, visit, u"week-47"_s, sha256("m"),
                                     *TicketNonce::from(QByteArray(16, 'n')), "box"}));
    QVERIFY(isReadBackEqual(
        EnterReceipt{428, sha256("e"), 9'000, *Signature::from(QByteArray(64, 's'))}));
    QVERIFY(isReadBackEqual(CheckInAsk{id, visit, "box"}));
    QVERIFY(isReadBackEqual(CheckInReceipt{429, sha256("c"), QDate(2026, 11, 21)}));
    QVERIFY(isReadBackEqual(LoginAsk{visit, "box"}));
    QVERIFY(
        isReadBackEqual(ProofAsk{u"week-47"_s, *DeviceId::from(QByteArray(16, 'd')), 1ULL << 40}));
    QVERIFY(isReadBackEqual(Settled{428, u"already-entered"_s}));
}

void tst_LinkCodec::staffMessages()
{
    const auto token = *StaffToken::from(QByteArray(16, 't'));
    const StaffGate gate{StaffGate::Face::Locked, 1, 900'000};
    QVERIFY(isReadBackEqual(gate));
    QVERIFY(isReadBackEqual(StaffEnterAsk{"31415926"}));
    QVERIFY(isReadBackEqual(StaffEntry{token, u"Sam"_s, u"clerk"_s, gate}));
    QVERIFY(isReadBackEqual(StaffEntry{{}, {}, {}, gate}));
    QVERIFY(isReadBackEqual(StaffAsk{token, u"scanner"_s, true, 40, true}));
    QVERIFY(isReadBackEqual(StaffDone()));
    QVERIFY(isReadBackEqual(StaffSync{SyncEnd::Disagreed}));
    StaffDesk desk;
    QVERIFY(isReadBackEqual(desk));
    desk = {1'000,
            2'000,
            true,
            u"S1"_s,
            7,
            u"0.2.0"_s,
            {true, 900, 3, 500},
            SyncEnd::Held,
            800,
            812,
            42,
            true,
            60,
            true,
            {{u"touch"_s, true, 700, u"Sam"_s}}};
    QVERIFY(isReadBackEqual(desk));
    QCborMap loud = toMap(desk);
    loud[u"volume"_s] = 101;
    QVERIFY(!fromMap<StaffDesk>(loud));
}

void tst_LinkCodec::findings()
{
    QVERIFY(isReadBackEqual(SearchAsk{u"crème 牛"_s}));
    QVERIFY(isReadBackEqual(SearchAsk{}));
    QVERIFY(isReadBackEqual(ProductAsk{u"00012345678905"_s}));
    const FoundProduct found{u"00012345678905"_s, "body"};
    QVERIFY(isReadBackEqual(SearchAnswer{{found, found}, u"milk"_s}));
    QVERIFY(
        isReadBackEqual(SearchAnswer{QList<FoundProduct>(SearchAnswer::mostProducts, found), {}}));
    QVERIFY(!isReadBackEqual(
        SearchAnswer{QList<FoundProduct>(SearchAnswer::mostProducts + 1, found), {}}));
    QVERIFY(!isReadBackEqual(SearchAsk{QString(SearchAsk::mostLetters + 1, u'a')}));
    QVERIFY(!isReadBackEqual(ProductAsk{u"000123456789051"_s}));
    QCborMap broken = toMap(SearchAnswer{{found}, {}});
    broken[u"products"_s] = QCborArray{QCborArray{u"00012345678905"_s, u"no bytes"_s}};
    QVERIFY(!fromMap<SearchAnswer>(broken));
}

void tst_LinkCodec::reviews()
{
    QVERIFY(isReadBackEqual(ReviewQuery{}));
    const ReviewPlace place{2, 20'000, std::numeric_limits<qint64>::max()};
    for (const ReviewOrder order :
         {ReviewOrder::Neutral, ReviewOrder::Newest, ReviewOrder::Helpful, ReviewOrder::Critical})
        QVERIFY(isReadBackEqual(ReviewQuery{u"00012345678905"_s, order, 5, place}));
    // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): a later screen's order
    const auto unknown = static_cast<ReviewOrder>(4);
    QVERIFY(!isReadBackEqual(ReviewQuery{u"00012345678905"_s, unknown, 0, {}}));
    QVERIFY(!isReadBackEqual(ReviewQuery{u"00012345678905"_s, ReviewOrder::Neutral, 6, {}}));
    QVERIFY(!isReadBackEqual(ReviewQuery{u"000123456789051"_s, ReviewOrder::Neutral, 0, {}}));
    const ReviewsAnswer::Row row{u"r1"_s, "body"};
    QVERIFY(isReadBackEqual(ReviewsAnswer{"product", "", {}, {}}));
    QVERIFY(isReadBackEqual(ReviewsAnswer{
        "product", "rating", QList<ReviewsAnswer::Row>(ReviewQuery::pageLength, row), place}));
    QVERIFY(!isReadBackEqual(ReviewsAnswer{
        "product", "rating", QList<ReviewsAnswer::Row>(ReviewQuery::pageLength + 1, row), {}}));
}

void tst_LinkCodec::contentKeepsItsItems()
{
    const Content content{1, 2, u"S1"_s, "store", {{u"slide"_s, u"a"_s, "body"}}};
    const auto read = fromMap<Content>(toMap(content));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 1);
    QCOMPARE(read->items.at(0).body, QByteArray("body"));
    QCOMPARE(read->storeId, u"S1"_s);
    QCborMap broken = toMap(content);
    broken[u"items"_s] = QCborArray{QCborArray{u"slide"_s}};
    QVERIFY(!fromMap<Content>(broken));
}

void tst_LinkCodec::errorsKeepTheirName()
{
    const auto frame = decodeFrame(encodeFrame({9, u"enter"_s, AskError::StorageFull, {}}).mid(4));
    QVERIFY(frame);
    QCOMPARE(frame->error, AskError::StorageFull);
    QCOMPARE(frame->serial, quint64(9));
}

void tst_LinkCodec::framesAreCutAnywhere()
{
    QVERIFY(rc::check("frames come whole, however the bytes are cut", [] {
        QByteArray stream;
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i)
            stream += encodeFrame({static_cast<quint64>(i + 1), u"m"_s, std::nullopt,
                                   toMap(QByteArray(*rc::gen::inRange(0, 300), 'x'))});
        FrameReader reader;
        quint64 seen = 0;
        while (!stream.isEmpty()) {
            const qsizetype part = *rc::gen::inRange<qsizetype>(1, stream.size() + 1);
            reader.append(stream.first(part));
            stream.remove(0, part);
            for (;;) {
                const auto frame = reader.next();
                RC_ASSERT(frame.has_value());
                if (!*frame)
                    break;
                RC_ASSERT((*frame)->serial == ++seen);
            }
        }
        RC_ASSERT(seen == static_cast<quint64>(count));
    }));
}

void tst_LinkCodec::aHugeFrameIsRefusedAtItsHead()
{
    FrameReader reader;
    reader.append(QByteArray("\xff\xff\xff\xff", 4));
    QVERIFY(!reader.next());
}

void tst_LinkCodec::anyBytesAreSurvived()
{
    QVERIFY(rc::check("any bytes: a frame, more wanted, or refused", [] {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        FrameReader reader;
        reader.append(QByteArray::fromStdString(bytes));
        for (;;) {
            const auto frame = reader.next();
            if (!frame || !*frame)
                break;
        }
    }));
}

void tst_LinkCodec::anotherVersionIsRefused()
{
    QCborMap map = toMap(Welcome{});
    map[u"v"_s] = 2;
    QCOMPARE(fromMap<Welcome>(map).error().kind, WireError::Kind::UnknownVersion);
}

QTEST_GUILESS_MAIN(tst_LinkCodec)
#include "tst_linkcodec.moc"
