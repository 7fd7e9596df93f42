// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store fleet: a line for each kiosk.
#include "store-server/fleet/fleet.h"

#include "store-server/cli/say.h"
#include "store-server/cli/storefolder.h"
#include "store-server/cli/verbs.h"
#include "store-server/cli/wordreader.h"
#include "store-server/outside/systemclock.h"

#include <QJsonDocument>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

QString ageOf(qint64 ms, qint64 nowMs)
{
    const qint64 seconds = std::max<qint64>(nowMs - ms, 0) / 1000;
    if (seconds < 120)
        return u"%1 s ago"_s.arg(seconds);
    if (seconds < 7200)
        return u"%1 min ago"_s.arg(seconds / 60);
    if (seconds < 172'800)
        return u"%1 h ago"_s.arg(seconds / 3600);
    return u"%1 days ago"_s.arg(seconds / 86'400);
}

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString faceText(const FleetLine &line)
{
    const QString shown = QString::fromLatin1(line.status->said.shown.hex().first(12));
    switch (line.face) {
    case FleetLine::Face::Unknown:
        return u"shows %1, its store is unknown here"_s.arg(shown);
    case FleetLine::Face::Right:
        return u"shows %1, as it should"_s.arg(shown);
    case FleetLine::Face::Behind:
        return u"shows %1, has not read the news yet"_s.arg(shown);
    case FleetLine::Face::Differs:
        return u"SHOWS %1, SHOULD SHOW %2"_s.arg(
            shown, QString::fromLatin1(line.expected.hex().first(12)));
    }
    return {};
}

QString text(const FleetLine &line, qint64 nowMs)
{
    QString said =
        u"%1 kiosk %2: "_s.arg(line.device.store).arg(line.device.kiosk, 2, 10, QChar(u'0'));
    if (line.device.state == Device::State::Frozen)
        said += u"FROZEN, it told two stories; "_s;
    if (line.device.replacedMs)
        said += u"replaced, still has events; "_s;
    if (!line.status)
        return said + u"never reported, enrolled %1"_s.arg(ageOf(line.device.enrolledMs, nowMs));
    const wire::StatusAsk &status = line.status->said;
    const QString waiting =
        status.waiting == 0 ? u"nothing waiting"_s
        : status.oldestMs
            ? u"%1 waiting since %2"_s.arg(status.waiting).arg(timeOf(*status.oldestMs))
            : u"%1 waiting"_s.arg(status.waiting);
    return said +
           u"last contact %1, %2, version %3, %4"_s.arg(ageOf(line.status->receivedMs, nowMs),
                                                        waiting, status.version, faceText(line));
}

QJsonObject json(const FleetLine &line)
{
    QJsonObject object{{u"store"_s, line.device.store},
                       {u"kiosk"_s, line.device.kiosk},
                       {u"device"_s, QString::fromLatin1(line.device.id.hex())},
                       {u"frozen"_s, line.device.state == Device::State::Frozen},
                       {u"replaced"_s, line.device.replacedMs.has_value()},
                       {u"events"_s, static_cast<qint64>(line.head)},
                       {u"face"_s, nameOf(line.face)}};
    if (!line.status)
        return object;
    const wire::StatusAsk &status = line.status->said;
    object.insert(u"contact_ms"_s, line.status->receivedMs);
    object.insert(u"waiting"_s, status.waiting);
    if (status.oldestMs)
        object.insert(u"oldest_ms"_s, *status.oldestMs);
    object.insert(u"version"_s, status.version);
    object.insert(u"cursor"_s, status.cursor);
    object.insert(u"shown"_s, QString::fromLatin1(status.shown.hex()));
    if (line.face != FleetLine::Face::Unknown)
        object.insert(u"expected"_s, QString::fromLatin1(line.expected.hex()));
    return object;
}

} // namespace

int fleet(const QStringList &arguments)
{
    WordReader words(u"fleet --data DIR [--json]"_s);
    words.addValue(u"data"_s, u"The store's folder."_s);
    words.addFlag(u"json"_s, u"A JSON object a line."_s);
    if (const int code = words.read(arguments, 0, 0); code != Fine)
        return code;
    if (!words.isSet(u"data"_s))
        return words.refuse(u"Which store? --data DIR"_s);
    const auto database = StoreFolder(words.value(u"data"_s)).openDatabase();
    if (!database)
        return DidNotWork;
    const auto lines = Fleet(*database).lines();
    if (!lines)
        return failStorage(lines.error());
    const qint64 nowMs = SystemClock().nowMs();
    for (const FleetLine &line : *lines) {
        say(words.isSet(u"json"_s)
                ? QString::fromUtf8(QJsonDocument(json(line)).toJson(QJsonDocument::Compact))
                : text(line, nowMs));
    }
    if (lines->isEmpty() && !words.isSet(u"json"_s))
        say(u"No kiosk is enrolled yet: endcap-store enrol"_s);
    return Fine;
}

} // namespace endcap::server
