// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-bench-visitor SOCKET FIRST COUNT: so many visits, one after the other, by all of the
// screen's process but its pixels: each makes and ends the object that QML receives, and that
// asks the real core what it asks for a shopper. She says who she is (every tenth with her
// PIN, which the store server checks), looks for tea, reads what is said of it, enters the
// drawing, checks in and is done. Says "visits: COUNT"; 1 when a visit stopped on its way.
#include "app/kioskapp.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <cstdio>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

template <class Question>
bool waitFor(const char *what, Question isTrue)
{
    const QDeadlineTimer limit(15'000);
    QTimer tick; // a question may also be answered by time alone
    tick.start(50);
    while (!isTrue()) {
        if (limit.hasExpired()) {
            std::fprintf(stderr, "A visit waits for %s\n", what);
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

// Numbers that nobody has: 555-0100 to 555-0199 of ten cities.
QString numberOf(int n)
{
    static const QStringList cities{u"212"_s, u"310"_s, u"415"_s, u"617"_s, u"312"_s,
                                    u"713"_s, u"202"_s, u"305"_s, u"206"_s, u"404"_s};
    return cities.at(n / 100 % cities.size()) + u"55501"_s +
           u"%1"_s.arg(n % 100, 2, 10, QChar(u'0'));
}

bool signIn(KioskApp &app, int n)
{
    const bool isKnown = n % 10 == 9;
    app.flow()->begin();
    const QString number = isKnown ? u"2125550142"_s : numberOf(n);
    for (QChar digit : number)
        app.identify()->press(digit);
    app.identify()->submit();
    if (isKnown) {
        for (QChar digit : u"2468"_s)
            app.identify()->pressPin(digit);
        app.identify()->submitPin();
    } else {
        app.identify()->skipPin();
    }
    return waitFor("home", [&] { return app.flow()->state() == Flow::Home; });
}

bool lookUp(KioskApp &app)
{
    app.flow()->openFind();
    const QString word = u"tea"_s;
    for (qsizetype letters = 1; letters <= word.size(); ++letters)
        app.find()->setText(word.left(letters));
    if (!waitFor("what was found", [&] {
            return app.find()->phase() == FindController::Found && app.find()->asked() == word;
        }))
        return false;
    app.find()->open(u"00400000003061"_s);
    if (!waitFor("the product", [&] { return app.item()->phase() == ItemController::Ready; }))
        return false;
    app.flow()->openReviews();
    if (!waitFor("reviews", [&] { return app.reviews()->phase() == ReviewsController::Shown; }))
        return false;
    while (app.flow()->state() != Flow::Home) {
        const Flow::State before = app.flow()->state();
        app.flow()->back();
        if (app.flow()->state() == before)
            return false;
    }
    return true;
}

bool visit(const QString &socket, int n)
{
    KioskApp app(socket);
    app.open(*QCoreApplication::instance());
    if (!waitFor("attract", [&] { return app.flow()->state() == Flow::Attract; }) ||
        !signIn(app, n) || !lookUp(app))
        return false;
    app.flow()->openDrawing();
    app.drawing()->enter(); // a member who has entered before is told so
    if (!waitFor("a ticket", [&] { return app.drawing()->phase() == DrawingController::Entered; }))
        return false;
    app.flow()->home();
    app.flow()->openCheckIn();
    app.checkIn()->checkIn();
    if (!waitFor("the check-in", [&] {
            const auto phase = app.checkIn()->phase();
            return phase == CheckInController::Saved || phase == CheckInController::AlreadyToday;
        }))
        return false;
    app.visit()->end();
    return app.flow()->state() == Flow::Goodbye;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const int first = words.at(2).toInt();
    const int count = words.at(3).toInt();
    for (int n = first; n < first + count; ++n) {
        if (!visit(words.at(1), n))
            return 1;
    }
    std::printf("visits: %d\n", count);
    return 0;
}
