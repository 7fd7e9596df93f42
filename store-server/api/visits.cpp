// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/visits.h"

#include "contract/domain/checkin.h"
#include "contract/proof/sealedbox.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/messages.h"
#include "store-server/api/oneblock.h"
#include "store-server/coupons/personaloffers.h"
#include "store-server/drawings/drawoutcomes.h"
#include "store-server/members/claimform.h"
#include "store-server/members/pincheck.h"

#include <QMessageAuthenticationCode>

namespace endcap::server
{

using namespace std::chrono_literals;

namespace
{

constexpr qsizetype mostWrongPins = 5;
constexpr std::chrono::milliseconds tryLife = 15min;
constexpr int mostBought = 40;

std::chrono::seconds waitUntilOver(qint64 oldestMs, qint64 nowMs)
{
    const std::chrono::milliseconds wait(oldestMs + tryLife.count() - nowMs);
    return std::chrono::ceil<std::chrono::seconds>(wait);
}

} // namespace

Visits::Visits(Database &database, const ServerKeys &keys, const Clock &clock, Random &random,
               Worker &worker)
    : m_database(database), m_keys(keys), m_clock(clock), m_random(random), m_worker(worker),
      m_quests(database.quests, database.deeds, database.ledger), m_unproven(database),
      m_reviews(database)
{
}

void Visits::take(const Device &device, const QByteArray &body, const Reply &reply)
{
    auto login = read(device, body);
    if (!login)
        return reply(malformed());
    const auto wait = begin(*login, m_clock.nowMs());
    if (!wait)
        return reply(unavailable());
    if (*wait)
        return reply(sealed(*login, wire::ClaimedAnswer{**wait}));

    // Nobody's claim gets a salt too: its own, the same each time.
    const QByteArray salt =
        login->pin ? login->pin->salt : keyed("endcap no salt 1", login->claim.bytes()).first(16);
    const bool isTaken =
        m_worker.run([pin = login->secret.pin, salt,
                      pepper = m_keys.pepper] { return checkOf(pin, salt, pepper); },
                     [this, login = *login, reply](const QByteArray &check) {
                         const auto answer = judge(login, check);
                         reply(answer ? sealed(login, *answer) : unavailable());
                     });
    if (!isTaken) {
        // Not looked at, so not counted.
        const auto removed = m_database.pinTries.remove(login->tryId);
        reply(removed ? slowDown(2s) : unavailable());
    }
}

std::optional<Visits::Login> Visits::read(const Device &device, const QByteArray &body) const
{
    const auto ask = wire::decodeVisitAsk(body);
    if (!ask)
        return std::nullopt;
    const auto bytes = unseal(m_keys.seal, {"login", device.id, ask->visit}, ask->sealed);
    if (!bytes)
        return std::nullopt;
    const auto secret = wire::decodeLoginSecret(*bytes);
    if (!secret)
        return std::nullopt;
    Login login;
    login.device = device;
    login.visit = ask->visit;
    login.secret = *secret;
    // A claim without the form of its kind is one that nobody has.
    if (const auto claim = inOurForm(secret->claim))
        login.secret.claim = *claim;
    const Claim &claim = login.secret.claim;
    login.claim = *Hash::from(
        keyed("endcap pin try 1", nameOf(claim.how).toUtf8() + '\0' + claim.value.toUtf8()));
    return login;
}

Found<std::chrono::seconds> Visits::begin(Login &login, qint64 nowMs)
{
    std::optional<std::chrono::seconds> wait;
    const auto done = m_database.inTransaction([&]() -> Stored<void> {
        PinTryStore &tries = m_database.pinTries;
        if (auto forgotten = tries.forget(nowMs - tryLife.count()); !forgotten)
            return forgotten;
        const auto wrong = tries.since(login.claim, nowMs - tryLife.count());
        if (!wrong)
            return Unexpected(wrong.error());
        if (wrong->size() >= mostWrongPins) {
            wait = waitUntilOver(wrong->first(), nowMs);
            return {};
        }
        // Durable before the PIN is looked at, and counted at once: a hundred guesses
        // sent together are a hundred guesses.
        const auto tried = tries.add(login.claim, nowMs);
        if (!tried)
            return Unexpected(tried.error());
        login.tryId = *tried;
        if (auto found = findAccount(login); !found)
            return found;
        if (wrong->size() + 1 >= mostWrongPins)
            login.waitIfWrong = waitUntilOver(wrong->isEmpty() ? nowMs : wrong->first(), nowMs);
        return {};
    });
    if (!done)
        return Unexpected(done.error());
    return wait;
}

Stored<void> Visits::findAccount(Login &login)
{
    const auto member = m_database.members.find(login.secret.claim);
    if (!member)
        return Unexpected(member.error());
    login.member = *member;
    if (!login.member)
        return {};
    if (login.member->isProven()) {
        login.pin = login.member->pin;
        return {};
    }
    const auto registration = m_database.registrations.of(login.member->id);
    if (!registration)
        return Unexpected(registration.error());
    login.registration = *registration;
    if (login.registration)
        login.pin = login.registration->pin;
    return {};
}

Stored<void> Visits::keepSuccess(const Login &login)
{
    return m_database.inTransaction([&]() -> Stored<void> {
        auto kept = m_database.pinTries.remove(login.tryId);
        if (kept && login.registration) {
            kept = m_database.registrations.addOwnVisit(login.device.id, login.visit,
                                                        login.member->id);
        }
        return kept;
    });
}

Stored<wire::VisitAnswer> Visits::judge(const Login &login, const QByteArray &check)
{
    const QByteArray right = login.pin ? login.pin->check : m_random.bytes(32);
    if (!isSameCheck(check, right))
        return wire::ClaimedAnswer{login.waitIfWrong};
    if (auto kept = keepSuccess(login); !kept)
        return Unexpected(kept.error());
    const auto answer = proven(login, m_clock.nowMs());
    if (!answer)
        return Unexpected(answer.error());
    return *answer;
}

Stored<wire::ProvenAnswer> Visits::proven(const Login &login, qint64 nowMs)
{
    const QString &store = login.device.store;
    const qint64 member = login.member->id;
    const auto body = m_database.items.find(QStringLiteral("store"), store);
    if (!body)
        return Unexpected(body.error());
    const auto profile = *body ? wire::decodeStore(store, **body) : Unexpected(WireError{});
    // What follows is the whole account: only for whom a number of it was proven.
    if (login.registration) {
        return m_unproven.answer(*login.registration,
                                 profile ? std::optional(*profile) : std::nullopt, nowMs);
    }
    // First: what she said before may be public now, and have its points.
    const auto noted = m_database.inTransaction(
        [&] { return m_reviews.noteProven(member, login.device.id, login.visit, nowMs); });
    if (!noted)
        return Unexpected(noted.error());
    const auto points = m_database.ledger.balance(member);
    const auto checkIns = m_database.checkIns.count(member, store);
    const auto entered = m_database.entries.enteredBy(member, Whose::Account);
    const auto earned = m_database.ledger.earned(member);
    const auto bought = m_database.tills.boughtBy(member, mostBought);
    if (!points || !checkIns || !entered || !earned || !bought)
        return Unexpected(sqlite::StorageError::Failed);
    wire::ProvenAnswer answer;
    answer.name = login.member->name;
    answer.points = std::max<qint64>(*points, 0);
    answer.earned = *earned;
    answer.entered = *entered;
    const DrawBook book(m_database, m_keys.hq, m_clock, m_random);
    const auto won = DrawOutcomes(book).wonBy(member);
    if (!won)
        return Unexpected(sqlite::StorageError::Failed);
    answer.won = *won;
    answer.bought = *bought;
    if (!profile)
        return inOneBlock(answer); // her store was withdrawn: no stamp card there
    answer.stamps = stampsOnCard(profile->checkIn, *checkIns);
    const QDate today = profile->dayAt(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC));
    const auto isHere = m_database.checkIns.has(member, store, today);
    if (!isHere)
        return Unexpected(isHere.error());
    answer.checkedIn = *isHere;
    if (auto filled = m_quests.fill(answer, member, store, today, Whose::Account); !filled)
        return Unexpected(filled.error());
    answer.toldFriends = answer.counted.contains(nameOf(DeedKind::TellFriends));
    if (auto told = PersonalOffers(m_database).fill(answer, *login.member, *profile, nowMs); !told)
        return Unexpected(told.error());
    return inOneBlock(answer);
}

Answer Visits::sealed(const Login &login, const wire::VisitAnswer &answer)
{
    const QByteArray box = seal(login.secret.reply, {"answer", login.device.id, login.visit},
                                wire::encodeVisitAnswer(answer), m_random.id<SealingSecretKey>());
    return box.isEmpty() ? malformed() : good(wire::encodeVisitBox(box));
}

QByteArray Visits::keyed(const char *purpose, const QByteArray &bytes) const
{
    return QMessageAuthenticationCode::hash(purpose + QByteArray(1, '\0') + bytes, m_keys.pepper,
                                            QCryptographicHash::Sha256);
}

} // namespace endcap::server
