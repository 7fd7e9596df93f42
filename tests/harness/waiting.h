// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waits for something to become true while the event loop runs.
#pragma once

#include <QTest>

#include <chrono>

namespace endcap::harness
{

/// True as soon as @p isTrue() is; false when @p limit has passed.
template <class Question>
bool waitUntil(Question isTrue, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    return QTest::qWaitFor(isTrue, static_cast<int>(limit.count()));
}

} // namespace endcap::harness
