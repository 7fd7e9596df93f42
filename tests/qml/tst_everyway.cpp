// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be reached by touch can be reached without: the kiosk is explored by touch, and
// every other face is led along the same ways. A control without focus, or one that does
// something else when a key presses it, is red.
//   ENDCAP_PRESSES=4000 tst_everyway   goes so far; without it, as far as CI has time for
#include "tests/qml/crawler.h"
#include "tests/qml/fullstore.h"
#include "tests/qml/pagetest.h"

#include <QGuiApplication>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

namespace
{

int presses(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("ENDCAP_PRESSES");
    return wanted > 0 ? wanted : usual;
}

bool openWhole(KioskOnScreen &kiosk)
{
    fakes::FakeDoor &door = kiosk.core.door;
    fillWhole(door);
    for (Quest &quest : door.quests)
        quest.steps.first().times = 50; // a feast comes by itself, and at its own time
    if (!kiosk.open())
        return false;
    kiosk.window().resize(540, 960); // a quarter of the pixels are drawn in a quarter of the time
    return kiosk.waitFor(u"attractScreen"_s);
}

bool openForStaff(KioskOnScreen &kiosk)
{
    if (!openWhole(kiosk))
        return false;
    kiosk.app.staff()->knock(); // the one gesture that staff have and six keys have not
    return kiosk.waitFor(u"staffPinScreen"_s);
}

/// The faces besides touch: a new one is named here.
QList<FaceMaker> otherFaces()
{
    return {[](KioskOnScreen &kiosk) { return std::make_unique<KeyFace>(kiosk); },
            [](KioskOnScreen &kiosk) { return std::make_unique<EarFace>(kiosk); }};
}

std::unique_ptr<Face> touch(KioskOnScreen &kiosk)
{
    return std::make_unique<TouchFace>(kiosk);
}

/// Comes everywhere, and presses nothing.
class NumbFace final : public Face
{
public:
    QString name() const override { return u"by a numb hand"_s; }
    bool reach(QQuickItem & /*control*/) override { return true; }
    bool press(QQuickItem & /*control*/) override { return true; }
    void back() override {}
};

} // namespace

class EveryWay final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatTouchReachesEveryFaceReaches_data()
    {
        QTest::addColumn<bool>("isStaff");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("fewestStates");
        QTest::newRow("shopper") << false << 110 << 12;
        QTest::newRow("staff") << true << 40 << 4;
    }

    void whatTouchReachesEveryFaceReaches()
    {
        QFETCH(bool, isStaff);
        QFETCH(int, most);
        QFETCH(int, fewestStates);
        Crawler crawler(isStaff ? openForStaff : openWhole);
        const QString wrong = crawler.explore(touch, presses(most));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        qInfo("%lld places in %lld walks, %d ways untried: %s", qint64(crawler.places()),
              qint64(crawler.walks().size()), crawler.untried(),
              qPrintable(crawler.states().join(u' ')));
        QVERIFY(crawler.states().size() >= fewestStates);
        for (const FaceMaker &face : otherFaces()) {
            const QStringList broken = crawler.follow(face);
            QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        }
    }

    // What is planted here is found, or the test above shows nothing.
    void aControlWithoutFocusIsFound()
    {
        Crawler crawler([](KioskOnScreen &kiosk) {
            if (!openWhole(kiosk))
                return false;
            kiosk.finger().find(u"searchButton"_s)->setActiveFocusOnTab(false);
            return true;
        });
        QVERIFY(crawler.explore(touch, 3).isEmpty());
        const QStringList broken = crawler.follow(otherFaces().first());
        QVERIFY2(
            broken.join(u' ').contains(u"searchButton in Attract cannot be reached by six keys"_s),
            qPrintable(broken.join(u'\n')));
    }

    void aControlThatLeadsElsewhereIsFound()
    {
        Crawler crawler(openWhole);
        QVERIFY(crawler.explore(touch, 2).isEmpty());
        const QStringList broken =
            crawler.follow([](KioskOnScreen &) { return std::make_unique<NumbFace>(); });
        QCOMPARE(broken.size(), 1);
        QVERIFY2(broken.first().contains(u"one is at Attract"_s), qPrintable(broken.first()));
    }
};

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // as far as was asked for, not five minutes
    const QGuiApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN has it
    EveryWay test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_everyway.moc"
