// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requests and answers between kiosk and store server as values and bytes
// (PROTOCOL.md). Decoders bound everything they read.
#pragma once

#include "contract/domain/ids.h"
#include "contract/expected.h"
#include "contract/wire/wireerror.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace endcap::wire
{

inline constexpr int protocolVersion = 1;
inline constexpr qsizetype maxPushEvents = 500;
inline constexpr qsizetype maxPushBytes = 256 * 1024;
inline constexpr qsizetype maxEventBytes = 8 * 1024;
inline constexpr qsizetype maxSealedBytes = 8 * 1024;
inline constexpr qsizetype maxAnswerBytes = 64 * 1024; ///< the box that answers a visit
inline constexpr qsizetype maxFeedItems = 5000;
inline constexpr qsizetype maxFeedBytes = 16 * 1024 * 1024;
inline constexpr qsizetype maxImageBytes = 512 * 1024;
inline constexpr qsizetype maxSnapshotSlice = 4 * 1024 * 1024;
inline constexpr qsizetype maxStaffBytes = 64 * 1024; ///< the box with a kiosk's staff list

struct EnrolAsk {
    QString code;
    SigningPublicKey key;
    bool operator==(const EnrolAsk &) const = default;
};
struct EnrolAnswer {
    DeviceId device;
    int kiosk = 0; ///< the number on its frame and on its tickets
    QString store;
    SealingPublicKey sealKey;
    SigningPublicKey hqKey;
    EpochId epoch;
    bool operator==(const EnrolAnswer &) const = default;
};
QByteArray encodeEnrolAsk(const EnrolAsk &ask);
Expected<EnrolAsk, WireError> decodeEnrolAsk(const QByteArray &bytes);
QByteArray encodeEnrolAnswer(const EnrolAnswer &answer);
Expected<EnrolAnswer, WireError> decodeEnrolAnswer(const QByteArray &bytes);

struct PushAsk {
    DeviceId device;
    QList<QByteArray> events; ///< encoded, consecutive
    QList<QByteArray> sealed; ///< one each; a null QByteArray where there is none
    Signature signature;      ///< over headBytes() of the last event
    bool operator==(const PushAsk &) const = default;
};
struct Refusal {
    quint64 seq = 0;
    QString code;
    bool operator==(const Refusal &) const = default;
};
struct PushAnswer {
    quint64 watermark = 0;
    Hash hash; ///< of the event at the watermark
    QList<Refusal> refusals;
    QString hold;                      ///< the type the server does not know yet, or nothing
    std::chrono::milliseconds pace{0}; ///< wait so long before the next push
    QString error;                     ///< "gap" or "fork" with status 409
    bool operator==(const PushAnswer &) const = default;
};
QByteArray encodePushAsk(const PushAsk &ask);
Expected<PushAsk, WireError> decodePushAsk(const QByteArray &bytes);
QByteArray encodePushAnswer(const PushAnswer &answer);
Expected<PushAnswer, WireError> decodePushAnswer(const QByteArray &bytes);

struct VisitAsk {
    VisitId visit;
    QByteArray sealed;
    bool operator==(const VisitAsk &) const = default;
};
QByteArray encodeVisitAsk(const VisitAsk &ask);
Expected<VisitAsk, WireError> decodeVisitAsk(const QByteArray &bytes);
/// The server's answer: a box sealed to the visit's reply key.
QByteArray encodeVisitBox(const QByteArray &sealed);
Expected<QByteArray, WireError> decodeVisitBox(const QByteArray &bytes);

struct FeedItem {
    qint64 rev = 0;
    QString kind;
    QString id;
    QByteArray body; ///< null: a tombstone
    bool operator==(const FeedItem &) const = default;
};
struct FeedPage {
    EpochId epoch;
    qint64 cursor = 0;
    bool more = false;
    QList<FeedItem> items;
    bool operator==(const FeedPage &) const = default;
};
QByteArray encodeFeedPage(const FeedPage &page);
Expected<FeedPage, WireError> decodeFeedPage(const QByteArray &bytes);

/// Of catalogue.sql: a file of another format is of no use.
inline constexpr int catalogueFormat = 3;

struct SnapshotManifest {
    EpochId epoch;
    qint64 cursor = 0;
    int format = catalogueFormat;
    qint64 size = 0;     ///< bytes on the wire
    qint64 raw = 0;      ///< bytes unpacked
    Hash sha256;         ///< of the unpacked file
    Hash packed;         ///< of the bytes on the wire; names the download
    Signature signature; ///< headquarters', over snapshotBytes()
    bool operator==(const SnapshotManifest &) const = default;
};
/// What headquarters signs: the manifest without its signature.
QByteArray snapshotBytes(const SnapshotManifest &manifest);
QByteArray encodeSnapshotManifest(const SnapshotManifest &manifest);
Expected<SnapshotManifest, WireError> decodeSnapshotManifest(const QByteArray &bytes);

struct StatusAsk {
    EpochId epoch;
    qint64 cursor = 0;
    qint64 waiting = 0;             ///< events not acknowledged yet
    std::optional<qint64> oldestMs; ///< when the oldest of them was made
    QString version;
    Hash shown;
    qint64 atMs = 0;
    std::optional<StaffVersion> staff{}; ///< of the staff list it has
    bool operator==(const StatusAsk &) const = default;
};
QByteArray encodeStatusAsk(const StatusAsk &ask);
Expected<StatusAsk, WireError> decodeStatusAsk(const QByteArray &bytes);
/// The staff list of one kiosk, sealed to its own key (PROTOCOL.md, "Staff").
struct StaffBox {
    StaffVersion version;
    QByteArray sealed;
    bool operator==(const StaffBox &) const = default;
};
struct StatusAnswer {
    std::chrono::seconds poll{15};   ///< until the next round
    std::optional<StaffBox> staff{}; ///< another one than it has
    bool operator==(const StatusAnswer &) const = default;
};
QByteArray encodeStatusAnswer(const StatusAnswer &answer);
Expected<StatusAnswer, WireError> decodeStatusAnswer(const QByteArray &bytes);

/// A refused request: "malformed", "unknown-device", ...
QByteArray encodeRefusal(const QString &error);
Expected<QString, WireError> decodeRefusal(const QByteArray &bytes);

} // namespace endcap::wire
