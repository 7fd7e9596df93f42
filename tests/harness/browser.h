// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real phone's browser, without a phone: Chromium without a window, spoken to by its
// own protocol (DevTools). Opens pages at a phone's width, with and without JavaScript,
// touches, types, reads, takes pictures, and notes every address the page asked for and
// every complaint it had. Finds nothing beyond this machine. Ends with its owner.
#pragma once

#include "tests/harness/process.h"

#include <QImage>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocket>

#include <optional>

namespace endcap::harness
{

class Browser final
{
public:
    /// How a phone shows a page.
    struct Phone {
        int width = 390;
        int height = 844;
        bool hasScript = true;
        bool isDark = false;
        QByteArray language = "en-US,en;q=0.9";
        QString before{}; ///< JavaScript that runs before the page's own: what the phone has
    };

    Browser() = default;
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;
    /// Closes it with all the processes it made.
    ~Browser();

    bool start();
    /// Where it keeps its things; named in the command line of each of its processes.
    QString folder() const { return m_folder.path(); }

    /// Opens @p address and waits until it is there. What was noted before is forgotten.
    bool open(const QString &address, const Phone &phone);
    bool open(const QString &address) { return open(address, Phone()); }
    /// What a line of JavaScript says, also where the page itself may run none.
    QJsonValue ask(const QString &expression);
    QString text(const QString &selector);
    QString attribute(const QString &selector, const QString &name);
    /// Whether it is there and can be seen.
    bool shows(const QString &selector);

    /// Touches the middle of what is there, as a finger does.
    bool press(const QString &selector);
    /// Does @p what and waits for the page that comes of it.
    bool follow(const std::function<bool()> &what);
    /// Takes what stands in a field away and types @p text.
    bool type(const QString &selector, const QString &text);

    /// The whole page, two pixels to one of the page's own.
    QImage picture();

    /// Every address that was asked for since open().
    const QStringList &asked() const { return m_asked; }
    /// What the browser found wrong: blocked things, errors of programs.
    const QStringList &complaints() const { return m_complaints; }
    int status() const { return m_status; }
    QJsonObject headers() const { return m_headers; }

private:
    std::optional<QJsonObject> call(const QString &method, const QJsonObject &params = {});
    void take(const QJsonObject &message);
    std::optional<QPointF> middleOf(const QString &selector);

    QTemporaryDir m_folder;
    Process m_process;
    QWebSocket m_socket;
    QString m_session;
    QString m_before; // the browser's name for what runs first
    int m_lastId = 0;
    QHash<int, QJsonObject> m_answers;
    int m_loads = 0;
    QString m_page; // the address that was asked for itself, not what stands on it
    int m_status = 0;
    QJsonObject m_headers;
    QStringList m_asked;
    QStringList m_complaints;
};

} // namespace endcap::harness
