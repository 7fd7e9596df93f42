// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts a stream of bytes into frames. One for each socket; its thread.
#pragma once

#include "link/linkcodec.h"

namespace endcap::link
{

class FrameReader
{
public:
    /// Adds what came.
    void append(const QByteArray &bytes) { m_bytes += bytes; }

    /// The next whole frame; nothing when more bytes are needed; an error when
    /// the other side does not speak our language: close the socket.
    Expected<std::optional<Frame>, WireError> next();

private:
    QByteArray m_bytes;
};

} // namespace endcap::link
