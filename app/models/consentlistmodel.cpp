// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/consentlistmodel.h"

#include "app/content/displaytext.h"

namespace endcap
{

namespace
{
enum Role { Title = Qt::UserRole, Text, Given };
} // namespace

ConsentListModel::ConsentListModel(QObject *parent) : QAbstractListModel(parent) {}

void ConsentListModel::setConsents(const QList<Consent> &consents)
{
    if (consents == m_consents)
        return;
    beginResetModel();
    QSet<QString> still;
    for (const Consent &consent : consents) {
        if (m_consents.contains(consent) && m_given.contains(markOf(consent)))
            still.insert(markOf(consent));
    }
    m_consents = consents;
    m_given = still;
    endResetModel();
    Q_EMIT changed();
}

void ConsentListModel::toggle(int row)
{
    if (row < 0 || row >= m_consents.size())
        return;
    const QString mark = markOf(m_consents.at(row));
    if (!m_given.remove(mark))
        m_given.insert(mark);
    Q_EMIT dataChanged(index(row), index(row), {Given});
    Q_EMIT changed();
}

void ConsentListModel::untickAll()
{
    if (m_given.isEmpty())
        return;
    m_given.clear();
    Q_EMIT dataChanged(index(0), index(static_cast<int>(m_consents.size()) - 1), {Given});
    Q_EMIT changed();
}

QStringList ConsentListModel::given() const
{
    QStringList marks;
    for (const Consent &consent : m_consents) {
        if (m_given.contains(markOf(consent)))
            marks.append(markOf(consent));
    }
    return marks;
}

int ConsentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_consents.size());
}

QVariant ConsentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_consents.size())
        return {};
    const Consent &consent = m_consents.at(index.row());
    switch (role) {
    case Title:
        return displayText(consent.title, 40);
    case Text:
        return displayText(consent.text, 300);
    case Given:
        return m_given.contains(markOf(consent));
    default:
        return {};
    }
}

QHash<int, QByteArray> ConsentListModel::roleNames() const
{
    return {{Title, "title"}, {Text, "text"}, {Given, "given"}};
}

} // namespace endcap
