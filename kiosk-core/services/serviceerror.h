// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a service could not do what it was asked.
#pragma once

namespace endcap::services
{

enum class ServiceError {
    NotReady,      ///< no content yet
    Malformed,     ///< makes no sense
    NotOpen,       ///< the drawing is not open, or its rules changed
    StorageFailed, ///< nothing was saved
    StorageFull,   ///< the same, for want of space
    Conflict,      ///< the same id stands for something else
    NotFound,
    Unreachable, ///< the store server does not answer
    Refused,     ///< it said no
};

} // namespace endcap::services
