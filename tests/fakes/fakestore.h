// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small store server in memory, which a test edits like a world: what it
// publishes, what it has, and how the line to it is today. Speaks the wire format
// through the same codecs. Test's thread.
#pragma once

#include "contract/domain/event.h"
#include "contract/domain/stafflist.h"
#include "contract/wire/messages.h"
#include "outside/transport.h"
#include "tests/fakes/fakeclock.h"

#include <QHash>
#include <QMap>

namespace endcap::fakes
{

/// How the line to the store is.
enum class Weather {
    Clear,
    Cut,        ///< nothing arrives
    Slow,       ///< too slow to count
    LoginPage,  ///< somebody else answers
    AnswerLost, ///< what is asked is done, the answer does not come back
    Nonsense,   ///< our server's magic, but no sense
    Busy,       ///< 429 with Retry-After
    Revoked,    ///< 401
};

class FakeStore final : public Transport
{
public:
    explicit FakeStore(FakeClock &clock);

    // What it publishes.
    void put(const QString &kind, const QString &id, const QByteArray &body);
    void withdraw(const QString &kind, const QString &id);
    void addImage(const QByteArray &jpeg);
    /// Everybody who may open staff mode; each call is a new state of the list.
    void setStaff(const StaffList &list);
    /// Restored from a backup: another life, without the events after @p watermark.
    void restore(quint64 watermark);

    // How it is today.
    void setWeather(Weather weather) { m_weather = weather; }
    /// Only the next @p count requests meet @p weather.
    void setWeatherFor(Weather weather, int count);
    void setBusyFor(std::chrono::seconds time) { m_retryAfter = time; }
    void holdType(const QString &type) { m_heldType = type; }
    void refuse(quint64 seq, const QString &code) { m_refusals.insert(seq, code); }
    /// Has another event than the kiosk at @p seq.
    void forkAt(quint64 seq);
    /// Snapshot slices beyond this byte are lost, until it is set to -1.
    void breakSnapshotAt(qint64 offset) { m_snapshotEnd = offset; }
    /// Offers a snapshot whose bytes are not what headquarters signed.
    void setSnapshotForged(bool isForged) { m_isForged = isForged; }
    void setPoll(std::chrono::seconds poll) { m_poll = poll; }
    void setPage(qsizetype items) { m_page = items; }
    /// Everything before this revision is too old to ask for.
    void setOldest(qint64 rev) { m_oldest = rev; }

    // What came of it.
    const QList<QByteArray> &events() const { return m_events; }
    const QList<QByteArray> &sealed() const { return m_sealed; }
    const QList<HttpAsk> &asks() const { return m_asks; }
    int count(const QString &path) const;
    void forgetAsks() { m_asks.clear(); }
    const std::optional<wire::StatusAsk> &lastStatus() const { return m_lastStatus; }
    qint64 rev() const { return m_rev; }
    EpochId epoch() const { return m_epoch; }

    wire::EnrolAnswer enrolled() const;
    SigningSecretKey deviceKey() const { return m_deviceKey; }
    QString code() const { return QStringLiteral("ABCD-EFGH"); }

    HttpReply send(const HttpAsk &ask) override;

private:
    struct Item {
        qint64 rev = 0;
        QByteArray body;
    };

    Expected<HttpAnswer, TransportError> answer(const HttpAsk &ask);
    HttpAnswer serve(const HttpAsk &ask);
    HttpAnswer push(const QByteArray &body);
    HttpAnswer feed(const HttpAsk &ask) const;
    HttpAnswer enrol(const QByteArray &body);
    HttpAnswer status(const QByteArray &body);
    HttpAnswer snapshot();
    HttpAnswer slice(const HttpAsk &ask) const;
    HttpAnswer good(const QByteArray &body, int status = 200) const;
    HttpAnswer refused(int status, const QString &error) const;
    void makeSnapshot();

    FakeClock &m_clock;
    Weather m_weather = Weather::Clear;
    Weather m_nextWeather = Weather::Clear;
    int m_nextCount = 0;
    std::chrono::seconds m_retryAfter{0};
    std::chrono::seconds m_poll{15};
    QString m_heldType;
    QMap<quint64, QString> m_refusals;
    qint64 m_snapshotEnd = -1;
    bool m_isForged = false;
    qsizetype m_page = 5000;
    qint64 m_oldest = 0;

    EpochId m_epoch = *EpochId::from(QByteArray(EpochId::length, 'e'));
    qint64 m_rev = 0;
    QMap<std::pair<QString, QString>, Item> m_items;
    QHash<QByteArray, QByteArray> m_images;
    wire::SnapshotManifest m_manifest;
    QByteArray m_packed;

    DeviceId m_device = *DeviceId::from(QByteArray(DeviceId::length, 'd'));
    SigningSecretKey m_deviceKey = *SigningSecretKey::from(QByteArray(32, 'k'));
    SigningSecretKey m_headquarters = *SigningSecretKey::from(QByteArray(32, 'h'));
    QList<QByteArray> m_events;
    QList<QByteArray> m_sealed;
    QList<Hash> m_hashes;
    QList<HttpAsk> m_asks;
    std::optional<wire::StatusAsk> m_lastStatus;
    std::optional<wire::StaffBox> m_staff;
    int m_staffStates = 0;
};

} // namespace endcap::fakes
