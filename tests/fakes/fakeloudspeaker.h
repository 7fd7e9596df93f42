// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A loudspeaker that is there or not, and remembers how loud it was made. Test's thread.
#pragma once

#include "outside/loudspeaker.h"

#include <QList>

namespace endcap::fakes
{

class FakeLoudspeaker final : public Loudspeaker
{
public:
    bool isPlugged = true;
    QList<int> volumes;

    bool isThere() override { return isPlugged; }
    bool setVolume(int percent) override
    {
        if (isPlugged)
            volumes.append(percent);
        return isPlugged;
    }
};

} // namespace endcap::fakes
