// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/frame.h"

#include "store-server/phone/look.h"

#include <QTextBoundaryFinder>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// The first letter as people see it.
QString initialOf(const QString &brand)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, brand);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? brand.left(std::min<qsizetype>(end, 8)).toUpper() : QString();
}

} // namespace

Frame::Frame(const Words &words, const StoreSign &sign, const Kind &kind)
    : m_words(words), m_sign(sign), m_html(words.language(), words.isRightToLeft())
{
    m_html.open("head").empty("meta", {{"charset", u"utf-8"_s}});
    m_html.empty("meta",
                 {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
    m_html.empty("meta", {{"name", u"color-scheme"_s}, {"content", u"light dark"_s}});
    m_html.empty("meta", {{"name", u"robots"_s}, {"content", u"noindex"_s}});
    m_html.element("title", kind.title + u" · "_s + sign.brand);
    m_html.styleSheet(styleSheetOf(sign.color)).mark(markOf(sign.color));
    if (kind.hasProgram)
        m_html.program(shareProgram());
    m_html.close();

    m_html.open("body", {{"class", kind.isBerry ? u"berry"_s : u"plain"_s}});
    m_html.open("header");
    m_html.element("span", initialOf(sign.brand),
                   {{"class", u"mark"_s}, {"aria-hidden", u"true"_s}});
    m_html.element("span", sign.brand, {{"class", u"brand"_s}, {"dir", u"auto"_s}});
    if (sign.isSample)
        m_html.element("span", words.translate("phone", "Sample data"), {{"class", u"sample"_s}});
    m_html.close();
    m_html.open("main");
}

QByteArray Frame::take(const QString &promise)
{
    m_html.close();
    m_html.open("footer");
    if (!promise.isEmpty())
        m_html.element("p", promise);
    m_html.element("p", m_words.translate("phone", "This page sets no cookies and asks nobody else "
                                                   "for anything."));
    if (!m_sign.phone.isEmpty()) {
        m_html.element(
            "p", m_words.translate("phone", "Questions? Call the store: %1").arg(m_sign.phone));
    }
    return m_html.take();
}

} // namespace endcap::server
