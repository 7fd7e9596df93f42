// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peripherals/deviceprinterline.h"

#include <QFile>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace endcap
{

namespace
{

constexpr std::chrono::milliseconds pauseAfterNothing{100};

// A plain file would take everything and print nothing.
bool isCharacterDevice(int file)
{
    struct stat about{};
    return ::fstat(file, &about) == 0 && S_ISCHR(about.st_mode);
}

bool isForLater(ssize_t result)
{
    return result < 0 && (errno == EAGAIN || errno == EINTR);
}

} // namespace

DevicePrinterLine::~DevicePrinterLine()
{
    m_readable.reset();
    m_writable.reset();
    if (m_file >= 0)
        ::close(m_file);
}

void DevicePrinterLine::open()
{
    m_file =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_file < 0 || !isCharacterDevice(m_file)) {
        QMetaObject::invokeMethod(this, &DevicePrinterLine::lose, Qt::QueuedConnection);
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &DevicePrinterLine::readNow);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &DevicePrinterLine::writeNow);
    QMetaObject::invokeMethod(this, &PrinterLine::opened, Qt::QueuedConnection);
}

void DevicePrinterLine::readNow()
{
    std::array<char, 256> room{};
    const ssize_t count = ::read(m_file, room.data(), room.size());
    if (count > 0)
        Q_EMIT received(QByteArray(room.data(), count));
    else if (count < 0 && !isForLater(count))
        lose();
    if (count != 0 || m_isLost)
        return;
    // Some printers answer with nothing all the time: look again a little later.
    m_readable->setEnabled(false);
    QTimer::singleShot(pauseAfterNothing, m_readable.get(),
                       [this] { m_readable->setEnabled(!m_isLost); });
}

void DevicePrinterLine::write(const QByteArray &bytes)
{
    m_unwritten += bytes;
    if (m_writable && !m_isLost)
        m_writable->setEnabled(true);
}

void DevicePrinterLine::writeNow()
{
    const ssize_t count =
        ::write(m_file, m_unwritten.constData(), static_cast<size_t>(m_unwritten.size()));
    if (count < 0 && !isForLater(count)) {
        lose();
        return;
    }
    m_unwritten.remove(0, std::max<ssize_t>(0, count));
    m_writable->setEnabled(!m_unwritten.isEmpty());
    if (count > 0)
        Q_EMIT written();
}

void DevicePrinterLine::lose()
{
    if (std::exchange(m_isLost, true))
        return;
    if (m_readable)
        m_readable->setEnabled(false);
    if (m_writable)
        m_writable->setEnabled(false);
    Q_EMIT lost();
}

} // namespace endcap
