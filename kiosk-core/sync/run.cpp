// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run.h"

namespace endcap::sync
{

void Run::finish(const RunEnd &end)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    Q_EMIT ended(end);
}

std::optional<RunEnd> Run::failureOf(const Expected<HttpAnswer, TransportError> &answer, int status)
{
    if (!answer)
        return RunEnd{Outcome::NoLine};
    if (answer->status == status)
        return std::nullopt;
    if (answer->status == 410)
        return RunEnd{Outcome::Gone};
    // Another good status, or a redirection: this is not our protocol.
    const bool isRefusal = answer->status >= 400 && answer->status < 500;
    return RunEnd{isRefusal ? Outcome::Refused : Outcome::NoLine, answer->retryAfter};
}

} // namespace endcap::sync
