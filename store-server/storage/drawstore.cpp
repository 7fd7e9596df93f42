// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/drawstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

#define ENDCAP_PLACE                                                                               \
    "SELECT draw_place.drawing, place, draw_place.entry, device, draw_place.seq, kiosk, store"     \
    " FROM draw_place JOIN device USING (device)"

StoredPlace readPlace(const sqlite::Statement &row)
{
    return {row.text(0),
            row.number(1),
            static_cast<quint64>(row.number(2)),
            DeviceId::from(row.bytes(3)).value_or(DeviceId()),
            static_cast<quint64>(row.number(4)),
            static_cast<int>(row.number(5)),
            row.text(6)};
}

Stored<QList<StoredPlace>> readPlaces(sqlite::Statement &rows)
{
    const Rewind rewind(rows);
    QList<StoredPlace> places;
    while (rows.step())
        places.append(readPlace(rows));
    if (rows.hasFailed())
        return rewind.failure();
    return places;
}

wire::SignedBytes readSigned(const sqlite::Statement &row)
{
    return {row.bytes(0), Signature::from(row.bytes(1)).value_or(Signature())};
}

} // namespace

DrawStore::DrawStore(sqlite::Connection &connection)
    : m_addNumbers(connection, "INSERT INTO draw_number (drawing, source, person, value, at_ms)"
                               " VALUES (?1, ?2, ?3, ?4, ?5)"),
      m_numbers(connection, "SELECT source, person, value, at_ms FROM draw_number"
                            " WHERE drawing = ?1 ORDER BY id"),
      m_addResult(connection, "INSERT INTO draw_result (drawing, body, signature, drawn_ms)"
                              " VALUES (?1, ?2, ?3, ?4)"),
      m_result(connection, "SELECT body, signature FROM draw_result WHERE drawing = ?1"),
      m_addPlace(connection, "INSERT INTO draw_place (drawing, place, entry, device, seq)"
                             " VALUES (?1, ?2, ?3, ?4, ?5)"),
      m_places(connection, ENDCAP_PLACE " WHERE drawing = ?1 ORDER BY place"),
      m_placeOf(connection, ENDCAP_PLACE " WHERE device = ?1 AND draw_place.seq = ?2"),
      m_placesOf(connection, ENDCAP_PLACE " JOIN entry USING (device, seq)"
                                          " JOIN draw_result ON draw_result.drawing ="
                                          " draw_place.drawing WHERE entry.member = ?1"
                                          " ORDER BY drawn_ms DESC, place"),
      m_addOut(connection, "INSERT INTO draw_out (drawing, entry, body, signature, person, at_ms)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
      m_outs(connection, "SELECT body, signature FROM draw_out WHERE drawing = ?1"
                         " ORDER BY at_ms, entry"),
      m_countOuts(connection, "SELECT count(*) FROM draw_out WHERE drawing = ?1"),
      m_log(connection, "INSERT INTO draw_log (at_ms, drawing, person, action, outcome, detail)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
{
}

#undef ENDCAP_PLACE

Stored<void> DrawStore::addNumbers(const QString &drawing, const TypedNumbers &typed)
{
    m_addNumbers.bind(1, drawing);
    m_addNumbers.bind(2, typed.source);
    m_addNumbers.bind(3, typed.person);
    m_addNumbers.bind(4, typed.value);
    m_addNumbers.bind(5, typed.atMs);
    return m_addNumbers.run();
}

Stored<QList<TypedNumbers>> DrawStore::numbers(const QString &drawing)
{
    const Rewind rewind(m_numbers);
    m_numbers.bind(1, drawing);
    QList<TypedNumbers> all;
    while (m_numbers.step()) {
        all.append({m_numbers.text(0), m_numbers.text(1), m_numbers.text(2), m_numbers.number(3)});
    }
    if (m_numbers.hasFailed())
        return rewind.failure();
    return all;
}

Stored<void> DrawStore::addResult(const QString &drawing, const wire::SignedBytes &result,
                                  qint64 drawnMs)
{
    m_addResult.bind(1, drawing);
    m_addResult.bind(2, result.bytes);
    m_addResult.bind(3, result.signature.bytes());
    m_addResult.bind(4, drawnMs);
    return m_addResult.run();
}

Found<wire::SignedBytes> DrawStore::result(const QString &drawing)
{
    const Rewind rewind(m_result);
    m_result.bind(1, drawing);
    if (m_result.step())
        return readSigned(m_result);
    if (m_result.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<void> DrawStore::addPlace(const StoredPlace &place)
{
    m_addPlace.bind(1, place.drawing);
    m_addPlace.bind(2, place.place);
    m_addPlace.bind(3, place.entry);
    m_addPlace.bind(4, place.device.bytes());
    m_addPlace.bind(5, place.seq);
    return m_addPlace.run();
}

Stored<QList<StoredPlace>> DrawStore::places(const QString &drawing)
{
    m_places.bind(1, drawing);
    return readPlaces(m_places);
}

Found<StoredPlace> DrawStore::placeOf(const DeviceId &device, quint64 seq)
{
    m_placeOf.bind(1, device.bytes());
    m_placeOf.bind(2, seq);
    const auto places = readPlaces(m_placeOf);
    if (!places)
        return Unexpected(places.error());
    return places->isEmpty() ? std::nullopt : std::optional(places->first());
}

Stored<QList<StoredPlace>> DrawStore::placesOf(qint64 member)
{
    m_placesOf.bind(1, member);
    return readPlaces(m_placesOf);
}

Stored<void> DrawStore::addOut(const QString &drawing, quint64 entry, const wire::SignedBytes &out,
                               const QString &person, qint64 atMs)
{
    m_addOut.bind(1, drawing);
    m_addOut.bind(2, entry);
    m_addOut.bind(3, out.bytes);
    m_addOut.bind(4, out.signature.bytes());
    m_addOut.bind(5, person);
    m_addOut.bind(6, atMs);
    return m_addOut.run();
}

Stored<QList<wire::SignedBytes>> DrawStore::outs(const QString &drawing)
{
    const Rewind rewind(m_outs);
    m_outs.bind(1, drawing);
    QList<wire::SignedBytes> all;
    while (m_outs.step())
        all.append(readSigned(m_outs));
    if (m_outs.hasFailed())
        return rewind.failure();
    return all;
}

Stored<qint64> DrawStore::countOuts(const QString &drawing)
{
    const Rewind rewind(m_countOuts);
    m_countOuts.bind(1, drawing);
    if (m_countOuts.step())
        return m_countOuts.number(0);
    return rewind.failure();
}

Stored<void> DrawStore::log(const DrawAct &act, const QString &outcome, qint64 atMs)
{
    m_log.bind(1, atMs);
    m_log.bind(2, act.drawing);
    m_log.bind(3, act.person);
    m_log.bind(4, act.action);
    m_log.bind(5, outcome);
    m_log.bind(6, act.detail);
    return m_log.run();
}

} // namespace endcap::server
