// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/identifycontroller.h"

#include "app/content/storecontent.h"
#include "app/corewatch.h"
#include "app/flow.h"
#include "app/identity/knownshopper.h"
#include "app/identity/phonenumber.h"
#include "app/identity/scannedcode.h"
#include "app/identity/visitsecrets.h"
#include "app/linestatus.h"
#include "app/visit.h"
#include "contract/domain/productcode.h"
#include "contract/whendone.h"

namespace endcap
{

using namespace Qt::StringLiterals;

IdentifyController::IdentifyController(const Parts &parts, QObject *parent)
    : IdentifyController(parts, Patience(), parent)
{
}

IdentifyController::IdentifyController(const Parts &parts, Patience patience, QObject *parent)
    : QObject(parent), m_parts(parts), m_patience(patience)
{
    for (QTimer *timer : {&m_untilChecking, &m_untilSlow, &m_limit})
        timer->setSingleShot(true);
    connect(&m_untilChecking, &QTimer::timeout, this, [this] {
        m_isChecking = true;
        Q_EMIT changed();
    });
    connect(&m_untilSlow, &QTimer::timeout, this, [this] { setNotice(Slow); });
    connect(&m_limit, &QTimer::timeout, this,
            [this] { goOnClaimed(m_parts.line.state() == LineStatus::Down ? LineDown : Slow); });
    connect(&m_parts.content, &StoreContent::changed, this, [this] {
        if (m_parts.content.hasStore())
            m_entry.setRegion(m_parts.content.store().country);
        Q_EMIT changed();
    });
    connect(&m_parts.flow, &Flow::stateChanged, this, &IdentifyController::enterPage);
}

IdentifyController::Way IdentifyController::way() const
{
    switch (m_entry.way()) {
    case ClaimEntry::Way::Card:
        return Card;
    case ClaimEntry::Way::Email:
        return Email;
    case ClaimEntry::Way::Phone:
        break;
    }
    return Phone;
}

void IdentifyController::setWay(Way way)
{
    m_entry.setWay(way == Card    ? ClaimEntry::Way::Card
                   : way == Email ? ClaimEntry::Way::Email
                                  : ClaimEntry::Way::Phone);
    setNotice(None);
}

QString IdentifyController::hint() const
{
    switch (m_entry.way()) {
    case ClaimEntry::Way::Card:
        return u"29.. .... .... ."_s;
    case ClaimEntry::Way::Email:
        return u"name@example.com"_s;
    case ClaimEntry::Way::Phone:
        break;
    }
    return examplePhone(m_entry.region());
}

void IdentifyController::press(const QString &digit)
{
    m_isUsed = m_entry.press(digit) || m_isUsed;
    setNotice(None);
}

void IdentifyController::erase()
{
    m_entry.erase();
    setNotice(None);
}

void IdentifyController::clear()
{
    m_entry.clear();
    setNotice(None);
}

void IdentifyController::setEmail(const QString &text)
{
    m_entry.setEmail(text);
    m_isUsed = true;
    setNotice(None);
}

void IdentifyController::submit()
{
    if (m_parts.flow.state() != Flow::Identify)
        return;
    if (const auto typed = m_entry.claim())
        claim(*typed);
    else
        setNotice(BadNumber);
}

void IdentifyController::takeScan(QStringView text)
{
    if (m_parts.flow.state() == Flow::Attract)
        m_parts.flow.begin();
    const Flow::State page = m_parts.flow.state();
    // Who only looks things up may still say who she is; who did is not somebody else.
    const bool isLookingUp = page == Flow::Find || page == Flow::Item || page == Flow::Reviews;
    const bool isNobody = isLookingUp && !m_parts.secrets.claim();
    if (page != Flow::Identify && page != Flow::Pin && !isNobody)
        return;
    m_isUsed = true;
    const auto scanned = readScan(text);
    if (scanned) {
        stopAsking();
        claim(*scanned);
        return;
    }
    const bool isProduct =
        scanned.error() == ScanRefusal::Unknown && productCodeIn(text).has_value();
    if (page == Flow::Pin && !isProduct)
        m_parts.flow.back(); // the notice, and what to do instead, are there
    setNotice(isProduct                                     ? ProductCode
              : scanned.error() == ScanRefusal::PaymentCard ? PaymentCard
                                                            : UnknownCode);
}

void IdentifyController::claim(const Claim &claim)
{
    m_parts.secrets.setClaim(claim);
    m_parts.visit.setLevel(Visit::Claimed);
    m_pin.wipeAll();
    m_parts.flow.take(Flow::Step::Claimed);
    setNotice(m_parts.line.state() == LineStatus::Down ? LineDown : None);
}

void IdentifyController::enterPage()
{
    const Flow::State page = m_parts.flow.state();
    if (page == Flow::Attract) {
        m_entry.clearAll();
        m_entry.setWay(ClaimEntry::Way::Phone);
    }
    if (Flow::isAside(page))
        return;
    if (page == Flow::Pin) {
        // The answer came while she read what works offline.
        if (m_parts.shopper.isProven())
            m_parts.flow.take(Flow::Step::SignedIn);
        return;
    }
    if (page == Flow::Identify) {
        // Who went back from the PIN said nothing: nobody's number is used for what follows.
        m_parts.secrets.forgetClaim();
        m_parts.visit.setLevel(Visit::None);
    }
    m_pin.wipeAll();
    stopAsking();
    if (page != Flow::Home)
        setNotice(None);
}

void IdentifyController::pressPin(const QString &digit)
{
    if (m_isAsking)
        return;
    m_pin.press(digit);
    setNotice(m_notice == LineDown ? LineDown : None);
}

void IdentifyController::erasePin()
{
    if (!m_isAsking)
        m_pin.erase();
    Q_EMIT changed();
}

void IdentifyController::submitPin()
{
    if (m_isAsking || !m_pin.isLongEnough() || m_parts.flow.state() != Flow::Pin)
        return;
    const auto &core = m_parts.core.welcome();
    if (!core) {
        goOnClaimed(LineDown);
        return;
    }
    const link::LoginAsk ask{m_parts.secrets.visit(),
                             m_parts.secrets.sealedLogin(*core, m_pin.view())};
    m_pin.wipeAll();
    m_notice = None;
    m_isAsking = true;
    const bool isOffline = m_parts.line.state() == LineStatus::Down;
    m_untilChecking.start(m_patience.untilChecking);
    m_untilSlow.start(m_patience.untilSlow);
    m_limit.start(isOffline ? m_patience.limitOffline : m_patience.limit);
    const int round = ++m_round;
    Q_EMIT changed();
    whenDone(m_parts.link.login(ask), this,
             [this, round](const Expected<QByteArray, link::AskError> &box) {
                 if (round == m_round && m_isAsking)
                     takeAnswer(box);
             });
}

void IdentifyController::takeAnswer(const Expected<QByteArray, link::AskError> &box)
{
    const auto answer = box ? m_parts.secrets.opened(*m_parts.core.welcome(), *box) : std::nullopt;
    if (!answer) {
        // No answer, or none that was made for this visit: nobody looked at the PIN.
        goOnClaimed(LineDown);
        return;
    }
    stopAsking();
    if (const auto *proven = std::get_if<wire::ProvenAnswer>(&*answer)) {
        m_parts.shopper.take(*proven);
        m_parts.visit.setLevel(Visit::Proven);
        m_parts.flow.take(Flow::Step::SignedIn);
    } else {
        setNotice(NoMatch);
    }
}

void IdentifyController::skipPin()
{
    if (m_parts.flow.state() != Flow::Pin)
        return;
    m_pin.wipeAll();
    stopAsking();
    m_notice = None;
    m_parts.flow.take(Flow::Step::SignedIn);
}

void IdentifyController::goOnClaimed(Notice notice)
{
    stopAsking();
    m_pin.wipeAll();
    m_parts.flow.take(Flow::Step::SignedIn);
    setNotice(notice);
}

void IdentifyController::stopAsking()
{
    m_untilChecking.stop();
    m_untilSlow.stop();
    m_limit.stop();
    ++m_round;
    m_isAsking = false;
    m_isChecking = false;
    Q_EMIT changed();
}

void IdentifyController::setNotice(Notice notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

void IdentifyController::dismissNotice()
{
    setNotice(None);
}

} // namespace endcap
