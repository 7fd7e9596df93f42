// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/proofs.h"

namespace endcap::server
{

Answer Proofs::take(const QUrlQuery &query)
{
    const QString drawing = query.queryItemValue(QStringLiteral("drawing"), QUrl::FullyDecoded);
    const auto device =
        DeviceId::fromHex(query.queryItemValue(QStringLiteral("device")).toLatin1());
    bool isNumber = false;
    const quint64 seq = query.queryItemValue(QStringLiteral("seq")).toULongLong(&isNumber);
    if (drawing.isEmpty() || !device || !isNumber || seq > INT64_MAX)
        return malformed();
    const auto proof = m_proofs.of(drawing, *device, seq);
    if (!proof)
        return unavailable();
    return *proof ? good(wire::encodeEntryProof(**proof)) : notFound();
}

} // namespace endcap::server
