// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store serve: the composition root of the running server. It answers until
// it is told to end (SIGTERM, Ctrl-C).
#include "store-server/api/door.h"
#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"
#include "store-server/http/httpserver.h"
#include "store-server/outside/poolworker.h"
#include "store-server/outside/systemclock.h"
#include "store-server/outside/systemrandom.h"

#include <csignal>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <sys/signalfd.h>
#include <unistd.h>

namespace endcap::server
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds tombstoneLife = 180 * 24h;

struct Place {
    QHostAddress address;
    quint16 port = 0;
};

// SIGTERM and SIGINT as something the event loop can read.
class EndSignals
{
public:
    EndSignals()
    {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGTERM);
        sigaddset(&set, SIGINT);
        // Before any other thread is there, so that all of them leave it to this.
        pthread_sigmask(SIG_BLOCK, &set, nullptr);
        m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~EndSignals() { close(m_descriptor); }
    EndSignals(const EndSignals &) = delete;
    EndSignals &operator=(const EndSignals &) = delete;

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

int failListen(const Place &place)
{
    return fail(u"Port %1 of %2 cannot be had."_s.arg(place.port).arg(place.address.toString()),
                u"Nothing was changed."_s,
                u"End what holds it, or name another port: --port 0 takes a free one."_s);
}

int answer(Door &door, const KeyFolder &keys, const Place &place, const EndSignals &signals_)
{
    const auto certificate = keys.serverCertificate(QDateTime::currentDateTimeUtc());
    HttpServer server(door);
    if (!certificate || !server.useTls(*certificate)) {
        return fail(u"The server's certificate cannot be read or renewed."_s,
                    u"Nothing was changed."_s, u"Put the folder \"keys\" back from a backup."_s);
    }
    const quint16 port = server.listen(place.address, place.port);
    if (port == 0)
        return failListen(place);
    const QString host = place.address.protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + place.address.toString() + u']'
                             : place.address.toString();
    say(u"listening on https://%1:%2"_s.arg(host).arg(port));
    QSocketNotifier ends(signals_.descriptor(), QSocketNotifier::Read);
    QObject::connect(&ends, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    say(u"ended"_s);
    return Fine;
}

int run(const StoreFolder &folder, const Place &place)
{
    const EndSignals endSignals;
    const auto database = folder.openDatabase();
    const auto keys = database ? folder.readKeys() : std::nullopt;
    if (!keys)
        return DidNotWork;
    const auto epoch = database->server.epoch();
    if (!epoch)
        return failStorage(epoch.error());
    SystemClock clock;
    SystemRandom random;
    const auto forgotten = database->inTransaction(
        [&] { return database->items.forgetTombstones(clock.nowMs() - tombstoneLife.count()); });
    if (!forgotten)
        return failStorage(forgotten.error());
    PoolWorker worker;
    Snapshots snapshots({folder.databasePath(), folder.snapshotPath(), keys->hq}, *epoch,
                        database->items, worker);
    if (!snapshots.prepare()) {
        return fail(u"The snapshot for new kiosks could not be built."_s, u"Nothing was changed."_s,
                    u"See that there is room in \"%1\"."_s.arg(folder.snapshotPath()));
    }
    Door door({*database, *keys, *epoch, snapshots, folder.imagePath(), clock, random, worker});
    return answer(door, folder.keys(), place, endSignals);
}

} // namespace

int serve(const QStringList &arguments)
{
    WordReader words(u"serve --data DIR [--port N] [--listen ADDRESS [--beyond-loopback]]"_s);
    words.addValue(u"data"_s, u"The store's folder."_s);
    words.addValue(u"port"_s, u"0: a free one."_s, u"8443"_s);
    words.addValue(u"listen"_s, u"The address to listen on."_s, u"127.0.0.1"_s);
    words.addFlag(u"beyond-loopback"_s, u"Allows an address that others can reach."_s);
    if (const int code = words.read(arguments, 0, 0); code != Fine)
        return code;
    if (!words.isSet(u"data"_s))
        return words.refuse(u"Which store? --data DIR"_s);
    Place place;
    bool isPort = false;
    place.port = words.value(u"port"_s).toUShort(&isPort);
    if (!isPort)
        return words.refuse(u"--port is a number from 0 to 65535."_s);
    if (!place.address.setAddress(words.value(u"listen"_s)))
        return words.refuse(u"--listen is an address like 127.0.0.1."_s);
    if (!place.address.isLoopback() && !words.isSet(u"beyond-loopback"_s)) {
        return words.refuse(
            u"%1 can be reached by others. This server has no time-outs of its own: put nginx in"
            " front of it, or add --beyond-loopback."_s.arg(place.address.toString()));
    }
    return run(StoreFolder(words.value(u"data"_s)), place);
}

} // namespace endcap::server
