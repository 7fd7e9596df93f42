// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One who looks at a display and touches it, with a connection of its own: what any
// program shows there is seen the same way. Used by one thread, whichever it is.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPoint>
#include <QRect>
#include <QString>

#include <memory>

namespace endcap::bench
{

class Eye final
{
public:
    /// @p display: as for DISPLAY; see isOpen().
    explicit Eye(const QString &display);
    ~Eye();
    Eye(const Eye &) = delete;
    Eye &operator=(const Eye &) = delete;

    bool isOpen() const;
    /// The pixels of @p place, row by row.
    QByteArray strip(QRect place) const;
    QByteArray pixel(QPoint at) const { return strip({at, QSize(1, 1)}); }

    void press(QPoint at);
    void move(QPoint to);
    void release();
    void tap(QPoint at);

private:
    struct Connection;

    std::unique_ptr<Connection> m_connection;
};

/// A page at rest, known by some of its columns; cheap enough to be compared in every frame.
class Likeness final
{
public:
    Likeness() = default;
    /// Takes it of what is on show.
    explicit Likeness(const Eye &eye);

    bool isTaken() const { return !m_strips.isEmpty(); }
    bool isShown(const Eye &eye) const;

    bool operator==(const Likeness &) const = default;

private:
    QList<QByteArray> m_strips;
};

} // namespace endcap::bench
