// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/selftestcontroller.h"

#include "app/content/displaytext.h"
#include "app/controllers/staffdeskcontroller.h"
#include "app/flow.h"
#include "app/identity/chance.h"
#include "app/peripherals/printertest.h"
#include "app/staff/staffsession.h"
#include "contract/whendone.h"

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;
using link::AskError;
using link::SyncEnd;
using State = SelfTestListModel::State;

namespace
{

const QString network = u"network"_s;
const QString storage = u"storage"_s;
const QString clockName = u"clock"_s;
const QString touch = u"touch"_s;
const QString scanner = u"scanner"_s;
const QString paper = u"printer"_s;

constexpr int allCorners = 0b1111;

// What there is to be tried here.
QStringList devicesWith(const Printer &printer)
{
    QStringList devices{network, storage, clockName, touch, scanner};
    if (printer.state() != Printer::Absent)
        devices.append(paper);
    return devices;
}

} // namespace

SelfTestController::SelfTestController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_devices(devicesWith(parts.printer), this)
{
    connect(&m_parts.flow, &Flow::stateChanged, this, &SelfTestController::enterPage);
    connect(&m_parts.desk, &StaffDeskController::changed, this, &SelfTestController::readDesk);
    connect(&m_parts.printerTest, &PrinterTest::ended, this, &SelfTestController::judgePrint);
}

int SelfTestController::failures() const
{
    return static_cast<int>(
        std::ranges::count(m_devices.rows(), State::Failed, &SelfTestListModel::Row::state));
}

void SelfTestController::enterPage()
{
    if (m_parts.flow.state() != Flow::StaffTest)
        stop();
}

// The last results, but never over what is being tried now.
void SelfTestController::readDesk()
{
    if (!m_parts.desk.desk() || m_step != Idle)
        return;
    const auto &tests = m_parts.desk.desk()->tests;
    for (const link::SelfTestNote &test : tests) {
        m_devices.set({test.device, test.hasPassed ? State::Passed : State::Failed,
                       QDateTime::fromMSecsSinceEpoch(test.atMs), displayText(test.by, 60)});
    }
    Q_EMIT changed();
}

void SelfTestController::start()
{
    if (m_step == Automatic || !m_parts.session.isInside())
        return;
    m_corners = 0;
    // Digits that nothing in a store is numbered with.
    m_code = u"ENDCAP-TEST-"_s + QString::fromLatin1(randomBytes(4).toHex());
    ++m_round;
    for (const QString &device : {network, storage, clockName})
        m_devices.setState(device, State::Running);
    for (const QString &device : {touch, scanner, paper})
        m_devices.setState(device, State::Untested);
    setStep(Automatic);
    judgeDesk();
    tryLine();
}

void SelfTestController::judgeDesk()
{
    whenDone(m_parts.session.link().desk(m_parts.session.token()), this,
             [this, round = m_round](const Expected<link::StaffDesk, AskError> &desk) {
                 if (round != m_round)
                     return;
                 if (!desk) {
                     stop();
                     return;
                 }
                 const qint64 off = std::abs(desk->wallMs - desk->nowMs);
                 keep(storage, desk->isStorageHealthy &&
                                   desk->freeBytes >= StaffDeskController::littleSpace);
                 if (desk->isTimeSure)
                     keep(clockName,
                          std::chrono::milliseconds(off) <= StaffDeskController::clockGrace);
                 else
                     m_devices.setState(clockName, State::Unsure);
                 goOn();
             });
}

void SelfTestController::tryLine()
{
    whenDone(m_parts.session.link().sync(m_parts.session.token()), this,
             [this, round = m_round](const Expected<link::StaffSync, AskError> &sync) {
                 if (round != m_round)
                     return;
                 if (!sync) {
                     stop();
                     return;
                 }
                 keep(network, sync->end != SyncEnd::NoLine && sync->end != SyncEnd::Refused);
                 goOn();
             });
}

void SelfTestController::keep(const QString &device, bool hasPassed)
{
    m_devices.setState(device, hasPassed ? State::Passed : State::Failed);
    whenDone(m_parts.session.link().keepTest(m_parts.session.token(), device, hasPassed), this,
             [this](const Expected<link::StaffDone, AskError> &done) {
                 // What could not be written down says enough of the disk.
                 if (!done && done.error() == AskError::StorageFailed) {
                     m_devices.setState(storage, State::Failed);
                     Q_EMIT changed();
                 }
             });
    Q_EMIT changed();
}

void SelfTestController::goOn()
{
    const bool isWaiting = std::ranges::any_of(
        m_devices.rows(), [](const auto &row) { return row.state == State::Running; });
    if (m_step == Automatic && !isWaiting)
        setStep(Touch);
}

void SelfTestController::touchCorner(int corner)
{
    if (m_step != Touch || corner < 0 || corner > 3)
        return;
    m_corners |= 1 << corner;
    Q_EMIT changed();
    if (m_corners == allCorners) {
        keep(touch, true);
        setStep(Scan);
    }
}

void SelfTestController::takeScan()
{
    if (m_step == Scan)
        endScan(true);
}

void SelfTestController::endScan(bool hasPassed)
{
    keep(scanner, hasPassed);
    setStep(m_parts.printer.state() == Printer::Absent ? Finished : Print);
}

// It failed, or cannot tell: a person mends it and tries again, or says how it is.
void SelfTestController::judgePrint()
{
    if (m_step == Print && m_parts.printerTest.result() == PrinterTest::Passed)
        endPrint(true);
}

void SelfTestController::confirmPrint()
{
    if (m_step == Print && m_parts.printerTest.result() == PrinterTest::Unconfirmed)
        endPrint(true);
}

void SelfTestController::endPrint(bool hasPassed)
{
    keep(paper, hasPassed);
    setStep(Finished);
}

void SelfTestController::fail()
{
    if (m_step == Touch) {
        keep(touch, false);
        setStep(Scan);
    } else if (m_step == Scan) {
        endScan(false);
    } else if (m_step == Print) {
        endPrint(false);
    }
}

void SelfTestController::stop()
{
    ++m_round;
    for (const auto &row : QList(m_devices.rows())) {
        if (row.state == State::Running)
            m_devices.setState(row.device, State::Untested);
    }
    m_code.clear();
    setStep(Idle);
    readDesk();
}

void SelfTestController::setStep(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

} // namespace endcap
