// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One kiosk in a store of a hundred thousand products, as this chapter looks at it: real
// programs, no relay between core and server that would cost time of its own. The bench's
// main thread.
#pragma once

#include "tests/bench/ui/eye.h"
#include "tests/bench/ui/processes.h"
#include "tests/harness/kiosk.h"
#include "tests/harness/samplestore.h"
#include "tests/harness/shopper.h"
#include "tests/harness/storeserver.h"

namespace endcap::bench
{

class Shop final
{
public:
    /// Up to the attract page. False with a log.
    bool start(const harness::SampleStore &sample);

    harness::Kiosk &kiosk() { return m_kiosk; }
    harness::Screen &screen() { return m_kiosk.screen(); }
    QString display() { return m_kiosk.display().name(); }

    /// Everything that makes up the kiosk: core, supervisor, the screen on show.
    Processes processes();
    /// The screen on show alone; nothing when there is none.
    Processes onShow();

    /// Ada Morgan of the sample store, with her PIN, on the home page, from the attract page.
    bool signIn();
    /// Holds a product's code to the scanner and opens what is said of it.
    bool openReviews();
    /// From wherever she is, to the attract page.
    bool signOut();

private:
    QTemporaryDir m_folder;
    harness::StoreServer m_server{m_folder.filePath(QStringLiteral("store"))};
    harness::Kiosk m_kiosk;
};

} // namespace endcap::bench
