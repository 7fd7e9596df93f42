// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/oneblock.h"

#include <array>

namespace endcap::server
{

namespace
{

// False: there is nothing left to drop.
bool dropOne(wire::ProvenAnswer &answer)
{
    const std::array sizes{answer.coupons.size(), answer.offers.size(), answer.bought.size(),
                           answer.quests.size(),  answer.badges.size(), answer.counted.size(),
                           answer.entered.size(), answer.won.size()};
    const qsizetype longest = *std::ranges::max_element(sizes);
    const auto drop = [longest](auto &list) {
        if (list.size() < longest)
            return false;
        list.removeLast();
        return true;
    };
    return longest > 0 && (drop(answer.coupons) || drop(answer.offers) || drop(answer.bought) ||
                           drop(answer.quests) || drop(answer.badges) || drop(answer.counted) ||
                           drop(answer.entered) || drop(answer.won));
}

} // namespace

wire::ProvenAnswer inOneBlock(wire::ProvenAnswer answer)
{
    while (wire::encodeVisitAnswer(answer).size() > wire::answerBlock && dropOne(answer)) {
    }
    return answer;
}

} // namespace endcap::server
