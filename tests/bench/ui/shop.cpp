// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/shop.h"

#include "tests/bench/manyproducts.h"
#include "tests/harness/waiting.h"

namespace endcap::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// A product of the sample store of which much is said.
const QString tea = u"00400000003061"_s;

const QStringList words{u"Mint Tea"_s,    u"Oat Biscuits"_s,  u"Rye Bread"_s,  u"Plain Yogurt"_s,
                        u"Apple Juice"_s, u"Corn Flakes"_s,   u"Sea Salt"_s,   u"Tomato Soup"_s,
                        u"Olive Oil"_s,   u"Honey Mustard"_s, u"Brown Rice"_s, u"Peach Jam"_s};

} // namespace

bool Shop::start(const harness::SampleStore &sample)
{
    const QString products = m_folder.filePath(u"products.csv"_s);
    if (!sample.copyTo(m_folder.filePath(u"store"_s)) || !writeManyProducts(words, products) ||
        !m_server.command({u"import"_s, u"products"_s, products}) || !m_server.serve())
        return false;
    const QString code =
        m_server.enrolmentCode(QString::fromLatin1(harness::SampleStore::store), 7);
    return m_kiosk.startDisplay() &&
           m_kiosk.startCore(harness::Kiosk::Enrolment{
               u"https://127.0.0.1:%1"_s.arg(m_server.port()), m_server.certificate(), code}) &&
           m_kiosk.startScreen() && screen().waitFor(u"attractScreen"_s, 60s);
}

Processes Shop::processes()
{
    Processes all{m_kiosk.core().pid()};
    if (m_kiosk.session().isRunning())
        all += treeOf(m_kiosk.session().pid());
    return all;
}

Processes Shop::onShow()
{
    const auto screens = screen().processes();
    return screens.isEmpty() ? Processes() : Processes{screens.last()};
}

bool Shop::signIn()
{
    harness::Shopper ada(screen(), u"2125550142"_s, u"+12125550142"_s);
    return ada.arriveWithPin(u"2468"_s) && ada.touchFeastAway();
}

bool Shop::openReviews()
{
    for (int tries = 0; tries < 4 && !screen().shows(u"reviewsLine"_s); ++tries) {
        // A busy machine may tear the keys of a scan apart.
        m_kiosk.display().scan(tea);
        harness::waitUntil([&] { return screen().shows(u"reviewsLine"_s); }, 5s);
    }
    return screen().tap(u"reviewsLine"_s) && screen().waitFor(u"reviewList"_s);
}

bool Shop::signOut()
{
    return screen().tap(u"doneButton"_s) && screen().waitFor(u"attractScreen"_s, 40s);
}

} // namespace endcap::bench
