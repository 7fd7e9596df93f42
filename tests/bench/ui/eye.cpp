// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/eye.h"

#include <QThread>

#include <algorithm>
#include <array>

#include <X11/extensions/XTest.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace endcap::bench
{

namespace
{

// Through letters, pictures and buttons of a page of 1080 x 1920.
constexpr std::array columns{150, 420, 700, 930};
constexpr int pageHeight = 1920;

QRect columnAt(int x)
{
    return {x, 0, 1, pageHeight};
}

} // namespace

struct Eye::Connection {
    ::Display *display = nullptr;
};

Eye::Eye(const QString &display) : m_connection(std::make_unique<Connection>())
{
    m_connection->display = XOpenDisplay(display.toLatin1().constData());
}

Eye::~Eye()
{
    if (m_connection->display)
        XCloseDisplay(m_connection->display);
}

bool Eye::isOpen() const
{
    return m_connection->display != nullptr;
}

QByteArray Eye::strip(QRect place) const
{
    ::Display *display = m_connection->display;
    XImage *seen = XGetImage(display, DefaultRootWindow(display), place.x(), place.y(),
                             static_cast<unsigned>(place.width()),
                             static_cast<unsigned>(place.height()), 0xffffff, ZPixmap);
    if (!seen)
        return {};
    const QByteArray pixels(seen->data,
                            static_cast<qsizetype>(seen->bytes_per_line) * seen->height);
    XDestroyImage(seen);
    return pixels;
}

void Eye::press(QPoint at)
{
    XTestFakeMotionEvent(m_connection->display, 0, at.x(), at.y(), 0);
    XTestFakeButtonEvent(m_connection->display, 1, 1, 0);
    XFlush(m_connection->display);
}

void Eye::move(QPoint to)
{
    XTestFakeMotionEvent(m_connection->display, 0, to.x(), to.y(), 0);
    XFlush(m_connection->display);
}

void Eye::release()
{
    XTestFakeButtonEvent(m_connection->display, 1, 0, 0);
    XFlush(m_connection->display);
}

void Eye::tap(QPoint at)
{
    press(at);
    QThread::msleep(30); // a finger rests a moment
    release();
}

Likeness::Likeness(const Eye &eye)
{
    for (int x : columns)
        m_strips.append(eye.strip(columnAt(x)));
}

bool Likeness::isShown(const Eye &eye) const
{
    return isTaken() && std::ranges::equal(columns, m_strips, [&](int x, const QByteArray &strip) {
               return eye.strip(columnAt(x)) == strip;
           });
}

} // namespace endcap::bench
