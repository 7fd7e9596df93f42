// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one state machine of the screen: which page is shown, and every way from
// one to another, as a table in flow.cpp. Main thread; owned by KioskApp, whose
// parts tell it what happened (take), while QML asks to go somewhere.
#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class Flow final : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(KioskFlow) // "Flow" is a positioner of QtQuick
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::Flow::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool backLeadsToResults READ leadsBackToResults NOTIFY stateChanged FINAL)

public:
    enum State {
        Starting, ///< the core has not answered yet
        Attract,
        Identify,
        Join,
        Pin,
        Home,
        Drawing,
        Rules,
        Ticket,
        Offers,
        Offer,
        Winners,
        DrawCheck, ///< how a draw is checked, and one's own ticket
        Won,       ///< a prize of hers, or why it went on
        TellFriends,
        CheckIn,
        Quests,
        Find,    ///< looking things up: also without saying who one is
        Item,    ///< one product
        Reviews, ///< what others say of it
        WriteReview,
        Offline, ///< what works while the line is cut; the last page of a visit
        Goodbye,
        OutOfService, ///< no core
        StorageFailed,
        NotSetUp,
        StaffPin,
        StaffDesk,
        StaffTest,
        StaffClean, ///< the screen takes no touch
        StaffRestart,
    };
    Q_ENUM(State)

    /// What can happen.
    enum class Step {
        Served,       ///< the core is there and has something to show
        Lost,         ///< the core is gone
        StorageBroke, ///< the core cannot keep events
        NotSetUp,     ///< the core is not enrolled, or never had content
        Begin,
        Claimed,  ///< she said who she is
        SignedIn, ///< with a PIN, or without, or by joining
        Entered,  ///< her entry is saved
        Back,
        GoHome,
        OpenDrawing,
        OpenTicket,
        OpenRules,
        OpenCheckIn,
        OpenOffline,
        OpenStaff, ///< the gesture
        StaffIn,   ///< a right PIN
        OpenTest,
        OpenClean,
        OpenRestart,
        OpenJoin,
        OpenQuests,
        OpenOffers,
        OpenOffer,
        OpenFind,
        OpenItem,
        OpenWinners,
        OpenDrawCheck,
        OpenWon,
        OpenFriends,
        OpenReviews,
        OpenWriteReview,
        End,  ///< she is done, or nobody is there any more
        Gone, ///< goodbye was said: this process ends, the next one starts
    };

    /// One way: in @p from, when @p step happens, go to @p to.
    struct Way {
        State from;
        Step step;
        State to;
        bool returns = false; ///< or rather to where one came from; @p to when that is over
    };
    static const QList<Way> &ways();

    explicit Flow(QObject *parent); // without a default: QML may not make one

    State state() const { return m_state; }
    /// Follows the table; what has no way in this state changes nothing.
    void take(Step step);
    /// Whether this visit has a ticket: the drawing then opens with it.
    void setHasTicket(bool hasTicket) { m_hasTicket = hasTicket; }
    /// Whether the product shown was opened from a search.
    bool leadsBackToResults() const { return m_beforeItem == Find; }
    /// Whether a prize is to be told: signing in then leads to it, once.
    void setHasNews(bool hasNews) { m_hasNews = hasNews; }
    /// Whether @p state belongs to a shopper.
    static bool isVisit(State state);
    /// Whether @p state belongs to staff.
    static bool isStaff(State state);
    /// A pause on the way, not a page: she comes back to where she was.
    static bool isAside(State state);

    Q_INVOKABLE void begin() { take(Step::Begin); }
    Q_INVOKABLE void back() { take(Step::Back); }
    Q_INVOKABLE void home() { take(Step::GoHome); }
    Q_INVOKABLE void openDrawing();
    Q_INVOKABLE void openRules() { take(Step::OpenRules); }
    Q_INVOKABLE void openCheckIn() { take(Step::OpenCheckIn); }
    Q_INVOKABLE void openOffline() { take(Step::OpenOffline); }
    Q_INVOKABLE void openTest() { take(Step::OpenTest); }
    Q_INVOKABLE void openRestart() { take(Step::OpenRestart); }
    Q_INVOKABLE void openJoin() { take(Step::OpenJoin); }
    Q_INVOKABLE void openQuests() { take(Step::OpenQuests); }
    Q_INVOKABLE void openOffers() { take(Step::OpenOffers); }
    Q_INVOKABLE void openFind() { take(Step::OpenFind); }
    /// Which one, FindController knows.
    void openItem() { take(Step::OpenItem); }
    Q_INVOKABLE void openWinners() { take(Step::OpenWinners); }
    Q_INVOKABLE void openDrawCheck() { take(Step::OpenDrawCheck); }
    Q_INVOKABLE void openWon() { take(Step::OpenWon); }
    Q_INVOKABLE void openFriends() { take(Step::OpenFriends); }
    Q_INVOKABLE void openReviews() { take(Step::OpenReviews); }
    /// Of what, WriteReviewController knows.
    void openWriteReview() { take(Step::OpenWriteReview); }

Q_SIGNALS:
    void stateChanged();

private:
    State target(const Way &way);
    void remember(Step step);
    void enter(State next);

    State m_state = Starting;
    State m_beforeRules = Drawing;
    State m_beforeOffline = Home;
    State m_beforeOffer = Offers;
    State m_beforeDrawCheck = Drawing;
    State m_beforeWriting = Home;
    State m_beforeIdentify = Attract;
    State m_beforeOutage = Starting;
    State m_beforeFind = Attract;
    State m_beforeItem = Attract;
    bool m_hasTicket = false;
    bool m_hasNews = false;
};

} // namespace endcap
