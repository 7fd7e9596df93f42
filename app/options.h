// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line of endcap-kiosk as a value. Pure.
#pragma once

#include "app/peripherals/printeraddress.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace endcap
{

struct Options {
    enum class Mode {
        Session,      ///< the supervisor: starts the others, one after the other
        Screen,       ///< one visit
        OutOfService, ///< a plain page, when screens keep crashing
        SelfTest,     ///< loads every QML file and ends
    };

    Mode mode = Mode::Session;
    QString socket; ///< the core's
    bool window = false;
    bool reducedMotion = false;
    PrinterAddress printer{};
    bool pseudo = false;    ///< offers the language that shows what a translation breaks
    bool heartbeat = false; ///< a dot a second to standard output: the screen lives

    bool operator==(const Options &) const = default;
};

/// Nothing when the words make no sense. @p words: without the program's name.
std::optional<Options> readOptions(const QStringList &words);
/// The same as words again, for a child process.
QStringList optionWords(const Options &options);

extern const char *const usage;

} // namespace endcap
