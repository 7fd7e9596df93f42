// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The composition root of the screen, and the one object that QML receives: builds
// every part in order, connects them, and says when this process has done its visit.
// Main thread. Decides nothing itself but when a visit begins and ends.
#pragma once

#include "app/access/accesschoices.h"
#include "app/access/sixkeys.h"
#include "app/access/speech.h"
#include "app/content/offlinetasks.h"
#include "app/content/productimages.h"
#include "app/content/settledevents.h"
#include "app/content/shownreport.h"
#include "app/content/storecontent.h"
#include "app/controllers/attractcontroller.h"
#include "app/controllers/checkincontroller.h"
#include "app/controllers/drawcheckcontroller.h"
#include "app/controllers/drawingcontroller.h"
#include "app/controllers/findcontroller.h"
#include "app/controllers/friendscontroller.h"
#include "app/controllers/homecontroller.h"
#include "app/controllers/identifycontroller.h"
#include "app/controllers/itemcontroller.h"
#include "app/controllers/joincontroller.h"
#include "app/controllers/offerscontroller.h"
#include "app/controllers/questscontroller.h"
#include "app/controllers/reviewscontroller.h"
#include "app/controllers/selftestcontroller.h"
#include "app/controllers/staffcontroller.h"
#include "app/controllers/staffdeskcontroller.h"
#include "app/controllers/woncontroller.h"
#include "app/controllers/writereviewcontroller.h"
#include "app/corewatch.h"
#include "app/flow.h"
#include "app/identity/knownshopper.h"
#include "app/identity/visitsecrets.h"
#include "app/language/languages.h"
#include "app/linestatus.h"
#include "app/peripherals/printeraddress.h"
#include "app/peripherals/printertest.h"
#include "app/peripherals/scanner.h"
#include "app/staff/staffsession.h"
#include "app/storeface.h"
#include "app/storeplace.h"
#include "app/visit.h"

