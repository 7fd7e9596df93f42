// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slips/slip.h"

#include <utility>

namespace endcap
{

void Slip::setPrinter(Printer *printer)
{
    if (m_printer == printer)
        return;
    if (m_printer)
        m_printer->disconnect(this);
    m_printer = printer;
    if (m_printer)
        connect(m_printer, &Printer::changed, this, &Slip::changed);
    Q_EMIT printerChanged();
    Q_EMIT changed();
}

void Slip::setKey(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    Q_EMIT changed();
}

Printer::Outcome Slip::outcome() const
{
    return m_printer ? m_printer->outcomeOf(m_key) : Printer::NotAsked;
}

QQmlListProperty<SlipPart> Slip::parts()
{
    return {this, &m_parts};
}

SlipSheet Slip::sheet()
{
    m_at = QDateTime::currentDateTime();
    Q_EMIT changed();
    SlipSheet sheet;
    for (const SlipPart *part : std::as_const(m_parts)) {
        if (part->isShown())
            sheet.append(part->block());
    }
    return sheet;
}

void Slip::print()
{
    if (m_printer && !m_key.isEmpty())
        m_printer->print(m_key, sheet());
}

} // namespace endcap
