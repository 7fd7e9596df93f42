// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree over a sealed list: against Certificate Transparency's published roots and
// proofs, and for every list that each leaf's proof holds and no other does.
#include "contract/proof/merkletree.h"
#include "contract/proof/sha256.h"

#include <QTest>
#include <rapidcheck.h>

using namespace endcap;

namespace
{

// The eight inputs that Certificate Transparency's implementations are tested with.
const QByteArrayList inputs{"",
                            "00",
                            "10",
                            "2021",
                            "3031",
                            "40414243",
                            "5051525354555657",
                            "606162636465666768696a6b6c6d6e6f"};
const QByteArrayList roots{"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                           "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                           "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                           "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                           "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                           "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                           "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                           "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                           "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

QList<Hash> publicLeaves(qsizetype count)
{
    QList<Hash> leaves;
    for (const QByteArray &input : inputs.first(count))
        leaves.append(leafHash(QByteArray::fromHex(input)));
    return leaves;
}

QByteArrayList hexes(const QList<Hash> &hashes)
{
    QByteArrayList all;
    for (const Hash &hash : hashes)
        all.append(hash.hex());
    return all;
}

QList<Hash> numberedLeaves(int count)
{
    QList<Hash> leaves;
    for (int i = 0; i < count; ++i)
        leaves.append(leafHash(QByteArray::number(i)));
    return leaves;
}

// RFC 6962, section 2.1, word for word: splits at the largest power of two.
Hash rootByTheBook(const QList<Hash> &leaves)
{
    if (leaves.isEmpty())
        return sha256({});
    if (leaves.size() == 1)
        return leaves.first();
    qsizetype split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return nodeHash(rootByTheBook(leaves.first(split)), rootByTheBook(leaves.sliced(split)));
}

} // namespace

class tst_MerkleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCertificateTransparency()
    {
        for (qsizetype count = 0; count <= 8; ++count)
            QCOMPARE(MerkleTree(publicLeaves(count)).root().hex(), roots.at(count));
    }

    void givesTheirProofs_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArrayList>("proof");
        QTest::newRow("0 of 8") << 0 << 8
                                << QByteArrayList{"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e"
                                                  "410b78630a09cfc7",
                                                  "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54"
                                                  "c8a360f50de3031e",
                                                  "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd"
                                                  "6aab035ca39bf6e4"};
        QTest::newRow("5 of 8") << 5 << 8
                                << QByteArrayList{"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c"
                                                  "283e1f4d88599e6b",
                                                  "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596"
                                                  "ece6b9d5975a0ae0",
                                                  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe"
                                                  "8b30cd95209614b7"};
        QTest::newRow("2 of 3") << 2 << 3
                                << QByteArrayList{"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd"
                                                  "8d98662f00e3c125"};
        QTest::newRow("1 of 5") << 1 << 5
                                << QByteArrayList{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb3373876"
                                                  "8511a30617afa01d",
                                                  "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54"
                                                  "c8a360f50de3031e",
                                                  "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c"
                                                  "283e1f4d88599e6b"};
    }
    void givesTheirProofs()
    {
        QFETCH(const int, index);
        QFETCH(const int, count);
        QFETCH(const QByteArrayList, proof);
        QCOMPARE(hexes(MerkleTree(publicLeaves(count)).proof(index)), proof);
    }

    void isTheTreeOfTheBook()
    {
        for (int count = 0; count < 70; ++count) {
            const QList<Hash> leaves = numberedLeaves(count);
            QCOMPARE(MerkleTree(leaves).root(), rootByTheBook(leaves));
        }
    }

    void everyLeafIsProven()
    {
        QVERIFY(rc::check("the proof holds for this leaf at this place only", [] {
            const int count = *rc::gen::inRange(1, 300);
            const int index = *rc::gen::inRange(0, count);
            const QList<Hash> leaves = numberedLeaves(count);
            const MerkleTree tree(leaves);
            const auto place = static_cast<quint64>(index);
            const auto all = static_cast<quint64>(count);
            const QList<Hash> proof = tree.proof(index);
            RC_ASSERT(isIncluded(leaves.at(index), place, all, proof, tree.root()));
            RC_ASSERT(!isIncluded(leafHash("another"), place, all, proof, tree.root()));
            RC_ASSERT(!isIncluded(leaves.at(index), all, all, proof, tree.root()));
            const int other = *rc::gen::inRange(0, count);
            RC_ASSERT(other == index || !isIncluded(leaves.at(index), static_cast<quint64>(other),
                                                    all, proof, tree.root()));
        }));
    }

    void aChangedProofDoesNotHold()
    {
        QVERIFY(rc::check("each hash of it counts, and how many there are", [] {
            const int count = *rc::gen::inRange(2, 300);
            const int index = *rc::gen::inRange(0, count);
            const QList<Hash> leaves = numberedLeaves(count);
            const MerkleTree tree(leaves);
            const auto holds = [&](const QList<Hash> &proof) {
                return isIncluded(leaves.at(index), static_cast<quint64>(index),
                                  static_cast<quint64>(count), proof, tree.root());
            };
            QList<Hash> proof = tree.proof(index);
            RC_ASSERT(!holds(proof.first(proof.size() - 1)));
            RC_ASSERT(!holds(proof + QList<Hash>{tree.root()}));
            const auto changed = *rc::gen::inRange<qsizetype>(0, proof.size());
            proof[changed] = sha256("changed");
            RC_ASSERT(!holds(proof));
        }));
    }

    // A node must never pass for a leaf: that is what the first byte is for.
    void aNodeIsNoLeaf()
    {
        const QList<Hash> leaves = numberedLeaves(4);
        const Hash left = nodeHash(leaves.at(0), leaves.at(1));
        const Hash right = nodeHash(leaves.at(2), leaves.at(3));
        const MerkleTree tree(leaves);
        QCOMPARE(nodeHash(left, right), tree.root());
        QVERIFY(leafHash(left.bytes() + right.bytes()) != tree.root());
    }
};

QTEST_GUILESS_MAIN(tst_MerkleTree)
#include "tst_merkletree.moc"
