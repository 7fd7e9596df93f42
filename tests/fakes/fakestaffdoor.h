// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staff mode of a core as the screen sees it: who has which PIN, how the desk looks, how
// a sync ends, all set by the test; remembers what was done. Any one thread.
#pragma once

#include "link/staffdoor.h"

#include <QHash>
#include <QPromise>
#include <QStringList>

#include <functional>
#include <memory>

namespace endcap::fakes
{

class FakeStaffDoor final : public link::StaffDoor
{
public:
    struct Person {
        QString name;
        QString role;
    };

    FakeStaffDoor();

    // What it says; change it at will.
    QHash<QByteArray, Person> people; ///< by PIN
    link::StaffGate gateNow{link::StaffGate::Face::Open, 5, 0};
    link::StaffDesk deskNow;
    std::function<link::LineState()> line;
    link::SyncEnd syncEnd = link::SyncEnd::Done;
    bool isSilent = false; ///< entries and syncs are not answered until answer()
    qint64 lockMs = 15 * 60'000;
    std::optional<link::AskError> actError; ///< what is done cannot be kept

    // What it was told.
    QStringList acts; ///< "volume 40", "clean", "restart kiosk" ...
    int entries = 0;
    int stays = 0;

    /// Answers what isSilent held back.
    void answer();
    /// The token ends, as after a minute without a touch.
    void end() { m_token = {}; }
    bool isSomebodyInside() const { return !m_token.isZero(); }

    link::StaffGate gate() override { return gateNow; }
    QFuture<link::StaffEntry> enter(QByteArray pin) override;
    Done leave(const StaffToken &token) override;
    Done stay(const StaffToken &token) override;
    Expected<link::StaffDesk, link::AskError> desk(const StaffToken &token) override;
    QFuture<Expected<link::StaffSync, link::AskError>> sync(const StaffToken &token) override;
    Done keepTest(const StaffToken &token, const QString &device, bool isPassed) override;
    Done setVolume(const StaffToken &token, int percent) override;
    Done clean(const StaffToken &token) override;
    Done restart(const StaffToken &token, bool isKiosk) override;

private:
    using SyncPromise = QPromise<Expected<link::StaffSync, link::AskError>>;

    link::StaffEntry judge(const QByteArray &pin);
    bool isInside(const StaffToken &token) const { return isSomebodyInside() && token == m_token; }
    Done act(const StaffToken &token, const QString &what);

    StaffToken m_token;
    QString m_name;
    QList<std::function<void()>> m_held;
};

} // namespace endcap::fakes
