// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One measured figure: a sample of values, what it was measured beside, and the
// JSON line in which both are said.
#pragma once

#include <QList>
#include <QString>

namespace endcap::bench
{

/// What a figure is to be at most.
struct Goal {
    enum class What { Median, P99, Ratio, RatioP99 };

    What what = What::Ratio;
    double most = 0;
};

struct Figure {
    QString name;
    QString unit;
    QList<double> values;
    QString besideName; ///< what the ratio is against, measured in the same run
    QList<double> besideValues;
    QList<Goal> goals{};
};

/// Prints {"figure","unit","n","median","p99","beside","beside_median",
/// "beside_p99","ratio","ratio_p99"} on one line of standard output; with goals also
/// {"goal","met"}, the latter when there is all to judge it by.
void print(const Figure &figure);

/// The value below which @p part (0..1) of @p values lie; 0 when there are none.
double quantile(QList<double> values, double part);

} // namespace endcap::bench
