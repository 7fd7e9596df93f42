// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures of one tour: files in a folder, and at the end one contact sheet.
// Knows which screens there are (every *Screen.qml) and which were never met.
#pragma once

#include "tests/harness/screen.h"

#include <QDir>
#include <QSet>

namespace endcap::tour
{

class Album final
{
public:
    explicit Album(const QString &folder);

    /// Waits until @p expected is on screen and at rest, and keeps the picture as
    /// "NN-<face>.png". Counts as a failure when it never shows.
    void take(harness::Screen &screen, const QString &face, const QString &expected);
    /// The same for the full face of a screen, and then the page as it stands on a wide
    /// window, in Spanish, and in the mirrored language: "NN-<face>-landscape.png" ...
    void takeFull(harness::Screen &screen, const QString &face, const QString &expected);
    /// The same as takeFull(), and in dark colours too: for pages unlike the others.
    void takeDark(harness::Screen &screen, const QString &face, const QString &expected);
    /// The same as take() without waiting for rest: for what moves.
    void takeAtOnce(harness::Screen &screen, const QString &face, const QString &expected);
    /// Keeps a picture of something that is no screen: what came out of the printer.
    void keepPaper(const QString &face, const QImage &paper);
    /// Keeps a picture of something else than the kiosk's screen.
    void keep(const QString &face, const QImage &picture);
    /// Notes that a face could not be reached.
    void miss(const QString &face);

    /// Writes index.png, and one sheet for each pose. True when every screen has a picture and none
    /// failed.
    bool finish();

private:
    void keep(harness::Screen &screen, const QString &face, const QImage &picture);
    void pose(harness::Screen &screen, const QString &face, const harness::Pose &pose);
    bool writeSheet(const QString &file, const QString &pose) const;

    struct Page {
        QString face;
        QString file;
        QString pose; ///< empty: as the kiosk stands there
    };

    QDir m_folder;
    QList<Page> m_pages;
    QSet<QString> m_met;
    QStringList m_missing;
};

} // namespace endcap::tour
