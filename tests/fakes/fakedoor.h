// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A core as the screen sees it, with every face set by the test: content, line,
// members, failures. It keeps each event once by its id, as the real one does, opens
// what the screen sealed and remembers what it was told. Any one thread.
#pragma once

#include "contract/domain/campaigns.h"
#include "contract/domain/consent.h"
#include "contract/domain/product.h"
#include "contract/domain/quest.h"
#include "contract/domain/storeprofile.h"
#include "contract/wire/drawcodec.h"
#include "contract/wire/sealedparts.h"
#include "link/door.h"
#include "tests/fakes/fakestaffdoor.h"

#include <QHash>
#include <QPromise>

#include <functional>
#include <memory>

namespace endcap::fakes
{

class FakeDoor final : public link::Door
{
public:
    /// What a login brings.
    enum class Server {
        Answers,
        Unreachable,
        Silent,   ///< never answers
        Nonsense, ///< answers what nobody can open
    };
    struct Member {
        QString pin;
        wire::ProvenAnswer answer;
    };
    struct Entry {
        link::EnterAsk ask;
        wire::EventSecret secret;
    };
    struct CheckIn {
        link::CheckInAsk ask;
        wire::EventSecret secret;
    };
    struct Deed {
        link::DeedAsk ask;
        wire::EventSecret secret;
    };

    /// Ready, in the sample store, with the line up and nothing on.
    FakeDoor();

    // What it says; change it at will.
    link::Readiness readiness = link::Readiness::Ready;
    int kiosk = 7;
    StoreProfile store;
    QList<Slide> slides;
    QList<Offer> offers;
    QList<Drawing> drawings;
    QList<Quest> quests;
    QList<Consent> consents;
    QList<Share> shares;
    QList<Product> products;
    QHash<QString, wire::PublishedDraw> draws; ///< by their drawing
    SigningPublicKey hqKey;                    ///< by which these are signed
    QHash<Hash, QByteArray> images;
    qint64 nowMs = 0; ///< 0: the real time
    qint64 validUntilMs = 0;
    link::LineState lineState;
    QList<link::Settled> settled; ///< told to a screen that connects
    Server server = Server::Answers;
    QHash<std::pair<DeviceId, quint64>, wire::EntryProof> proofs; ///< by the entry they prove
    QList<Review> said; ///< reviews, in the order in which every query gives them
    std::optional<link::AskError> reviewsError;
    QHash<QString, Member> members; ///< by the value of their claim
    std::optional<link::AskError> enterError;
    std::optional<link::AskError> checkInError;
    std::optional<link::AskError> deedError;
    std::optional<link::AskError> findError; ///< of searches and of products
    QString corrected;                       ///< what every search says it looked for instead
    FakeStaffDoor staffDoor;
    std::function<void()> afterSaving; ///< an event is durable, the answer not yet sent

    // What it was told.
    QList<link::ProofAsk> proofAsks;
    QList<Entry> entries; ///< each id once
    QList<CheckIn> checkIns;
    QList<Deed> deeds; ///< each id once
    int enterAsks = 0;
    int checkInAsks = 0;
    QStringList searches;
    QList<wire::LoginSecret> logins;
    QList<ReviewQuery> reviewQueries;
    QList<Hash> shown;

    link::Welcome welcome() override;
    link::Content content() override;
    link::LineState line() override { return lineState; }
    QList<link::Settled> lastSettled() override { return settled; }
    Expected<QByteArray, link::AskError> image(const Hash &hash) override;
    QFuture<Expected<QByteArray, link::AskError>> login(const link::LoginAsk &ask) override;
    QFuture<Expected<QByteArray, link::AskError>> prove(const link::ProofAsk &ask) override;
    Expected<link::EnterReceipt, link::AskError> enter(const link::EnterAsk &ask) override;
    Expected<link::CheckInReceipt, link::AskError> checkIn(const link::CheckInAsk &ask) override;
    Expected<link::DeedReceipt, link::AskError> keep(const link::DeedAsk &ask) override;
    /// The products whose name has the text in it, small or large.
    Expected<link::SearchAnswer, link::AskError> search(const link::SearchAsk &ask) override;
    Expected<QByteArray, link::AskError> product(const link::ProductAsk &ask) override;
    Expected<link::ReviewsAnswer, link::AskError> reviews(const ReviewQuery &query) override;
    void takeShown(const Hash &digest) override { shown.append(digest); }
    link::StaffDoor &staff() override { return staffDoor; }

private:
    Expected<QByteArray, link::AskError> answerTo(const link::LoginAsk &ask);
    std::optional<wire::EventSecret> opened(const VisitId &visit, const QByteArray &box) const;
    quint64 seqOf(const EventId &id);

    using LoginPromise = QPromise<Expected<QByteArray, link::AskError>>;

    SealingSecretKey m_key;
    DeviceId m_device;
    QList<std::shared_ptr<LoginPromise>> m_unanswered;
    QList<EventId> m_events; // in the order of their sequence
};

} // namespace endcap::fakes
