// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/cli/say.h"

#include <QTextStream>

#include <cstdio>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

void print(FILE *to, const QString &text)
{
    QTextStream stream(to);
    stream << text << Qt::endl;
}

} // namespace

void say(const QString &line)
{
    print(stdout, line);
}

int fail(const QString &whatHappened, const QString &whatIsSafe, const QString &whatToDo)
{
    print(stderr, whatHappened + u'\n' + whatIsSafe + u'\n' + whatToDo);
    return DidNotWork;
}

int failStorage(sqlite::StorageError error)
{
    const QString safe = u"Nothing was changed."_s;
    switch (error) {
    case sqlite::StorageError::CannotOpen:
        return fail(
            u"The store's database cannot be opened, or another command holds it."_s, safe,
            u"Wait for the other command, or see who may read the folder; then try again."_s);
    case sqlite::StorageError::Damaged:
        return fail(u"The store's database is damaged."_s, safe,
                    u"Stop the server and put back the last backup of the folder."_s);
    case sqlite::StorageError::Full:
        return fail(u"The disk is full."_s, safe, u"Make room, then try again."_s);
    case sqlite::StorageError::Failed:
        return fail(u"The store's database refused."_s, safe,
                    u"Try again; if it stays so, look at the disk."_s);
    case sqlite::StorageError::TooNew:
        return fail(u"A newer Endcap wrote this store."_s, safe,
                    u"Use that version of endcap-store."_s);
    }
    return DidNotWork;
}

int failWords(const QString &whatIsWrong, const QString &usage)
{
    print(stderr, whatIsWrong + u"\nUsage: endcap-store "_s + usage);
    return WrongCommand;
}

} // namespace endcap::server
