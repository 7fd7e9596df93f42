// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Overwrites what was secret before its memory is given back. The compiler may not
// leave it out. Any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>

namespace endcap
{

inline void wipe(QByteArray &bytes)
{
    // data() detaches: callers wipe what they alone hold.
    explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

inline void wipe(QString &text)
{
    explicit_bzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace endcap
