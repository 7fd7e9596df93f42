// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is changed in a draw's file, both verifiers refuse it, also when headquarters
// itself signs the change.
#include "testbundle.h"

#include "contract/wire/cbor.h"

#include <QCborMap>

using namespace endcap;
using namespace endcap::server;

namespace
{
using Change = std::function<void(const TestBundle &, DrawBundle &)>;
} // namespace

class tst_DrawTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestBundle>(); }
    void isRefused_data();
    void isRefused()
    {
        QFETCH(const Change, change);
        DrawBundle changed = m_test->drawn;
        change(*m_test, changed);
        QVERIFY(!(changed == m_test->drawn));
        const auto checked = checkBundle(changed, m_test->drawn.hq);
        QVERIFY(!checked);
        const PythonSaid said =
            askPython(m_test->write(changed), {QStringLiteral("--key"), m_test->key()});
        QVERIFY2(said.code == 1, qPrintable(said.words));
        QVERIFY(said.words.contains(QStringLiteral("IT DOES NOT HOLD")));
    }

private:
    std::unique_ptr<TestBundle> m_test;
};

void tst_DrawTampering::isRefused_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *what, const Change &change) { QTest::newRow(what) << change; };
    row("an entry changed", [](auto &, DrawBundle &b) { b.entries[17].event = sha256("mine"); });
    row("an entry of somebody else",
        [](auto &, DrawBundle &b) { b.entries[17].tag = sha256("x"); });
    row("an entry removed", [](auto &, DrawBundle &b) { b.entries.removeAt(500); });
    row("an entry added", [](auto &, DrawBundle &b) {
        DrawEntry more = b.entries.last();
        more.seq += 1;
        more.tag = sha256("me");
        b.entries.append(more);
    });
    row("an entry twice", [](auto &, DrawBundle &b) { b.entries.insert(3, b.entries.at(3)); });
    row("two entries swapped", [](auto &, DrawBundle &b) { b.entries.swapItemsAt(3, 4); });
    row("a void one moved in", [](auto &, DrawBundle &b) {
        const VoidEntry moved = b.voids.takeFirst();
        b.entries.append(
            {b.drawing, moved.device, moved.seq, moved.event, moved.tag.value_or(Hash())});
        std::ranges::sort(b.entries, {}, [](const DrawEntry &entry) {
            return std::pair(entry.device.bytes(), entry.seq);
        });
    });
    row("an entry moved out", [](auto &, DrawBundle &b) {
        const DrawEntry moved = b.entries.takeAt(9);
        b.voids.prepend({b.drawing, moved.device, moved.seq, moved.event, moved.tag,
                         QStringLiteral("too-late")});
    });
    row("another reason",
        [](auto &, DrawBundle &b) { b.voids[0].reason = QStringLiteral("too-late"); });
    row("a void one removed", [](auto &, DrawBundle &b) { b.voids.removeLast(); });
    row("other rules", [](auto &, DrawBundle &b) {
        QCborMap map = wire::decodeCborMap(b.manifest).value();
        map[QStringLiteral("winners")] = 2;
        b.manifest = wire::encodeCbor(map);
    });
    row("another drawing's name", [](auto &, DrawBundle &b) {
        b.drawing = QStringLiteral("gift2");
        for (DrawEntry &entry : b.entries)
            entry.drawing = b.drawing;
        for (VoidEntry &entry : b.voids)
            entry.drawing = b.drawing;
    });
    row("a forged signature of the list", [](auto &, DrawBundle &b) {
        b.head.signature =
            sign(*SigningSecretKey::from(QByteArray(32, 'x')), wire::signedHeadBytes(b.head.bytes));
    });
    row("a forged signature of the result",
        [](auto &, DrawBundle &b) { b.result->signature = b.head.signature; });
    row("another list, signed", [](auto &test, DrawBundle &b) {
        DrawHead head = *wire::decodeDrawHead(b.head.bytes);
        head.sealedMs += 1;
        b.head.bytes = wire::encodeDrawHead(head);
        b.head.signature = sign(test.shop.keys.hq, wire::signedHeadBytes(b.head.bytes));
    });
    row("winners swapped, signed", [](auto &test, DrawBundle &b) {
        test.resign(b, [](DrawResult &result) { result.ranking.swapItemsAt(0, 1); });
    });
    row("another winner, signed", [](auto &test, DrawBundle &b) {
        test.resign(
            b, [](DrawResult &result) { result.ranking[0] = result.ranking.contains(7) ? 8 : 7; });
    });
    row("one winner more, signed", [](auto &test, DrawBundle &b) {
        test.resign(b, [](DrawResult &result) { result.ranking.append(1); });
    });
    row("another seed, signed", [](auto &test, DrawBundle &b) {
        test.resign(b, [](DrawResult &result) { result.seed = sha256("seed"); });
    });
    row("other numbers, signed", [](auto &test, DrawBundle &b) {
        test.resign(
            b, [](DrawResult &result) { result.numbers = {QStringLiteral("1.2.3.4.5.8./7./")}; });
    });
    row("numbers that no lottery draws, signed", [](auto &test, DrawBundle &b) {
        test.resign(
            b, [](DrawResult &result) { result.numbers = {QStringLiteral("1.2.3.4.5.50./7./")}; });
    });
    row("the other source's numbers, signed", [](auto &test, DrawBundle &b) {
        test.resign(b, [](DrawResult &result) { result.numbers.prepend(notPublished); });
    });
    row("drawn before the numbers, signed", [](auto &test, DrawBundle &b) {
        test.resign(b, [](DrawResult &result) { result.drawnMs -= 2 * 86'400'000LL; });
    });
    row("a prize that went on without a reason", [](auto &test, DrawBundle &b) {
        DrawOut out = *wire::decodeDrawOut(b.outs.first().bytes);
        out.reason = QStringLiteral("because");
        b.outs.first().bytes = wire::encodeDrawOut(out);
        b.outs.first().signature =
            sign(test.shop.keys.hq, wire::signedOutBytes(b.outs.first().bytes));
    });
    row("a prize that went on twice", [](auto &, DrawBundle &b) { b.outs.append(b.outs.first()); });
    row("a prize that went on, forged", [](auto &, DrawBundle &b) {
        DrawOut out = *wire::decodeDrawOut(b.outs.first().bytes);
        out.atMs += 1;
        b.outs.first().bytes = wire::encodeDrawOut(out);
    });
    row("a prize that went on before the draw", [](auto &, DrawBundle &b) { b.result.reset(); });
    // Somebody who makes the list puts a friend in twice, and signs all of it.
    row("a person twice, signed", [](auto &test, DrawBundle &b) {
        b.entries[5].tag = b.entries[4].tag;
        test.sealAgain(b);
    });
    row("left out for nothing, signed", [](auto &test, DrawBundle &b) {
        b.voids[0].tag = sha256("nobody");
        test.sealAgain(b);
    });
    row("sealed before its time, signed", [](auto &test, DrawBundle &b) {
        test.sealAgain(b, [](DrawHead &head) { head.sealedMs -= 86'400'000; });
    });
    row("sealed after the numbers, signed", [](auto &test, DrawBundle &b) {
        test.sealAgain(b, [](DrawHead &head) { head.sealedMs += 86'400'000; });
    });
}

QTEST_GUILESS_MAIN(tst_DrawTampering)
#include "tst_drawtampering.moc"
