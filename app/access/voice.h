// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Something that says words aloud, one text at a time. The program has a real one
// (processvoice.h), tests one that keeps what it was given. GUI thread; owned by Speech.
#pragma once

#include <QLocale>
#include <QObject>

namespace endcap
{

class Voice : public QObject
{
    Q_OBJECT

public:
    /// Somebody wants to listen. Does not wait: what is said meanwhile is said when it
    /// can be, and lost() tells if it never can.
    virtual void wake() = 0;
    /// Says this, instead of what it is saying.
    virtual void say(const QString &words) = 0;
    virtual void hush() = 0;
    /// One it cannot speak changes nothing.
    virtual void setLanguage(const QLocale &language) = 0;
    /// -1 slowest, 0 as people speak, 1 fastest.
    virtual void setPace(double pace) = 0;
    /// 0 silent, 1 loudest.
    virtual void setLoudness(double loudness) = 0;

Q_SIGNALS:
    /// It came to the end of the words, without being interrupted.
    void said();
    /// There is no voice, or none any more, until the next wake().
    void lost();
};

} // namespace endcap
