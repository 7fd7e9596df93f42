// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peripherals/printerline.h"

#include "app/peripherals/deviceprinterline.h"
#include "app/peripherals/socketprinterline.h"

namespace endcap
{

MakePrinterLine printerLines(const PrinterAddress &address)
{
    using Way = PrinterAddress::Way;
    if (address.way == Way::None)
        return {};
    return [address]() -> std::unique_ptr<PrinterLine> {
        if (address.way == Way::Device)
            return std::make_unique<DevicePrinterLine>(address.place);
        return std::make_unique<SocketPrinterLine>(address);
    };
}

} // namespace endcap
