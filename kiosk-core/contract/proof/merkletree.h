// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree of RFC 6962 and RFC 9162 over a list: one hash that fixes all of it, and for
// each leaf a short proof that it is in. Pure; any thread.
#pragma once

#include "contract/domain/ids.h"

#include <QList>

namespace endcap
{

/// SHA-256(0x00 || data) and SHA-256(0x01 || left || right).
Hash leafHash(QByteArrayView data);
Hash nodeHash(const Hash &left, const Hash &right);

class MerkleTree
{
public:
    explicit MerkleTree(QList<Hash> leaves);

    qsizetype count() const { return m_levels.first().size(); }
    /// SHA-256 of nothing for an empty list.
    Hash root() const;
    /// From the leaf up: the sibling at each level that has one. @p index < count().
    QList<Hash> proof(qsizetype index) const;

private:
    QList<QList<Hash>> m_levels; // the leaves first
};

/// Whether a list of @p count leaves with this root has @p leaf at @p index.
bool isIncluded(const Hash &leaf, quint64 index, quint64 count, const QList<Hash> &proof,
                const Hash &root);

} // namespace endcap
