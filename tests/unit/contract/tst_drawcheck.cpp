// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A published draw is believed in no part: each thing that could be changed, also by
// somebody who can sign for headquarters, is found.
#include "contract/draw/drawcheck.h"
#include "contract/proof/drawranking.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/cbor.h"
#include "contract/wire/itemcodecs.h"
#include "tests/fakes/sampledraw.h"

#include <QCborMap>
#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;
using fakes::SampleDraw;

namespace
{

const QString id = u"week-47"_s;

std::optional<DrawFault> faultOf(const SampleDraw &draw, const wire::PublishedDraw &told)
{
    const auto checked = checkDraw(id, told, draw.hq());
    return checked ? std::nullopt : std::optional(checked.error());
}

// A draw that changes one thing and signs it as headquarters would.
struct Spoiled {
    SampleDraw draw{id};
    wire::PublishedDraw told = draw.published();

    void resign(const std::function<void(DrawResult &)> &change)
    {
        DrawResult result = draw.result();
        change(result);
        told.result = draw.signedResult(result);
    }
    void resignHead(const std::function<void(DrawHead &)> &change)
    {
        DrawHead head = draw.head();
        change(head);
        told.head = draw.signedHead(head);
    }
    std::optional<DrawFault> fault() const { return faultOf(draw, told); }
};

} // namespace

