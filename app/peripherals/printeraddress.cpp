// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peripherals/printeraddress.h"

namespace endcap
{

using namespace Qt::StringLiterals;
using Way = PrinterAddress::Way;

namespace
{

// "a:b:12" -> "a:b" and 12; nothing when there is no number within the bounds.
bool splitNumber(const QString &text, int most, QString &place, int &number)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int read = text.mid(colon + 1).toInt(&isNumber);
    if (colon <= 0 || !isNumber || read < 1 || read > most)
        return false;
    place = text.left(colon);
    number = read;
    return true;
}

std::optional<PrinterAddress> readNetwork(const QString &rest)
{
    PrinterAddress address{Way::Network};
    if (!splitNumber(rest, 65535, address.place, address.number))
        return std::nullopt;
    if (address.place.startsWith(u'[') && address.place.endsWith(u']'))
        address.place = address.place.mid(1, address.place.size() - 2);
    return address.place.isEmpty() ? std::nullopt : std::optional(address);
}

std::optional<PrinterAddress> readSerial(const QString &rest)
{
    PrinterAddress address{Way::Serial, rest, PrinterAddress::defaultBaud};
    splitNumber(rest, 4'000'000, address.place, address.number);
    return address.place.startsWith(u'/') ? std::optional(address) : std::nullopt;
}

} // namespace

std::optional<PrinterAddress> readPrinterAddress(const QString &word)
{
    if (word == "none"_L1)
        return PrinterAddress();
    const QString rest = word.section(u':', 1);
    if (word.startsWith("tcp:"_L1))
        return readNetwork(rest);
    if (word.startsWith("serial:"_L1))
        return readSerial(rest);
    if (word.startsWith("device:"_L1) && rest.startsWith(u'/'))
        return PrinterAddress{Way::Device, rest};
    return std::nullopt;
}

QString printerWord(const PrinterAddress &address)
{
    switch (address.way) {
    case Way::Network:
        return (address.place.contains(u':') ? u"tcp:[%1]:%2"_s : u"tcp:%1:%2"_s)
            .arg(address.place)
            .arg(address.number);
    case Way::Serial:
        return u"serial:%1:%2"_s.arg(address.place).arg(address.number);
    case Way::Device:
        return u"device:"_s + address.place;
    case Way::None:
        break;
    }
    return u"none"_s;
}

} // namespace endcap
