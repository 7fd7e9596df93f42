// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/memberrows.h"

#include "contract/domain/paymentcard.h"
#include "contract/domain/pin.h"
#include "store-server/import/phonenumbers.h"
#include "store-server/members/claimform.h"
#include "store-server/members/pincheck.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int saltBytes = 16;

struct PinJob {
    int line = 0;
    QString pin;
    QByteArray salt;
    QByteArray check;
};

// Each job is one thread's own; a core takes every n-th.
void work(std::vector<PinJob> &jobs, const QByteArray &pepper)
{
    const size_t cores = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 16);
    std::vector<std::jthread> threads;
    threads.reserve(cores);
    for (size_t core = 0; core < cores; ++core) {
        threads.emplace_back([&jobs, &pepper, core, cores] {
            for (size_t i = core; i < jobs.size(); i += cores)
                jobs[i].check = checkOf(jobs[i].pin, jobs[i].salt, pepper);
        });
    }
}

} // namespace

QStringList MemberRows::neededColumns() const
{
    return {u"member"_s, u"name"_s};
}

Stored<void> MemberRows::prepare(const QList<Row> &rows)
{
    std::vector<PinJob> jobs;
    for (const Row &given : rows) {
        RowReader row(given.values);
        const QString pin = row.text(u"pin"_s, 8);
        if (!isPin(pin))
            continue; // none, or refused when its row is taken
        const auto known = m_members.findCode(row.id(u"member"_s));
        if (!known)
            return Unexpected(known.error());
        // With her own salt the same PIN makes the same check: then nothing changes.
        const bool hasPin = *known && (*known)->pin;
        jobs.push_back(
            {given.line, pin, hasPin ? (*known)->pin->salt : m_random.bytes(saltBytes), {}});
    }
    work(jobs, m_pepper);
    for (const PinJob &job : jobs)
        m_pins.insert(job.line, {job.salt, job.check});
    return {};
}

Stored<Taken> MemberRows::take(const Row &given)
{
    RowReader row(given.values);
    Member member;
    member.code = row.id(u"member"_s);
    member.name = row.needed(u"name"_s);
    const QList<Said> claims = readClaims(row, member.code);
    if (row.has(u"pin"_s) && !isPin(row.text(u"pin"_s)))
        row.refuse(u"pin"_s, u"not 4 to 8 digits"_s);
    if (row.isGood() && m_seen.contains(member.code))
        row.refuse(u"member"_s, u"this member was there before"_s);
    if (!row.isGood())
        return Taken::refused(row.problem());
    const auto before = account(row, member.code, claims);
    if (!before)
        return Unexpected(before.error());
    if (!row.isGood())
        return Taken::refused(row.problem());

    if (m_pins.contains(given.line)) {
        member.pin = m_pins.value(given.line);
        if (member.pin->check.isEmpty())
            return Taken::refused(u"pin: there was no memory to work on it"_s);
    }
    m_seen.insert(member.code);
    bool isChanged = true;
    if (*before) {
        member.id = (*before)->id;
        isChanged = (*before)->code != member.code || (*before)->name != member.name ||
                    (member.pin && member.pin != (*before)->pin);
        if (auto updated = m_members.update(member); !updated)
            return Unexpected(updated.error());
    } else {
        const auto added = m_members.add(member, m_nowMs);
        if (!added)
            return Unexpected(added.error());
        member.id = *added;
    }
    const auto isClaimChanged = setClaims(member.id, claims);
    if (!isClaimChanged)
        return Unexpected(isClaimChanged.error());
    return Taken{isChanged || *isClaimChanged, {}};
}

QList<MemberRows::Said> MemberRows::readClaims(RowReader &row, const QString &code) const
{
    QList<Said> claims{{Claim::How::Qr, true, code}};
    const auto add = [&](Claim::How how, const QString &name, const auto &normalize,
                         const QString &reason) {
        Said said{how, row.isColumn(name), {}};
        const QString written = row.text(name, 320);
        if (!written.isEmpty()) {
            const std::optional<QString> value = normalize(written);
            const auto claim = value ? inOurForm({how, *value}) : std::nullopt;
            if (claim)
                said.value = claim->value;
            else
                row.refuse(name, reason);
        }
        claims.append(said);
    };
    add(
        Claim::How::Phone, u"phone"_s,
        [this](const QString &written) { return toE164(written, m_country); },
        u"no telephone number"_s);
    add(
        Claim::How::Email, u"email"_s,
        [](const QString &written) { return std::optional(written); }, u"no e-mail address"_s);
    add(
        Claim::How::Card, u"card"_s,
        [](QString written) -> std::optional<QString> {
            // A kiosk drops these unread: nobody could log in with it.
            if (isPaymentCard(written))
                return std::nullopt;
            return written.remove(u' ').remove(u'-');
        },
        u"not 4 to 32 digits, or a payment card's number"_s);
    return claims;
}

Found<Member> MemberRows::account(RowReader &row, const QString &code, const QList<Said> &claims)
{
    auto found = m_members.findCode(code);
    if (!found)
        return found;
    for (const Said &said : claims) {
        if (said.value.isEmpty())
            continue;
        const auto holder = m_members.find({said.how, said.value});
        if (!holder)
            return holder;
        if (!*holder || (*found && (*found)->id == (*holder)->id))
            continue;
        if (!(*holder)->isProvisional()) {
            row.refuse(nameOf(said.how), u"member %1 has the same"_s.arg((*holder)->code));
        } else if (*found) {
            // Joining two accounts means voiding entries; a person decides that.
            row.refuse(nameOf(said.how), u"somebody was here under it before she was a member, and"
                                         " two accounts are not joined by an import"_s);
        } else {
            found = holder;
        }
    }
    return found;
}

Stored<bool> MemberRows::setClaims(qint64 member, const QList<Said> &claims)
{
    bool isChanged = false;
    for (const Said &said : claims) {
        const auto before = m_members.alias(member, said.how);
        if (!before)
            return Unexpected(before.error());
        if (!said.isColumn || before->value_or(QString()) == said.value)
            continue;
        isChanged = true;
        if (*before) {
            if (auto removed = m_members.removeAlias(member, said.how); !removed)
                return Unexpected(removed.error());
        }
        if (said.value.isEmpty())
            continue;
        if (auto added = m_members.addAlias(member, {said.how, said.value}); !added)
            return Unexpected(added.error());
        m_claimed.insert(member);
    }
    return isChanged;
}

Stored<void> MemberRows::finish()
{
    MembersAndProducts touched;
    for (qint64 member : std::as_const(m_claimed)) {
        const auto products = m_reviews.productsOf(member);
        if (!products)
            return Unexpected(products.error());
        for (const QString &product : *products)
            touched.insert({member, product});
    }
    return m_books.settleAll(touched, m_nowMs);
}

} // namespace endcap::server
