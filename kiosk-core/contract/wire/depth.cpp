// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/depth.h"

#include <cstdint>
#include <optional>

namespace endcap::wire
{

namespace
{

enum MajorType { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

class Walk
{
public:
    explicit Walk(QByteArrayView bytes) : m_rest(bytes) {}

    bool value(int depth)
    {
        if (depth > maxDepth || m_rest.isEmpty())
            return false;
        const auto head = static_cast<unsigned char>(m_rest.at(0));
        m_rest = m_rest.sliced(1);
        const auto length = argument(head & 0x1f);
        if (!length)
            return false;
        switch (static_cast<MajorType>(head >> 5)) {
        case Unsigned:
        case Negative:
        case Simple:
            return true;
        case Bytes:
        case Text:
            return skip(*length);
        case Array:
            return values(*length, depth);
        case Map:
            return *length <= remaining() / 2 && values(*length * 2, depth);
        case Tag:
            return false;
        }
        return false;
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    std::uint64_t remaining() const { return static_cast<std::uint64_t>(m_rest.size()); }

    std::optional<std::uint64_t> argument(int info)
    {
        if (info < 24)
            return static_cast<std::uint64_t>(info);
        if (info > 27)
            return std::nullopt; // indefinite or reserved
        const qsizetype count = qsizetype(1) << (info - 24);
        if (m_rest.size() < count)
            return std::nullopt;
        std::uint64_t value = 0;
        for (qsizetype i = 0; i < count; ++i)
            value = value << 8 | static_cast<unsigned char>(m_rest.at(i));
        m_rest = m_rest.sliced(count);
        return value;
    }

    bool skip(std::uint64_t count)
    {
        if (count > remaining())
            return false;
        m_rest = m_rest.sliced(static_cast<qsizetype>(count));
        return true;
    }

    bool values(std::uint64_t count, int depth)
    {
        if (count > remaining()) // each value has at least one byte
            return false;
        for (std::uint64_t i = 0; i < count; ++i) {
            if (!value(depth + 1))
                return false;
        }
        return true;
    }

    QByteArrayView m_rest;
};

} // namespace

bool isShallow(QByteArrayView bytes)
{
    Walk walk(bytes);
    return walk.value(1) && walk.isAtEnd();
}

} // namespace endcap::wire
