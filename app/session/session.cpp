// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/options.h"
#include "app/process.h"
#include "app/session/endsignals.h"
#include "app/session/supervisor.h"

#include <QCoreApplication>

namespace endcap
{

int runSession(int argc, char **argv, const Options &options)
{
    const QCoreApplication application(argc, argv);
    keepMemoryPrivate();
    const EndSignals signals;
    Options screen = options;
    screen.mode = Options::Mode::Screen;
    screen.heartbeat = true;
    Options page = options;
    page.mode = Options::Mode::OutOfService;
    Supervisor::Plan plan;
    plan.program = QCoreApplication::applicationFilePath();
    plan.screen = optionWords(screen);
    plan.outOfService = optionWords(page);
    Supervisor supervisor(plan);
    QObject::connect(&signals, &EndSignals::received, &application,
                     [] { QCoreApplication::exit(0); });
    supervisor.start();
    const int code = QCoreApplication::exec();
    supervisor.stop();
    return code;
}

} // namespace endcap
