// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/random.h"

#include <algorithm>

namespace endcap
{

std::chrono::milliseconds Random::waitUpTo(std::chrono::milliseconds longest)
{
    quint64 number = 0;
    for (char byte : bytes(sizeof number))
        number = number << 8 | static_cast<unsigned char>(byte);
    // The remainder's bias is below one in 2^40 for waits of minutes.
    const auto span = static_cast<quint64>(std::max<qint64>(longest.count(), 0)) + 1;
    return std::chrono::milliseconds(static_cast<qint64>(number % span));
}

} // namespace endcap
