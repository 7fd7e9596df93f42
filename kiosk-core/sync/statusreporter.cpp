// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/statusreporter.h"

#include "contract/whendone.h"

namespace endcap::sync
{

using namespace Qt::StringLiterals;

StatusReporter::StatusReporter(Transport &line, const wire::StatusAsk &status, QObject *parent)
    : Run(parent), m_line(line), m_status(status)
{
}

void StatusReporter::start()
{
    const HttpAsk ask{
        .method = "POST", .path = u"/v1/status"_s, .body = wire::encodeStatusAsk(m_status)};
    whenDone(m_line.send(ask), this, [this](const Expected<HttpAnswer, TransportError> &answer) {
        if (const auto failure = failureOf(answer)) {
            finish(*failure);
            return;
        }
        const auto poll = wire::decodeStatusAnswer(answer->body);
        finish(poll ? RunEnd{Outcome::Done, *poll} : RunEnd{Outcome::NoLine});
    });
}

} // namespace endcap::sync
