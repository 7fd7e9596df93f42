// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peripherals/printerstatus.h"

namespace endcap
{

QByteArray statusQuestion(int question)
{
    return QByteArrayLiteral("\x10\x04") + static_cast<char>(question);
}

bool isStatusAnswer(char byte)
{
    return (byte & 0x93) == 0x12;
}

void takeStatusAnswer(PrinterStatus &status, int question, char byte)
{
    switch (question) {
    case 1:
        status.isOffline = byte & 0x08;
        break;
    case 2:
        status.isCoverOpen = byte & 0x04;
        status.isPaperOut = status.isPaperOut || (byte & 0x20);
        break;
    case 3:
        // Bit 6 (the head cools down) goes by itself and is no reason to call anybody.
        status.isBroken = byte & 0x2c;
        break;
    case 4:
        status.isPaperLow = byte & 0x0c;
        status.isPaperOut = status.isPaperOut || (byte & 0x60);
        break;
    default:
        break;
    }
}

QByteArray doneQuestion()
{
    return QByteArrayLiteral("\x1dr\x01");
}

bool isDoneAnswer(char byte)
{
    return (byte & 0x90) == 0;
}

} // namespace endcap
