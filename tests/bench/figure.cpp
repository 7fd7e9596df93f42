// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace endcap::bench
{

using namespace Qt::StringLiterals;

namespace
{

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

// A goal is about one of the line's own fields.
QString fieldOf(Goal::What what)
{
    switch (what) {
    case Goal::What::Median:
        return u"median"_s;
    case Goal::What::P99:
        return u"p99"_s;
    case Goal::What::Ratio:
        return u"ratio"_s;
    case Goal::What::RatioP99:
        break;
    }
    return u"ratio_p99"_s;
}

void insertGoals(QJsonObject &line, const QList<Goal> &goals)
{
    QStringList said;
    bool isMet = true;
    bool isJudged = true;
    for (const Goal &goal : goals) {
        const QString field = fieldOf(goal.what);
        said.append(u"%1 <= %2"_s.arg(field).arg(rounded(goal.most)));
        isJudged = isJudged && line.contains(field);
        isMet = isMet && line[field].toDouble() <= goal.most;
    }
    line.insert(u"goal"_s, said.join(u", "_s));
    if (isJudged)
        line.insert(u"met"_s, isMet);
}

} // namespace

double quantile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<qsizetype>(std::ceil(part * last)));
}

void print(const Figure &figure)
{
    const double median = quantile(figure.values, 0.5);
    const double p99 = quantile(figure.values, 0.99);
    QJsonObject line{{u"figure"_s, figure.name},
                     {u"unit"_s, figure.unit},
                     {u"n"_s, figure.values.size()},
                     {u"median"_s, rounded(median)},
                     {u"p99"_s, rounded(p99)}};
    if (!figure.besideValues.isEmpty()) {
        const double besideMedian = quantile(figure.besideValues, 0.5);
        const double besideP99 = quantile(figure.besideValues, 0.99);
        line.insert(u"beside"_s, figure.besideName);
        line.insert(u"beside_median"_s, rounded(besideMedian));
        line.insert(u"beside_p99"_s, rounded(besideP99));
        if (besideMedian > 0)
            line.insert(u"ratio"_s, rounded(median / besideMedian));
        if (besideP99 > 0)
            line.insert(u"ratio_p99"_s, rounded(p99 / besideP99));
    }
    if (!figure.goals.isEmpty())
        insertGoals(line, figure.goals);
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace endcap::bench
