// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/enrolnow.h"

#include "contract/whendone.h"

#include <QEventLoop>

#include <cstdio>

namespace endcap::daemon
{

namespace
{

const char *sentenceFor(identity::EnrolError error)
{
    switch (error) {
    case identity::EnrolError::Unreachable:
        return "no answer from the store server of this CA";
    case identity::EnrolError::BadCode:
        return "the code is wrong, used or too old";
    case identity::EnrolError::Refused:
        return "the store server said no";
    case identity::EnrolError::NotKept:
        return "the identity could not be saved";
    }
    return "";
}

} // namespace

std::optional<identity::DeviceIdentity>
enrolNow(const Outside &outside, identity::IdentityFolder &folder, const identity::EnrolPlan &plan)
{
    const auto transport = outside.connect(plan.server, plan.ca, std::nullopt);
    identity::Enrolment enrolment(*transport, folder, outside.clock, outside.random, plan);
    std::optional<identity::DeviceIdentity> enrolled;
    QEventLoop loop;
    whenDone(enrolment.start(), &loop,
             [&](const Expected<identity::DeviceIdentity, identity::EnrolError> &result) {
                 if (result)
                     enrolled = *result;
                 else
                     std::fprintf(stderr, "not enrolled: %s\n", sentenceFor(result.error()));
                 loop.quit();
             });
    loop.exec();
    return enrolled;
}

} // namespace endcap::daemon
