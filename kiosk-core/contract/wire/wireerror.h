// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why bytes could not be read.
#pragma once

#include <QString>

namespace endcap
{

struct WireError {
    enum class Kind {
        NotCbor,          ///< broken off, or no CBOR at all
        NotDeterministic, ///< another encoding of the same value
        BadField,         ///< missing, of another type, or out of range
        UnknownVersion,   ///< newer than this program
    };

    Kind kind = Kind::NotCbor;
    QString field; ///< which one, for the log

    bool operator==(const WireError &) const = default;
};

} // namespace endcap
