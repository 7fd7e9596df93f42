// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/warningtrap.h"

#include <QMutex>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

QMutex caughtLock;
QStringList caught;
QtMessageHandler before = nullptr;

void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtWarningMsg && type != QtCriticalMsg) {
        if (before)
            before(type, context, text);
        return;
    }
    // Of the machine, not of the page: a test has no session, Debian no dictionaries.
    const bool isOurs = !text.startsWith("QStandardPaths:"_L1) &&
                        !QByteArrayView(context.category).startsWith("qt.virtualkeyboard.hunspell");
    const QMutexLocker lock(&caughtLock);
    if (isOurs)
        caught.append(text);
}

} // namespace

WarningTrap::WarningTrap()
{
    before = qInstallMessageHandler(keep);
}

WarningTrap::~WarningTrap()
{
    qInstallMessageHandler(before);
}

QStringList WarningTrap::take()
{
    const QMutexLocker lock(&caughtLock);
    return std::exchange(caught, {});
}

} // namespace endcap::screentest
