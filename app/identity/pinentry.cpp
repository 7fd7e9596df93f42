// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/pinentry.h"

#include <cstring>

namespace endcap
{

bool PinEntry::press(QStringView digit)
{
    if (m_count == most || digit.size() != 1 || digit.front() < u'0' || digit.front() > u'9')
        return false;
    m_digits.at(static_cast<size_t>(m_count++)) = digit.front().unicode();
    return true;
}

void PinEntry::erase()
{
    if (m_count > 0)
        m_digits.at(static_cast<size_t>(--m_count)) = 0;
}

void PinEntry::wipeAll()
{
    explicit_bzero(m_digits.data(), sizeof(m_digits));
    m_count = 0;
}

} // namespace endcap
