// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What running programs cost, as the kernel tells it (proc(5)). Any thread.
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace endcap::bench
{

using Processes = QList<qint64>;

/// @p pid and all that it and its children started.
Processes treeOf(qint64 pid);

/// Proportional set size in MiB: pages that are shared are divided among those who use them.
/// Nothing when one of them may not be looked at: the screen keeps its memory to itself, and
/// only root sees how much it is.
std::optional<double> memoryOf(const Processes &processes);

/// Seconds of processor time so far, all threads.
double workOf(const Processes &processes);

/// The files that are mapped into them: programs, libraries, fonts.
QStringList filesOf(const Processes &processes);

} // namespace endcap::bench
