// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small draw, made as the store server makes one, that a test may spoil in any part
// and sign again. Any one thread.
#pragma once

#include "contract/domain/campaigns.h"
#include "contract/domain/ticket.h"
#include "contract/wire/drawcodec.h"

namespace endcap::fakes
{

class SampleDraw final
{
public:
    /// @p entries people, none of them twice; one more entry takes no part.
    explicit SampleDraw(const QString &drawing, int entries = 5, int winners = 1,
                        int alternates = 2);

    Drawing drawing;
    QList<DrawEntry> entries;
    QList<VoidEntry> voids;
    QStringList numbers{QStringLiteral("4.8.15.16.23.42./7./")};
    QList<DrawOut> outs; ///< of the ranking; their hashes are filled in
    bool isDrawn = true;

    SigningPublicKey hq() const;
    SigningSecretKey hqSecret() const;

    DrawHead head() const;
    DrawResult result() const;
    wire::PublishedDraw published() const;
    /// The ticket of an entry, as the kiosk that took it printed it.
    Ticket ticketOf(qsizetype entry) const;
    wire::EntryProof proofOf(qsizetype entry) const;
    wire::EntryProof proofOfVoid(qsizetype entry) const;

    wire::SignedBytes signedHead(const DrawHead &head) const;
    wire::SignedBytes signedResult(const DrawResult &result) const;
    wire::SignedBytes signedOut(const DrawOut &out) const;
};

} // namespace endcap::fakes
