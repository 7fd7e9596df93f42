// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was drawn from sealed lists: numbers as people typed them, results, prizes that
// went on, and who did what. Storage thread.
#pragma once

#include "contract/wire/drawcodec.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

struct TypedNumbers {
    QString source;
    QString person;
    QString value; ///< canonical
    qint64 atMs = 0;
};

/// One place of a ranking, and whose kiosk's ticket it is.
struct StoredPlace {
    QString drawing;
    qint64 place = 0; ///< from 0
    quint64 entry = 0;
    DeviceId device;
    quint64 seq = 0;
    int kiosk = 0;
    QString store; ///< its id
};

struct DrawAct {
    QString drawing;
    QString person;
    QString action;
    QString detail;
};

class DrawStore
{
public:
    explicit DrawStore(sqlite::Connection &connection);

    Stored<void> addNumbers(const QString &drawing, const TypedNumbers &typed);
    /// In the order in which they were typed.
    Stored<QList<TypedNumbers>> numbers(const QString &drawing);

    Stored<void> addResult(const QString &drawing, const wire::SignedBytes &result, qint64 drawnMs);
    Found<wire::SignedBytes> result(const QString &drawing);
    /// Without kiosk and store.
    Stored<void> addPlace(const StoredPlace &place);
    Stored<QList<StoredPlace>> places(const QString &drawing);
    Found<StoredPlace> placeOf(const DeviceId &device, quint64 seq);
    /// Places that a member's entries have, the newest draw first.
    Stored<QList<StoredPlace>> placesOf(qint64 member);

    Stored<void> addOut(const QString &drawing, quint64 entry, const wire::SignedBytes &out,
                        const QString &person, qint64 atMs);
    Stored<QList<wire::SignedBytes>> outs(const QString &drawing);
    Stored<qint64> countOuts(const QString &drawing);

    Stored<void> log(const DrawAct &act, const QString &outcome, qint64 atMs);

private:
    sqlite::Statement m_addNumbers;
    sqlite::Statement m_numbers;
    sqlite::Statement m_addResult;
    sqlite::Statement m_result;
    sqlite::Statement m_addPlace;
    sqlite::Statement m_places;
    sqlite::Statement m_placeOf;
    sqlite::Statement m_placesOf;
    sqlite::Statement m_addOut;
    sqlite::Statement m_outs;
    sqlite::Statement m_countOuts;
    sqlite::Statement m_log;
};

} // namespace endcap::server
