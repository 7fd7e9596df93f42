// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/screen.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include <algorithm>

namespace endcap::harness
{

using namespace std::chrono_literals;

QList<qint64> Screen::processes() const
{
    QList<qint64> alive;
    const auto entries =
        QDir(m_probes).entryList(QDir::System | QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &entry : entries) {
        QLocalSocket socket;
        socket.connectToServer(m_probes + u'/' + entry);
        if (socket.waitForConnected(100))
            alive.append(entry.toLongLong());
    }
    return alive;
}

QJsonArray Screen::ask(const QByteArray &question, int patience) const
{
    const auto entries = QDir(m_probes).entryList(QDir::System | QDir::Files, QDir::Time);
    for (const QString &entry : entries) { // the newest first
        QLocalSocket socket;
        socket.connectToServer(m_probes + u'/' + entry);
        if (!socket.waitForConnected(100))
            continue;
        socket.write(question + '\n');
        QByteArray answer;
        while (!answer.endsWith('\n') && socket.waitForReadyRead(patience))
            answer += socket.readAll();
        const QJsonArray list = QJsonDocument::fromJson(answer).array();
        if (!list.isEmpty())
            return list;
    }
    return {};
}

QList<Control> Screen::controls() const
{
    QList<Control> found;
    for (const QJsonValue &value : ask("controls")) {
        const QJsonObject map = value.toObject();
        found.append({map[u"name"].toString(),
                      QRectF(map[u"x"].toDouble(), map[u"y"].toDouble(), map[u"w"].toDouble(),
                             map[u"h"].toDouble()),
                      map[u"text"].toString(), map[u"enabled"].toBool(),
                      map[u"touchable"].toBool()});
    }
    return found;
}

QStringList Screen::words() const
{
    QStringList words;
    for (const QJsonValue &value : ask("words"))
        words.append(value.toString());
    return words;
}

std::optional<Control> Screen::find(const QString &name) const
{
    const auto all = controls();
    const auto it = std::ranges::find(all, name, &Control::name);
    return it == all.end() ? std::nullopt : std::optional(*it);
}

bool Screen::waitFor(const QString &name, std::chrono::milliseconds limit)
{
    if (waitUntil([&] { return shows(name); }, limit))
        return true;
    QStringList seen;
    for (const Control &control : controls())
        seen.append(control.name);
    qWarning("\"%s\" is not on the screen; there is: %s", qPrintable(name),
             qPrintable(seen.join(u' ')));
    return false;
}

bool Screen::waitForText(const QString &name, const QString &part, std::chrono::milliseconds limit)
{
    if (waitUntil([&] { return text(name).contains(part); }, limit))
        return true;
    qWarning("\"%s\" says \"%s\", not \"%s\"", qPrintable(name), qPrintable(text(name)),
             qPrintable(part));
    return false;
}

QString Screen::text(const QString &name) const
{
    const auto control = find(name);
    return control ? control->text : QString();
}

bool Screen::tap(const QString &name, std::chrono::milliseconds limit)
{
    std::optional<Control> before;
    const bool isReady = waitUntil(
        [&] {
            const auto now = find(name);
            const bool isStill = now && now == before && now->isEnabled;
            before = now;
            return isStill;
        },
        limit);
    if (!isReady) {
        waitFor(name, 0ms); // says what is there instead
        return false;
    }
    m_display.tap(before->place.center().toPoint());
    return true;
}

void Screen::hold(QPoint at, std::chrono::milliseconds time)
{
    m_display.press(at);
    QTest::qWait(static_cast<int>(time.count()));
    m_display.release();
}

bool Screen::tapDigits(const QString &prefix, const QString &digits)
{
    return std::ranges::all_of(digits, [&](QChar digit) { return tap(prefix + digit); });
}

QImage Screen::pictureAtRest()
{
    QImage last = m_display.picture();
    waitUntil(
        [&] {
            QTest::qWait(120);
            QImage now = m_display.picture();
            const bool isStill = now == last;
            last = std::move(now);
            return isStill;
        },
        4s);
    return last;
}

std::optional<QStringList> Screen::pose(const Pose &pose, const QString &file)
{
    const QString wish = QStringLiteral("pose %1 %2 %3 %4 %5")
                             .arg(pose.language)
                             .arg(pose.size.width())
                             .arg(pose.size.height())
                             .arg(pose.isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                             .arg(file);
    QStringList wrong;
    for (const QJsonValue &value : ask(wish.toUtf8(), 20'000))
        wrong.append(value.toString());
    if (wrong.isEmpty() || wrong.takeLast() != QStringLiteral("taken"))
        return std::nullopt;
    return wrong;
}

} // namespace endcap::harness
