// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/merkletree.h"

#include "contract/proof/sha256.h"

namespace endcap
{

Hash leafHash(QByteArrayView data)
{
    QByteArray bytes(1, '\x00');
    return sha256(bytes.append(data));
}

Hash nodeHash(const Hash &left, const Hash &right)
{
    QByteArray bytes(1, '\x01');
    return sha256(bytes.append(left.view()).append(right.view()));
}

MerkleTree::MerkleTree(QList<Hash> leaves)
{
    m_levels.append(std::move(leaves));
    while (m_levels.last().size() > 1) {
        const QList<Hash> &below = m_levels.last();
        QList<Hash> level;
        level.reserve((below.size() + 1) / 2);
        for (qsizetype i = 0; i + 1 < below.size(); i += 2)
            level.append(nodeHash(below.at(i), below.at(i + 1)));
        if (below.size() % 2 == 1)
            level.append(below.last()); // the odd one goes up as it is
        m_levels.append(level);
    }
}

Hash MerkleTree::root() const
{
    return count() == 0 ? sha256({}) : m_levels.last().first();
}

QList<Hash> MerkleTree::proof(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < count());
    QList<Hash> path;
    for (const QList<Hash> &level : m_levels) {
        const qsizetype sibling = index ^ 1;
        if (sibling < level.size())
            path.append(level.at(sibling));
        index /= 2;
    }
    return path;
}

bool isIncluded(const Hash &leaf, quint64 index, quint64 count, const QList<Hash> &proof,
                const Hash &root)
{
    // RFC 9162, section 2.1.3.2.
    if (index >= count)
        return false;
    quint64 place = index;
    quint64 last = count - 1;
    Hash hash = leaf;
    for (const Hash &sibling : proof) {
        if (last == 0)
            return false; // longer than the tree is high
        if (place % 2 == 1 || place == last) {
            hash = nodeHash(sibling, hash);
            while (place % 2 == 0 && place != 0) {
                place /= 2;
                last /= 2;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        place /= 2;
        last /= 2;
    }
    return last == 0 && hash == root;
}

} // namespace endcap
