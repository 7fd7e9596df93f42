// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line to a printer behind a character device, as the kernel makes one for a USB
// printer (/dev/usb/lp0). Opened so that neither reading nor writing ever blocks.
#pragma once

#include "app/peripherals/printerline.h"

#include <QSocketNotifier>

namespace endcap
{

class DevicePrinterLine final : public PrinterLine
{
    Q_OBJECT

public:
    explicit DevicePrinterLine(QString path) : m_path(std::move(path)) {}
    ~DevicePrinterLine() override;

    void open() override;
    void write(const QByteArray &bytes) override;
    qint64 waiting() const override { return m_unwritten.size(); }

private:
    void readNow();
    void writeNow();
    void lose();

    const QString m_path;
    int m_file = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QByteArray m_unwritten;
    bool m_isLost = false;
};

} // namespace endcap
