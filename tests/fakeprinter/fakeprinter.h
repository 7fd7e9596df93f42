// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A receipt printer in memory: listens on a port of loopback, or at the other end of a
// pseudo-terminal, prints on an endless roll that it cuts into pictures, and has every
// bad day a test asks for. The test's thread, whose event loop it needs.
#pragma once

#include "tests/fakeprinter/escposreader.h"

#include <QImage>
#include <QObject>
#include <QPointer>

#include <memory>

class QIODevice;
class QSocketNotifier;
class QTcpServer;

namespace endcap::fakes
{

class FakePrinter final : public QObject
{
    Q_OBJECT

public:
    explicit FakePrinter(QObject *parent = nullptr);
    ~FakePrinter() override;

    static constexpr int dots = 576;

    /// On 127.0.0.1; 0: any free port.
    bool listen(quint16 port = 0);
    quint16 port() const;
    /// The word for `--printer`.
    QString address() const;
    /// A pseudo-terminal instead; its path, or nothing.
    QString openTerminal();
    /// Breaks the connections there are.
    void cut();

    // How it is; change it at will.
    bool isPaperLow = false;
    bool isCoverOpen = false;
    bool isBroken = false;
    bool isMute = false;   ///< answers nothing
    bool isSimple = false; ///< answers no GS r
    /// Held, it takes what comes and works off nothing; it is well, only slow.
    void setHeld(bool isHeld);
    void setPaper(int rows); ///< so many rows are left; below 0: an endless roll
    void refill() { setPaper(-1); }
    bool isPaperOut() const { return m_rowsLeft == 0; }

    // What came out, and what came in.
    const QList<QImage> &slips() const { return m_slips; }
    /// What hangs in it, not cut off.
    QImage uncut() const { return pictureOf(m_rows); }
    const QStringList &refused() const { return m_reader.refused(); }
    int questions() const { return m_questions; }
    int questionsInImages() const { return m_questionsInImages; }
    int connections() const { return m_connections; }
    qint64 received() const { return m_received; }

Q_SIGNALS:
    void slipCut();

private:
    bool isStopped() const { return isPaperOut() || isCoverOpen || isBroken; }
    void take(const QByteArray &bytes);
    void workOff();
    void answer(char byte);
    void answerAtOnce(int question);
    void addRow(const QByteArray &row);
    void endSlip();
    static QImage pictureOf(const QList<QByteArray> &rows);

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QSocketNotifier> m_terminal;
    int m_master = -1;
    QPointer<QIODevice> m_line;
    EscPosReader m_reader;
    RealTimeEar m_ear;
    RealTimeEar m_imageEar;
    QByteArray m_buffer; ///< not worked off while it is stopped
    QList<QByteArray> m_rows;
    QList<QImage> m_slips;
    bool m_isHeld = false;
    int m_rowsLeft = -1;
    int m_questions = 0;
    int m_questionsInImages = 0;
    int m_connections = 0;
    qint64 m_received = 0;
};

} // namespace endcap::fakes
