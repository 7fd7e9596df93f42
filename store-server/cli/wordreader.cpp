// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/cli/wordreader.h"

#include "store-server/cli/say.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

WordReader::WordReader(const QString &usage) : m_usage(usage)
{
    m_parser.addOption({u"help"_s, u"Says what the verb does."_s});
}

void WordReader::addValue(const QString &name, const QString &meaning, const QString &usual)
{
    m_parser.addOption({name, meaning, name.toUpper(), usual});
}

void WordReader::addFlag(const QString &name, const QString &meaning)
{
    m_parser.addOption({name, meaning});
}

int WordReader::read(const QStringList &arguments, int least, int most)
{
    if (!m_parser.parse(arguments))
        return failWords(m_parser.errorText() + u'.', m_usage);
    if (words().size() < least)
        return failWords(u"Something is missing."_s, m_usage);
    if (words().size() > most)
        return failWords(u"\"%1\" is one word too many."_s.arg(words().at(most)), m_usage);
    return Fine;
}

int WordReader::refuse(const QString &whatIsWrong) const
{
    return failWords(whatIsWrong, m_usage);
}

} // namespace endcap::server
