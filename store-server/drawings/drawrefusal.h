// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a step of a draw was not taken. The names stand in the log; sentences are the
// command line's.
#pragma once

#include "contract/expected.h"
#include "store-server/storage/stored.h"

#include <QString>

namespace endcap::server
{

enum class DrawRefusal {
    NoSuchDrawing,
    NoSources, ///< an old drawing that names no public numbers
    TooEarly,  ///< entries may still arrive
    NotSealed, ///< numbers before the seal would let somebody choose the list
    NoSuchSource,
    BeforeSeal,   ///< this source published before the list was sealed
    NotPublished, ///< this source has not published yet
    NotItsTurn,   ///< another source before it decides
    NotItsForm,   ///< no numbers that this source can publish
    AlreadyAgreed,
    AlreadyDrawn,
    NumbersMissing, ///< two people have not agreed on them yet
    NotDrawn,
    NoSuchTicket, ///< not among the drawn
    Ambiguous,    ///< two tickets of that number: name the code under it
    NoSuchReason,
    AlreadyOut, ///< for another reason
    StorageFailed,
};

QString nameOf(DrawRefusal refusal);

template <class Value>
using Drawn = Expected<Value, DrawRefusal>;

/// What the database could not say.
template <class Value>
Drawn<Value> orRefuse(Stored<Value> stored)
{
    if (!stored)
        return Unexpected(DrawRefusal::StorageFailed);
    if constexpr (std::is_void_v<Value>)
        return {};
    else
        return std::move(*stored);
}

} // namespace endcap::server
