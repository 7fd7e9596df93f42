// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/joincontroller.h"

#include "app/content/displaytext.h"
#include "app/content/storecontent.h"
#include "app/flow.h"
#include "app/identity/visitsecrets.h"
#include "app/identity/wiping.h"
#include "app/visit.h"
#include "contract/domain/pin.h"

#include <algorithm>

namespace endcap
{

namespace
{
constexpr int nameLetters = 60;
constexpr int emailLetters = 254;
} // namespace

JoinController::JoinController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_deed(parts.deed, this), m_consents(nullptr)
{
    connect(&m_deed, &Deed::changed, this, &JoinController::takeDeed);
    connect(&m_consents, &ConsentListModel::changed, this, &JoinController::changed);
    connect(&m_parts.content, &StoreContent::changed, this, [this] {
        if (m_parts.content.hasStore())
            m_phone.setRegion(m_parts.content.store().country);
        // What she saw is what she agreed to: it does not change under her review.
        if (m_step < Review)
            m_consents.setConsents(m_parts.content.consents());
        Q_EMIT changed();
    });
    connect(&m_parts.flow, &Flow::stateChanged, this, &JoinController::enterPage);
}

int JoinController::stepNumber() const
{
    // Typing the PIN again is no other thing.
    const int number = m_step < PinAgain ? m_step + 1 : m_step;
    return std::min(number, stepCount());
}

int JoinController::stepCount() const
{
    return m_consents.rowCount() > 0 ? 5 : 4;
}

int JoinController::pinCount() const
{
    return m_step == PinAgain ? m_pinAgain.count() : m_pin.count();
}

int JoinController::welcomePoints() const
{
    return m_parts.content.store().welcomePoints;
}

bool JoinController::canContinue() const
{
    switch (m_step) {
    case Phone:
        return m_phone.isWhole();
    case Name:
        return !m_name.trimmed().isEmpty();
    case Pin:
        return m_pin.isLongEnough();
    case PinAgain:
        return m_pinAgain.count() >= m_pin.count();
    case Email:
    case Consents:
    case Review:
    case Done:
        return true;
    }
    return false;
}

bool JoinController::canMend() const
{
    const bool mayBeSaved = m_deed.state() == Deed::Failed && m_deed.failure() == Deed::CoreGone;
    return m_deed.state() != Deed::Saving && !m_deed.isSaved() && !mayBeSaved;
}

void JoinController::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name.left(nameLetters);
    m_isUsed = true;
    Q_EMIT changed();
}

void JoinController::setEmail(const QString &email)
{
    if (email == m_email)
        return;
    m_email = email.left(emailLetters);
    m_problem = NoProblem;
    m_isUsed = true;
    Q_EMIT changed();
}

void JoinController::press(const QString &digit)
{
    const bool isTaken = isPinStep()       ? typedPin().press(digit)
                         : m_step == Phone ? m_phone.press(digit)
                                           : false;
    m_isUsed = m_isUsed || isTaken;
    m_problem = NoProblem;
    Q_EMIT changed();
}

void JoinController::erase()
{
    if (isPinStep())
        typedPin().erase();
    else if (m_step == Phone)
        m_phone.erase();
    m_problem = NoProblem;
    Q_EMIT changed();
}

void JoinController::clear()
{
    if (m_step == Phone)
        m_phone.clear();
    m_problem = NoProblem;
    Q_EMIT changed();
}

JoinController::Step JoinController::after(Step step) const
{
    if (step == PinAgain && m_consents.rowCount() == 0)
        return Review;
    return static_cast<Step>(step + 1);
}

JoinController::Step JoinController::before(Step step) const
{
    if (step == Review && m_consents.rowCount() == 0)
        return Pin;
    if (step == Phone)
        return Phone;
    // Her PIN is not kept half typed: it is chosen again.
    return step == PinAgain || step == Consents ? Pin : static_cast<Step>(step - 1);
}

bool JoinController::hasGoodPin() const
{
    const auto claim = m_phone.claim();
    return m_pin.isLongEnough() && claim && !isEasyPin(m_pin.view(), claim->value);
}

JoinController::Problem JoinController::problemOfStep() const
{
    switch (m_step) {
    case Phone:
        return m_phone.claim() ? NoProblem : BadNumber;
    case Email: {
        ClaimEntry address;
        address.setWay(ClaimEntry::Way::Email);
        address.setEmail(m_email);
        return m_email.trimmed().isEmpty() || address.claim() ? NoProblem : BadEmail;
    }
    case Pin:
        return hasGoodPin() ? NoProblem : EasyPin;
    case PinAgain:
        return m_pin.view() == m_pinAgain.view() ? NoProblem : PinsDiffer;
    default:
        return NoProblem;
    }
}

void JoinController::next()
{
    if (!canContinue() || m_step >= Review)
        return;
    const Problem problem = problemOfStep();
    if (problem != NoProblem) {
        if (isPinStep()) {
            m_pin.wipeAll();
            m_pinAgain.wipeAll();
            m_step = Pin;
        }
        m_problem = problem;
        Q_EMIT changed();
        return;
    }
    if (!m_isMending || m_step == Pin)
        goTo(after(m_step));
    else
        goTo(hasGoodPin() ? Review : Pin); // the number may have changed beneath it
}

void JoinController::back()
{
    if (m_step == Done) {
        goOn();
    } else if (m_step == Phone && !m_isMending) {
        m_parts.flow.back();
    } else if (canMend()) {
        goTo(m_isMending && m_step < Pin && hasGoodPin() ? Review : before(m_step));
    }
}

void JoinController::mend(Step step)
{
    if (m_step != Review || !canMend())
        return;
    m_isMending = true;
    goTo(step);
}

void JoinController::goTo(Step step)
{
    if (step == Pin) {
        m_pin.wipeAll();
        m_pinAgain.wipeAll();
    }
    if (step == Review)
        m_isMending = false;
    // Other words are another deed.
    if (m_step == Review && step != Done)
        m_deed.reset();
    m_step = step;
    m_problem = NoProblem;
    Q_EMIT changed();
}

void JoinController::join()
{
    const auto claim = m_phone.claim();
    if (m_step != Review || !claim || !hasGoodPin())
        return;
    m_parts.deed.secrets.setClaim(*claim);
    wire::EventSecret secret;
    secret.registration =
        wire::Registration{displayText(m_name, nameLetters), m_email.trimmed().toLower(),
                           m_pin.view().toString(), m_consents.given()};
    m_deed.make(MemberJoined{m_parts.content.store().id}, secret);
    wipe(secret.registration->pin);
}

void JoinController::takeDeed()
{
    if (m_step == Review && m_deed.isSaved()) {
        m_parts.visit.setLevel(Visit::Claimed);
        m_pin.wipeAll();
        m_pinAgain.wipeAll();
        goTo(Done);
        return;
    }
    Q_EMIT changed();
}

void JoinController::goOn()
{
    if (m_step == Done)
        m_parts.flow.take(Flow::Step::SignedIn);
}

void JoinController::enterPage()
{
    const Flow::State page = m_parts.flow.state();
    if (page == Flow::Join || Flow::isAside(page))
        return; // what she has said so far is still hers
    forgetAll();
}

void JoinController::forgetAll()
{
    m_phone.clearAll();
    wipe(m_name);
    wipe(m_email);
    m_pin.wipeAll();
    m_pinAgain.wipeAll();
    m_consents.untickAll();
    m_step = Phone;
    m_problem = NoProblem;
    m_isMending = false;
    if (!m_deed.isSaved())
        m_deed.reset();
    Q_EMIT changed();
}

} // namespace endcap
