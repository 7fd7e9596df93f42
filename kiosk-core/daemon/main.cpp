// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-core: the service of a kiosk. Builds the real outside and the core,
// enrols when asked to, says "ready", and ends on SIGTERM. Main thread.
#include "daemon/enrolnow.h"
#include "daemon/folderlock.h"
#include "daemon/termination.h"
#include "kioskcore.h"
#include "outside/alsaloudspeaker.h"
#include "outside/diskfiles.h"
#include "outside/networktransport.h"
#include "outside/opensslrandom.h"
#include "outside/systemclock.h"
#include "outside/threadexecutor.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

using namespace endcap;
using namespace Qt::StringLiterals;

struct Wishes {
    QString folder;
    QString socket;
    QString code;
    QUrl server;
    QString ca;
};

Wishes readWishes(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The core of an Endcap kiosk: keeps, syncs, answers."_s);
    const QCommandLineOption data(u"data"_s, u"Folder for everything that lasts."_s, u"DIR"_s);
    const QCommandLineOption socket(u"socket"_s, u"Where the screen finds the core."_s, u"PATH"_s);
    const QCommandLineOption enrol(u"enrol"_s, u"One-time code of the store server."_s, u"CODE"_s);
    const QCommandLineOption server(u"server"_s, u"The store server, for --enrol."_s, u"URL"_s);
    const QCommandLineOption ca(u"ca"_s, u"Its authority (PEM), for --enrol."_s, u"FILE"_s);
    parser.addOptions({data, socket, enrol, server, ca});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    if (!parser.isSet(data) || !parser.isSet(socket)) {
        std::fputs("--data and --socket are needed; --help says more\n", stderr);
        std::exit(2);
    }
    if (parser.isSet(enrol) && (!parser.isSet(server) || !parser.isSet(ca))) {
        std::fputs("--enrol needs --server and --ca\n", stderr);
        std::exit(2);
    }
    return {QFileInfo(parser.value(data)).absoluteFilePath(),
            QFileInfo(parser.value(socket)).absoluteFilePath(), parser.value(enrol),
            QUrl(parser.value(server)), parser.value(ca)};
}

void say(const char *what, const wire::EnrolAnswer &enrolled)
{
    std::printf("%s as kiosk %d of store %s\n", what, enrolled.kiosk, qPrintable(enrolled.store));
    std::fflush(stdout);
}

constexpr int beginAnew = 75; // no exit code of anybody

// False: the kiosk was to be enrolled and is not.
bool findIdentity(const Outside &outside, const Wishes &wishes,
                  std::optional<identity::DeviceIdentity> &who)
{
    identity::IdentityFolder folder(outside.files, wishes.folder);
    const auto known = folder.load();
    if (known) {
        who = *known;
        if (!wishes.code.isEmpty())
            say("already enrolled", known->enrolled);
        return true;
    }
    if (known.error() == identity::IdentityError::Damaged) {
        // A new identity would cut off the events that wait under the old one.
        std::fputs("the identity in this folder cannot be read\n", stderr);
        return wishes.code.isEmpty();
    }
    if (wishes.code.isEmpty())
        return true;
    const auto ca = outside.files.read(QFileInfo(wishes.ca).absoluteFilePath(), 64 * 1024);
    if (!ca || wishes.server.scheme() != "https"_L1) {
        std::fputs("not enrolled: no CA file, or no https address\n", stderr);
        return false;
    }
    who = daemon::enrolNow(outside, folder, {wishes.code, wishes.server, *ca});
    if (who)
        say("enrolled", who->enrolled);
    return who.has_value();
}

int run(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"endcap-core"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ENDCAP_VERSION));
    const daemon::Termination termination;
    const Wishes wishes = readWishes(app);

    SystemClock clock;
    OpenSslRandom random;
    DiskFiles files;
    ThreadExecutor executor;
    AlsaLoudspeaker loudspeaker;
    const Outside outside{clock,
                          random,
                          files,
                          executor,
                          [](const QUrl &server, const QByteArray &ca,
                             std::optional<DeviceId> device) -> std::unique_ptr<Transport> {
                              return std::make_unique<NetworkTransport>(server, ca, device);
                          },
                          &loudspeaker};

    files.makeFolder(wishes.folder);
    files.makeFolder(QFileInfo(wishes.socket).absolutePath());
    const daemon::FolderLock lock(wishes.folder);
    if (!lock.isHeld()) {
        std::fputs("the data folder cannot be used, or another core serves it\n", stderr);
        return 1;
    }
    std::optional<identity::DeviceIdentity> who;
    if (!findIdentity(outside, wishes, who))
        return 1;

    KioskCore core(outside, wishes.folder, who);
    QObject::connect(&core, &KioskCore::restartWanted, &app,
                     [] { QCoreApplication::exit(beginAnew); });
    core.start();
    if (!core.listen(wishes.socket)) {
        std::fputs("the socket cannot be made\n", stderr);
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    umask(077); // what the databases make is for this user only, too
    const int code = run(argc, argv);
    if (code != beginAnew)
        return code;
    // The same process again, whoever supervises it; nothing of the old one is left.
    execv("/proc/self/exe", argv);
    return 1;
}
