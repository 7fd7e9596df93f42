// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakeprinter/fakeprinter.h"

#include <QFontDatabase>
#include <QPainter>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace endcap::fakes
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int letterRows = 24; // Font A
constexpr int lineRows = 30;

} // namespace

FakePrinter::FakePrinter(QObject *parent)
    : QObject(parent),
      m_reader({[this](const QByteArray &row) { addRow(row); },
                [this](const QByteArray &line) {
                    QImage paper(dots, lineRows, QImage::Format_Mono);
                    paper.fill(Qt::white);
                    QPainter painter(&paper);
                    QFont font(QFontDatabase::systemFont(QFontDatabase::FixedFont));
                    font.setPixelSize(letterRows);
                    painter.setFont(font);
                    painter.drawText(0, letterRows, QString::fromLatin1(line));
                    painter.end();
                    paper.invertPixels(); // a set bit is dark in what is sent
                    for (int y = 0; y < lineRows; ++y)
                        addRow(QByteArray(reinterpret_cast<const char *>(paper.constScanLine(y)),
                                          dots / 8));
                },
                [this](int rows) {
                    for (int y = 0; y < rows; ++y)
                        addRow({});
                },
                [this] { endSlip(); }, [] {}, [](int) {},
                [this] {
                    if (!isSimple)
                        answer(isPaperLow ? 0x03 : 0x00);
                }})
{
}

FakePrinter::~FakePrinter()
{
    m_terminal.reset();
    if (m_master >= 0)
        ::close(m_master);
}

bool FakePrinter::listen(quint16 port)
{
    m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        ++m_connections;
        m_line = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket->readAll()); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    return m_server->listen(QHostAddress::LocalHost, port);
}

quint16 FakePrinter::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

QString FakePrinter::address() const
{
    return u"tcp:127.0.0.1:%1"_s.arg(port());
}

QString FakePrinter::openTerminal()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
        return {};
    termios raw{};
    ::tcgetattr(m_master, &raw);
    ::cfmakeraw(&raw);
    ::tcsetattr(m_master, TCSANOW, &raw);
    m_terminal = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    connect(m_terminal.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 4096> room{};
        const ssize_t count = ::read(m_master, room.data(), room.size());
        if (count > 0)
            take(QByteArray(room.data(), count));
    });
    return QString::fromLocal8Bit(::ptsname(m_master));
}

void FakePrinter::cut()
{
    if (auto *socket = qobject_cast<QTcpSocket *>(m_line.data()))
        socket->abort();
}

void FakePrinter::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    workOff();
}

void FakePrinter::setPaper(int rows)
{
    m_rowsLeft = rows;
    workOff();
}

void FakePrinter::take(const QByteArray &bytes)
{
    m_received += bytes.size();
    for (const char byte : bytes) {
        if (const int question = m_ear.take(byte)) {
            ++m_questions;
            answerAtOnce(question);
        }
    }
    m_buffer += bytes;
    workOff();
}

// As much as it can: a printer that is stopped keeps the rest.
void FakePrinter::workOff()
{
    qsizetype done = 0;
    while (done < m_buffer.size() && !isStopped() && !m_isHeld) {
        const bool isImage = m_reader.isInsideImage();
        const char byte = m_buffer.at(done++);
        if (m_imageEar.take(byte) != 0 && isImage)
            ++m_questionsInImages;
        m_reader.take(byte);
    }
    m_buffer.remove(0, done);
}

void FakePrinter::answerAtOnce(int question)
{
    int bits = 0x12;
    if (question == 1 && isStopped())
        bits |= 0x08;
    if (question == 2)
        bits |= (isCoverOpen ? 0x04 : 0) | (isPaperOut() ? 0x20 : 0) | (isBroken ? 0x40 : 0);
    if (question == 3 && isBroken)
        bits |= 0x08;
    if (question == 4)
        bits |= (isPaperLow || isPaperOut() ? 0x0c : 0) | (isPaperOut() ? 0x60 : 0);
    answer(static_cast<char>(bits));
}

void FakePrinter::answer(char byte)
{
    if (isMute)
        return;
    if (m_master >= 0) [[maybe_unused]]
        const ssize_t count = ::write(m_master, &byte, 1);
    else if (m_line)
        m_line->write(&byte, 1);
}

void FakePrinter::addRow(const QByteArray &row)
{
    m_rows.append(row);
    if (m_rowsLeft > 0)
        --m_rowsLeft;
}

void FakePrinter::endSlip()
{
    m_slips.append(pictureOf(m_rows));
    m_rows.clear();
    Q_EMIT slipCut();
}

QImage FakePrinter::pictureOf(const QList<QByteArray> &rows)
{
    QImage picture(dots, std::max<int>(1, static_cast<int>(rows.size())),
                   QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int y = 0; y < rows.size(); ++y) {
        const QByteArray &row = rows.at(y);
        for (int x = 0; x < std::min<int>(dots, static_cast<int>(row.size()) * 8); ++x) {
            if (row.at(x / 8) & (0x80 >> x % 8))
                picture.scanLine(y)[x] = 0;
        }
    }
    return picture;
}

} // namespace endcap::fakes
