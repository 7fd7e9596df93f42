// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The digits of a PIN while they are typed: in one place of fixed size, wiped when
// they were used. Main thread; owned by IdentifyController.
#pragma once

#include <QString>

#include <array>

namespace endcap
{

class PinEntry final
{
public:
    static constexpr int fewest = 4;
    static constexpr int most = 8;

    PinEntry() = default;
    ~PinEntry() { wipeAll(); }
    PinEntry(const PinEntry &) = delete;
    PinEntry &operator=(const PinEntry &) = delete;

    int count() const { return m_count; }
    bool isLongEnough() const { return m_count >= fewest; }
    /// False when @p digit is none, or there is no room.
    bool press(QStringView digit);
    void erase();
    void wipeAll();
    QStringView view() const { return {m_digits.data(), m_count}; }

private:
    std::array<char16_t, most> m_digits{};
    int m_count = 0;
};

} // namespace endcap
