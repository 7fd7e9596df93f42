// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Randomness from one seed: the same history every time. Test's thread.
#pragma once

#include "outside/random.h"

#include <random>

namespace endcap::fakes
{

class FakeRandom final : public Random
{
public:
    explicit FakeRandom(quint64 seed = 1) : m_engine(seed) {}

    QByteArray bytes(qsizetype count) override
    {
        QByteArray made(count, '\0');
        for (char &byte : made)
            byte = static_cast<char>(m_engine());
        return made;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace endcap::fakes
