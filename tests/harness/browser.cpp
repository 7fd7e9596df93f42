// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/browser.h"

#include "tests/harness/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace endcap::harness
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// A text as JavaScript writes it.
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString element(const QString &selector)
{
    return u"document.querySelector("_s + quoted(selector) + u')';
}

} // namespace

// Debian's starter is a shell that waits for the browser: a signal would end it alone.
Browser::~Browser()
{
    if (!m_socket.isValid())
        return;
    m_session.clear();
    call(u"Browser.close"_s);
    waitUntil([this] { return !m_process.isRunning(); }, 10s);
}

bool Browser::start()
{
    const QStringList words{u"--no-sandbox"_s, // containers give root nothing else
                            u"--remote-debugging-port=0"_s,
                            u"--user-data-dir="_s + m_folder.path(),
                            u"--disable-gpu"_s,
                            u"--disable-dev-shm-usage"_s,
                            u"--disable-background-networking"_s,
                            u"--disable-component-update"_s,
                            u"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"_s,
                            u"--hide-scrollbars"_s,
                            u"--no-first-run"_s,
                            u"about:blank"_s};
    if (!m_process.start(u"chromium-headless-shell"_s, words)) {
        qWarning("chromium-headless-shell did not start");
        return false;
    }
    const auto match =
        m_process.waitForOutput(QRegularExpression(u"DevTools listening on (ws://\\S+)"_s), 60s);
    if (!match.hasMatch())
        return false;
    QObject::connect(
        &m_socket, &QWebSocket::textMessageReceived, &m_socket,
        [this](const QString &text) { take(QJsonDocument::fromJson(text.toUtf8()).object()); });
    m_socket.open(QUrl(match.captured(1)));
    if (!waitUntil([this] { return m_socket.isValid(); }, 30s))
        return false;
    const auto page = call(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}});
    const auto session =
        page ? call(u"Target.attachToTarget"_s,
                    {{u"targetId"_s, page->value(u"targetId"_s)}, {u"flatten"_s, true}})
             : std::nullopt;
    if (!session)
        return false;
    m_session = session->value(u"sessionId"_s).toString();
    return call(u"Page.enable"_s) && call(u"Network.enable"_s) && call(u"Log.enable"_s) &&
           call(u"Runtime.enable"_s);
}

void Browser::take(const QJsonObject &message)
{
    if (message.contains(u"id"_s)) {
        m_answers.insert(message[u"id"_s].toInt(), message);
        return;
    }
    const QString method = message[u"method"_s].toString();
    const QJsonObject said = message[u"params"_s].toObject();
    if (method == u"Page.loadEventFired") {
        ++m_loads;
    } else if (method == u"Network.requestWillBeSent") {
        m_asked.append(said[u"request"_s].toObject()[u"url"_s].toString());
        if (said[u"type"_s] == u"Document"_s)
            m_page = m_asked.last();
    } else if (method == u"Network.responseReceived" && said[u"type"_s] == u"Document"_s) {
        const QJsonObject response = said[u"response"_s].toObject();
        m_status = response[u"status"_s].toInt();
        m_headers = response[u"headers"_s].toObject();
    } else if (method == u"Log.entryAdded") {
        const QJsonObject entry = said[u"entry"_s].toObject();
        // That the page itself is a 404 is status(), and often what a test came for.
        if (entry[u"source"_s] != u"network"_s || entry[u"url"_s].toString() != m_page)
            m_complaints.append(entry[u"text"_s].toString());
    } else if (method == u"Runtime.exceptionThrown") {
        m_complaints.append(said[u"exceptionDetails"_s].toObject()[u"text"_s].toString());
    }
}

