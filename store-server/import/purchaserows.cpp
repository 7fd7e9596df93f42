// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/purchaserows.h"

#include "contract/domain/paymentcard.h"
#include "store-server/import/phonenumbers.h"
#include "store-server/members/claimform.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

QStringList PurchaseRows::neededColumns() const
{
    return {u"receipt"_s, u"line"_s, u"store"_s, u"day"_s};
}

Stored<Taken> PurchaseRows::take(const Row &given)
{
    RowReader row(given.values);
    const TillPlace place{row.id(u"store"_s), row.id(u"receipt"_s),
                          row.number(u"line"_s, 1, 100'000, {})};
    const QDate day = row.day(u"day"_s);
    const QString kind = row.has(u"kind"_s) ? row.text(u"kind"_s, 16) : u"sale"_s;
    if (kind != u"sale" && kind != u"return")
        row.refuse(u"kind"_s, u"neither \"sale\" nor \"return\""_s);
    const auto store = m_database.items.find(u"store"_s, place.store);
    if (!store)
        return Unexpected(store.error());
    if (!*store)
        row.refuse(u"store"_s, u"there is no such store"_s);
    if (!row.isGood())
        return Taken::refused(row.problem());
    if (kind == u"return")
        return takeReturn(place, day);
    if (m_sold.contains(place)) {
        return Taken::refused(
            u"line: the same of this receipt as in line %1"_s.arg(m_sold.value(place)));
    }
    const auto taken = takeSale(row, place, day);
    if (taken && taken->refusal.isEmpty())
        m_sold.insert(place, given.line);
    return taken;
}

Stored<Taken> PurchaseRows::takeSale(RowReader &row, const TillPlace &place, const QDate &day)
{
    TillLine line = readSale(row, place, day);
    if (!row.isGood())
        return Taken::refused(row.problem());
    const auto before = m_database.tills.find(place);
    if (!before)
        return Unexpected(before.error());
    if (*before) {
        // Of what the file says, nothing is new.
        line.member = (*before)->member;
        line.isReturned = (*before)->isReturned;
        if (**before == line)
            return Taken{};
    }
    if (auto put = m_database.tills.put(line); !put)
        return Unexpected(put.error());
    const auto after = m_database.tills.find(place);
    if (!after)
        return Unexpected(after.error());
    touch(*before);
    touch(*after);
    return Taken{true, {}};
}

Stored<Taken> PurchaseRows::takeReturn(const TillPlace &place, const QDate &day)
{
    const auto isNew = m_database.tills.addReturn(place, day);
    const auto line = m_database.tills.find(place);
    if (!isNew || !line)
        return Unexpected(!isNew ? isNew.error() : line.error());
    if (*isNew)
        touch(*line);
    return Taken{*isNew, {}};
}

TillLine PurchaseRows::readSale(RowReader &row, const TillPlace &place, const QDate &day) const
{
    TillLine line;
    line.place = place;
    line.day = day;
    line.product = row.gtin(u"gtin"_s);
    line.currency = row.currency(u"currency"_s);
    line.priceMinor = row.money(u"price"_s, line.currency);
    line.claim = readClaim(row);
    return line;
}

std::optional<Claim> PurchaseRows::readClaim(RowReader &row) const
{
    std::optional<Claim> claim;
    if (row.has(u"phone"_s)) {
        if (const auto phone = toE164(row.text(u"phone"_s, 64), m_country))
            claim = inOurForm({Claim::How::Phone, *phone});
        if (!claim)
            row.refuse(u"phone"_s, u"no telephone number"_s);
    } else if (row.has(u"card"_s)) {
        QString card = row.text(u"card"_s, 64);
        // Of a payment card not even the number of a line is kept.
        if (!isPaymentCard(card))
            claim = inOurForm({Claim::How::Card, card.remove(u' ').remove(u'-')});
        if (!claim)
            row.refuse(u"card"_s, u"not 4 to 32 digits, or a payment card's number"_s);
    }
    return claim;
}

void PurchaseRows::touch(const std::optional<TillLine> &line)
{
    if (line && line->member)
        m_touched.insert({*line->member, line->product});
}

Stored<void> PurchaseRows::finish()
{
    return m_books.settleAll(m_touched, m_nowMs);
}

} // namespace endcap::server
