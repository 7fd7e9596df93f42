// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way to show words: plain text in the product's letters, one line that
// ends in an ellipsis unless more are allowed, so that no name can break a page.
//   size   letter size in design pixels
//   lines  most lines it may take before it is cut with an ellipsis
import QtQuick
import Endcap

Text {
    id: label

    property real size: Theme.bodySize
    property int lines: 1

    textFormat: Text.PlainText
    // Where the language begins, whatever script the words are in.
    horizontalAlignment: Text.AlignLeft
    color: Theme.ink
    font.family: size >= Theme.headingSize ? Theme.displayFamily : Theme.textFamily
    font.pixelSize: size
    font.weight: size >= Theme.headingSize ? Font.Bold : Font.Normal
    font.letterSpacing: size >= Theme.displaySize ? -size * 0.02 : size >= Theme.headingSize ? -size * 0.01 : 0
    lineHeight: size >= Theme.displaySize ? 0.98 : 1.08
    maximumLineCount: lines
    wrapMode: lines > 1 ? Text.Wrap : Text.NoWrap
    elide: Text.ElideRight
    // A language that needs more room has it written a little smaller before it is cut.
    fontSizeMode: lines === 1 ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: Math.min(size, Math.max(Theme.tinySize, size * 0.62))
}
