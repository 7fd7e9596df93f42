// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/statusreporter.h"

#include "contract/whendone.h"

namespace endcap::sync
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 mostAnswerBytes = wire::maxStaffBytes + 1024;
} // namespace

StatusReporter::StatusReporter(Transport &line, const wire::StatusAsk &status, TakeStaff takeStaff,
                               QObject *parent)
    : Run(parent), m_line(line), m_status(status), m_takeStaff(std::move(takeStaff))
{
}

void StatusReporter::start()
{
    const HttpAsk ask{.method = "POST",
                      .path = u"/v1/status"_s,
                      .body = wire::encodeStatusAsk(m_status),
                      .answerLimit = mostAnswerBytes};
    whenDone(m_line.send(ask), this, [this](const Expected<HttpAnswer, TransportError> &answer) {
        if (const auto failure = failureOf(answer)) {
            finish(*failure);
            return;
        }
        const auto said = wire::decodeStatusAnswer(answer->body);
        if (said && said->staff && m_takeStaff)
            m_takeStaff(*said->staff);
        finish(said ? RunEnd{Outcome::Done, said->poll} : RunEnd{Outcome::NoLine});
    });
}

} // namespace endcap::sync
