// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a QML engine this house's: where its module lies, its image providers, no
// network. Used by the screen and by tests of it. Main thread.
#pragma once

class QQmlEngine;

namespace endcap
{

class KioskApp;

/// @p app outlives the engine.
void prepareEngine(QQmlEngine &engine, KioskApp &app);

} // namespace endcap
