// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A display of our own (Xvfb), seen and touched from outside as a person would:
// its picture is what the X server shows, its touches come through XTest.
#pragma once

#include "tests/harness/process.h"

#include <QImage>
#include <QPoint>
#include <QSize>

#include <memory>

namespace endcap::harness
{

class Display final
{
public:
    explicit Display(QSize size = {1080, 1920});
    ~Display();

    bool start();
    /// For the DISPLAY of programs: ":7".
    QString name() const { return m_name; }

    QImage picture() const;
    /// The colour of one pixel, fast: for watching.
    QRgb pixel(QPoint at) const;
    void tap(QPoint at);
    void press(QPoint at);
    void release();
    /// Moves there first: a touch that slid off what it pressed.
    void release(QPoint at);
    /// Keys as a keyboard-wedge scanner sends them, @p text then Enter.
    bool scan(const QString &text);
    /// Keys one after the other as a person types, without Enter.
    bool type(const QString &text);

private:
    struct Connection;

    QSize m_size;
    QString m_name;
    Process m_server;
    std::unique_ptr<Connection> m_connection;
};

} // namespace endcap::harness
