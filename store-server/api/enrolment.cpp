// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/enrolment.h"

#include "contract/proof/sealedbox.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"

namespace endcap::server
{

using namespace std::chrono_literals;

namespace
{

constexpr int codeBytes = 10; // 80 bits: 16 letters, no padding
constexpr int mostWrongTries = 5;
constexpr std::chrono::milliseconds codeLife = 24h;
constexpr std::chrono::milliseconds tryLife = 1h;
constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648, section 6

} // namespace

QString makeEnrolmentCode(Random &random)
{
    const QByteArray bytes = random.bytes(codeBytes);
    QString code;
    quint32 bits = 0;
    int count = 0;
    for (char byte : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(byte);
        for (count += 8; count >= 5; count -= 5) {
            if (code.size() % 5 == 4)
                code += u'-';
            code += QLatin1Char(letters[bits >> (count - 5) & 31]);
        }
    }
    return code;
}

Hash enrolmentCodeHash(const QString &code)
{
    QString bare;
    for (QChar letter : code.toUpper()) {
        if (letter != u'-' && !letter.isSpace())
            bare += letter;
    }
    return sha256("endcap code 1" + bare.toUtf8());
}

Enrolment::Enrolment(Database &database, const ServerKeys &keys, const EpochId &epoch,
                     const Clock &clock, Random &random)
    : m_database(database), m_sealKey(publicKeyOf(keys.seal)), m_hqKey(publicKeyOf(keys.hq)),
      m_epoch(epoch), m_clock(clock), m_random(random)
{
}

Answer Enrolment::take(const QByteArray &body, const QString &address)
{
    const auto ask = wire::decodeEnrolAsk(body);
    if (!ask)
        return malformed();
    Answer answer;
    const auto done = m_database.inTransaction([&]() -> Stored<void> {
        const auto enrolled = enrol(*ask, address);
        if (!enrolled)
            return Unexpected(enrolled.error());
        answer = *enrolled;
        return {};
    });
    return done ? answer : unavailable();
}

Stored<Answer> Enrolment::enrol(const wire::EnrolAsk &ask, const QString &address)
{
    EnrolmentStore &codes = m_database.enrolments;
    const qint64 nowMs = m_clock.nowMs();
    const qint64 hourAgoMs = nowMs - tryLife.count();
    if (auto forgotten = codes.forgetTries(hourAgoMs); !forgotten)
        return Unexpected(forgotten.error());
    const auto tries = codes.wrongTries(address, hourAgoMs);
    if (!tries)
        return Unexpected(tries.error());
    // From there no code is good for a while, right or wrong, so none can be guessed.
    if (tries->count >= mostWrongTries) {
        const std::chrono::milliseconds wait(tries->oldestMs + tryLife.count() - nowMs);
        return slowDown(std::chrono::ceil<std::chrono::seconds>(wait));
    }

    const auto place = codes.use(enrolmentCodeHash(ask.code), nowMs - codeLife.count(), nowMs);
    if (!place)
        return Unexpected(place.error());
    if (!*place) {
        if (auto counted = codes.addWrongTry(address, nowMs); !counted)
            return Unexpected(counted.error());
        return refused(403, "bad-code");
    }
    Device device;
    device.id = m_random.id<DeviceId>();
    device.store = (*place)->store;
    device.kiosk = (*place)->kiosk;
    device.key = ask.key;
    device.enrolledMs = nowMs;
    if (auto added = m_database.devices.add(device); !added)
        return Unexpected(added.error());
    return good(wire::encodeEnrolAnswer(
        {device.id, device.kiosk, device.store, m_sealKey, m_hqKey, m_epoch}));
}

} // namespace endcap::server
