// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/kioskonscreen.h"

#include "app/screenengine.h"
#include "tests/fakes/samples.h"

#include <QGuiApplication>
#include <QTest>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

void fill(fakes::FakeDoor &door)
{
    const qint64 from = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
    door.store.phone = u"(312) 555-0148"_s;
    door.store.sample = true;
    door.store.playful = true;
    for (const auto &[id, tone] :
         {std::pair(u"one"_s, u"gold"_s), std::pair(u"two"_s, u"blue"_s)}) {
        Slide slide = fakes::sampleSlide(id, from, 48);
        slide.tone = tone;
        slide.big = u"$250"_s;
        slide.text = u"gift card drawing"_s;
        door.slides.append(slide);
    }
    door.products = {fakes::sampleProduct(u"00012345678905"_s)};
    door.offers = {fakes::sampleOffer(u"deal"_s, u"00012345678905"_s, from, 48)};
    door.offers.first().deal = true;
    door.drawings = {fakes::sampleDrawing(u"card"_s, from, 48)};
    Drawing &drawing = door.drawings.first();
    drawing.prizeMinor = 25'000;
    drawing.odds = u"One winner from all entries."_s;
    drawing.freeEntry = u"Ask at the service desk for a free paper entry."_s;
}

void fillReviews(fakes::FakeDoor &door, const QString &product)
{
    for (int n = 0; n < 50; ++n) {
        door.said.append(
            {.id = u"r%1"_s.arg(n),
             .product = product,
             .stars = 1 + (n + 3) % 5,
             .title = n % 3 == 0 ? u"Toasts well and keeps for days"_s : QString(),
             .text = n % 4 == 0 ? u"Crisp crust, soft inside. "_s.repeated(40) : u"Good."_s,
             .written = QDate(2026, 11, 1),
             .bought = n % 2 == 0 ? QDate(2026, 10, 1) : QDate(),
             .store = n % 2 == 0 ? u"Bloomington"_s : QString(),
             .isRewarded = n % 2 == 0,
             .isInsider = n == 0,
             .helpful = n,
             .language = {},
             .source = n % 2 ? u"maple.example"_s : QString()});
    }
}

KioskOnScreen::KioskOnScreen(const PrinterAddress &printer, bool reducedMotion)
    : app(core.socket(), reducedMotion, printer)
{
    QObject::connect(&app, &KioskApp::finished, &app, [this] { m_isOver = true; });
}

KioskOnScreen::~KioskOnScreen() = default;

bool KioskOnScreen::open(bool withCore)
{
    if (withCore && !core.start())
        return false;
    prepareEngine(m_engine, app);
    m_engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Endcap/qml/Main.qml"_s));
    if (m_engine.rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    m_finger = std::make_unique<Finger>(*m_window);
    m_window->resize(1080, 1920);
    m_window->show();
    app.open(*qApp);
    return QTest::qWaitForWindowExposed(m_window);
}

bool KioskOnScreen::waitFor(const QString &page)
{
    const auto isAlone = [&] {
        int pages = 0;
        bool isStill = true;
        for (const QQuickItem *item : visibleItems(*m_window)) {
            const bool isPage = item->objectName().endsWith("Screen"_L1);
            pages += isPage;
            // It fades in while it comes from its side.
            isStill = isStill && (!isPage || item->parentItem()->opacity() == 1);
        }
        return pages == 1 && isStill && m_finger->sees(page);
    };
    return QTest::qWaitFor(isAlone, 8000);
}

bool KioskOnScreen::arrive(const QString &number)
{
    return waitFor(u"attractScreen"_s) && m_finger->touch(u"beginButton"_s) &&
           waitFor(u"identifyScreen"_s) && m_finger->touchDigits(u"key"_s, number) &&
           m_finger->touch(u"continueButton"_s) && waitFor(u"pinScreen"_s) &&
           m_finger->touch(u"skipPinButton"_s) && waitFor(u"homeScreen"_s);
}

bool KioskOnScreen::arriveWithPin(const QString &pin, const QString &number)
{
    return waitFor(u"attractScreen"_s) && m_finger->touch(u"beginButton"_s) &&
           waitFor(u"identifyScreen"_s) && m_finger->touchDigits(u"key"_s, number) &&
           m_finger->touch(u"continueButton"_s) && waitFor(u"pinScreen"_s) &&
           m_finger->touchDigits(u"pinKey"_s, pin) && m_finger->touch(u"submitPinButton"_s) &&
           waitFor(u"homeScreen"_s);
}

void KioskOnScreen::setLine(bool isUp)
{
    core.door.lineState.isUp = isUp;
    core.link().tellLine(core.door.lineState);
}

} // namespace endcap::screentest
