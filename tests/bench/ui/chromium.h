// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a kiosk is made of elsewhere: Chromium in its kiosk mode, with one page from a
// file. It keeps its things in a folder that goes with it, and asks nobody anything.
#pragma once

#include "tests/bench/ui/processes.h"
#include "tests/harness/process.h"

#include <QTemporaryDir>

namespace endcap::bench
{

class Chromium final
{
public:
    Chromium() = default;
    ~Chromium() { stop(); }
    Chromium(const Chromium &) = delete;
    Chromium &operator=(const Chromium &) = delete;

    /// Whether this machine has it.
    static bool isThere() { return !program().isEmpty(); }
    static QString program();
    /// Its own folder of libraries and resources.
    static QString folder();

    /// Shows a page of tests/bench/ui/pages, over the whole @p display.
    bool start(const QString &display, const QString &page,
               const QMap<QString, QString> &environment = {});
    /// Ends it with all its processes; what it learned stays for the next start.
    void stop();
    Processes processes() const;

private:
    QTemporaryDir m_folder;
    harness::Process m_process;
};

} // namespace endcap::bench
