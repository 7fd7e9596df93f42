// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/place.h"

#include "app/access/sixkeys.h"
#include "tests/qml/keyhand.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

// Who listens is offered more than who looks, on the sheet of choices: what that is worth
// is tried in tst_speech.
bool isForEarsOnly(const QString &control)
{
    return control.startsWith("speech"_L1) || control == "accessCurtain"_L1;
}

template <typename Enum>
QString word(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(value));
}

QString nameOf(KioskApp &app)
{
    const Flow::State state = app.flow()->state();
    QString step;
    if (state == Flow::Identify)
        step = word(app.identify()->way());
    else if (state == Flow::Join)
        step = word(app.join()->step());
    else if (state == Flow::WriteReview)
        step = word(app.writeReview()->step());
    else if (state == Flow::Find)
        step = word(app.find()->phase());
    else if (state == Flow::StaffTest)
        step = word(app.selfTest()->step());
    return step.isEmpty() ? word(state) : word(state) + u'/' + step;
}

} // namespace

QString Place::key() const
{
    QStringList sorted = controls;
    sorted.sort();
    return name + ": "_L1 + sorted.join(u' ');
}

QString nameOf(const QQuickItem &control)
{
    if (isLetter(control))
        return u"letter#"_s;
    static const QRegularExpression number(u"[0-9]+$"_s);
    QString name = control.objectName();
    if (name.isEmpty())
        return u"'%1'"_s.arg(control.property("label").toString());
    return name.replace(number, u"#"_s);
}

QList<QQuickItem *> controlsInSight(KioskOnScreen &kiosk)
{
    QList<QQuickItem *> controls;
    for (QQuickItem *item : visibleItems(kiosk.window())) {
        if (item->isEnabled() && (isControl(*item) || isLetter(*item)) && isInSight(*item))
            controls.append(item);
    }
    const auto place = [](const QQuickItem *item) { return item->mapToScene(QPointF()); };
    std::ranges::stable_sort(controls, [&](const auto *a, const auto *b) {
        return place(a).y() != place(b).y() ? place(a).y() < place(b).y()
                                            : place(a).x() < place(b).x();
    });
    return controls;
}

QQuickItem *controlNamed(KioskOnScreen &kiosk, const QString &name)
{
    const auto controls = controlsInSight(kiosk);
    const auto isIt = [&](const QQuickItem *item) {
        if (isLetter(*item) && nameOf(*item) == name)
            return item->property("text").toString().toLower() == "a"_L1;
        return item->objectName() == name || nameOf(*item) == name;
    };
    const auto found = std::ranges::find_if(controls, isIt);
    return found == controls.cend() ? nullptr : *found;
}

Place placeNow(KioskOnScreen &kiosk)
{
    if (kiosk.isOver())
        return {u"(end)"_s, {}};
    Place place{nameOf(kiosk.app), {}};
    const auto controls = controlsInSight(kiosk);
    for (const QQuickItem *control : controls) {
        const QString name = nameOf(*control);
        if (!place.controls.contains(name) && !isForEarsOnly(name))
            place.controls.append(name);
    }
    if (std::ranges::any_of(
            controls, [](const auto *control) { return control->property("leadsBack").toBool(); }))
        place.controls.append(wayBack);
    return place;
}

Place placeAtRest(KioskOnScreen &kiosk)
{
    constexpr int often = 5;
    constexpr int most = 150;
    Place last = placeNow(kiosk);
    for (int same = 1, looks = 0; same < often && looks < most; ++looks) {
        QTest::qWait(20);
        const Place now = placeNow(kiosk);
        same = now == last ? same + 1 : 1;
        last = now;
    }
    return last;
}

} // namespace endcap::screentest
