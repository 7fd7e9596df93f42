// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// image://icon/<name>?<rrggbb>: one of the house's icons in a colour.
// image://icon/<name>=<0...100>?<rrggbb>: the same filled, its left part alone, in
// hundredths of its width.
// Called by QML on the GUI thread or its image loader's; keeps nothing.
#pragma once

#include <QQuickImageProvider>

namespace endcap
{

class IconImageProvider final : public QQuickImageProvider
{
    Q_OBJECT

public:
    IconImageProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace endcap
