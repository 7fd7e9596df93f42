// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a shopper does at a kiosk: looks for something, reads it, touches it.
// Where things are comes from the probe in the screen process; what is seen and
// touched goes through the display.
#pragma once

#include "tests/harness/display.h"
#include "tests/harness/waiting.h"

#include <QJsonArray>
#include <QRectF>
#include <QString>

#include <optional>

namespace endcap::harness
{

struct Control {
    QString name;
    QRectF place; ///< on the display
    QString text;
    bool isEnabled = false;
    bool isTouchable = false;

    bool operator==(const Control &) const = default;
};

/// How a page is to stand for a picture.
struct Pose {
    QString name;
    QString language;
    QSize size;
    bool isDark = false;
};

class Screen final
{
public:
    /// @p probes: the folder of the probes' sockets.
    Screen(Display &display, QString probes) : m_display(display), m_probes(std::move(probes)) {}

    /// All that is visible now; empty while no screen process answers.
    QList<Control> controls() const;
    /// Every text on show and every accessible name and description.
    QStringList words() const;
    std::optional<Control> find(const QString &name) const;
    bool shows(const QString &name) const { return find(name).has_value(); }

    bool waitFor(const QString &name, std::chrono::milliseconds limit = std::chrono::seconds(20));
    bool waitForText(const QString &name, const QString &part,
                     std::chrono::milliseconds limit = std::chrono::seconds(20));
    /// Waits until it is there, enabled and at rest, then touches its middle.
    bool tap(const QString &name, std::chrono::milliseconds limit = std::chrono::seconds(20));
    /// Rests a finger on the page's point @p at for so long.
    void hold(QPoint at, std::chrono::milliseconds time);
    /// Touches the keys named prefix + digit, one after the other.
    bool tapDigits(const QString &prefix, const QString &digits);
    QString text(const QString &name) const;

    /// Waits until nothing on it moves, then takes its picture.
    QImage pictureAtRest();
    /// The page as it is now in another language, window or theme, at rest, kept in @p file;
    /// says what is wrong there. Nothing is touched, and afterwards it is as it was.
    std::optional<QStringList> pose(const Pose &pose, const QString &file);
    Display &display() const { return m_display; }
    /// Process ids of the screens whose probes answer.
    QList<qint64> processes() const;

private:
    QJsonArray ask(const QByteArray &question, int patience = 2000) const;

    Display &m_display;
    QString m_probes;
};

} // namespace endcap::harness
