// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing a review, step by step: of what she bought, chosen from her list in a proven
// visit; of what she scanned or found in a claimed one, which never sees what she
// bought. A PIN that only an unproven number has proves no more than a claim here. Her
// words stay in this process and go out sealed. Main thread; owned by
// KioskApp; all it is given outlives it.
#pragma once

#include "app/deed.h"
#include "app/models/boughtlistmodel.h"
#include "contract/domain/product.h"

#include <QHash>

namespace endcap
{

class Flow;
class KnownShopper;
class ProductImages;
class StoreContent;

class WriteReviewController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::WriteReviewController::Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(bool proven READ isProven NOTIFY changed FINAL)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed FINAL)
    Q_PROPERTY(bool absent READ isAbsent NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString brand READ brand NOTIFY changed FINAL)
    Q_PROPERTY(QString image READ image NOTIFY changed FINAL)
    Q_PROPERTY(QString category READ category NOTIFY changed FINAL)
    Q_PROPERTY(int stars READ stars WRITE setStars NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int lettersLeft READ lettersLeft NOTIFY textChanged FINAL)
    Q_PROPERTY(int points READ points NOTIFY changed FINAL)
    Q_PROPERTY(int promised READ promised NOTIFY changed FINAL)
    Q_PROPERTY(endcap::Deed *deed READ deed CONSTANT FINAL)
    Q_PROPERTY(endcap::BoughtListModel *bought READ bought CONSTANT FINAL)

public:
    enum Step {
        Choose, ///< one of the things she bought
        Rate,   ///< stars and ready-made words
        Words,  ///< her own
        Done,   ///< saved, or not: see deed
    };
    Q_ENUM(Step)
    static constexpr int mostWords = 3; ///< ready-made ones in one review

    struct Parts {
        Deed::Parts deed;
        ProductImages &images;
        KnownShopper &shopper;
        StoreContent &content;
        Flow &flow;
    };
    explicit WriteReviewController(const Parts &parts, QObject *parent = nullptr);

    Step step() const { return m_step; }
    bool isProven() const;
    /// A claimed visit may write of anything; a proven one of what was bought and not
    /// reviewed.
    bool canWrite() const;
    bool isReviewed() const;
    /// This store does not have such a product.
    bool isAbsent() const;
    QString name() const;
    QString brand() const;
    QString image() const;
    QString category() const;
    int stars() const { return m_stars; }
    void setStars(int stars);
    /// The chosen ready-made words, by their number: what they are called is the language's.
    const QList<int> &words() const { return m_words; }
    /// Those words as they were sent.
    const QString &title() const { return m_title; }
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    int lettersLeft() const;
    /// For the first review of this product, whatever its stars; 0: she had them before.
    int points() const;
    /// The same, as it was said when the last one was sent.
    int promised() const { return m_promised; }
    /// What reviews brought in this visit, as far as the store server has them.
    int pointsHere() const;
    Deed *deed() { return &m_deed; }
    BoughtListModel *bought() { return &m_bought; }

    /// Her list.
    Q_INVOKABLE void openBought();
    /// This product.
    Q_INVOKABLE void open(const QString &gtin);
    /// What the scanner read; true when it was for this controller.
    bool takeScan(QStringView text);
    /// Takes a ready-made word in or out.
    Q_INVOKABLE void toggle(int word);
    Q_INVOKABLE void writeMore();
    /// To the step before; false when there is none, and the page is to be left.
    Q_INVOKABLE bool back();
    /// @p title: the chosen words as she reads them; those of the first try stay.
    Q_INVOKABLE void send(const QString &title = {});

Q_SIGNALS:
    void changed();
    void textChanged();

private:
    void refresh();
    void askFor(const QString &gtin);
    bool hasWritten(const QString &gtin) const;
    std::optional<wire::Bought> boughtOf(const QString &gtin) const;
    Product product() const;
    void noteSaved();

    Parts m_parts;
    Deed m_deed;
    BoughtListModel m_bought;
    Step m_step = Choose;
    bool m_hasList = false; ///< the product was chosen on this page
    QString m_gtin;
    int m_stars = 0;
    QList<int> m_words;
    QString m_title;
    QString m_text;
    struct Known {
        std::optional<Product> product;
        bool isAbsent = false;
    };
    QHash<QString, Known> m_products; ///< with neither: asked for
    struct Written {
        QString gtin;
        quint64 seq = 0;
        int points = 0;
    };
    QList<Written> m_written; ///< of this visit
    int m_promised = 0;       ///< points, as the page said before it was sent
};

} // namespace endcap
