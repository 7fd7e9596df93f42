// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody who joins may agree to, one row a purpose, none ticked before she
// ticks it. Main thread; owned by JoinController.
#pragma once

#include "contract/domain/consent.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class ConsentListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by JoinController")

public:
    explicit ConsentListModel(QObject *parent); // without a default: QML may not make one

    /// What is asked. A tick stays with the words it was given to: other words, or
    /// another version, are not ticked.
    void setConsents(const QList<Consent> &consents);
    Q_INVOKABLE void toggle(int row);
    void untickAll();

    /// "news 1", for each that is ticked.
    QStringList given() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QList<Consent> m_consents;
    QSet<QString> m_given; ///< marks
};

} // namespace endcap
