// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language the screen speaks: the store's until a shopper chooses another, which
// lasts as long as her visit. Changing it touches nothing else: the page stays, what
// was typed stays. Sets the process's translator, locale and reading direction. Main
// thread; owned by KioskApp, before everything that writes numbers or money.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QTranslator>

#include <memory>

namespace endcap
{

class Languages final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL)
    Q_PROPERTY(QString localeName READ localeName NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored NOTIFY changed FINAL)
    Q_PROPERTY(QStringList codes READ codes NOTIFY codesChanged FINAL)
    Q_PROPERTY(bool asking READ isAsking WRITE setAsking NOTIFY askingChanged FINAL)

public:
    /// Accented, longer and mirrored English: shows what a translation would break.
    static constexpr QLatin1StringView pseudo{"xa"};

    explicit Languages(QObject *parent); // without a default: QML may not make one
    ~Languages() override;

    /// ISO 639-1; "en" until somebody says otherwise.
    QString current() const { return m_current; }
    /// Of language and store's country: "es_US".
    QString localeName() const;
    bool isMirrored() const;
    /// What can be chosen.
    QStringList codes() const { return m_codes; }
    Q_INVOKABLE void offerPseudo();

    /// Whether the choice of languages is on screen.
    bool isAsking() const { return m_isAsking; }
    void setAsking(bool isAsking);

    /// One that is not offered changes nothing.
    Q_INVOKABLE void choose(const QString &code);
    /// The store's own: @p language may be empty; @p country: ISO 3166-1 alpha-2.
    void setStore(const QString &language, const QString &country);
    /// Back to the store's: the shopper is gone.
    void reset();

Q_SIGNALS:
    void changed();
    void codesChanged();
    void askingChanged();

private:
    void apply();

    QStringList m_codes;
    QString m_store;
    QString m_chosen;
    QString m_current;
    QString m_country;
    std::unique_ptr<QTranslator> m_words;
    bool m_isAsking = false;
};

} // namespace endcap
