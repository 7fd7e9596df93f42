// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proves of one entry that it stands in a sealed list. Keeps the trees of the drawing
// asked for last, which can never change. Storage thread.
#pragma once

#include "contract/proof/merkletree.h"
#include "contract/wire/drawcodec.h"
#include "store-server/storage/sealstore.h"

namespace endcap::server
{

class EntryProofs
{
public:
    explicit EntryProofs(SealStore &seals) : m_seals(seals) {}

    /// Nothing: that event stands in neither list of @p drawing.
    Found<wire::EntryProof> of(const QString &drawing, const DeviceId &device, quint64 seq);

private:
    Stored<void> read(const QString &drawing);
    Stored<MerkleTree> treeOf(const QString &drawing, bool isVoid);

    SealStore &m_seals;
    QString m_drawing; // whose trees these are
    MerkleTree m_entries{QList<Hash>()};
    MerkleTree m_voids{QList<Hash>()};
};

} // namespace endcap::server
