// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A QR code for QML: dark modules on white, with the quiet zone that readers need.
// Encoded by libqrencode. GUI thread; paint() on the render thread while the GUI
// thread waits.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

#include <vector>

namespace endcap
{

/// The modules of a code: `size` rows of `size`, true where it is dark.
struct QrModules {
    int size = 0;
    std::vector<bool> dark;
};
/// Empty when there is no text, or too much of it.
QrModules qrModules(const QString &text);

class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)

public:
    static constexpr int quietZone = 4; ///< modules, by ISO/IEC 18004

    explicit QrCode(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QColor m_color{Qt::black};
    QrModules m_modules;
};

} // namespace endcap
