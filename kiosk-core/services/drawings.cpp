// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drawings.h"

#include "contract/proof/signing.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/ticketcodec.h"

namespace endcap::services
{

Expected<qint64, ServiceError> Drawings::sealOf(const Entry &entry)
{
    if (m_content.isEmpty())
        return Unexpected(ServiceError::NotReady);
    const auto *found = m_content.programme().drawing(entry.drawing);
    // Withdrawn while she read it is, to her, the same as closed.
    if (!found || !isOn(found->thing, m_content.programme().store()->thing, m_time.now()) ||
        wire::manifestOf(found->body) != entry.manifest)
        return Unexpected(ServiceError::NotOpen);
    return found->thing.sealsAt.toMSecsSinceEpoch();
}

Expected<EntryReceipt, ServiceError> Drawings::enter(const Entry &entry)
{
    if (!isPlausibleSeal(entry.sealed))
        return Unexpected(ServiceError::Malformed);
    const auto known = m_outbox.find(entry.id);
    if (!known)
        return Unexpected(meaningOf(known.error()));
    // What the first receipt said stands beside the event.
    const auto sealsMs =
        *known ? Expected<qint64, ServiceError>((*known)->kept.toLongLong()) : sealOf(entry);
    if (!sealsMs)
        return Unexpected(sealsMs.error());
    const auto saved = m_outbox.append(
        m_drafts.make(entry.id, entry.visit, DrawingEntered{entry.drawing, entry.manifest}),
        entry.sealed, QByteArray::number(*sealsMs));
    if (!saved)
        return Unexpected(meaningOf(saved.error()));
    const Ticket ticket{entry.drawing,
                        m_device,
                        saved->event.seq,
                        saved->hash,
                        entry.nonce,
                        QDateTime::fromMSecsSinceEpoch(*sealsMs, Qt::UTC),
                        {}};
    return EntryReceipt{saved->event.seq, saved->hash, *sealsMs,
                        sign(m_key, wire::receiptBytes(ticket))};
}

} // namespace endcap::services
