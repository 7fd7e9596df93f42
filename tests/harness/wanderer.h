// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who touches whatever there is, chosen by a seed: every screen a visit can
// reach, without knowing any of them. What she sees is handed to whoever watches.
#pragma once

#include "tests/harness/screen.h"

#include <QRandomGenerator>
#include <QSet>

#include <functional>

namespace endcap::harness
{

class Wanderer final
{
public:
    /// @p avoided: names she never touches.
    Wanderer(Screen &screen, quint32 seed, QSet<QString> avoided)
        : m_screen(screen), m_random(seed), m_avoided(std::move(avoided))
    {
    }

    /// Touches @p touches things, those she touched least first; @p watch is called
    /// with the page's name after each and ends the walk by saying false. False when
    /// it did, or when there was nothing to touch.
    bool wander(int touches, const std::function<bool(const QString &page)> &watch);

    /// The pages she has seen: "homeScreen", "drawingScreen" ...
    const QSet<QString> &pages() const { return m_pages; }

private:
    QString page() const;
    std::optional<Control> choose();

    Screen &m_screen;
    QRandomGenerator m_random;
    QSet<QString> m_avoided;
    QSet<QString> m_pages;
    QHash<QString, int> m_touched; ///< by page and name
};

} // namespace endcap::harness
