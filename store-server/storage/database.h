// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// store.db: one connection and the stores that read and write through it. Used
// by the thread that opened it only; the command line opens the same file beside
// a running server (WAL, one writer at a time).
#pragma once

#include "store-server/storage/checkinstore.h"
#include "store-server/storage/consentstore.h"
#include "store-server/storage/couponstore.h"
#include "store-server/storage/deedstore.h"
#include "store-server/storage/devicestore.h"
#include "store-server/storage/drawstore.h"
#include "store-server/storage/enrolmentstore.h"
#include "store-server/storage/entrystore.h"
#include "store-server/storage/eventstore.h"
#include "store-server/storage/exportstore.h"
#include "store-server/storage/itemstore.h"
#include "store-server/storage/ledgerstore.h"
#include "store-server/storage/memberstore.h"
#include "store-server/storage/pintrystore.h"
#include "store-server/storage/provenvisitstore.h"
#include "store-server/storage/queststore.h"
#include "store-server/storage/registrationstore.h"
#include "store-server/storage/reviewstore.h"
#include "store-server/storage/sealstore.h"
#include "store-server/storage/serverstore.h"
#include "store-server/storage/staffstore.h"
#include "store-server/storage/statusstore.h"
#include "store-server/storage/stored.h"
#include "store-server/storage/tillstore.h"
#include "store-server/storage/votestore.h"

#include <functional>
#include <memory>

namespace endcap::server
{

class Database
{
    // Before the stores: their statements must go first.
    std::unique_ptr<sqlite::Connection> m_connection;

public:
    /// Opens or makes @p path and brings its tables to this version.
    static Stored<std::unique_ptr<Database>> open(const QString &path);

    /// All of @p work or nothing of it; not nested.
    Stored<void> inTransaction(const std::function<Stored<void>()> &work)
    {
        return m_connection->inTransaction(work);
    }

    ServerStore server;
    DeviceStore devices;
    EnrolmentStore enrolments;
    StatusStore statuses;
    EventStore events;
    MemberStore members;
    PinTryStore pinTries;
    LedgerStore ledger;
    CheckInStore checkIns;
    EntryStore entries;
    DeedStore deeds;
    QuestStore quests;
    RegistrationStore registrations;
    ConsentStore consents;
    CouponStore coupons;
    SealStore seals;
    DrawStore draws;
    ItemStore items;
    StaffStore staff;
    ProvenVisitStore provenVisits;
    TillStore tills;
    ReviewStore reviews;
    VoteStore votes;
    ExportStore exports;

private:
    explicit Database(std::unique_ptr<sqlite::Connection> connection);
};

} // namespace endcap::server
