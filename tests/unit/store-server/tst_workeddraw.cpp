// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The worked draw of PROTOCOL.md, calculated by hand there, is what this program makes
// of the same six tickets: every hash on the way, and the whole bundle.
#include "contract/proof/drawranking.h"
#include "contract/proof/merkletree.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/itemcodecs.h"
#include "store-server/drawings/bundlecheck.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const QString drawing = u"week-47"_s;
const auto first = *DeviceId::from(QByteArray(16, '\xd0'));
const auto second = *DeviceId::from(QByteArray(16, '\xd1'));
const auto hq = *SigningSecretKey::from(QByteArray(32, '\x44'));

Hash tagOf(char byte)
{
    return drawTag(drawing, *Pseudonym::from(QByteArray(16, byte)));
}

Hash eventOf(const DeviceId &device, int seq)
{
    return sha256(QByteArray(device == first ? "event d0 " : "event d1 ") +
                  QByteArray::number(seq));
}

DrawEntry entry(const DeviceId &device, int seq, char person)
{
    return {drawing, device, static_cast<quint64>(seq), eventOf(device, seq), tagOf(person)};
}

QList<DrawEntry> entries()
{
    return {entry(first, 1, '\xa1'), entry(first, 2, '\xb2'), entry(first, 4, '\xc3'),
            entry(second, 1, '\xd4'), entry(second, 3, '\xe5')};
}

VoidEntry leftOut()
{
    return {drawing, second, 2, eventOf(second, 2), tagOf('\xa1'), u"already-entered"_s};
}

} // namespace

class tst_WorkedDraw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("ENDCAP_SOURCE_DIR") + u"/PROTOCOL.md"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        m_page = QString::fromUtf8(file.readAll());
        for (const QString &line : block(u"text draw-hashes"_s).split(u'\n', Qt::SkipEmptyParts))
            m_hashes.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1).toLatin1());
        QCOMPARE(m_hashes.size(), 21);
        QByteArray bytes = block(u"text draw-bundle"_s).toUtf8();
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QBuffer::ReadOnly));
        const auto read = readBundle(buffer);
        QVERIFY2(read, read ? "" : qPrintable(read.error().reason));
        m_bundle = *read;
    }

    void manifestAndLeaves()
    {
        const QByteArray manifest = QByteArray::fromHex(squeezed(u"hex draw-manifest"_s));
        QCOMPARE(m_bundle.manifest, manifest);
        QCOMPARE(wire::manifestOf(manifest).hex(), squeezed(u"hex draw-manifest-hash"_s));
        const auto read = wire::decodeDrawing(drawing, manifest);
        QVERIFY(read);
        QCOMPARE(wire::encodeDrawing(*read), manifest);
        QCOMPARE(read->sources.first().groups.size(), 2);
        QCOMPARE(wire::encodeDrawEntry(entries().first()).toHex(), squeezed(u"hex draw-entry"_s));
        QCOMPARE(wire::encodeVoidEntry(leftOut()).toHex(), squeezed(u"hex draw-void"_s));
        QCOMPARE(m_bundle.entries, entries());
        QCOMPARE(m_bundle.voids, QList<VoidEntry>{leftOut()});
    }

    void everyHashOnTheWay()
    {
        for (const auto &[name, byte] :
             {std::pair("Ann", '\xa1'), std::pair("Bo", '\xb2'), std::pair("Cy", '\xc3'),
              std::pair("Di", '\xd4'), std::pair("Ed", '\xe5')})
            QCOMPARE(tagOf(byte).hex(), m_hashes.value(u"tag of "_s + QLatin1StringView(name)));
        QList<Hash> leaves;
        for (const DrawEntry &each : entries()) {
            leaves.append(leafHash(wire::encodeDrawEntry(each)));
            QCOMPARE(leaves.last().hex(), m_hashes.value(u"leaf %1"_s.arg(leaves.size() - 1)));
        }
        const Hash left = nodeHash(leaves.at(0), leaves.at(1));
        const Hash right = nodeHash(leaves.at(2), leaves.at(3));
        QCOMPARE(left.hex(), m_hashes.value(u"node 0-1"_s));
        QCOMPARE(right.hex(), m_hashes.value(u"node 2-3"_s));
        QCOMPARE(nodeHash(left, right).hex(), m_hashes.value(u"node 0-3"_s));
        const Hash root = MerkleTree(leaves).root();
        const Hash voids = MerkleTree({leafHash(wire::encodeVoidEntry(leftOut()))}).root();
        QCOMPARE(root.hex(), m_hashes.value(u"root"_s));
        QCOMPARE(voids.hex(), m_hashes.value(u"voids root"_s));

        const Hash manifest = wire::manifestOf(m_bundle.manifest);
        const QByteArray head =
            wire::encodeDrawHead({drawing, manifest, 5, root, 1, voids, 1'795'300'060'000});
        QCOMPARE(sha256(head).hex(), m_hashes.value(u"head"_s));
        QCOMPARE(m_bundle.head, (wire::SignedBytes{head, sign(hq, wire::signedHeadBytes(head))}));

        const QStringList numbers{u"4.8.15.16.23.42./1./"_s};
        const Hash seed = drawSeed(manifest, 5, root, numbers);
        QCOMPARE(seed.hex(), m_hashes.value(u"seed"_s));
        for (char k = 0; k < 3; ++k) {
            QCOMPARE(sha256("pk1" + seed.bytes() + QByteArray(7, '\0') + k).hex(),
                     m_hashes.value(u"k = %1"_s.arg(int(k))));
        }
        QVERIFY(drawnPlace(seed, 0, 5) == quint64{0});
        QVERIFY(drawnPlace(seed, 1, 5) == quint64{0}); // Ann again: skipped
        QVERIFY(drawnPlace(seed, 2, 5) == quint64{2});
        const QByteArray result = wire::encodeDrawResult(
            {drawing, sha256(head), numbers, seed, {0, 2}, 1'795'410'000'000});
        QCOMPARE(sha256(result).hex(), m_hashes.value(u"result"_s));
        QCOMPARE(*m_bundle.result,
                 (wire::SignedBytes{result, sign(hq, wire::signedResultBytes(result))}));
    }

    void theWholeOfItHolds()
    {
        QCOMPARE(m_bundle.hq, publicKeyOf(hq));
        const auto checked = checkBundle(m_bundle, publicKeyOf(hq));
        QVERIFY(checked);
        QCOMPARE(checked->result->ranking, (QList<quint64>{0, 2}));
        using Kind = DrawStanding::Kind;
        QCOMPARE(checked->standings,
                 (QList<DrawStanding>{{Kind::Out, 1, 1'795'500'000'000, u"declined"_s},
                                      {Kind::Winner, 1, 1'795'500'000'000, {}}}));
        // And it is written down as the page has it.
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QBuffer::WriteOnly) && writeBundle(buffer, m_bundle));
        QCOMPARE(bytes, block(u"text draw-bundle"_s).toUtf8());
    }

private:
    QString block(const QString &head) const
    {
        const QRegularExpression fence(u"```"_s + head + u"\n([^`]*)```"_s);
        return fence.match(m_page).captured(1);
    }
    QByteArray squeezed(const QString &head) const
    {
        return block(head).remove(QRegularExpression(u"\\s"_s)).toLatin1();
    }

    QString m_page;
    QMap<QString, QByteArray> m_hashes;
    DrawBundle m_bundle;
};

QTEST_GUILESS_MAIN(tst_WorkedDraw)
#include "tst_workeddraw.moc"
