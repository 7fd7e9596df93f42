// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/album.h"

#include <QDirIterator>
#include <QPainter>

#include <algorithm>

namespace endcap::tour
{

using namespace Qt::StringLiterals;

namespace
{

const harness::Pose full[]{{u"landscape"_s, u"en"_s, {1920, 1080}},
                           {u"es"_s, u"es"_s, {1080, 1920}},
                           {u"mirrored"_s, u"xa"_s, {1080, 1920}}};
const harness::Pose dark{u"dark"_s, u"en"_s, {1080, 1920}, true};

// Every screen there is, by the objectName of its root: AttractScreen.qml is
// "attractScreen".
QStringList allScreens()
{
    QStringList names;
    QDirIterator files(QStringLiteral(ENDCAP_QML_FOLDER "/screens"), {u"*Screen.qml"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QString name = QFileInfo(files.next()).completeBaseName();
        name[0] = name.at(0).toLower();
        names.append(name);
    }
    names.sort();
    return names;
}

} // namespace

Album::Album(const QString &folder) : m_folder(folder)
{
    m_folder.mkpath(u"."_s);
    const auto old = m_folder.entryList({u"*.png"_s}, QDir::Files);
    for (const QString &file : old)
        m_folder.remove(file);
}

void Album::miss(const QString &face)
{
    qWarning("No picture of \"%s\"", qPrintable(face));
    m_missing.append(face);
}

void Album::keep(harness::Screen &screen, const QString &face, const QImage &picture)
{
    for (const harness::Control &control : screen.controls()) {
        if (control.name.endsWith(u"Screen"))
            m_met.insert(control.name);
    }
    keep(face, picture);
}

void Album::keepPaper(const QString &face, const QImage &paper)
{
    constexpr int margin = 40;
    QImage sheet(paper.width() + 2 * margin, paper.height() + 2 * margin, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(margin, margin, paper);
    painter.end();
    keep(face, sheet);
}

void Album::keep(const QString &face, const QImage &picture)
{
    const QString file = u"%1-%2.png"_s.arg(m_pages.size() + 1, 2, 10, QChar(u'0')).arg(face);
    if (!picture.save(m_folder.filePath(file))) {
        miss(face);
        return;
    }
    m_pages.append({face, file, {}});
    qInfo("%s", qPrintable(file));
}

void Album::take(harness::Screen &screen, const QString &face, const QString &expected)
{
    if (!screen.waitFor(expected)) {
        miss(face);
        return;
    }
    keep(screen, face, screen.pictureAtRest());
}

void Album::takeFull(harness::Screen &screen, const QString &face, const QString &expected)
{
    take(screen, face, expected);
    for (const harness::Pose &one : full)
        pose(screen, face, one);
}

void Album::takeDark(harness::Screen &screen, const QString &face, const QString &expected)
{
    takeFull(screen, face, expected);
    pose(screen, face, dark);
}

void Album::pose(harness::Screen &screen, const QString &face, const harness::Pose &pose)
{
    const QString name = face + u'-' + pose.name;
    const QString file = u"%1-%2.png"_s.arg(m_pages.size() + 1, 2, 10, QChar(u'0')).arg(name);
    const auto wrong = screen.pose(pose, QFileInfo(m_folder.filePath(file)).absoluteFilePath());
    if (!wrong) {
        miss(name);
        return;
    }
    m_pages.append({name, file, pose.name});
    qInfo("%s", qPrintable(file));
    for (const QString &one : *wrong)
        qWarning("%s: %s", qPrintable(name), qPrintable(one));
}

void Album::takeAtOnce(harness::Screen &screen, const QString &face, const QString &expected)
{
    if (!screen.waitFor(expected)) {
        miss(face);
        return;
    }
    keep(screen, face, screen.display().picture());
}

bool Album::finish()
{
    for (const QString &name : allScreens()) {
        if (!m_met.contains(name))
            miss(name);
    }
    bool isWritten = writeSheet(u"index.png"_s, {});
    for (const harness::Pose &pose : full)
        isWritten = writeSheet(u"index-%1.png"_s.arg(pose.name), pose.name) && isWritten;
    isWritten = writeSheet(u"index-dark.png"_s, dark.name) && isWritten;
    return isWritten && m_missing.isEmpty();
}

// Those of one pose; nothing for one that has none.
bool Album::writeSheet(const QString &file, const QString &pose) const
{
    QList<Page> pages;
    std::ranges::copy_if(m_pages, std::back_inserter(pages),
                         [&](const Page &page) { return page.pose == pose; });
    if (pages.isEmpty())
        return true;
    const bool isWide = pose == "landscape"_L1;
    const int columns = isWide ? 4 : 8;
    const int width = isWide ? 558 : 270;
    const int height = isWide ? 314 : 480;
    constexpr int label = 34;
    constexpr int gap = 18;
    const int rows = (static_cast<int>(pages.size()) + columns - 1) / columns;
    QImage sheet(columns * (width + gap) + gap, rows * (height + label + gap) + gap,
                 QImage::Format_RGB32);
    sheet.fill(QColor(0x8c, 0x8a, 0x86));
    QPainter painter(&sheet);
    QFont font(u"Inter"_s);
    font.setPixelSize(18);
    painter.setFont(font);
    for (int i = 0; i < pages.size(); ++i) {
        const int x = gap + i % columns * (width + gap);
        const int y = gap + i / columns * (height + label + gap);
        const QImage picture(m_folder.filePath(pages.at(i).file));
        painter.drawImage(
            x, y, picture.scaled(width, height, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        painter.drawText(QRect(x, y + height, width, label), Qt::AlignVCenter, pages.at(i).face);
    }
    painter.end();
    return sheet.save(m_folder.filePath(file));
}

} // namespace endcap::tour
