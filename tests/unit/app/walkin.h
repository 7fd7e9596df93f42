// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For tests of the screen's parts: a fake core, the whole KioskApp on it, and a
// shopper who gets as far as she is wanted. The test's thread.
#pragma once

#include "app/kioskapp.h"
#include "tests/fakes/fakecore.h"
#include "tests/fakes/samples.h"

#include <QCoreApplication>
#include <QTest>

namespace endcap::test
{

struct WalkIn {
    fakes::FakeCore core;
    std::unique_ptr<KioskApp> app;

    /// A store with a slide, a deal and a drawing that are on, and one member.
    WalkIn()
    {
        using namespace Qt::StringLiterals;
        const qint64 anHourAgo = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
        fakes::FakeDoor &door = core.door;
        door.slides = {fakes::sampleSlide(u"welcome"_s, anHourAgo, 24)};
        door.products = {fakes::sampleProduct(u"00012345678905"_s)};
        door.offers = {fakes::sampleOffer(u"bread"_s, u"00012345678905"_s, anHourAgo, 24)};
        door.offers[0].deal = true;
        door.drawings = {fakes::sampleDrawing(u"card"_s, anHourAgo, 24)};
        door.drawings[0].prizeMinor = 25'000;
        door.members.insert(u"+12125550142"_s, {u"2468"_s, {u"Ada"_s, 1250, 4, false, {}}});
    }

    bool open()
    {
        if (!core.start())
            return false;
        app = std::make_unique<KioskApp>(core.socket());
        app->open(*QCoreApplication::instance());
        return QTest::qWaitFor([this] { return app->flow()->state() == Flow::Attract; });
    }

    void typePhone(const QString &digits)
    {
        for (QChar digit : digits)
            app->identify()->press(digit);
        app->identify()->submit();
    }

    void typePin(const QString &digits)
    {
        for (QChar digit : digits)
            app->identify()->pressPin(digit);
        app->identify()->submitPin();
    }

    /// To Home, without a PIN.
    bool comeIn()
    {
        if (!open())
            return false;
        app->flow()->begin();
        typePhone(QStringLiteral("2125550142"));
        app->identify()->skipPin();
        return app->flow()->state() == Flow::Home;
    }

    /// To Home, with the right PIN.
    bool comeInProven()
    {
        if (!open())
            return false;
        app->flow()->begin();
        typePhone(QStringLiteral("2125550142"));
        typePin(QStringLiteral("2468"));
        return QTest::qWaitFor([this] { return app->flow()->state() == Flow::Home; });
    }
};

} // namespace endcap::test
