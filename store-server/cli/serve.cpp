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
#include "store-server/http/peopleserver.h"
#include "store-server/outside/poolworker.h"
#include "store-server/outside/systemclock.h"
#include "store-server/outside/systemrandom.h"
#include "store-server/phone/peopleurl.h"
#include "store-server/phone/ticketoutcomes.h"

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

    /// As it stands in a URL.
    QString host() const
    {
        return address.protocol() == QAbstractSocket::IPv6Protocol
                   ? u'[' + address.toString() + u']'
                   : address.toString();
    }
};

// Where the pages for phones are, if there shall be any.
struct PeoplePlace {
    Place place;
    QString url; ///< empty: that of the place itself
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

// Listens for phones and tells every store's kiosks where; without @p people it tells
// them that there are no pages. Nothing: all went well.
std::optional<int> openPages(PeopleServer &pages, const std::optional<PeoplePlace> &people,
                             Database &database, const Clock &clock)
{
    QString url;
    QString own;
    if (people) {
        const quint16 port = pages.listen(people->place.address, people->place.port);
        if (port == 0)
            return failListen(people->place);
        own = u"http://%1:%2"_s.arg(people->place.host()).arg(port);
        url = people->url.isEmpty() ? own : people->url;
    }
    const auto told = database.inTransaction(
        [&] { return publishPeopleUrl(database.items, url, clock.nowMs()); });
    if (!told)
        return failStorage(told.error());
    if (people)
        say(u"pages for phones on %1, known as %2"_s.arg(own, url));
    return std::nullopt;
}

// Until it is told to end.
int stay(const EndSignals &signals_)
{
    QSocketNotifier ends(signals_.descriptor(), QSocketNotifier::Read);
    QObject::connect(&ends, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    say(u"ended"_s);
    return Fine;
}

std::optional<int> openDoor(HttpServer &server, const KeyFolder &keys, const Place &place)
{
    const auto certificate = keys.serverCertificate(QDateTime::currentDateTimeUtc());
    if (!certificate || !server.useTls(*certificate)) {
        return fail(u"The server's certificate cannot be read or renewed."_s,
                    u"Nothing was changed."_s, u"Put the folder \"keys\" back from a backup."_s);
    }
    const quint16 port = server.listen(place.address, place.port);
    if (port == 0)
        return failListen(place);
    say(u"listening on https://%1:%2"_s.arg(place.host()).arg(port));
    return std::nullopt;
}

int run(const StoreFolder &folder, const Place &place, const std::optional<PeoplePlace> &people)
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
    const DrawBook book(*database, keys->hq, clock, random);
    TicketOutcomes outcomes(book);
    PhoneDoor phones(*database, clock, &outcomes);
    HttpServer server(door);
    PeopleServer pages(phones);
    if (const auto code = openDoor(server, folder.keys(), place))
        return *code;
    if (const auto code = openPages(pages, people, *database, clock))
        return *code;
    return stay(endSignals);
}

// What the words say of the pages for phones; false: they make no sense, and it was said.
bool readPeople(const WordReader &words, const Place &place, std::optional<PeoplePlace> &people)
{
    if (!words.isSet(u"people-port"_s)) {
        if (words.isSet(u"people-url"_s))
            words.refuse(u"--people-url needs --people-port: where else would the pages be?"_s);
        return !words.isSet(u"people-url"_s);
    }
    people = PeoplePlace{place, {}};
    bool isPort = false;
    people->place.port = words.value(u"people-port"_s).toUShort(&isPort);
    if (!isPort) {
        words.refuse(u"--people-port is a number from 0 to 65535."_s);
        return false;
    }
    if (!words.isSet(u"people-url"_s))
        return true;
    const auto url = readPeopleUrl(words.value(u"people-url"_s));
    if (!url)
        words.refuse(u"--people-url is an address like https://people.example."_s);
    people->url = url.value_or(QString());
    return url.has_value();
}

} // namespace

int serve(const QStringList &arguments)
{
    WordReader words(u"serve --data DIR [--port N] [--listen ADDRESS [--beyond-loopback]]"
                     " [--people-port N [--people-url URL]]"_s);
    words.addValue(u"data"_s, u"The store's folder."_s);
    words.addValue(u"port"_s, u"0: a free one."_s, u"8443"_s);
    words.addValue(u"listen"_s, u"The address to listen on."_s, u"127.0.0.1"_s);
    words.addFlag(u"beyond-loopback"_s, u"Allows an address that others can reach."_s);
    words.addValue(u"people-port"_s, u"Pages for shoppers' phones, on this port; 0: a free one."_s);
    words.addValue(u"people-url"_s, u"The public address of those pages."_s);
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
    std::optional<PeoplePlace> people;
    if (!readPeople(words, place, people))
        return WrongCommand;
    return run(StoreFolder(words.value(u"data"_s)), place, people);
}

} // namespace endcap::server
