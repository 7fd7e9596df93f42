// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little a page can say when nothing else works: whose kiosk it is and whom to
// call. The screen leaves it beside the core's socket; the next process, the
// supervisor's out-of-service page among them, reads it. Nothing personal. Any thread.
#pragma once

#include <QString>

#include <optional>

namespace endcap
{

struct Signpost {
    QString brand;
    QString branch;
    QString phone;
    QString country;
    QString timeZone;
    QString language;
    int kiosk = 0;

    bool operator==(const Signpost &) const = default;
};

/// Where it lies for the core's socket at @p socketPath.
QString signpostPath(const QString &socketPath);

/// Nothing when there is none, or none that can be read.
std::optional<Signpost> readSignpost(const QString &path);
/// All or nothing; false when it could not be written.
bool writeSignpost(const QString &path, const Signpost &signpost);

} // namespace endcap
