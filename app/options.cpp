// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QMap>

namespace endcap
{

using namespace Qt::StringLiterals;

const char *const usage = "Usage: endcap-kiosk --session --socket PATH [--window] "
                          "[--reduced-motion]\n"
                          "           [--printer PRINTER] [--paper 80|58] [--pseudo]\n"
                          "       endcap-kiosk --screen --socket PATH [--window] "
                          "[--reduced-motion] [--heartbeat]\n"
                          "           [--printer PRINTER] [--paper 80|58] [--pseudo]\n"
                          "       endcap-kiosk --out-of-service --socket PATH [--window]\n"
                          "       endcap-kiosk --self-test\n"
                          "PRINTER (ESC/POS) is none, tcp:HOST:PORT, serial:DEVICE[:BAUD] or "
                          "device:PATH; --paper is its width in millimetres.\n";

namespace
{

const QMap<QString, Options::Mode> &modes()
{
    static const QMap<QString, Options::Mode> words{
        {u"--session"_s, Options::Mode::Session},
        {u"--screen"_s, Options::Mode::Screen},
        {u"--out-of-service"_s, Options::Mode::OutOfService},
        {u"--self-test"_s, Options::Mode::SelfTest},
    };
    return words;
}

const QMap<QString, bool Options::*> &switches()
{
    static const QMap<QString, bool Options::*> words{
        {u"--window"_s, &Options::window},
        {u"--reduced-motion"_s, &Options::reducedMotion},
        {u"--pseudo"_s, &Options::pseudo},
        {u"--heartbeat"_s, &Options::heartbeat},
    };
    return words;
}

// A word with a value: false when the value makes no sense.
bool takeValue(Options &options, const QString &word, const QString &value)
{
    if (word == "--socket"_L1) {
        options.socket = value;
        return true;
    }
    if (word == "--paper"_L1) {
        options.printer.dots =
            value == "58"_L1 ? PrinterAddress::narrowDots : PrinterAddress::wideDots;
        return value == "80"_L1 || value == "58"_L1;
    }
    const auto printer = word == "--printer"_L1 ? readPrinterAddress(value) : std::nullopt;
    if (!printer)
        return false;
    const int dots = options.printer.dots; // may have been said before
    options.printer = *printer;
    options.printer.dots = dots;
    return true;
}

} // namespace

std::optional<Options> readOptions(const QStringList &words)
{
    Options options;
    bool hasMode = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (modes().contains(word) && !hasMode) {
            options.mode = modes().value(word);
            hasMode = true;
        } else if (switches().contains(word)) {
            options.*switches().value(word) = true;
        } else if (i + 1 < words.size() && takeValue(options, word, words.at(i + 1))) {
            ++i;
        } else {
            return std::nullopt;
        }
    }
    const bool isWhole =
        hasMode && (options.mode == Options::Mode::SelfTest || !options.socket.isEmpty());
    return isWhole ? std::optional(options) : std::nullopt;
}

QStringList optionWords(const Options &options)
{
    QStringList words{modes().key(options.mode)};
    if (!options.socket.isEmpty())
        words << u"--socket"_s << options.socket;
    if (options.printer.way != PrinterAddress::Way::None) {
        words << u"--printer"_s << printerWord(options.printer) << u"--paper"_s
              << (options.printer.dots == PrinterAddress::narrowDots ? u"58"_s : u"80"_s);
    }
    for (auto it = switches().cbegin(); it != switches().cend(); ++it) {
        if (options.*it.value())
            words << it.key();
    }
    return words;
}

} // namespace endcap
