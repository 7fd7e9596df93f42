// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/drawingentries.h"

#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

Verdict DrawingEntries::apply(const Arrived &arrived, const DrawingEntered &entered)
{
    if (!arrived.secret.nonce)
        return RefusalCode::Unreadable; // no ticket could ever be checked against it
    const auto drawing = m_entries.published(entered.drawing);
    if (!drawing)
        return Unexpected(drawing.error());
    if (!*drawing)
        return RefusalCode::NoSuchDrawing;
    const auto known = m_accounts.find(arrived.secret.claim);
    if (!known)
        return Unexpected(known.error());

    EntryRow entry{.device = arrived.device.id,
                   .seq = arrived.event.seq,
                   .drawing = entered.drawing,
                   .member = *known,
                   .nonce = *arrived.secret.nonce,
                   .voidReason = {},
                   .receivedMs = arrived.receivedMs};
    const auto code = objection(arrived, entered, **drawing, *known);
    if (!code)
        return code;
    if (*code) {
        entry.voidReason = nameOf(**code);
    } else if (!entry.member) {
        const auto made = m_accounts.findOrMake(arrived.secret.claim, arrived.receivedMs);
        if (!made)
            return Unexpected(made.error());
        entry.member = *made;
    }
    if (auto added = m_entries.add(entry); !added)
        return Unexpected(added.error());
    if (*code && **code != RefusalCode::AlreadyEntered)
        return code;
    // Also of whoever was second, as with check-ins.
    const auto noted = m_deeds.note(arrived, *entry.member, DeedKind::Enter, entered.drawing);
    if (!noted)
        return Unexpected(noted.error());
    return code;
}

Found<RefusalCode> DrawingEntries::objection(const Arrived &arrived, const DrawingEntered &entered,
                                             const PublishedDrawing &published,
                                             std::optional<qint64> member)
{
    if (entered.manifest != published.manifest)
        return RefusalCode::WrongManifest;
    const auto drawing = wire::decodeDrawing(entered.drawing, published.body);
    if (!drawing)
        return Unexpected(sqlite::StorageError::Damaged);
    const auto isSealed = m_seals.isSealed(entered.drawing);
    if (!isSealed)
        return Unexpected(isSealed.error());
    // A sealed list is closed for ever, also to a server whose clock went back.
    if (*isSealed || arrived.receivedMs > drawing->sealsAt.toMSecsSinceEpoch())
        return RefusalCode::TooLate;
    // Its kiosk's clock is ahead. Until it opens headquarters may still change its rules.
    if (arrived.receivedMs < drawing->opensAt.toMSecsSinceEpoch())
        return RefusalCode::NotOpen;
    if (member) {
        const auto isEntered = m_entries.isEntered(entered.drawing, *member);
        if (!isEntered)
            return Unexpected(isEntered.error());
        if (*isEntered)
            return RefusalCode::AlreadyEntered;
    }
    return std::nullopt;
}

} // namespace endcap::server