class tst_DrawCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodOneHolds()
    {
        SampleDraw draw(id, 5, 1, 2);
        const auto checked = checkDraw(id, draw.published(), draw.hq());
        QVERIFY(checked);
        QCOMPARE(checked->sealed.head, draw.head());
        QCOMPARE(*checked->result, draw.result());
        QCOMPARE(checked->places.size(), 3);
        QCOMPARE(checked->places.first().entry,
                 draw.entries.at(static_cast<qsizetype>(draw.result().ranking.first())));
        QCOMPARE(checked->places.first().standing.kind, DrawStanding::Kind::Winner);
        QCOMPARE(checked->places.last().standing.kind, DrawStanding::Kind::Alternate);

        draw.outs = {{{}, {}, draw.result().ranking.first(), u"not-claimed"_s, 0}};
        const auto passedOn = checkDraw(id, draw.published(), draw.hq());
        QVERIFY(passedOn);
        QCOMPARE(passedOn->places.at(0).standing.kind, DrawStanding::Kind::Out);
        QCOMPARE(passedOn->places.at(1).standing.kind, DrawStanding::Kind::Winner);
    }

    void itMayWaitForItsNumbersOrHaveNobody()
    {
        SampleDraw draw(id);
        draw.isDrawn = false;
        const auto waiting = checkDraw(id, draw.published(), draw.hq());
        QVERIFY(waiting);
        QVERIFY(!waiting->result);
        const SampleDraw nobody(id, 0);
        const auto empty = checkDraw(id, nobody.published(), nobody.hq());
        QVERIFY(empty);
        QVERIFY(empty->result->ranking.isEmpty());
    }

    void anotherSignatureIsRefused()
    {
        Spoiled it;
        QCOMPARE(checkDraw(id, it.told, publicKeyOf(*SigningSecretKey::from(QByteArray(32, 'x'))))
                     .error(),
                 DrawFault::HeadNotSigned);
        it.told.head.signature = Signature();
        QCOMPARE(it.fault(), DrawFault::HeadNotSigned);
        Spoiled result;
        result.told.result->signature = result.told.head.signature;
        QCOMPARE(result.fault(), DrawFault::ResultNotSigned);
        // Who looked at the signatures before need not look again.
        QVERIFY(checkDraw(id, result.told, std::nullopt));
    }

    void anotherHeadIsRefused()
    {
        Spoiled rules;
        rules.told.manifest = wire::encodeDrawing(fakes::SampleDraw(id, 1, 2).drawing);
        QCOMPARE(rules.fault(), DrawFault::OtherManifest);
        Spoiled name;
        QCOMPARE(checkDraw(u"week-48"_s, name.told, name.draw.hq()).error(),
                 DrawFault::OtherManifest);
        Spoiled early;
        early.resignHead([&](DrawHead &head) {
            head.sealedMs = early.draw.drawing.sealsAt.toMSecsSinceEpoch() - 1;
        });
        QCOMPARE(early.fault(), DrawFault::SealedEarly);
        Spoiled other;
        other.resignHead([](DrawHead &head) { head.root = sha256("other"); });
        QCOMPARE(other.fault(), DrawFault::OtherHead); // the result is of the first one
        Spoiled garbled;
        garbled.told.head.bytes.chop(1);
        QCOMPARE(garbled.fault(), DrawFault::Unreadable);
    }

    // What follows is signed: headquarters itself would be lying.
    void anotherResultIsRefused()
    {
        Spoiled numbers;
        numbers.resign([](DrawResult &result) { result.numbers = {u"1.2.3.4.5.6./7./"_s}; });
        QCOMPARE(numbers.fault(), DrawFault::WrongSeed);
        Spoiled form;
        form.resign([](DrawResult &result) { result.numbers = {u"6.5.4.3.2.1./7./"_s}; });
        QCOMPARE(form.fault(), DrawFault::WrongNumbers);
        Spoiled seed;
        seed.resign([](DrawResult &result) { result.seed = sha256("seed"); });
        QCOMPARE(seed.fault(), DrawFault::WrongSeed);
        Spoiled swapped;
        swapped.resign([](DrawResult &result) { result.ranking.swapItemsAt(0, 1); });
        QCOMPARE(swapped.fault(), DrawFault::WrongRanking);
        Spoiled shortened;
        shortened.resign([](DrawResult &result) { result.ranking.removeLast(); });
        QCOMPARE(shortened.fault(), DrawFault::WrongRanking);
        Spoiled early; // drawn before its numbers were published
        early.resign([&](DrawResult &result) {
            result.drawnMs = early.draw.drawing.sources.first().at.toMSecsSinceEpoch() - 1;
        });
        QCOMPARE(early.fault(), DrawFault::WrongNumbers);
        Spoiled late; // sealed after its numbers were published
        DrawHead head = late.draw.head();
        head.sealedMs = late.draw.drawing.sources.first().at.toMSecsSinceEpoch();
        late.told.head = late.draw.signedHead(head);
        late.resign([&](DrawResult &result) { result.head = sha256(late.told.head.bytes); });
        QCOMPARE(late.fault(), DrawFault::WrongNumbers);
    }

    void anotherPlaceIsRefused()
    {
        Spoiled swapped;
        swapped.told.places.swapItemsAt(0, 1);
        QCOMPARE(swapped.fault(), DrawFault::WrongPlace);
        Spoiled hidden;
        hidden.told.places.removeLast();
        QCOMPARE(hidden.fault(), DrawFault::WrongPlace);
        Spoiled more;
        more.told.places.append(more.told.places.first());
        QCOMPARE(more.fault(), DrawFault::WrongPlace);
        Spoiled changed;
        DrawEntry entry = *wire::decodeDrawEntry(changed.told.places.first().entry);
        entry.event = sha256("mine");
        changed.told.places.first().entry = wire::encodeDrawEntry(entry);
        QCOMPARE(changed.fault(), DrawFault::WrongPlace);
    }

    void aPrizeGoesOnWithAReasonOnly()
    {
        const auto faultWith = [](const std::function<void(DrawOut &)> &change) {
            Spoiled it;
            const QByteArray result = it.told.result->bytes;
            DrawOut out{id, sha256(result), it.draw.result().ranking.first(), u"declined"_s,
                        it.draw.result().drawnMs};
            change(out);
            it.told.outs = {it.draw.signedOut(out)};
            return it.fault();
        };
        QCOMPARE(faultWith([](DrawOut &) {}), std::optional<DrawFault>());
        QCOMPARE(faultWith([](DrawOut &out) { out.reason = u"no-luck"_s; }), DrawFault::BadOut);
        QCOMPARE(faultWith([](DrawOut &out) { out.entry = 4711; }), DrawFault::BadOut);
        QCOMPARE(faultWith([](DrawOut &out) { out.result = sha256("other"); }), DrawFault::BadOut);
        QCOMPARE(faultWith([](DrawOut &out) { out.atMs = 1; }), DrawFault::BadOut);
        Spoiled unsigned_;
        unsigned_.told.outs = {{wire::encodeDrawOut({}), Signature()}};
        QCOMPARE(unsigned_.fault(), DrawFault::BadOut);
        SampleDraw twice(id);
        twice.outs = {{{}, {}, twice.result().ranking.first(), u"declined"_s, 0},
                      {{}, {}, twice.result().ranking.first(), u"not-claimed"_s, 0}};
        QCOMPARE(faultOf(twice, twice.published()), DrawFault::BadOut);
    }

    void aTicketIsFoundByItsProof()
    {
        const SampleDraw draw(id, 9);
        const DrawHead head = draw.head();
        for (qsizetype i = 0; i < draw.entries.size(); ++i) {
            const auto found = checkEntry(head, draw.ticketOf(i), draw.proofOf(i));
            QVERIFY(found);
            QCOMPARE(found->index, static_cast<quint64>(i));
            QVERIFY(found->reason.isEmpty());
        }
        QCOMPARE(checkEntry(head, draw.ticketOf(1), draw.proofOf(2)).error(),
                 DrawFault::WrongEntry);
        wire::EntryProof proof = draw.proofOf(1);
        proof.index = 2;
        QCOMPARE(checkEntry(head, draw.ticketOf(1), proof).error(), DrawFault::NotInList);
        Ticket other = draw.ticketOf(1);
        other.event = sha256("another event at that place");
        QCOMPARE(checkEntry(head, other, draw.proofOf(1)).error(), DrawFault::WrongEntry);

        Ticket left = draw.ticketOf(0);
        left.seq = draw.voids.first().seq;
        left.event = draw.voids.first().event;
        const auto found = checkEntry(head, left, draw.proofOfVoid(0));
        QVERIFY(found);
        QCOMPARE(found->reason, u"already-entered"_s);
        // One list's leaf cannot be passed off as the other's.
        proof = draw.proofOfVoid(0);
        proof.isVoid = false;
        QCOMPARE(checkEntry(head, left, proof).error(), DrawFault::WrongEntry);
    }

    void itIsListedForSixtyDays()
    {
        const SampleDraw draw(id);
        const auto checked = checkDraw(id, draw.published(), draw.hq());
        QVERIFY(checked);
        const auto drawn = QDateTime::fromMSecsSinceEpoch(checked->result->drawnMs, Qt::UTC);
        QVERIFY(checked->isListedIn(u"S1000"_s, drawn.addDays(60).addMSecs(-1)));
        QVERIFY(!checked->isListedIn(u"S1000"_s, drawn.addDays(60)));
        SampleDraw elsewhere(id);
        elsewhere.drawing.stores = {u"S2000"_s};
        const auto other = checkDraw(id, elsewhere.published(), elsewhere.hq());
        QVERIFY(!other->isListedIn(u"S1000"_s, drawn));
        QVERIFY(other->isListedIn(u"S2000"_s, drawn));
    }

    void whatIsWrittenIsReadBack()
    {
        SampleDraw draw(id, 5);
        draw.outs = {{{}, {}, draw.result().ranking.first(), u"declined"_s, 0}};
        const wire::PublishedDraw told = draw.published();
        QCOMPARE(*wire::decodePublishedDraw(wire::encodePublishedDraw(told)), told);
        QCOMPARE(*wire::decodeDrawHead(told.head.bytes), draw.head());
        QCOMPARE(*wire::decodeVoidEntry(wire::encodeVoidEntry(draw.voids.first())),
                 draw.voids.first());
        VoidEntry nobodys = draw.voids.first();
        nobodys.tag.reset();
        QCOMPARE(*wire::decodeVoidEntry(wire::encodeVoidEntry(nobodys)), nobodys);
        const wire::EntryProof proof = draw.proofOf(2);
        QCOMPARE(*wire::decodeEntryProof(wire::encodeEntryProof(proof)), proof);
        // What is hashed says nothing that nobody reads.
        QCborMap map = wire::decodeCborMap(wire::encodeDrawEntry(draw.entries.first())).value();
        map.insert(u"note"_s, 1);
        QVERIFY(!wire::decodeDrawEntry(wire::encodeCbor(map)));
        map = wire::decodeCborMap(told.head.bytes).value();
        map[u"v"_s] = 2;
        QVERIFY(!wire::decodeDrawHead(wire::encodeCbor(map)));
    }
};

QTEST_GUILESS_MAIN(tst_DrawCheck)
#include "tst_drawcheck.moc"
