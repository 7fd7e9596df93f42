// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every QML file of the product is in the module, can be built alone and painted,
// and nobody complains meanwhile. A file needs what it declares `required`; that is
// given from the table below.
#include "app/kioskapp.h"
#include "app/screenengine.h"
#include "tests/qml/warningtrap.h"

#include <QDirIterator>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

const QString module = u":/qt/qml/Endcap/qml/"_s;

QDir sources()
{
    return QDir(qEnvironmentVariable("ENDCAP_SOURCE_DIR") + u"/qml"_s);
}

QStringList filesBelow(const QDir &folder)
{
    QStringList found;
    QDirIterator each(folder.path(), {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        found << folder.relativeFilePath(each.next());
    found.sort();
    return found;
}

QUrl urlOf(const QString &file)
{
    return QUrl(u"qrc"_s + module + file);
}

} // namespace

class QmlFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareEngine(m_engine, m_app);
        QQmlComponent tone(&m_engine, urlOf(u"components/Tone.qml"_s));
        m_tone.reset(tone.create());
        QVERIFY2(m_tone, qPrintable(tone.errorString()));
        QQmlComponent slip(&m_engine, urlOf(u"slips/TestSlip.qml"_s));
        m_slip.reset(
            slip.createWithInitialProperties({{u"store"_s, QVariant::fromValue(m_app.store())}}));
        QVERIFY2(m_slip, qPrintable(slip.errorString()));
        QQmlComponent words(&m_engine, urlOf(u"screens/shopper/OfferWords.qml"_s));
        m_words.reset(
            words.createWithInitialProperties({{u"face"_s, QVariant::fromValue(OfferFace())}}));
        QVERIFY2(m_words, qPrintable(words.errorString()));
    }

    void everyFileIsInTheModule_data() { rows(); }
    void everyFileIsInTheModule()
    {
        QFETCH(QString, file);
        QVERIFY2(QFile::exists(module + file), "not in qml/files.cmake");
    }

    void theModuleHasNothingElse()
    {
        QStringList inModule = filesBelow(QDir(module));
        QStringList inFolder = filesBelow(sources());
        inFolder.removeAll(u"keyboard/style.qml"_s);
        QCOMPARE(inModule, inFolder);
    }

    void theKeyboardHasOurLook()
    {
        QVERIFY(QFile::exists(u":/qt/qml/QtQuick/VirtualKeyboard/Styles/endcap/style.qml"_s));
    }

    void everyFileLoads_data() { rows(); }
    void everyFileLoads()
    {
        QFETCH(QString, file);
        screentest::WarningTrap trap;
        const std::unique_ptr<QObject> built(build(file));
        QVERIFY(built);
        trap.take(); // of the tries without the required properties
        paint(*built);
        const QStringList complaints = trap.take();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

private:
    void rows()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : filesBelow(sources())) {
            if (file != "keyboard/style.qml"_L1)
                QTest::newRow(qPrintable(file)) << file;
        }
    }

    QVariant valueFor(const QString &name, const QString &file)
    {
        if (name == "tone"_L1)
            return file.endsWith("AttractSlide.qml"_L1) ? QVariant(u"gold"_s)
                                                        : QVariant::fromValue(m_tone.get());
        if (name == "words"_L1 && !file.endsWith("SegmentedChoice.qml"_L1))
            return QVariant::fromValue(m_words.get());
        if (name == "words"_L1 || name == "symbols"_L1 || name == "names"_L1)
            return QStringList{u"check"_s, u"clock"_s};
        const QHash<QString, QVariant> values{
            {u"app"_s, QVariant::fromValue(&m_app)},
            {u"store"_s, QVariant::fromValue(m_app.store())},
            {u"line"_s, QVariant::fromValue(m_app.line())},
            {u"languages"_s, QVariant::fromValue(m_app.languages())},
            {u"access"_s, QVariant::fromValue(m_app.access())},
            {u"visit"_s, QVariant::fromValue(m_app.visit())},
            {u"identify"_s, QVariant::fromValue(m_app.identify())},
            {u"join"_s, QVariant::fromValue(m_app.join())},
            {u"quests"_s, QVariant::fromValue(m_app.quests())},
            {u"atHome"_s, true},
            {u"home"_s, QVariant::fromValue(m_app.home())},
            {u"drawing"_s, QVariant::fromValue(m_app.drawing())},
            {u"checkIn"_s, QVariant::fromValue(m_app.checkIn())},
            {u"slip"_s, QVariant::fromValue(m_slip.get())},
            {u"staff"_s, QVariant::fromValue(m_app.staff())},
            {u"desk"_s, QVariant::fromValue(m_app.desk())},
            {u"test"_s, QVariant::fromValue(m_app.selfTest())},
            {u"outcome"_s, 0},
            {u"offers"_s, QVariant::fromValue(m_app.offers())},
            {u"face"_s, QVariant::fromValue(OfferFace())},
            {u"find"_s, QVariant::fromValue(m_app.find())},
            {u"item"_s, QVariant::fromValue(m_app.item())},
            {u"aisle"_s, 3},
            {u"at"_s, QDateTime::currentDateTime()},
            {u"name"_s, u"check"_s},
            {u"image"_s, QString()},
            {u"index"_s, 0},
            {u"points"_s, 60},
            {u"done"_s, 1},
            {u"total"_s, 3},
            {u"known"_s, true},
            {u"finished"_s, false},
            {u"waiting"_s, false},
            {u"until"_s, QDateTime::currentDateTime()},
            {u"seconds"_s, 5},
        };
        return values.value(name, u"Words"_s);
    }

    // Builds it with just what it asks for.
    QObject *build(const QString &file)
    {
        static const QRegularExpression asks(u"Required property (\\w+) was not initialized"_s);
        QVariantMap given;
        for (int tries = 0; tries < 3; ++tries) {
            QQmlComponent component(&m_engine, urlOf(file));
            if (QObject *built = component.createWithInitialProperties(given))
                return built;
            for (const QQmlError &error : component.errors()) {
                const auto match = asks.match(error.description());
                if (!match.hasMatch()) {
                    qWarning("%s", qPrintable(error.toString()));
                    return nullptr;
                }
                given.insert(match.captured(1), valueFor(match.captured(1), file));
            }
        }
        return nullptr;
    }

    void paint(QObject &built)
    {
        QQuickWindow own;
        auto *window = qobject_cast<QQuickWindow *>(&built);
        if (auto *item = qobject_cast<QQuickItem *>(&built)) {
            item->setParentItem(own.contentItem());
            window = &own;
        }
        if (!window)
            return; // has no face
        window->resize(1080, 1920);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QVERIFY(!window->grabWindow().isNull());
        QTest::qWait(20);
        if (window == &own)
            qobject_cast<QQuickItem *>(&built)->setParentItem(nullptr);
    }

    KioskApp m_app{u"/nonexistent/core.sock"_s};
    QQmlApplicationEngine m_engine;
    std::unique_ptr<QObject> m_tone;
    std::unique_ptr<QObject> m_slip;
    std::unique_ptr<QObject> m_words;
};

QTEST_MAIN(QmlFiles)
#include "tst_qmlfiles.moc"
