// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// While it lives, the statements of a connection together do only so much work: past
// that they fail, and hasRunOut() says why. For questions whose answer may be
// incomplete, but not late. One at a time on one connection; its thread.
#pragma once

#include "sqlite/connection.h"

namespace endcap::sqlite
{

class StepLimit
{
public:
    /// @p thousands of steps of SQLite's machine: a row of an index takes about ten.
    StepLimit(Connection &connection, int thousands);
    ~StepLimit();
    StepLimit(const StepLimit &) = delete;
    StepLimit &operator=(const StepLimit &) = delete;

    bool hasRunOut() const { return m_left <= 0; }

private:
    static int count(void *limit);

    Connection &m_connection;
    int m_left;
};

} // namespace endcap::sqlite
