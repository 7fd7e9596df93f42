// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/drawnumbers.h"

#include <QMap>

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// "Ann" and " ann" are one person.
QString oneName(const QString &person)
{
    return person.simplified().toCaseFolded();
}

bool isTooOld(const NumberSource &source, const SealedDraw &sealed)
{
    return source.at.toMSecsSinceEpoch() <= sealed.head.sealedMs;
}

} // namespace

Drawn<NumbersState> DrawNumbers::take(const QString &drawing, const Typed &typed)
{
    const DrawAct act{drawing, typed.person, u"numbers"_s, typed.source + u": "_s + typed.value};
    const auto taken = m_book.take(act, [&]() -> Drawn<void> { return takeNow(drawing, typed); });
    if (!taken)
        return Unexpected(taken.error());
    return stateOf(drawing, typed.source);
}

Drawn<void> DrawNumbers::takeNow(const QString &drawing, const Typed &typed)
{
    const auto sealed = m_book.sealed(drawing);
    if (!sealed)
        return Unexpected(sealed.error());
    const QList<NumberSource> &sources = sealed->drawing.sources;
    const auto source = std::ranges::find(sources, typed.source, &NumberSource::name);
    if (source == sources.end())
        return Unexpected(DrawRefusal::NoSuchSource);
    if (isTooOld(*source, *sealed))
        return Unexpected(DrawRefusal::BeforeSeal);
    if (m_book.nowMs() < source->at.toMSecsSinceEpoch())
        return Unexpected(DrawRefusal::NotPublished);
    if (auto turn = checkTurn(*sealed, source - sources.begin()); !turn)
        return turn;
    const auto value = typed.value == notPublished ? std::optional(notPublished)
                                                   : canonicalNumbers(*source, typed.value);
    if (!value)
        return Unexpected(DrawRefusal::NotItsForm);
    const auto before = stateOf(drawing, typed.source);
    if (!before)
        return Unexpected(before.error());
    if (before->isAgreed)
        return before->value == *value ? Drawn<void>() : Unexpected(DrawRefusal::AlreadyAgreed);
    return orRefuse(m_book.database().draws.addNumbers(
        drawing, {typed.source, typed.person.simplified(), *value, m_book.nowMs()}));
}

Drawn<void> DrawNumbers::checkTurn(const SealedDraw &sealed, qsizetype source)
{
    for (const NumberSource &earlier : sealed.drawing.sources.first(source)) {
        if (isTooOld(earlier, sealed))
            continue;
        const auto state = stateOf(sealed.head.drawing, earlier.name);
        if (!state)
            return Unexpected(state.error());
        if (!state->isAgreed || state->value != notPublished)
            return Unexpected(DrawRefusal::NotItsTurn);
    }
    return {};
}

Drawn<NumbersState> DrawNumbers::stateOf(const QString &drawing, const QString &source)
{
    const auto all = m_book.database().draws.numbers(drawing);
    if (!all)
        return Unexpected(DrawRefusal::StorageFailed);
    // Somebody's newest is what she means; as soon as two mean the same, it stands.
    QMap<QString, QString> meant;
    NumbersState state;
    for (const TypedNumbers &typed : *all) {
        if (typed.source != source || state.isAgreed)
            continue;
        meant.insert(oneName(typed.person), typed.value);
        state.value = typed.value;
        state.isAgreed = std::ranges::count(meant, typed.value) >= 2;
    }
    state.isDisputed = !state.isAgreed && meant.size() >= 2;
    return state;
}

Drawn<QStringList> DrawNumbers::decided(const QString &drawing, const SealedDraw &sealed)
{
    QStringList numbers;
    for (const NumberSource &source : sealed.drawing.sources) {
        if (isTooOld(source, sealed)) {
            numbers.append(notPublished);
            continue;
        }
        const auto state = stateOf(drawing, source.name);
        if (!state)
            return Unexpected(state.error());
        if (!state->isAgreed)
            return Unexpected(DrawRefusal::NumbersMissing);
        numbers.append(state->value);
        if (state->value != notPublished)
            return numbers;
    }
    return Unexpected(DrawRefusal::NumbersMissing); // not one of them published
}

} // namespace endcap::server
