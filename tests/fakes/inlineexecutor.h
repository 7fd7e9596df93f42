// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does long work at once, where it was asked for. Test's thread.
#pragma once

#include "outside/executor.h"

namespace endcap::fakes
{

class InlineExecutor final : public Executor
{
protected:
    void start(std::function<void()> work) override { work(); }
};

} // namespace endcap::fakes
