// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every test that walks pages by touch is made of: one locale, a function in which
// anything warns fails, and three words for its steps. The words speak of a KioskOnScreen
// named `kiosk`. GUI thread.
//   JUDGE()        the page in front keeps the rules of pagerules.h and contrastrules.h
//   SEE(page)      waits until this page is there, and judges it
//   TOUCH(name)    touches the item of this name, or fails and names it
#pragma once

#include "tests/qml/contrastrules.h"
#include "tests/qml/kioskonscreen.h"
#include "tests/qml/pagerules.h"
#include "tests/qml/warningtrap.h"

#include <QTest>

#include <memory>

#define JUDGE()                                                                                    \
    do {                                                                                           \
        const QStringList broken = endcap::screentest::brokenRules(kiosk.window()) +               \
                                   endcap::screentest::faintWords(kiosk);                          \
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));                                \
    } while (false)
#define SEE(page)                                                                                  \
    QVERIFY2(kiosk.waitFor(page), (page).toUtf8());                                                \
    JUDGE()
#define TOUCH(name) QVERIFY2(kiosk.finger().touch(name), (name).toUtf8())

namespace endcap::screentest
{

class PageTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS: // Qt Test calls them; who has an init() of its own calls this one first
    void initTestCase();
    void init();
    void cleanup();

private:
    std::unique_ptr<WarningTrap> m_trap;
};

} // namespace endcap::screentest
