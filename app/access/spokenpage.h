// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page in front as the ear gets it, read from the page itself, so that what is heard
// and what is seen cannot drift apart: what a part is called for assistive technology
// (Accessible.name), which is written for the ear, and the words of every text that is
// part of nothing that has such a name. What can be pressed is said when the keys come to
// it. GUI thread.
#pragma once

#include <QList>
#include <QString>

class QQuickItem;
class QQuickWindow;

namespace endcap
{

struct SpokenPart {
    QString words;
    bool isTyped = false; ///< grows letter by letter

    bool operator==(const SpokenPart &) const = default;
};

/// What lies in front in @p window, from its first words to its last; what is covered,
/// leaving, or scrolled out of sight is not there.
QList<SpokenPart> spokenPage(const QQuickWindow &window);

struct SpokenControl {
    QString name;
    QString typed;         ///< what a text field holds
    int key = 0;           ///< Qt::Key of a key of the on-screen keyboard without a letter
    bool isField = false;  ///< words can be typed into it
    bool isChosen = false; ///< switched on, or the one of several
    bool canBeChosen = false;

    bool operator==(const SpokenControl &) const = default;
};

SpokenControl spokenControl(const QQuickItem &control);

} // namespace endcap
