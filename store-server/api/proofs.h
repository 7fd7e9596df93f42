// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GET /v1/proof: where an entry stands in a sealed list, with the hashes that prove it.
// Storage thread.
#pragma once

#include "store-server/api/answer.h"
#include "store-server/drawings/entryproofs.h"

#include <QUrlQuery>

namespace endcap::server
{

class Proofs
{
public:
    explicit Proofs(SealStore &seals) : m_proofs(seals) {}

    Answer take(const QUrlQuery &query);

private:
    EntryProofs m_proofs;
};

} // namespace endcap::server
