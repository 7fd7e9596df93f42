// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kioskapp.h"

#include <algorithm>

namespace endcap
{

using namespace std::chrono_literals;

KioskApp::KioskApp(const QString &socketPath, bool reducedMotion, const PrinterAddress &printer,
                   QObject *parent)
    : QObject(parent), m_signpostPath(signpostPath(socketPath)), m_link(socketPath),
      m_content(m_link), m_languages(nullptr), m_access(nullptr), m_place(m_content, m_languages),
      m_core(m_link, m_content, {}), m_images(m_link), m_settled(m_link), m_flow(nullptr),
      m_store(reducedMotion), m_line(m_link), m_visit(nullptr), m_attract(m_content, m_images),
      m_shown(m_link, m_content, m_attract),
      m_identify({m_link, m_core, m_line, m_content, m_flow, m_visit, m_secrets, m_shopper}),
      m_join({{m_link, m_core, m_settled, m_secrets}, m_content, m_flow, m_visit}),
      m_drawing({m_link, m_core, m_content, m_settled, m_flow, m_secrets, m_shopper}),
      m_checkIn({m_link, m_core, m_content, m_images, m_settled, m_secrets, m_shopper}),
      m_offers({{m_link, m_core, m_settled, m_secrets}, m_content, m_images, m_shopper, m_flow}),
      m_quests(m_content, m_shopper, m_settled), m_drawCheck({m_link, m_core, m_content, m_flow}),
      m_won(m_content, m_shopper, m_flow),
      m_friends({{m_link, m_core, m_settled, m_secrets}, m_content, m_flow, m_shopper}),
      m_item(m_link, m_images),
      m_reviews({{m_link, m_core, m_settled, m_secrets}, m_item, m_flow, m_shopper}),
      m_writeReview(
          {{m_link, m_core, m_settled, m_secrets}, m_images, m_shopper, m_content, m_flow}),
      m_home(m_content, m_shopper, m_drawing, m_checkIn, m_quests, m_friends, m_writeReview),
      m_find({m_link, m_images, m_flow, m_secrets, m_item}),
      m_printer(printerLines(printer), printer.dots, {}, halfSlipMark(socketPath), nullptr),
      m_printerTest(m_printer), m_offline(nullptr), m_session(m_link, m_visit),
      m_staff({m_link, m_flow, m_session}), m_desk({m_flow, m_visit, m_session}),
      m_selfTest({m_flow, m_session, m_desk, m_printer, m_printerTest}), m_keys(m_languages),
      m_speech({m_keys, m_languages, m_visit}),
      m_scanner([this](QStringView text) { takeScan(text); })
{
    connectStore();
    connectFlow();
}

void KioskApp::open(QObject &application)
{
    // The filter installed last is asked first: a scan is presence, too.
    application.installEventFilter(&m_keys);
    application.installEventFilter(&m_speech);
    application.installEventFilter(&m_scanner);
    application.installEventFilter(&m_visit);
    m_link.open();
}

void KioskApp::takeScan(QStringView text)
{
    m_visit.notePresence();
    if (Flow::isStaff(m_flow.state())) {
        m_selfTest.takeScan();
        return;
    }
    // A ticket says nothing about who holds it, and a product neither.
    if (!m_drawCheck.takeScan(text) && !m_find.takeScan(text) && !m_writeReview.takeScan(text))
        m_identify.takeScan(text);
    // Where nobody can use it, only the end of this process forgets it for sure.
    if (!Flow::isVisit(m_flow.state()))
        finish();
}

void KioskApp::connectStore()
{
    if (const auto left = readSignpost(m_signpostPath)) {
        m_store.take(*left);
        m_place.take(*left);
    }
    // Prices and dates are written anew. Later: this may come from within a change.
    connect(&m_languages, &Languages::changed, &m_content, &StoreContent::changed,
            Qt::QueuedConnection);
    connect(&m_core, &CoreWatch::welcomed, this, &KioskApp::takeStore);
    connect(&m_content, &StoreContent::changed, this, &KioskApp::takeStore);
}

void KioskApp::takeStore()
{
    if (!m_core.welcome() || !m_content.hasStore())
        return;
    const Signpost before = m_store.signpost();
    m_store.take(m_content.store(), m_core.welcome()->kiosk);
    if (m_store.signpost() != before && !writeSignpost(m_signpostPath, m_store.signpost()))
        qWarning("The signpost for out of service could not be written");
}

void KioskApp::connectFlow()
{
    const auto on = [this](auto signal, Flow::Step step) {
        connect(&m_core, signal, &m_flow, [this, step] { m_flow.take(step); });
    };
    on(&CoreWatch::served, Flow::Step::Served);
    on(&CoreWatch::lost, Flow::Step::Lost);
    on(&CoreWatch::storageBroke, Flow::Step::StorageBroke);
    on(&CoreWatch::notSetUp, Flow::Step::NotSetUp);
    connect(&m_flow, &Flow::stateChanged, this, &KioskApp::enterPage);
    // Who looks for her language, or for a page that she can use, is a visitor: her time
    // runs, and the choice ends with it.
    const auto beginForWhoAsks = [this] {
        if ((m_languages.isAsking() || m_access.isAsking()) && m_flow.state() == Flow::Attract)
            m_flow.begin();
    };
    connect(&m_languages, &Languages::askingChanged, this, beginForWhoAsks);
    connect(&m_access, &AccessChoices::askingChanged, this, beginForWhoAsks);
    connect(&m_visit, &Visit::ended, this, [this] {
        m_flow.take(Flow::Step::End);
        if (m_flow.state() != Flow::Goodbye)
            finish();
    });
    connect(&m_visit, &Visit::touchedOutside, this, [this] {
        if (m_flow.state() == Flow::Goodbye)
            finish();
    });
    m_goodbye.setSingleShot(true);
    m_goodbye.setInterval(goodbyeTime);
    connect(&m_goodbye, &QTimer::timeout, this, &KioskApp::finish);
}

// Half a slip is worth nothing: what is being printed gets a moment.
void KioskApp::finish()
{
    if (!m_printer.isBusy()) {
        Q_EMIT finished();
        return;
    }
    connect(&m_printer, &Printer::idle, this, &KioskApp::finished, Qt::UniqueConnection);
    QTimer::singleShot(slipTime, this, &KioskApp::finished);
}

void KioskApp::enterPage()
{
    switch (m_flow.state()) {
    case Flow::Identify:
    case Flow::Find:
    case Flow::Item:
    case Flow::DrawCheck:
        if (!m_visit.isRunning())
            m_visit.begin(idleLimits(m_content.store()));
        break;
    case Flow::Attract:
        if (m_identify.isUsed() || m_join.isUsed() || m_find.isUsed() || m_drawCheck.isUsed() ||
            m_staff.isUsed()) {
            Q_EMIT finished();
        } else if (m_visit.isRunning()) {
            m_visit.reset();
            m_secrets.renew();
            m_languages.reset();
            m_access.reset();
        }
        break;
    case Flow::Goodbye:
        m_languages.setAsking(false); // nothing she opened lies over it
        m_access.setAsking(false);
        m_goodbye.start();
        break;
    case Flow::StaffPin:
        m_visit.begin(staffLimits());
        break;
    case Flow::Starting:
        if (m_staff.isUsed())
            Q_EMIT finished();
        break;
    default:
        break;
    }
}

IdleClock::Limits staffLimits()
{
    return {.idle = 40s, .warning = 20s, .extensions = 10'000};
}

IdleClock::Limits idleLimits(const StoreProfile &store)
{
    IdleClock::Limits limits;
    limits.idle = std::clamp<std::chrono::seconds>(store.idle, 20s, 180s);
    limits.warning = std::clamp<std::chrono::seconds>(store.warning, 20s, 120s);
    return limits;
}

} // namespace endcap
