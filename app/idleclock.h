// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts how long nobody has touched anything: present, warned, over. Pure: the
// caller says what time it is. Used by Visit.
#pragma once

#include <chrono>

namespace endcap
{

class IdleClock final
{
public:
    using Time = std::chrono::milliseconds;

    struct Limits {
        Time idle{60'000};    ///< without input until the warning
        Time warning{20'000}; ///< the countdown
        int extensions = 10;  ///< how often the warning can be answered
    };

    enum class Phase { Present, Warned, Over };

    struct Face {
        Phase phase = Phase::Present;
        int secondsLeft = 0; ///< of the countdown, rounded up
        Time nextLook{0};    ///< until the face can be another one
    };

    void begin(const Limits &limits, Time now);
    /// Somebody is there. Does not answer a warning: extend() does.
    void touch(Time now);
    /// Answers the warning; false when there is none, or no extension is left.
    bool extend(Time now);
    Face look(Time now) const;
    int extensionsLeft() const { return m_extensionsLeft; }

private:
    Limits m_limits;
    Time m_lastTouch{0};
    int m_extensionsLeft = 0;
};

} // namespace endcap
