// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of a slip as ESC/POS commands. Everything is sent as raster images (GS v 0):
// old, but nearly every printer knows it, and every script prints, whatever letters the
// printer has of its own. Pure.
#pragma once

#include <QImage>
#include <QList>

namespace endcap
{

/// Rows of one image; small, so that little is lost when a printer stops in one.
inline constexpr int bandRows = 24;

/// What comes before a slip: fills up an image that a slip cut off in its middle left
/// open, then initialises, and switches off what the printer would say by itself.
QByteArray slipBeginning();

/// @p picture (1 bit a dot, any width up to 576) in bands, then feed and cut: whole
/// commands, each of them.
QList<QByteArray> slipCommands(const QImage &picture);

/// Feeds what is in the printer out and cuts it off.
QByteArray cutCommand();

/// Changes dots so that no part of @p dots reads as a real-time command (DLE EOT, DLE
/// ENQ, DLE DC4), which printers obey even inside an image: one dot beside a dark one.
void calmDots(QByteArray &dots);

} // namespace endcap
