// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/entryproofs.h"

namespace endcap::server
{

Found<wire::EntryProof> EntryProofs::of(const QString &drawing, const DeviceId &device, quint64 seq)
{
    const auto leaf = m_seals.leafOf(device, seq);
    if (!leaf)
        return Unexpected(leaf.error());
    if (!*leaf || (*leaf)->drawing != drawing)
        return std::nullopt;
    if (auto done = read(drawing); !done)
        return Unexpected(done.error());
    const MerkleTree &tree = (*leaf)->isVoid ? m_voids : m_entries;
    if ((*leaf)->place >= tree.count())
        return Unexpected(sqlite::StorageError::Damaged);
    return wire::EntryProof{(*leaf)->isVoid, static_cast<quint64>((*leaf)->place), (*leaf)->data,
                            tree.proof((*leaf)->place)};
}

Stored<void> EntryProofs::read(const QString &drawing)
{
    if (drawing == m_drawing)
        return {};
    auto entries = treeOf(drawing, false);
    if (!entries)
        return Unexpected(entries.error());
    auto voids = treeOf(drawing, true);
    if (!voids)
        return Unexpected(voids.error());
    m_entries = std::move(*entries);
    m_voids = std::move(*voids);
    m_drawing = drawing;
    return {};
}

Stored<MerkleTree> EntryProofs::treeOf(const QString &drawing, bool isVoid)
{
    QList<Hash> leaves;
    const auto read = m_seals.leaves(
        drawing, isVoid, [&leaves](const SealedLeaf &leaf) { leaves.append(leafHash(leaf.data)); });
    if (!read)
        return Unexpected(read.error());
    return MerkleTree(leaves);
}

} // namespace endcap::server
