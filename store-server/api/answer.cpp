// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/answer.h"

#include "contract/wire/messages.h"

namespace endcap::server
{

Answer good(const QByteArray &body)
{
    Answer answer;
    answer.body = body;
    return answer;
}

Answer refused(int status, const char *error)
{
    Answer answer;
    answer.status = status;
    answer.body = wire::encodeRefusal(QLatin1String(error));
    return answer;
}

Answer malformed()
{
    return refused(400, "malformed");
}

Answer unknownDevice()
{
    return refused(401, "unknown-device");
}

Answer notFound()
{
    return refused(404, "not-found");
}

Answer slowDown(std::chrono::seconds wait)
{
    Answer answer = refused(429, "slow-down");
    answer.retryAfter = wait;
    return answer;
}

Answer unavailable()
{
    Answer answer = refused(503, "unavailable");
    answer.retryAfter = std::chrono::seconds(5);
    return answer;
}

} // namespace endcap::server
