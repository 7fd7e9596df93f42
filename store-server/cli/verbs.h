// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `endcap-store` can do, one function a verb, each in a file of its name.
// Arguments begin with the verb; the result is the exit code of say.h. Main
// thread.
#pragma once

#include <QStringList>

namespace endcap::server
{

class WordReader;

int initStore(const QStringList &arguments);
int importFile(const QStringList &arguments);
int enrolKiosk(const QStringList &arguments);
int serve(const QStringList &arguments);
int exportRows(const QStringList &arguments);
int campaign(const QStringList &arguments);
int coupon(const QStringList &arguments);
int draw(const QStringList &arguments);
int fleet(const QStringList &arguments);
int staff(const QStringList &arguments);

/// `draw verify`, which needs no store.
int verifyDraw(const WordReader &words);

} // namespace endcap::server
