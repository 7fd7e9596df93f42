// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/framereader.h"

#include <QtEndian>

namespace endcap::link
{

Expected<std::optional<Frame>, WireError> FrameReader::next()
{
    constexpr qsizetype head = 4;
    if (m_bytes.size() < head)
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(m_bytes.constData());
    if (length > maxFrameBytes)
        return Unexpected(WireError{WireError::Kind::BadField, QStringLiteral("length")});
    if (m_bytes.size() < head + static_cast<qsizetype>(length))
        return std::nullopt;
    const auto frame = decodeFrame(m_bytes.mid(head, length));
    m_bytes.remove(0, head + static_cast<qsizetype>(length));
    if (!frame)
        return Unexpected(frame.error());
    return *frame;
}

} // namespace endcap::link
