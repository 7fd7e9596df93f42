// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One button that tries every device of the kiosk: network, storage and clock by
// themselves, then the corners of the screen and the scanner with somebody's help. Each
// result is kept in the core. What was scanned is looked at and dropped. Main thread;
// owned by KioskApp; all it is given outlives it.
#pragma once

#include "app/models/selftestlistmodel.h"
#include "link/staffmessages.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class Flow;
class Printer;
class PrinterTest;
class StaffDeskController;
class StaffSession;

class SelfTestController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::SelfTestListModel *devices READ devices CONSTANT FINAL)
    Q_PROPERTY(endcap::SelfTestController::Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int corners READ corners NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(int failures READ failures NOTIFY changed FINAL)

public:
    enum Step {
        Idle,
        Automatic, ///< network, storage, clock
        Touch,     ///< four corners to touch
        Scan,      ///< a code to scan
        Print,     ///< a slip to look at, where there is a printer
        Finished,
    };
    Q_ENUM(Step)

    struct Parts {
        Flow &flow;
        StaffSession &session;
        StaffDeskController &desk;
        Printer &printer;
        PrinterTest &printerTest;
    };
    explicit SelfTestController(const Parts &parts, QObject *parent = nullptr);

    SelfTestListModel *devices() { return &m_devices; }
    Step step() const { return m_step; }
    /// Which were touched, a bit each, from top left in reading order.
    int corners() const { return m_corners; }
    /// What is to be scanned.
    QString code() const { return m_code; }
    int failures() const;

    Q_INVOKABLE void start();
    Q_INVOKABLE void touchCorner(int corner);
    /// What the step asks for does not work.
    Q_INVOKABLE void fail();
    /// Somebody looked: the slip came out, though the printer cannot tell.
    Q_INVOKABLE void confirmPrint();
    /// Back to the list, without a result for this step.
    Q_INVOKABLE void stop();

    /// What the scanner read.
    void takeScan();

Q_SIGNALS:
    void changed();

private:
    void enterPage();
    void readDesk();
    void judgeDesk();
    void tryLine();
    void keep(const QString &device, bool hasPassed);
    void goOn();
    void judgePrint();
    void endScan(bool hasPassed);
    void endPrint(bool hasPassed);
    void setStep(Step step);

    Parts m_parts;
    SelfTestListModel m_devices;
    Step m_step = Idle;
    int m_corners = 0;
    QString m_code;
    int m_round = 0; // answers of earlier rounds are not looked at
};

} // namespace endcap
