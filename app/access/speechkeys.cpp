// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/speechkeys.h"

#include <qnamespace.h>

namespace endcap
{

std::optional<SpeechWish> speechWishOf(int key)
{
    switch (key) {
    case Qt::Key_F1:
    case Qt::Key_Help:
        return SpeechWish::Switch;
    case Qt::Key_F2:
        return SpeechWish::Repeat;
    case Qt::Key_F3:
        return SpeechWish::Slower;
    case Qt::Key_F4:
        return SpeechWish::Faster;
    case Qt::Key_F5:
        return SpeechWish::Darken;
    case Qt::Key_VolumeDown:
        return SpeechWish::Quieter;
    case Qt::Key_VolumeUp:
        return SpeechWish::Louder;
    case Qt::Key_F15:
        return SpeechWish::PlugIn;
    case Qt::Key_F16:
        return SpeechWish::PullOut;
    default:
        return std::nullopt;
    }
}

} // namespace endcap
