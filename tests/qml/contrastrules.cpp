// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/contrastrules.h"

#include "tests/qml/pixelcontrast.h"

#include <QDeadlineTimer>
#include <QSet>
#include <QTest>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    QPointer<const QQuickItem> item;
    QRectF place;
    int lineHeight;
    double opacity;
    bool operator==(const Words &) const = default;
};

double opacityOf(const QQuickItem *item)
{
    double opacity = 1;
    for (; item; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

/// Where the letters are, on the window: a text's own box may be wider.
QRectF placeOf(const QQuickItem &item)
{
    const double width = std::min(item.property("contentWidth").toReal(), item.width());
    const double height = std::min(item.property("contentHeight").toReal(), item.height());
    const int across = item.property("effectiveHorizontalAlignment").toInt();
    const int down = item.property("verticalAlignment").toInt();
    const double x = across & Qt::AlignHCenter ? (item.width() - width) / 2
                     : across & Qt::AlignRight ? item.width() - width
                                               : 0;
    const double y = down & Qt::AlignVCenter  ? (item.height() - height) / 2
                     : down & Qt::AlignBottom ? item.height() - height
                                              : 0;
    // Of what stands askew, what is within its edges wherever one looks.
    double turn = 0;
    for (const QQuickItem *at = &item; at; at = at->parentItem())
        turn += at->rotation();
    const double askew = std::abs(std::sin(qDegreesToRadians(turn)));
    const QRectF words(x + height * askew / 2, y + width * askew / 2, width - height * askew,
                       height - width * askew);
    return item.mapRectToScene(words);
}

QRectF seenPartOf(const QQuickItem &item, QRectF place)
{
    for (const QQuickItem *above = item.parentItem(); above; above = above->parentItem())
        if (above->clip())
            place &= above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
    return place & QRectF(QPointF(), QSizeF(item.window()->size()));
}

bool isSheet(const QQuickItem &item)
{
    return item.inherits("QQuickImage") || (item.inherits("QQuickRectangle") &&
                                            item.property("color").value<QColor>().alpha() > 12);
}

double areaOf(const QRectF &place)
{
    return place.width() * place.height();
}

/// Every text that can be seen whole, and nothing lies over it.
QList<Words> wordsOn(const QQuickWindow &window)
{
    constexpr double most = 0.6;
    QList<Words> words;
    const auto items = visibleItems(window);
    for (const QQuickItem *item : items) {
        // What is painted later covers what was painted before.
        if (isSheet(*item)) {
            const QRectF sheet = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            words.removeIf([&](const Words &below) {
                return areaOf(below.place & sheet) > 0.25 * areaOf(below.place) &&
                       !below.item->isAncestorOf(item);
            });
        }
        if (!item->inherits("QQuickText") || item->property("text").toString().trimmed().isEmpty())
            continue;
        const QRectF whole = placeOf(*item);
        const QRectF place = seenPartOf(*item, whole);
        if (areaOf(place) > most * areaOf(whole))
            words.append({item, place,
                          static_cast<int>(whole.height() / item->property("lineCount").toInt()),
                          opacityOf(item)});
    }
    return words;
}

QString nameOf(const QQuickItem &item)
{
    const QString text = item.property("text").toString().left(30);
    for (const QQuickItem *at = &item; at; at = at->parentItem()) {
        if (!at->objectName().isEmpty())
            return u"%1 \"%2\""_s.arg(at->objectName(), text);
    }
    return text;
}

size_t faceOf(const QList<Words> &words, const QColor &brand)
{
    size_t face = brand.rgb();
    for (const Words &one : words)
        face = qHashMulti(face, one.item->objectName(), one.item->property("text").toString());
    return face;
}

int judged = 0;

struct Faint {
    Words words;
    QString sentence;
};

QList<Faint> faintNow(QQuickWindow &window, const QList<Words> &words, double least)
{
    QList<Faint> faint;
    const QImage picture = window.grabWindow().convertToFormat(QImage::Format_RGB32);
    for (const Words &one : words) {
        const QRect place = one.place.toAlignedRect() & picture.rect();
        const auto found = contrastIn(picture, place, one.lineHeight);
        ++judged;
        if (!found || *found < least)
            faint.append({one, u"%1 has a contrast of %2, less than %3"_s.arg(nameOf(*one.item))
                                   .arg(found.value_or(1), 0, 'f', 2)
                                   .arg(least)});
    }
    return faint;
}

/// On light and on dark paper; afterwards it is the one that it was.
QList<Faint> faintOnBoth(KioskOnScreen &kiosk, const QList<Words> &words)
{
    AccessChoices &access = *kiosk.app.access();
    const bool isDark = access.isDark();
    QList<Faint> faint;
    for (const bool dark : {isDark, !isDark}) {
        access.setDark(dark);
        faint += faintNow(kiosk.window(), words, dark ? leastContrastInTheDark : leastContrast);
    }
    access.setDark(isDark);
    return faint;
}

/// Once nothing moves any more; after a second as it is.
QList<Words> wordsAtRest(const QQuickWindow &window)
{
    QList<Words> words = wordsOn(window);
    QDeadlineTimer patience(std::chrono::seconds(1));
    while (!patience.hasExpired()) {
        QTest::qWait(25);
        if (std::exchange(words, wordsOn(window)) == words)
            break;
    }
    return words;
}

} // namespace

QStringList faintWords(KioskOnScreen &kiosk)
{
    constexpr int mostTries = 3;
    static QSet<size_t> known;
    QStringList broken;
    for (int tries = 0; tries < mostTries; ++tries) {
        const QColor brand = kiosk.app.store()->brandColor();
        if (known.contains(faceOf(wordsOn(kiosk.window()), brand)))
            return {};
        const QList<Words> words = wordsAtRest(kiosk.window());
        const size_t face = faceOf(words, brand);
        if (words.isEmpty() || known.contains(face))
            return {};
        const QList<Faint> faint = faintOnBoth(kiosk, words);
        QTest::qWait(20);
        const QList<Words> after = wordsOn(kiosk.window());
        broken.clear();
        for (const Faint &one : faint) {
            if (after.contains(one.words))
                broken << one.sentence;
        }
        if (after == words) { // nothing began to move meanwhile
            known.insert(face);
            break;
        }
    }
    return broken;
}

int judgedWords()
{
    return judged;
}

} // namespace endcap::screentest
