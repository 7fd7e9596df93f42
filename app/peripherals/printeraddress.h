// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the printer is, as the command line says it, and how wide its paper is. A
// value; pure.
#pragma once

#include <QString>

#include <optional>

namespace endcap
{

struct PrinterAddress {
    enum class Way {
        None,    ///< this kiosk has no printer
        Network, ///< tcp:HOST:PORT
        Serial,  ///< serial:DEVICE[:BAUD]
        Device,  ///< device:PATH, a character device such as /dev/usb/lp0
    };
    static constexpr int defaultBaud = 38400;
    static constexpr int wideDots = 576;   ///< 80 mm paper at 203 dots an inch
    static constexpr int narrowDots = 384; ///< 58 mm paper

    Way way = Way::None;
    QString place{}; ///< host, or path
    int number = 0;  ///< port, or baud
    int dots = wideDots;

    bool operator==(const PrinterAddress &) const = default;
};

/// "none", "tcp:10.0.0.9:9100", "tcp:[fe80::1]:9100", "serial:/dev/ttyS0:19200",
/// "device:/dev/usb/lp0"; nothing when it makes no sense.
std::optional<PrinterAddress> readPrinterAddress(const QString &word);
/// The same as a word again.
QString printerWord(const PrinterAddress &address);

} // namespace endcap
