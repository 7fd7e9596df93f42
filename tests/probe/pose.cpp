// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probe/pose.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

namespace endcap::probe
{

using namespace Qt::StringLiterals;

namespace
{

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

QQuickWindow *shownWindow()
{
    const auto windows = QGuiApplication::topLevelWindows();
    for (QWindow *window : windows) {
        auto *quick = qobject_cast<QQuickWindow *>(window);
        if (quick && quick->isVisible() && quick->property("app").value<QObject *>())
            return quick;
    }
    return nullptr;
}

QImage pictureAtRest(QQuickWindow &window)
{
    wait(400); // pages and words move no longer than that
    QImage last = window.grabWindow();
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 2500) {
        wait(120);
        QImage now = window.grabWindow();
        if (now == last)
            break;
        last = std::move(now);
    }
    return last;
}

QString nameOf(const QQuickItem *item)
{
    const QString text = item->property("text").toString().left(40);
    for (; item; item = item->parentItem()) {
        if (!item->objectName().isEmpty())
            return u"%1 \"%2\""_s.arg(item->objectName(), text);
    }
    return text;
}

void judge(const QQuickItem *item, const QRectF &room, QJsonArray &wrong)
{
    // The keyboard of another house clips its own.
    if (!item->isVisible() || item->opacity() < 0.5 || item->objectName() == "keyboard"_L1)
        return;
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const bool isText =
        item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
    const bool isTarget = item->metaObject()->indexOfSignal("triggered()") >= 0;
    if (isText && item->property("truncated").toBool())
        wrong.append(nameOf(item) + u" is cut"_s);
    // A list lets its next rows begin outside of it.
    if ((isText || isTarget) && !room.contains(place.adjusted(1, 1, -1, -1)) && !item->clip())
        wrong.append(nameOf(item) + u" lies partly outside"_s);
    const auto children = item->childItems();
    for (const QQuickItem *child : children) {
        if (!item->clip() || item->clipRect().intersects(child->mapRectToItem(
                                 item, QRectF(0, 0, child->width(), child->height()))))
            judge(child, item->clip() ? QRectF(-1e6, -1e6, 2e6, 2e6) : room, wrong);
    }
}

} // namespace

QJsonArray posedPicture(const QByteArray &wish)
{
    const auto words = wish.split(' ');
    QQuickWindow *window = shownWindow();
    if (!window || words.size() != 5)
        return {u"no picture"_s};
    auto *app = window->property("app").value<QObject *>();
    auto *languages = app->property("languages").value<QObject *>();
    auto *access = app->property("access").value<QObject *>();
    if (!languages || !access)
        return {u"no picture"_s};
    const QString before = languages->property("current").toString();
    const QRect place = window->geometry();
    const bool isDark = access->property("dark").toBool();
    // A choice closes the sheet it was made on; here it stays as it was.
    const bool isAsking = languages->property("asking").toBool();
    const auto speak = [languages, isAsking](const QString &code) {
        QMetaObject::invokeMethod(languages, "choose", Q_ARG(QString, code));
        languages->setProperty("asking", isAsking);
    };
    const QString wanted = QString::fromUtf8(words.at(0));
    if (!languages->property("codes").toStringList().contains(wanted))
        QMetaObject::invokeMethod(languages, "offerPseudo");
    if (wanted != before)
        speak(wanted);
    window->setGeometry(QRect(0, 0, words.at(1).toInt(), words.at(2).toInt()));
    access->setProperty("dark", words.at(3) == "dark");
    const QImage picture = pictureAtRest(*window);
    QJsonArray wrong;
    judge(window->contentItem(), QRectF(QPointF(), window->size()), wrong);
    wrong.append(picture.save(QString::fromUtf8(words.at(4))) ? u"taken"_s : u"no picture"_s);
    if (wanted != before)
        speak(before);
    access->setProperty("dark", isDark);
    window->setGeometry(place);
    wait(400);
    return wrong;
}

} // namespace endcap::probe
