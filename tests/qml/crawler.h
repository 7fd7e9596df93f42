// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goes everywhere: presses each control once in each place, the nearest untried one next,
// on new kiosks where it has to, and remembers each walk. Another face is then led along
// the same walks, and has to find the same controls in the same places, and each of them
// has to lead to where it led before. GUI thread.
#pragma once

#include "tests/qml/face.h"
#include "tests/qml/place.h"

#include <QMap>
#include <QSet>

namespace endcap::screentest
{

class Crawler final
{
public:
    /// Makes a new kiosk ready and opens it, at where walks begin; false when it cannot.
    using Begin = std::function<bool(KioskOnScreen &)>;

    struct Step {
        Place at;
        QString control; ///< what is pressed there, or wayBack
    };
    struct Walk {
        QList<Step> steps;
        Place end;
    };

    explicit Crawler(Begin begin) : m_begin(std::move(begin)) {}

    /// Explores until everything was pressed, or @p presses are used up; what went wrong.
    QString explore(const FaceMaker &face, int presses);
    /// Goes the same walks; a sentence for each difference.
    QStringList follow(const FaceMaker &face) const;

    const QList<Walk> &walks() const { return m_walks; }
    qsizetype places() const { return m_ways.size(); }
    int untried() const;
    /// The states, each once.
    QStringList states() const;

private:
    struct Ways {
        Place place;
        QMap<QString, QString> to; ///< by what is pressed, the key of the place; "": untried
    };

    /// Here it is after the last step of @p walk.
    void arrive(const Walk &walk, const Place &place);
    /// What to press next to come to something untried, first of all to what was tried in no
    /// place of that name; "" when nothing is.
    QString nextPress(const Place &at) const;
    QString firstPress(const Place &at,
                       const std::function<bool(const QString &, const QString &)> &isWanted) const;
    bool walkOn(KioskOnScreen &kiosk, Face &face, Walk &walk, int &presses);
    QStringList followWalk(const Walk &walk, const FaceMaker &face, QSet<QString> &judged) const;

    Begin m_begin;
    QList<Walk> m_walks;
    QMap<QString, Ways> m_ways; ///< by the key of their place
    QSet<QString> m_tried;      ///< "WriteReview/Rate star#", wherever
};

/// Presses what this name stands for: all of somebody's number for a keypad's digits, one
/// letter for the keyboard's. False when the face cannot.
bool pressNamed(KioskOnScreen &kiosk, Face &face, const QString &control);

} // namespace endcap::screentest
