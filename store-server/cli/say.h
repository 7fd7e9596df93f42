// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the command line speaks: results on standard output, what went wrong on
// standard error: what happened, what is safe, what to do.
#pragma once

#include "sqlite/connection.h"

#include <QString>

namespace endcap::server
{

enum ExitCode {
    Fine = 0,
    DidNotWork = 1,   ///< nothing was changed
    WrongCommand = 2, ///< the words on the command line
};

void say(const QString &line);
/// Gives DidNotWork, to return it at once.
int fail(const QString &whatHappened, const QString &whatIsSafe, const QString &whatToDo);
/// The same for a database that gave up in the middle.
int failStorage(sqlite::StorageError error);
int failWords(const QString &whatIsWrong, const QString &usage);

} // namespace endcap::server
