// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resets a statement at the end of a read. A SELECT that was not stepped to its
// end would keep its read transaction open: later reads would see old rows.
#pragma once

#include "sqlite/statement.h"

namespace endcap::server
{

class Rewind
{
public:
    explicit Rewind(sqlite::Statement &statement) : m_statement(statement) {}
    ~Rewind() { m_statement.reset(); }
    Rewind(const Rewind &) = delete;
    Rewind &operator=(const Rewind &) = delete;

    /// What a failed step meant; to be asked before the reset.
    auto failure() const { return Unexpected(m_statement.connection().lastError()); }

private:
    sqlite::Statement &m_statement;
};

} // namespace endcap::server
