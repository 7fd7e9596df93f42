// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/pagetest.h"

#include <QLocale>

namespace endcap::screentest
{

void PageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
}

void PageTest::init()
{
    m_trap = std::make_unique<WarningTrap>();
}

void PageTest::cleanup()
{
    const QStringList complaints = m_trap->take();
    m_trap.reset();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

} // namespace endcap::screentest
