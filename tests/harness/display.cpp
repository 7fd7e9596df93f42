// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/display.h"

#include <QThread>

#include <X11/extensions/XTest.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace endcap::harness
{

using namespace Qt::StringLiterals;

struct Display::Connection {
    ::Display *display = nullptr;
};

Display::Display(QSize size) : m_size(size), m_connection(std::make_unique<Connection>()) {}

Display::~Display()
{
    if (m_connection->display)
        XCloseDisplay(m_connection->display);
}

bool Display::start()
{
    // The server finds a free number by itself and writes it to descriptor 1.
    if (!m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                                    u"%1x%2x24"_s.arg(m_size.width()).arg(m_size.height()),
                                    u"-nolisten"_s, u"tcp"_s, u"-noreset"_s}))
        return false;
    const auto number = m_server.waitForOutput(
        QRegularExpression(u"^(\\d+)$"_s, QRegularExpression::MultilineOption));
    if (!number.hasMatch())
        return false;
    m_name = u':' + number.captured(1);
    m_connection->display = XOpenDisplay(m_name.toLatin1().constData());
    return m_connection->display != nullptr;
}

QImage Display::picture() const
{
    ::Display *display = m_connection->display;
    XImage *seen =
        XGetImage(display, DefaultRootWindow(display), 0, 0, static_cast<unsigned>(m_size.width()),
                  static_cast<unsigned>(m_size.height()), AllPlanes, ZPixmap);
    if (!seen)
        return {};
    const QImage image(reinterpret_cast<const uchar *>(seen->data), seen->width, seen->height,
                       seen->bytes_per_line, QImage::Format_RGB32);
    QImage copy = image.copy();
    XDestroyImage(seen);
    return copy;
}

QRgb Display::pixel(QPoint at) const
{
    ::Display *display = m_connection->display;
    XImage *seen =
        XGetImage(display, DefaultRootWindow(display), at.x(), at.y(), 1, 1, AllPlanes, ZPixmap);
    if (!seen)
        return 0;
    const auto value = static_cast<QRgb>(XGetPixel(seen, 0, 0)) & 0xffffff;
    XDestroyImage(seen);
    return value;
}

void Display::press(QPoint at)
{
    ::Display *display = m_connection->display;
    XTestFakeMotionEvent(display, 0, at.x(), at.y(), 0);
    XTestFakeButtonEvent(display, 1, 1, 0);
    XSync(display, 0);
}

void Display::release()
{
    XTestFakeButtonEvent(m_connection->display, 1, 0, 0);
    XSync(m_connection->display, 0);
}

void Display::release(QPoint at)
{
    XTestFakeMotionEvent(m_connection->display, 0, at.x(), at.y(), 0);
    release();
}

void Display::tap(QPoint at)
{
    press(at);
    QThread::msleep(30); // a finger rests a moment
    release();
}

bool Display::scan(const QString &text)
{
    return Process::run(u"env"_s, {u"DISPLAY="_s + m_name, u"xdotool"_s, u"type"_s, u"--delay"_s,
                                   u"4"_s, text + u'\n'})
        .has_value();
}

bool Display::type(const QString &text)
{
    return Process::run(u"env"_s, {u"DISPLAY="_s + m_name, u"xdotool"_s, u"type"_s, u"--delay"_s,
                                   u"120"_s, text})
        .has_value();
}

} // namespace endcap::harness
