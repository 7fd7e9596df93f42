// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/steplimit.h"

#include <sqlite3.h>

namespace endcap::sqlite
{

StepLimit::StepLimit(Connection &connection, int thousands)
    : m_connection(connection), m_left(thousands)
{
    sqlite3_progress_handler(m_connection.handle(), 1000, &StepLimit::count, this);
}

StepLimit::~StepLimit()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

int StepLimit::count(void *limit)
{
    return --static_cast<StepLimit *>(limit)->m_left <= 0 ? 1 : 0;
}

} // namespace endcap::sqlite
