// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line to a printer: bytes there and back, whatever it is made of. Nothing of it
// waits; what happens is said by signals. Main thread; used once: what was lost is
// thrown away and made anew.
#pragma once

#include "app/peripherals/printeraddress.h"

#include <QObject>

#include <functional>
#include <memory>

namespace endcap
{

class PrinterLine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends in opened() or lost(), at the earliest after this call.
    virtual void open() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// Bytes taken by write() that have not left this process.
    virtual qint64 waiting() const = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    /// Some of what waited has left.
    void written();
    /// Once; nothing comes after it.
    void lost();
};

using MakePrinterLine = std::function<std::unique_ptr<PrinterLine>()>;
/// Makes lines to @p address; an empty function when there is no printer.
MakePrinterLine printerLines(const PrinterAddress &address);

} // namespace endcap
