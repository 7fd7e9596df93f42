// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a QR code in a picture, as a shopper's phone would (ZXing).
#pragma once

#include <QImage>
#include <QString>

namespace endcap::harness
{

/// Text of the first QR code found; empty when there is none.
QString readQr(const QImage &picture);

} // namespace endcap::harness
