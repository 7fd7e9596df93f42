// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line to a printer on the network or on a serial port: the one file of the screen
// that opens a socket, and it opens it to the one address of the command line. No
// handshake on the serial port: its line is slower than any printer prints.
#pragma once

#include "app/peripherals/printerline.h"

class QIODevice;

namespace endcap
{

class SocketPrinterLine final : public PrinterLine
{
    Q_OBJECT

public:
    explicit SocketPrinterLine(PrinterAddress address);
    ~SocketPrinterLine() override;

    void open() override;
    void write(const QByteArray &bytes) override;
    qint64 waiting() const override;

private:
    void openNetwork();
    void openSerial();
    void lose();

    const PrinterAddress m_address;
    std::unique_ptr<QIODevice> m_device;
    bool m_isLost = false;
};

} // namespace endcap
