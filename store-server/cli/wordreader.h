// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a verb's words: options that all want a value or none, then plain words.
// Wrong ones are said, with the verb's usage.
#pragma once

#include <QCommandLineParser>

namespace endcap::server
{

class WordReader
{
public:
    /// @p usage: the line after "Usage: endcap-store".
    explicit WordReader(const QString &usage);

    void addValue(const QString &name, const QString &meaning, const QString &usual = {});
    void addFlag(const QString &name, const QString &meaning);

    /// Fine; otherwise the exit code, everything said. Between @p least and @p most
    /// plain words.
    int read(const QStringList &arguments, int least, int most);
    int refuse(const QString &whatIsWrong) const;

    QString value(const QString &name) const { return m_parser.value(name); }
    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QStringList words() const { return m_parser.positionalArguments(); }

private:
    QCommandLineParser m_parser;
    QString m_usage;
};

} // namespace endcap::server
