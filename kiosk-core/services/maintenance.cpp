// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/maintenance.h"

#include "contract/proof/pinstretch.h"
#include "contract/proof/uuid7.h"
#include "contract/whendone.h"

#include <QPromise>

#include <algorithm>
#include <cstring>

namespace endcap::services
{

using namespace Qt::StringLiterals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace
{

constexpr qsizetype deviceLetters = 24;

void wipe(QByteArray &secret)
{
    explicit_bzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

bool isDeviceName(const QString &name)
{
    return !name.isEmpty() && name.size() <= deviceLetters &&
           std::ranges::all_of(name, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QFuture<Admission> at(const Admission &entry)
{
    QPromise<Admission> promise;
    promise.start();
    promise.addResult(entry);
    promise.finish();
    return promise.future();
}

} // namespace

Maintenance::Maintenance(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void Maintenance::start()
{
    m_parts.lock.start();
    const EventId open = m_parts.lock.openTry();
    if (open.isZero() || m_isJudging)
        return;
    const auto known = m_parts.outbox.find(open);
    if (known && (*known || audit(open, {{}, u"enter"_s, u"cut-short"_s})))
        m_parts.lock.settle();
}

void Maintenance::noteRoster()
{
    if (!m_session)
        return;
    const auto list = m_parts.roster.list();
    const bool isStillIn =
        list && std::ranges::any_of(list->people, [this](const StaffMember &member) {
            return member.id == m_session->staff;
        });
    if (!isStillIn)
        end(u"removed"_s);
}

QFuture<Admission> Maintenance::enter(QByteArray pin)
{
    const auto list = m_parts.roster.list();
    const auto state = m_parts.lock.state();
    std::optional<EntryDenial> denial;
    if (m_isJudging)
        denial = EntryDenial::Busy;
    else if (!state)
        denial = EntryDenial::StorageFailed;
    else if (!list || list->people.isEmpty())
        denial = EntryDenial::NobodyKnown;
    else if (state->lockedFor > milliseconds(0))
        denial = EntryDenial::Locked;
    const EventId id = freshId();
    if (!denial && !m_parts.lock.count(id))
        denial = EntryDenial::StorageFailed;
    if (denial) {
        wipe(pin);
        return at(Unexpected(*denial));
    }
    m_isJudging = true;
    auto promise = std::make_shared<QPromise<Admission>>();
    promise->start();
    const auto stretched = m_parts.executor.run(
        [pin = std::move(pin), salt = list->salt, cost = list->cost]() mutable {
            const auto check = stretchPin(pin, salt, cost);
            wipe(pin);
            return check;
        });
    whenDone(stretched, this, [this, id, list = *list, promise](const std::optional<Hash> &check) {
        m_isJudging = false;
        promise->addResult(judge(id, list, check));
        promise->finish();
    });
    return promise->future();
}

Admission Maintenance::judge(const EventId &id, const StaffList &list,
                             const std::optional<Hash> &check)
{
    const StaffMember *who = nullptr;
    for (const StaffMember &member : list.people) {
        if (check && isSameCheck(*check, member.check))
            who = &member;
    }
    if (who)
        return begin(id, *who);
    const auto state = m_parts.lock.state();
    const bool isLocked = state && state->lockedFor > milliseconds(0);
    const QString outcome = !check ? u"not-judged"_s : isLocked ? u"locked"_s : u"wrong-pin"_s;
    if (audit(id, {{}, u"enter"_s, outcome}))
        m_parts.lock.settle();
    return Unexpected(!check     ? EntryDenial::StorageFailed
                      : isLocked ? EntryDenial::Locked
                                 : EntryDenial::WrongPin);
}

Admission Maintenance::begin(const EventId &id, const StaffMember &who)
{
    if (!m_parts.lock.forget() || !audit(id, {who.id, u"enter"_s, u"done"_s}))
        return Unexpected(EntryDenial::StorageFailed);
    m_parts.lock.settle();
    if (m_session)
        end(u"replaced"_s);
    m_session =
        Session{m_parts.random.id<StaffToken>(), who.id, who.name, m_parts.clock.bootTime()};
    watch();
    return Entrance{m_session->token, who.name, who.role};
}

void Maintenance::watch()
{
    const auto still = m_parts.clock.bootTime() - m_session->lastSeen;
    const auto wait = duration_cast<milliseconds>(idleLimit - still) + milliseconds(1);
    m_parts.clock.after(wait, this, [this, token = m_session->token] {
        if (!m_session || m_session->token != token)
            return;
        if (isInside(token))
            watch();
        else
            end(u"idle"_s);
    });
}

bool Maintenance::isInside(const StaffToken &token) const
{
    return m_session && m_session->token == token &&
           m_parts.clock.bootTime() - m_session->lastSeen <= idleLimit;
}

QString Maintenance::nameOf(const StaffToken &token) const
{
    return isInside(token) ? m_session->name : QString();
}

void Maintenance::notePresence(const StaffToken &token)
{
    if (isInside(token))
        m_session->lastSeen = m_parts.clock.bootTime();
}

void Maintenance::leave(const StaffToken &token)
{
    if (isInside(token))
        end(u"done"_s);
}

void Maintenance::end(const QString &outcome)
{
    const QString staff = m_session->staff;
    m_session.reset();
    audit(freshId(), {staff, u"leave"_s, outcome});
}

Expected<void, ServiceError> Maintenance::note(const StaffToken &token, const QString &action,
                                               const QString &outcome)
{
    if (!isInside(token))
        return Unexpected(ServiceError::Refused);
    notePresence(token);
    if (!audit(freshId(), {m_session->staff, action, outcome}))
        return Unexpected(ServiceError::StorageFailed);
    return {};
}

Expected<void, ServiceError> Maintenance::keepTest(const StaffToken &token, const QString &device,
                                                   bool hasPassed)
{
    if (!isDeviceName(device))
        return Unexpected(ServiceError::Malformed);
    if (auto noted =
            note(token, u"self-test"_s, device + (hasPassed ? u"-passed"_s : u"-failed"_s));
        !noted)
        return noted;
    const qint64 nowMs = m_parts.time.now().toMSecsSinceEpoch();
    if (!m_parts.upkeep.keep({device, hasPassed, nowMs, m_session->name}))
        return Unexpected(ServiceError::StorageFailed);
    return {};
}

Expected<void, ServiceError> Maintenance::setVolume(const StaffToken &token, int percent)
{
    if (percent < 0 || percent > 100)
        return Unexpected(ServiceError::Malformed);
    if (auto noted = note(token, u"volume"_s, QString::number(percent)); !noted)
        return noted;
    if (!m_parts.upkeep.setVolume(percent))
        return Unexpected(ServiceError::StorageFailed);
    return {};
}

bool Maintenance::audit(const EventId &id, const StaffActed &acted)
{
    return m_parts.outbox.append(m_parts.drafts.make(id, std::nullopt, acted), {}, {}).has_value();
}

EventId Maintenance::freshId()
{
    return makeEventId(m_parts.clock.wallNow().toMSecsSinceEpoch(), m_parts.random.bytes(10));
}

} // namespace endcap::services