std::optional<QJsonObject> Browser::call(const QString &method, const QJsonObject &params)
{
    QJsonObject message{{u"id"_s, ++m_lastId}, {u"method"_s, method}, {u"params"_s, params}};
    if (!m_session.isEmpty())
        message.insert(u"sessionId"_s, m_session);
    m_socket.sendTextMessage(
        QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    const int id = m_lastId;
    if (!waitUntil([&] { return m_answers.contains(id); }, 30s)) {
        qWarning("The browser did not answer %s", qPrintable(method));
        return std::nullopt;
    }
    const QJsonObject answer = m_answers.take(id);
    if (answer.contains(u"error"_s)) {
        qWarning("The browser refused %s: %s", qPrintable(method),
                 qPrintable(answer[u"error"_s].toObject()[u"message"_s].toString()));
        return std::nullopt;
    }
    return answer[u"result"_s].toObject();
}

bool Browser::open(const QString &address, const Phone &phone)
{
    const QJsonArray features{QJsonObject{{u"name"_s, u"prefers-color-scheme"_s},
                                          {u"value"_s, phone.isDark ? u"dark"_s : u"light"_s}}};
    if (!call(u"Emulation.setDeviceMetricsOverride"_s, {{u"width"_s, phone.width},
                                                        {u"height"_s, phone.height},
                                                        {u"deviceScaleFactor"_s, 2},
                                                        {u"mobile"_s, true}}) ||
        !call(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, features}}) ||
        !call(u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, !phone.hasScript}}) ||
        !call(u"Network.setExtraHTTPHeaders"_s,
              {{u"headers"_s,
                QJsonObject{{u"Accept-Language"_s, QString::fromLatin1(phone.language)}}}}))
        return false;
    if (!m_before.isEmpty())
        call(u"Page.removeScriptToEvaluateOnNewDocument"_s, {{u"identifier"_s, m_before}});
    m_before.clear();
    if (!phone.before.isEmpty()) {
        const auto added =
            call(u"Page.addScriptToEvaluateOnNewDocument"_s, {{u"source"_s, phone.before}});
        m_before = added ? added->value(u"identifier"_s).toString() : QString();
    }
    m_asked.clear();
    m_complaints.clear();
    return follow([&] {
        const auto went = call(u"Page.navigate"_s, {{u"url"_s, address}});
        if (went && went->contains(u"errorText"_s))
            qWarning("%s", qPrintable(went->value(u"errorText"_s).toString()));
        return went && !went->contains(u"errorText"_s);
    });
}

bool Browser::follow(const std::function<bool()> &what)
{
    const int before = m_loads;
    return what() && waitUntil([&] { return m_loads > before; }, 30s);
}

QJsonValue Browser::ask(const QString &expression)
{
    const auto answer = call(
        u"Runtime.evaluate"_s,
        {{u"expression"_s, expression}, {u"returnByValue"_s, true}, {u"awaitPromise"_s, true}});
    if (!answer || answer->contains(u"exceptionDetails"_s)) {
        qWarning("The page could not say: %s", qPrintable(expression));
        return {};
    }
    return answer->value(u"result"_s).toObject()[u"value"_s];
}

QString Browser::text(const QString &selector)
{
    return ask(element(selector) + u".textContent"_s).toString();
}

QString Browser::attribute(const QString &selector, const QString &name)
{
    return ask(element(selector) + u".getAttribute("_s + quoted(name) + u')').toString();
}

bool Browser::shows(const QString &selector)
{
    return ask(u"(function () { const it = "_s + element(selector) +
               u"; return it !== null && it.getClientRects().length > 0; })()"_s)
        .toBool();
}

std::optional<QPointF> Browser::middleOf(const QString &selector)
{
    const QJsonValue place = ask(u"(function () { const it = "_s + element(selector) +
                                 u"; if (!it) return null; it.scrollIntoView({block: 'center'});"
                                 " const r = it.getBoundingClientRect();"
                                 " return [r.left + r.width / 2, r.top + r.height / 2]; })()"_s);
    if (!place.isArray()) {
        qWarning("There is no %s", qPrintable(selector));
        return std::nullopt;
    }
    return QPointF(place.toArray().at(0).toDouble(), place.toArray().at(1).toDouble());
}

bool Browser::press(const QString &selector)
{
    const auto middle = middleOf(selector);
    if (!middle)
        return false;
    for (const QString &type : {u"mousePressed"_s, u"mouseReleased"_s}) {
        if (!call(u"Input.dispatchMouseEvent"_s, {{u"type"_s, type},
                                                  {u"x"_s, middle->x()},
                                                  {u"y"_s, middle->y()},
                                                  {u"button"_s, u"left"_s},
                                                  {u"clickCount"_s, 1}}))
            return false;
    }
    return true;
}

bool Browser::type(const QString &selector, const QString &text)
{
    return press(selector) && ask(element(selector) + u".select(), true"_s).toBool() &&
           call(u"Input.insertText"_s, {{u"text"_s, text}});
}

QImage Browser::picture()
{
    const auto metrics = call(u"Page.getLayoutMetrics"_s);
    if (!metrics)
        return {};
    const QJsonObject size = metrics->value(u"cssContentSize"_s).toObject();
    const auto shot =
        call(u"Page.captureScreenshot"_s, {{u"format"_s, u"png"_s},
                                           {u"captureBeyondViewport"_s, true},
                                           {u"clip"_s, QJsonObject{{u"x"_s, 0},
                                                                   {u"y"_s, 0},
                                                                   {u"width"_s, size[u"width"_s]},
                                                                   {u"height"_s, size[u"height"_s]},
                                                                   {u"scale"_s, 1}}}});
    return shot ? QImage::fromData(
                      QByteArray::fromBase64(shot->value(u"data"_s).toString().toLatin1()))
                : QImage();
}

} // namespace endcap::harness
