// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a process of the screen asks of the kernel: to leave no picture of its memory
// behind, and to end with its parent. Called once, at the start of main().
#pragma once

namespace endcap
{

/// No core dumps, and nobody may read this process's memory.
void keepMemoryPrivate();

/// Signals reach it again: a child inherits what its parent blocked. In the child,
/// before exec().
void letSignalsThrough();

/// SIGKILL when the parent dies, however it dies. In the child, before exec().
/// @p parent: its process id, to notice when it is gone already.
void endWithParent(int parent);

} // namespace endcap
