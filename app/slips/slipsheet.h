// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A slip of paper as a value: what stands on it, from top to bottom. A value; pure.
#pragma once

#include <QList>
#include <QString>

namespace endcap
{

struct SlipBlock {
    enum class Kind {
        Words, ///< text, wrapped
        Pair,  ///< text at the beginning of a line, second at its end
        Code,  ///< text as a QR code
        Rule,  ///< a line across
        Space,
    };
    enum class Size { Small, Body, Large, Huge };

    Kind kind = Kind::Words;
    QString text{};
    QString second{};
    Size size = Size::Body;
    bool isBold = false;
    bool isCentered = false;

    bool operator==(const SlipBlock &) const = default;
};

using SlipSheet = QList<SlipBlock>;

} // namespace endcap
