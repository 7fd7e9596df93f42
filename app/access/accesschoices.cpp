// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/accesschoices.h"

#include <utility>

namespace endcap
{

AccessChoices::AccessChoices(QObject *parent) : QObject(parent) {}

void AccessChoices::setAsking(bool isAsking)
{
    if (std::exchange(m_isAsking, isAsking) != isAsking)
        Q_EMIT askingChanged();
}

void AccessChoices::setDark(bool isDark)
{
    if (std::exchange(m_isDark, isDark) != isDark)
        Q_EMIT darkChanged();
}

void AccessChoices::reset()
{
    setAsking(false);
    setDark(false);
}

} // namespace endcap
