// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking things up, by typing or by scanning: asks the core at each letter, one ask at
// a time, always the newest. Needs no account. What was typed is in this process alone
// and goes with it. Main thread; owned by KioskApp; all it is given outlives it.
#pragma once

#include "app/flow.h"
#include "app/models/foundlistmodel.h"
#include "link/linkclient.h"

#include <QObject>

namespace endcap
{

class ItemController;
class ProductImages;
class VisitSecrets;

class FindController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(endcap::FindController::Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(QString corrected READ corrected NOTIFY changed FINAL)
    Q_PROPERTY(endcap::FoundListModel *results READ results CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool typing READ isTyping WRITE setTyping NOTIFY changed FINAL)
    Q_PROPERTY(endcap::FindController::Notice notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(int mostLetters READ mostLetters CONSTANT FINAL)

public:
    enum Phase {
        Waiting,
        Suggesting, ///< nothing typed: the results are the most popular products
        Found,
        Nothing, ///< no product has these words
        Cannot,  ///< the catalogue is not there; asked again by itself
    };
    Q_ENUM(Phase)
    /// What came of a scan that brought no product.
    enum Notice {
        None,
        PaymentCard, ///< dropped
        StoreCard,   ///< of somebody else, or again: she is here already
        UnknownCode,
    };
    Q_ENUM(Notice)

    struct Parts {
        link::LinkClient &link;
        ProductImages &images;
        Flow &flow;
        VisitSecrets &secrets;
        ItemController &item;
    };
    explicit FindController(const Parts &parts, QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    /// The words to which phase and results belong, fit for the screen.
    QString asked() const;
    Phase phase() const { return m_phase; }
    /// What was looked for instead of what was typed; or nothing.
    QString corrected() const;
    FoundListModel *results() { return &m_results; }
    const FoundListModel &model() const { return m_results; }
    int count() const { return m_results.rowCount(); }
    /// Whether the on-screen keyboard is wanted.
    bool isTyping() const { return m_isTyping; }
    void setTyping(bool isTyping);
    Notice notice() const { return m_notice; }
    int mostLetters() const { return link::SearchAsk::mostLetters; }

    Q_INVOKABLE void clear() { setText({}); }
    Q_INVOKABLE void dismissNotice() { setNotice(None); }
    /// Shows one of the results.
    Q_INVOKABLE void open(const QString &gtin);

    /// What the scanner read; true when it was for this controller, so that nobody else
    /// looks at it.
    bool takeScan(QStringView text);
    /// Something that a shopper looked for is in this process.
    bool isUsed() const { return m_isUsed; }

Q_SIGNALS:
    void changed();

private:
    void enterPage();
    void ask();
    void take(const QString &asked, const Expected<link::SearchAnswer, link::AskError> &answer);
    void show();
    void setNotice(Notice notice);
    bool isLookingUp() const;

    Parts m_parts;
    FoundListModel m_results;
    QString m_text;
    QString m_asked;
    link::SearchAnswer m_answer;
    Phase m_phase = Waiting;
    Notice m_notice = None;
    Flow::State m_page = Flow::Starting;
    bool m_isTyping = false;
    bool m_isAsking = false;
    bool m_wantsAsk = false;
    bool m_isUsed = false;
};

} // namespace endcap
