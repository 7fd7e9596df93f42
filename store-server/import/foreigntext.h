// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of other systems as people meant them: without the markup, entities and signs
// that their way through web pages and spreadsheets left in them. Pure; any thread.
#pragma once

#include <QMap>
#include <QString>

namespace endcap::server
{

/// What was met, in words, and how often.
using Oddities = QMap<QString, int>;

/// @p text without markup: a break becomes a new line, a link keeps its words.
QString withoutMarkup(const QString &text, Oddities &met);

} // namespace endcap::server
