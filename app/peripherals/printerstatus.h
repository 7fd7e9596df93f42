// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an ESC/POS printer says of itself, and the questions that make it say so:
// DLE EOT 1 to 4, answered at once, and GS r 1, answered when everything sent before
// it has been worked off. Bits by Epson's ESC/POS command reference. Pure.
#pragma once

#include <QByteArray>

namespace endcap
{

struct PrinterStatus {
    bool isOffline = false;
    bool isCoverOpen = false;
    bool isPaperOut = false;
    bool isPaperLow = false;
    bool isBroken = false; ///< cutter, head or anything else that a person must see to

    /// Whether it would print what is sent now.
    bool canPrint() const { return !isOffline && !isCoverOpen && !isPaperOut && !isBroken; }

    bool operator==(const PrinterStatus &) const = default;
};

/// The questions, in the order to ask them.
inline constexpr int statusQuestions = 4;
/// @p question: 1 to 4.
QByteArray statusQuestion(int question);
/// Whether @p byte is an answer to one of them: four of its bits are fixed.
bool isStatusAnswer(char byte);
/// Adds what the answer to @p question says.
void takeStatusAnswer(PrinterStatus &status, int question, char byte);

/// "Tell me when you have come to this point."
QByteArray doneQuestion();
bool isDoneAnswer(char byte);

} // namespace endcap
