// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells the server how this kiosk is, and hears when to come again; another staff list
// comes with the answer. Also the small request that finds out whether the line is
// back. Core's thread.
#pragma once

#include "contract/wire/messages.h"
#include "sync/run.h"

#include <functional>

namespace endcap::sync
{

class StatusReporter final : public Run
{
    Q_OBJECT

public:
    using TakeStaff = std::function<void(const wire::StaffBox &)>;

    StatusReporter(Transport &line, const wire::StatusAsk &status, TakeStaff takeStaff,
                   QObject *parent = nullptr);

    /// Ends with the server's poll as its wait.
    void start() override;

private:
    Transport &m_line;
    wire::StatusAsk m_status;
    TakeStaff m_takeStaff;
};

} // namespace endcap::sync
