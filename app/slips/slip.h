// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One slip of paper as QML writes it down, and how far its printing is. Its key names
// what it is about ("ticket 07-0428"), so that another page that shows the same thing
// knows what became of it. GUI thread; its printer outlives it.
#pragma once

#include "app/peripherals/printer.h"
#include "app/slips/slippart.h"

#include <QDateTime>
#include <QPointer>
#include <QQmlListProperty>

namespace endcap
{

class Slip : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_CLASSINFO("DefaultProperty", "parts")
    Q_PROPERTY(endcap::Printer *printer READ printer WRITE setPrinter NOTIFY printerChanged FINAL)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed FINAL)
    Q_PROPERTY(endcap::Printer::Outcome outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime at READ at NOTIFY changed FINAL)
    Q_PROPERTY(QQmlListProperty<endcap::SlipPart> parts READ parts CONSTANT FINAL)

public:
    explicit Slip(QObject *parent = nullptr) : QObject(parent) {}

    Printer *printer() const { return m_printer; }
    void setPrinter(Printer *printer);
    QString key() const { return m_key; }
    void setKey(const QString &key);
    Printer::Outcome outcome() const;
    /// When it was printed; before that, when it was made.
    QDateTime at() const { return m_at; }
    QQmlListProperty<SlipPart> parts();
    /// What stands on it now.
    SlipSheet sheet();

    /// A printer that is not ready, or busy, prints nothing; see outcome.
    Q_INVOKABLE void print();

Q_SIGNALS:
    void printerChanged();
    void changed();

private:
    QPointer<Printer> m_printer;
    QString m_key;
    QDateTime m_at = QDateTime::currentDateTime();
    QList<SlipPart *> m_parts;
};

} // namespace endcap
