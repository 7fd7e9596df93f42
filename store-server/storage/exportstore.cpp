// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/exportstore.h"

namespace endcap::server
{

namespace
{

constexpr auto eventsSql =
    "SELECT event.device, event.seq, event.hash, event.id, type, bytes, box, received_ms,"
    " store, kiosk, coalesce(code, ''), 0 FROM event JOIN device USING (device)"
    " LEFT JOIN sealed_part ON sealed_part.device = event.device AND sealed_part.seq = event.seq"
    " LEFT JOIN refusal ON refusal.device = event.device AND refusal.seq = event.seq"
    " UNION ALL SELECT fork.device, seq, hash, NULL, '', bytes, box, received_ms, store, kiosk,"
    " '', 1 FROM fork JOIN device USING (device) ORDER BY 12, 1, 2";

// How a member is called: headquarters' number, or a number of ours.
#define ENDCAP_MEMBER_NAME "coalesce(member.code, 'guest-' || member.id)"
#define ENDCAP_CLAIMS                                                                              \
    "(SELECT json_group_array(json_object('how', how, 'value', value)) FROM alias"                 \
    " WHERE alias.member = member.id)"

#define ENDCAP_IS_PROVEN "(member.code IS NOT NULL OR member.proven_ms IS NOT NULL)"

const char *sqlOf(ExportStore::Table table)
{
    switch (table) {
    case ExportStore::Table::Entries:
        return "SELECT json_object('what', 'entry', 'drawing', drawing,"
               " 'device', lower(hex(entry.device)), 'store', store, 'kiosk', kiosk,"
               " 'seq', entry.seq, 'hash', lower(hex(hash)), 'nonce', lower(hex(nonce)),"
               " 'ticket', printf('%02d-%04d', kiosk, entry.seq),"
               " 'member', " ENDCAP_MEMBER_NAME ", 'claims', json(" ENDCAP_CLAIMS "),"
               " 'status', iif(void_reason IS NULL, 'counted', 'void'), 'reason', void_reason,"
               " 'received_ms', entry.received_ms)"
               " FROM entry JOIN event USING (device, seq)"
               " JOIN device ON device.device = entry.device"
               " LEFT JOIN member ON member.id = entry.member ORDER BY entry.device, entry.seq";
    case ExportStore::Table::Coupons:
        return "SELECT json_object('what', 'coupon', 'serial', coupon.serial, 'offer', offer,"
               " 'member', " ENDCAP_MEMBER_NAME ", 'claims', json(" ENDCAP_CLAIMS "),"
               " 'device', lower(hex(device)), 'seq', seq, 'taken_ms', taken_ms, 'until_ms', "
               "until_ms,"
               " 'status', CASE WHEN coupon_use.serial IS NOT NULL THEN 'used'"
               " WHEN void_reason IS NOT NULL THEN 'void'"
               " WHEN until_ms <= unixepoch() * 1000 THEN 'expired' ELSE 'held' END,"
               " 'reason', void_reason, 'by', void_by, 'store', store, 'till', till,"
               " 'receipt', receipt, 'line', line, 'charged_minor', charged,"
               " 'used_ms', coupon_use.at_ms)"
               " FROM coupon LEFT JOIN coupon_use ON coupon_use.serial = coupon.serial"
               " JOIN member ON member.id = coupon.member ORDER BY device, seq";
    case ExportStore::Table::CheckIns:
        return "SELECT json_object('what', 'checkin', 'member', " ENDCAP_MEMBER_NAME ","
               " 'store', store, 'day', day, 'device', lower(hex(device)), 'seq', seq)"
               " FROM check_in JOIN member ON member.id = member ORDER BY device, seq";
    case ExportStore::Table::Ledger:
        return "SELECT json_object('what', 'ledger', 'member', " ENDCAP_MEMBER_NAME ","
               " 'rule', rule, 'store', store, 'period', period, 'points', points,"
               " 'device', lower(hex(device)), 'seq', seq, 'at_ms', at_ms)"
               " FROM ledger JOIN member ON member.id = member ORDER BY ledger.id";
    case ExportStore::Table::Balances:
        return "SELECT json_object('what', 'balance', 'member', " ENDCAP_MEMBER_NAME ","
               " 'points', sum(points), 'claims', json(" ENDCAP_CLAIMS "))"
               " FROM ledger JOIN member ON member.id = member GROUP BY member ORDER BY member";
    case ExportStore::Table::Refusals:
        return "SELECT json_object('what', 'refusal', 'device', lower(hex(refusal.device)),"
               " 'seq', refusal.seq, 'code', code, 'type', type, 'hash', lower(hex(hash)))"
               " FROM refusal JOIN event USING (device, seq)"
               " ORDER BY refusal.device, refusal.seq";
    case ExportStore::Table::Members:
        return "SELECT json_object('what', 'member', 'member', " ENDCAP_MEMBER_NAME ","
               " 'name', name, 'provisional', json(iif(code IS NULL, 'true', 'false')),"
               " 'has_pin', json(iif(pin_check IS NULL, 'false', 'true')),"
               " 'proven', json(iif(" ENDCAP_IS_PROVEN ", 'true', 'false')),"
               " 'joined', json(iif(EXISTS (SELECT 1 FROM registration"
               " WHERE registration.member = member.id AND counts = 1), 'true', 'false')),"
               " 'claims', json(" ENDCAP_CLAIMS ")) FROM member ORDER BY id";
    case ExportStore::Table::Staff:
        return "SELECT json_object('what', 'staff', 'device', lower(hex(device)),"
               " 'store', device.store, 'kiosk', kiosk, 'seq', seq, 'staff', staff,"
               " 'action', action, 'outcome', outcome, 'wall_ms', wall_ms,"
               " 'received_ms', received_ms)"
               " FROM staff_act JOIN device USING (device) ORDER BY device, seq";
    case ExportStore::Table::Deeds:
        return "SELECT json_object('what', 'deed', 'member', " ENDCAP_MEMBER_NAME ","
               " 'kind', kind, 'subject', subject, 'store', store, 'day', day,"
               " 'device', lower(hex(device)), 'seq', seq)"
               " FROM deed JOIN member ON member.id = member ORDER BY device, seq";
    case ExportStore::Table::Consents:
        // Nobody is written to because of what an unproven registration said.
        return "SELECT json_object('what', 'consent', 'member', " ENDCAP_MEMBER_NAME ","
               " 'purpose', purpose, 'version', version,"
               " 'given', json(iif(given, 'true', 'false')),"
               " 'usable', json(iif(given AND " ENDCAP_IS_PROVEN
               " AND NOT EXISTS (SELECT 1 FROM registration"
               " WHERE registration.device = consent.device"
               " AND registration.seq = consent.seq), 'true', 'false')),"
               " 'device', lower(hex(device)), 'seq', seq, 'made_ms', made_ms)"
               " FROM consent JOIN member ON member.id = member ORDER BY consent.id";
    case ExportStore::Table::Registrations:
        return "SELECT json_object('what', 'registration', 'member', " ENDCAP_MEMBER_NAME ","
               " 'counts', json(iif(counts, 'true', 'false')), 'name', registration.name,"
               " 'email', email, 'has_pin', json(iif(length(registration.pin_check) > 0,"
               " 'true', 'false')),"
               " 'device', lower(hex(device)), 'seq', seq, 'made_ms', made_ms)"
               " FROM registration JOIN member ON member.id = member ORDER BY device, seq";
    case ExportStore::Table::Draws:
        return "SELECT json_object('what', 'draw', 'drawing', drawing, 'sealed_ms', sealed_ms,"
               " 'head', lower(hex(head)), 'entries', (SELECT count(*) FROM draw_leaf"
               " WHERE draw_leaf.drawing = draw_seal.drawing AND list = 0),"
               " 'voids', (SELECT count(*) FROM draw_leaf"
               " WHERE draw_leaf.drawing = draw_seal.drawing AND list = 1),"
               " 'result', lower(hex(body)), 'drawn_ms', drawn_ms)"
               " FROM draw_seal LEFT JOIN draw_result USING (drawing) ORDER BY drawing";
    case ExportStore::Table::Leaves:
        return "SELECT json_object('what', 'leaf', 'drawing', drawing,"
               " 'list', iif(list = 0, 'entries', 'voids'), 'place', place,"
               " 'device', lower(hex(device)), 'seq', seq, 'data', lower(hex(data)))"
               " FROM draw_leaf ORDER BY drawing, list, place";
    case ExportStore::Table::Numbers:
        return "SELECT json_object('what', 'number', 'drawing', drawing, 'source', source,"
               " 'person', person, 'value', value, 'at_ms', at_ms) FROM draw_number ORDER BY id";
    case ExportStore::Table::Places:
        return "SELECT json_object('what', 'place', 'drawing', draw_place.drawing,"
               " 'place', place + 1, 'entry', draw_place.entry,"
               " 'device', lower(hex(draw_place.device)), 'seq', draw_place.seq,"
               " 'ticket', printf('%02d-%04d', kiosk, draw_place.seq),"
               " 'member', " ENDCAP_MEMBER_NAME ", 'out_ms', draw_out.at_ms)"
               " FROM draw_place JOIN device USING (device)"
               " JOIN entry ON entry.device = draw_place.device AND entry.seq = draw_place.seq"
               " LEFT JOIN member ON member.id = entry.member"
               " LEFT JOIN draw_out ON draw_out.drawing = draw_place.drawing"
               " AND draw_out.entry = draw_place.entry ORDER BY draw_place.drawing, place";
    case ExportStore::Table::DrawLog:
        return "SELECT json_object('what', 'draw-log', 'at_ms', at_ms, 'drawing', drawing,"
               " 'person', person, 'action', action, 'outcome', outcome, 'detail', detail)"
               " FROM draw_log ORDER BY id";
    case ExportStore::Table::Purchases:
        return "SELECT json_object('what', 'purchase', 'store', store, 'receipt', receipt,"
               " 'line', line, 'day', till_line.day, 'product', product, 'price', price,"
               " 'currency', currency, 'member', " ENDCAP_MEMBER_NAME ","
               " 'returned', till_return.day) FROM till_line"
               " LEFT JOIN till_return USING (store, receipt, line)"
               " LEFT JOIN member ON member.id = member ORDER BY store, receipt, line";
    case ExportStore::Table::Reviews:
        return "SELECT json_object('what', 'review', 'id', review.id, 'product', product,"
               " 'stars', stars, 'title', title, 'text', text, 'written', written,"
               " 'member', " ENDCAP_MEMBER_NAME ", 'device', lower(hex(device)), 'seq', seq,"
               " 'confirmed', json(iif(confirmed, 'true', 'false')), 'source', source,"
               " 'foreign_id', foreign_id, 'verified', json(iif(verified, 'true', 'false')),"
               " 'state', state, 'bought', json(iif(bought, 'true', 'false')),"
               " 'store', till_store, 'receipt', till_receipt, 'line', till_line)"
               " FROM review LEFT JOIN member ON member.id = member ORDER BY review.id";
    case ExportStore::Table::Votes:
        return "SELECT json_object('what', 'vote', 'review', review, 'member', " ENDCAP_MEMBER_NAME
               ", 'device', lower(hex(device)), 'seq', seq)"
               " FROM review_vote JOIN member ON member.id = member ORDER BY device, seq";
    }
    return nullptr;
}

#undef ENDCAP_IS_PROVEN
#undef ENDCAP_MEMBER_NAME
#undef ENDCAP_CLAIMS

} // namespace

Stored<void> ExportStore::events(const std::function<void(const ExportedEvent &)> &take)
{
    sqlite::Statement rows(m_connection, eventsSql);
    while (rows.step()) {
        ExportedEvent found;
        found.event.device = DeviceId::from(rows.bytes(0)).value_or(DeviceId());
        found.event.seq = static_cast<quint64>(rows.number(1));
        found.event.hash = Hash::from(rows.bytes(2)).value_or(Hash());
        found.event.id = EventId::from(rows.bytes(3));
        found.event.type = rows.text(4);
        found.event.bytes = rows.bytes(5);
        found.event.box = rows.bytes(6);
        found.event.receivedMs = rows.number(7);
        found.store = rows.text(8);
        found.kiosk = static_cast<int>(rows.number(9));
        found.refusal = rows.text(10);
        found.isFork = rows.number(11) != 0;
        take(found);
    }
    if (rows.hasFailed())
        return Unexpected(m_connection.lastError());
    return {};
}

Stored<void> ExportStore::rows(Table table, const std::function<void(const QByteArray &)> &take)
{
    sqlite::Statement rows(m_connection, sqlOf(table));
    while (rows.step())
        take(rows.text(0).toUtf8());
    if (rows.hasFailed())
        return Unexpected(m_connection.lastError());
    return {};
}

} // namespace endcap::server
