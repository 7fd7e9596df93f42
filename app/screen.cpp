// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screen.h"

#include "app/access/processvoice.h"
#include "app/kioskapp.h"
#include "app/options.h"
#include "app/process.h"
#include "app/screenengine.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QScreen>

#include <memory>
#include <unistd.h>

namespace endcap
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto mainPage = "qrc:/qt/qml/Endcap/qml/Main.qml";
constexpr auto firstPage = "qrc:/qt/qml/Endcap/qml/screens/shopper/AttractScreen.qml";
constexpr QSize page{1080, 1920};

void setDefault(const char *name, const char *value)
{
    if (!qEnvironmentVariableIsSet(name))
        qputenv(name, value);
}

// What is marked in a text field would otherwise lie in the clipboard.
void keepClipboardEmpty()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::changed, clipboard, [=](QClipboard::Mode mode) {
        const bool isOurs = (mode == QClipboard::Clipboard && clipboard->ownsClipboard()) ||
                            (mode == QClipboard::Selection && clipboard->ownsSelection());
        if (isOurs && !clipboard->text(mode).isEmpty())
            clipboard->clear(mode);
    });
}

void beat(QTimer &timer)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, [] {
        if (::write(STDOUT_FILENO, ".", 1) != 1)
            QCoreApplication::exit(1); // nobody supervises us any more
    });
    timer.start(1s);
}

void showWindow(QQuickWindow &window, bool inWindow)
{
    if (!inWindow) {
        window.setCursor(Qt::BlankCursor);
        window.setGeometry(window.screen()->geometry()); // also where nobody manages windows
        window.showFullScreen();
        window.requestActivate(); // keys before the first touch, also there
        return;
    }
    const QSize room = window.screen()->availableGeometry().size() * 0.92;
    window.resize(page.width() <= room.width() && page.height() <= room.height()
                      ? page
                      : page.scaled(room, Qt::KeepAspectRatio));
    window.show();
    window.requestActivate();
}

// When the first page is there: while the core answers at once, none is drawn before it.
void showWhenServed(QQuickWindow &window, KioskApp &app, bool inWindow)
{
    const auto show = [&window, inWindow] {
        if (!window.isVisible())
            showWindow(window, inWindow);
    };
    QObject::connect(app.flow(), &Flow::stateChanged, &window, show, Qt::SingleShotConnection);
    QTimer::singleShot(250ms, &window, show);
}

// The window, of @p component, which must be loaded.
QQuickWindow *makeMain(QQmlComponent &component, KioskApp &app)
{
    QObject *root = component.createWithInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
    for (const QQmlError &error : component.errors())
        qWarning("%s", qPrintable(error.toString()));
    return qobject_cast<QQuickWindow *>(root);
}

int complaints = 0;

void countComplaints(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++complaints;
    const QByteArray line = message.toUtf8() + '\n';
    if (::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        ++complaints;
}

} // namespace

void setScreenEnvironment()
{
    setDefault("QT_QPA_UPDATE_IDLE_TIME", "0"); // no wait before a frame
    setDefault("QT_IM_MODULE", "qtvirtualkeyboard");
    // A place where nothing can be written: Qt's own QML files are compiled in memory.
    // (QML_DISABLE_DISK_CACHE would also throw away what was compiled ahead.)
    setDefault("QML_DISK_CACHE_PATH", "/proc/none");
    if (::access("/dev/dri", F_OK) != 0)
        setDefault("QT_QUICK_BACKEND", "software");
}

int runScreen(int argc, char **argv, const Options &options)
{
    keepMemoryPrivate();
    setScreenEnvironment();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Endcap"_s);
    keepClipboardEmpty();
    KioskApp app(options.socket, options.reducedMotion, options.printer);
    app.speech()->setVoice(std::make_unique<ProcessVoice>(
        QCoreApplication::applicationDirPath() + u"/endcap-voice"_s));
    if (options.pseudo)
        app.languages()->offerPseudo();
    app.open(application); // the core answers while the pages are read
    QQmlEngine engine;
    prepareEngine(engine, app);
    QQmlComponent mainFile(&engine, QUrl(QString::fromLatin1(mainPage)));
    // Read by the engine's thread while this one builds the window.
    const QQmlComponent first(&engine, QUrl(QString::fromLatin1(firstPage)),
                              QQmlComponent::Asynchronous);
    const std::unique_ptr<QQuickWindow> window(makeMain(mainFile, app));
    if (!window)
        return 1;
    QTimer heart;
    if (options.heartbeat)
        beat(heart);
    QObject::connect(
        &app, &KioskApp::finished, &application, [] { QCoreApplication::exit(0); },
        Qt::QueuedConnection);
    showWhenServed(*window, app, options.window);
    const int code = QGuiApplication::exec();
    // Straight to the end: what is torn down in order here would only take time, and
    // the kernel forgets more thoroughly than any destructor.
    ::_exit(code);
}

int runSelfTest(int argc, char **argv)
{
    setScreenEnvironment();
    setDefault("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    qInstallMessageHandler(countComplaints); // from here on: about ours, not the machine
    KioskApp app(u"/nonexistent/core.sock"_s);
    QQmlEngine engine;
    prepareEngine(engine, app);
    QQmlComponent mainFile(&engine, QUrl(QString::fromLatin1(mainPage)));
    const std::unique_ptr<QQuickWindow> window(makeMain(mainFile, app));
    int files = 0;
    QDirIterator all(u":/qt/qml/Endcap/qml"_s, {u"*.qml"_s}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QQmlComponent component(&engine, QUrl(u"qrc"_s + all.next()));
        for (const QQmlError &error : component.errors())
            qWarning("%s", qPrintable(error.toString()));
        ++files;
    }
    if (window)
        window->show();
    app.open(application);
    QTimer::singleShot(3s, &application, [] { QCoreApplication::exit(0); });
    QGuiApplication::exec();
    qInfo("%d QML files, %d complaints", files, complaints);
    return window && files > 0 && complaints == 0 ? 0 : 1;
}

} // namespace endcap