namespace endcap
{

class KioskApp final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to Main.qml")
    Q_PROPERTY(endcap::Flow *flow READ flow CONSTANT FINAL)
    Q_PROPERTY(endcap::StoreFace *store READ store CONSTANT FINAL)
    Q_PROPERTY(endcap::Languages *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(endcap::AccessChoices *access READ access CONSTANT FINAL)
    Q_PROPERTY(endcap::LineStatus *line READ line CONSTANT FINAL)
    Q_PROPERTY(endcap::Visit *visit READ visit CONSTANT FINAL)
    Q_PROPERTY(endcap::AttractController *attract READ attract CONSTANT FINAL)
    Q_PROPERTY(endcap::IdentifyController *identify READ identify CONSTANT FINAL)
    Q_PROPERTY(endcap::JoinController *join READ join CONSTANT FINAL)
    Q_PROPERTY(endcap::HomeController *home READ home CONSTANT FINAL)
    Q_PROPERTY(endcap::DrawingController *drawing READ drawing CONSTANT FINAL)
    Q_PROPERTY(endcap::CheckInController *checkIn READ checkIn CONSTANT FINAL)
    Q_PROPERTY(endcap::FindController *find READ find CONSTANT FINAL)
    Q_PROPERTY(endcap::ItemController *item READ item CONSTANT FINAL)
    Q_PROPERTY(endcap::DrawCheckController *drawCheck READ drawCheck CONSTANT FINAL)
    Q_PROPERTY(endcap::WonController *won READ won CONSTANT FINAL)
    Q_PROPERTY(endcap::Printer *printer READ printer CONSTANT FINAL)
    Q_PROPERTY(endcap::PrinterTest *printerTest READ printerTest CONSTANT FINAL)
    Q_PROPERTY(endcap::OfflineTasks *offline READ offline CONSTANT FINAL)
    Q_PROPERTY(endcap::StaffController *staff READ staff CONSTANT FINAL)
    Q_PROPERTY(endcap::StaffDeskController *desk READ desk CONSTANT FINAL)
    Q_PROPERTY(endcap::SelfTestController *selfTest READ selfTest CONSTANT FINAL)
    Q_PROPERTY(endcap::QuestsController *quests READ quests CONSTANT FINAL)
    Q_PROPERTY(endcap::OffersController *offers READ offers CONSTANT FINAL)
    Q_PROPERTY(endcap::FriendsController *friends READ friends CONSTANT FINAL)
    Q_PROPERTY(endcap::ReviewsController *reviews READ reviews CONSTANT FINAL)
    Q_PROPERTY(endcap::SixKeys *keys READ keys CONSTANT FINAL)
    Q_PROPERTY(endcap::Speech *speech READ speech CONSTANT FINAL)
    Q_PROPERTY(endcap::WriteReviewController *writeReview READ writeReview CONSTANT FINAL)

public:
    /// How long "goodbye" stays, if nobody touches it away.
    static constexpr std::chrono::milliseconds goodbyeTime{4000};
    /// How long the process stays for a slip that she asked for and did not wait for.
    static constexpr std::chrono::milliseconds slipTime{6000};

    /// @p socketPath: the core's socket.
    explicit KioskApp(const QString &socketPath, bool reducedMotion = false,
                      const PrinterAddress &printer = {}, QObject *parent = nullptr);

    /// Listens to the input of @p application, looks for the core.
    void open(QObject &application);

    Flow *flow() { return &m_flow; }
    StoreFace *store() { return &m_store; }
    Languages *languages() { return &m_languages; }
    AccessChoices *access() { return &m_access; }
    LineStatus *line() { return &m_line; }
    Visit *visit() { return &m_visit; }
    AttractController *attract() { return &m_attract; }
    IdentifyController *identify() { return &m_identify; }
    JoinController *join() { return &m_join; }
    HomeController *home() { return &m_home; }
    DrawingController *drawing() { return &m_drawing; }
    CheckInController *checkIn() { return &m_checkIn; }
    FindController *find() { return &m_find; }
    ItemController *item() { return &m_item; }
    DrawCheckController *drawCheck() { return &m_drawCheck; }
    WonController *won() { return &m_won; }
    Printer *printer() { return &m_printer; }
    PrinterTest *printerTest() { return &m_printerTest; }
    OfflineTasks *offline() { return &m_offline; }
    StaffController *staff() { return &m_staff; }
    StaffDeskController *desk() { return &m_desk; }
    SelfTestController *selfTest() { return &m_selfTest; }
    QuestsController *quests() { return &m_quests; }
    OffersController *offers() { return &m_offers; }
    FriendsController *friends() { return &m_friends; }
    ReviewsController *reviews() { return &m_reviews; }
    WriteReviewController *writeReview() { return &m_writeReview; }
    SixKeys *keys() { return &m_keys; }
    Speech *speech() { return &m_speech; }
    ProductImages &images() { return m_images; }

Q_SIGNALS:
    /// The visit is over: end the process, start the next.
    void finished();

private:
    void takeScan(QStringView text);
    void connectFlow();
    void connectStore();
    void enterPage();
    void takeStore();
    void finish();

    const QString m_signpostPath;
    link::LinkClient m_link;
    StoreContent m_content;
    Languages m_languages;
    AccessChoices m_access;
    StorePlace m_place;
    CoreWatch m_core;
    ProductImages m_images;
    SettledEvents m_settled;
    VisitSecrets m_secrets;
    KnownShopper m_shopper;
    Flow m_flow;
    StoreFace m_store;
    LineStatus m_line;
    Visit m_visit;
    AttractController m_attract;
    ShownReport m_shown;
    IdentifyController m_identify;
    JoinController m_join;
    DrawingController m_drawing;
    CheckInController m_checkIn;
    OffersController m_offers;
    QuestsController m_quests;
    DrawCheckController m_drawCheck;
    WonController m_won;
    FriendsController m_friends;
    ItemController m_item;
    ReviewsController m_reviews;
    WriteReviewController m_writeReview;
    HomeController m_home;
    FindController m_find;
    Printer m_printer;
    PrinterTest m_printerTest;
    OfflineTasks m_offline;
    StaffSession m_session;
    StaffController m_staff;
    StaffDeskController m_desk;
    SelfTestController m_selfTest;
    SixKeys m_keys;
    Speech m_speech;
    Scanner m_scanner;
    QTimer m_goodbye;
};

/// How long a shopper of @p store may be still; within what people can bear.
IdleClock::Limits idleLimits(const StoreProfile &store);
/// The same for staff: a minute, of which the last third is counted down.
IdleClock::Limits staffLimits();

} // namespace endcap
