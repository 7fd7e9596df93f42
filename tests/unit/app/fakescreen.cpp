// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A screen for the supervisor's tests, with a word for what it does; it writes one
// line for each start to the file it is given. "supervise" makes it a supervisor of
// such screens, for the test that kills one.
#include "app/process.h"
#include "app/session/supervisor.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <unistd.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

void note(const QString &path, const QByteArray &word)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly | QFile::Append))
        file.write(word + ' ' + QByteArray::number(::getpid()) + '\n');
}

[[noreturn]] void live(bool beats)
{
    for (;;) {
        if (beats && ::write(STDOUT_FILENO, ".", 1) != 1)
            ::_exit(3);
        ::usleep(50'000);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QByteArray word = argv[1];
    const QString path = QString::fromLocal8Bit(argv[2]);
    if (word == "supervise") {
        const QCoreApplication application(argc, argv);
        Supervisor::Plan plan;
        plan.program = QCoreApplication::applicationFilePath();
        plan.screen = {u"live"_s, path};
        Supervisor supervisor(plan);
        supervisor.start();
        return QCoreApplication::exec();
    }
    keepMemoryPrivate();
    note(path, word);
    if (word == "live")
        live(true);
    if (word == "hang")
        live(false);
    if (word == "crash")
        ::raise(SIGKILL);
    if (word == "visit")
        ::usleep(200'000);
    return 0;
}
