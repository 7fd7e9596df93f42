// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a link may lead, made of parts that are percent-encoded here and nowhere else:
// what somebody typed can never become another scheme, host or parameter. A value; any
// thread.
#pragma once

#include <QString>
#include <QStringList>

namespace endcap::server
{

class Address
{
public:
    /// A page of ours: the parts of its path ("t", payload); none for the first page.
    static Address ours(const QStringList &path);

    // What the phone's own apps open, with the text in it and nobody's number.
    static Address textMessage(const QString &text);
    static Address mail(const QString &subject, const QString &text);
    static Address whatsApp(const QString &text);

    const QString &text() const { return m_text; }

private:
    explicit Address(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace endcap::server
