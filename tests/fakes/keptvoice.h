// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A voice for tests: keeps what it was given to say, and comes to the end of it at once,
// or when it is told to. GUI thread.
#pragma once

#include "app/access/voice.h"

#include <QStringList>
#include <QTimer>

namespace endcap::fakes
{

class KeptVoice final : public Voice
{
public:
    QStringList heard; ///< each text, in order
    QLocale language;
    double pace = 0;
    double loudness = 1;
    bool isMissing = false;
    bool isSlow = false; ///< comes to no end until finish()
    int hushed = 0;

    void wake() override
    {
        if (isMissing)
            QTimer::singleShot(0, this, &Voice::lost);
    }
    /// As when its process dies.
    void die() { Q_EMIT lost(); }
    void say(const QString &words) override
    {
        heard.append(words);
        if (!isSlow)
            QTimer::singleShot(0, this, &Voice::said);
    }
    void hush() override { ++hushed; }
    void finish() { Q_EMIT said(); }
    void setLanguage(const QLocale &spoken) override { language = spoken; }
    void setPace(double wanted) override { pace = wanted; }
    void setLoudness(double wanted) override { loudness = wanted; }
};

} // namespace endcap::fakes
