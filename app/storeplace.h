// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes this process speak, and write numbers, money and times, as people in the
// store's place do: language, country and time zone. Before anybody else hears of new
// content. Main thread; owned by KioskApp, directly after content and languages.
#pragma once

#include <QObject>

namespace endcap
{

class Languages;
class StoreContent;
struct StoreProfile;
struct Signpost;

class StorePlace final : public QObject
{
    Q_OBJECT

public:
    StorePlace(StoreContent &content, Languages &languages, QObject *parent = nullptr);

    /// What the last process left behind.
    void take(const Signpost &signpost);

private:
    void setTimeZone(const QString &timeZone);

    Languages &m_languages;
};

} // namespace endcap
