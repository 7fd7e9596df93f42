// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peripherals/socketprinterline.h"

#include <QSerialPort>
#include <QTcpSocket>

#include <utility>

namespace endcap
{

namespace
{

// What the kernel holds back of a slip cannot be taken back; so it holds little.
constexpr int kernelBuffer = 8192;

} // namespace

SocketPrinterLine::SocketPrinterLine(PrinterAddress address) : m_address(std::move(address)) {}

SocketPrinterLine::~SocketPrinterLine()
{
    m_isLost = true; // whatever is said while it closes: nobody listens
    // A serial port that closes would wait until everything left; nobody waits here.
    if (auto *port = qobject_cast<QSerialPort *>(m_device.get()); port && port->isOpen())
        port->clear();
    if (auto *socket = qobject_cast<QTcpSocket *>(m_device.get()))
        socket->abort();
}

void SocketPrinterLine::open()
{
    if (m_address.way == PrinterAddress::Way::Network)
        openNetwork();
    else
        openSerial();
    connect(m_device.get(), &QIODevice::readyRead, this,
            [this] { Q_EMIT received(m_device->readAll()); });
    connect(m_device.get(), &QIODevice::bytesWritten, this, &PrinterLine::written);
}

void SocketPrinterLine::openNetwork()
{
    auto socket = std::make_unique<QTcpSocket>();
    connect(socket.get(), &QTcpSocket::connected, this, [this, socket = socket.get()] {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kernelBuffer);
        Q_EMIT opened();
    });
    connect(socket.get(), &QTcpSocket::errorOccurred, this, &SocketPrinterLine::lose);
    socket->connectToHost(m_address.place, static_cast<quint16>(m_address.number));
    m_device = std::move(socket);
}

void SocketPrinterLine::openSerial()
{
    auto port = std::make_unique<QSerialPort>(m_address.place);
    port->setBaudRate(m_address.number);
    const bool isOpen = port->open(QIODevice::ReadWrite);
    connect(port.get(), &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError e) {
        if (e != QSerialPort::NoError)
            lose();
    });
    m_device = std::move(port);
    // Never from within open().
    QMetaObject::invokeMethod(
        this,
        [this, isOpen] {
            if (isOpen)
                Q_EMIT opened();
            else
                lose();
        },
        Qt::QueuedConnection);
}

void SocketPrinterLine::write(const QByteArray &bytes)
{
    if (m_device)
        m_device->write(bytes);
}

qint64 SocketPrinterLine::waiting() const
{
    return m_device ? m_device->bytesToWrite() : 0;
}

void SocketPrinterLine::lose()
{
    if (std::exchange(m_isLost, true))
        return;
    Q_EMIT lost();
}

} // namespace endcap
