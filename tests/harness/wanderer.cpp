// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/wanderer.h"

namespace endcap::harness
{

using namespace std::chrono_literals;

QString Wanderer::page() const
{
    for (const Control &control : m_screen.controls()) {
        if (control.name.endsWith(u"Screen"))
            return control.name;
    }
    return {};
}

std::optional<Control> Wanderer::choose()
{
    std::optional<Control> chosen;
    const auto here = [this] {
        QList<Control> things;
        for (const Control &control : m_screen.controls()) {
            if (control.isTouchable && control.isEnabled && !m_avoided.contains(control.name))
                things.append(control);
        }
        return things;
    };
    // A page that is still coming in has nothing yet.
    waitUntil([&] { return !here().isEmpty(); }, 5s);
    const QList<Control> things = here();
    const QString where = page() + u'/';
    int least = INT_MAX;
    QList<Control> best;
    for (const Control &thing : things) {
        const int times = m_touched.value(where + thing.name);
        if (times < least)
            best.clear();
        least = std::min(least, times);
        if (times == least)
            best.append(thing);
    }
    if (!best.isEmpty())
        chosen = best.at(m_random.bounded(static_cast<int>(best.size())));
    return chosen;
}

bool Wanderer::wander(int touches, const std::function<bool(const QString &)> &watch)
{
    for (int i = 0; i < touches; ++i) {
        const auto thing = choose();
        if (!thing) {
            qWarning("There is nothing to touch on \"%s\"", qPrintable(page()));
            return false;
        }
        ++m_touched[page() + u'/' + thing->name];
        // It may have gone meanwhile: then the touch falls on what is there now.
        m_screen.display().tap(thing->place.center().toPoint());
        m_screen.pictureAtRest();
        const QString now = page();
        m_pages.insert(now);
        if (!watch(now))
            return false;
    }
    return true;
}

} // namespace endcap::harness
