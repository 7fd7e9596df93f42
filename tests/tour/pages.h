// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chapters of the tour. Each drives a world of its own into its faces.
#pragma once

#include "tests/harness/samplestore.h"
#include "tests/tour/album.h"

namespace endcap::tour
{

/// Starting, not set up, out of service, storage failed, idle warning, goodbye.
void takeSystemPages(Album &album, const harness::SampleStore &sample);
/// The attract loop: empty, and each of its posters.
void takeAttractPages(Album &album, const harness::SampleStore &sample);
/// Who are you, PIN and home, claimed and proven, with the line up and cut.
void takeVisitPages(Album &album, const harness::SampleStore &sample);
/// Drawing, rules, ticket and check-in, playful and plain.
void takeTaskPages(Album &album, const harness::SampleStore &sample);
/// A draw: sealed, drawn, told, passed on; winners, and how it is checked.
void takeDrawPages(Album &album, const harness::SampleStore &sample);
/// The printer: its button's faces, and what comes out of it.
void takeSlipPages(Album &album, const harness::SampleStore &sample);
/// Staff mode, and the page that says what works offline.
void takeStaffPages(Album &album, const harness::SampleStore &sample);
/// The choice of a language in the middle of typing.
void takeLanguagePages(Album &album, const harness::SampleStore &sample);
/// Joining: each thing asked, what can be wrong, the look at all of it, done.
void takeJoinPages(Album &album, const harness::SampleStore &sample);
/// Quests, badges and level, and a quest that is finished.
void takeQuestPages(Album &album, const harness::SampleStore &sample);
/// Offers, why this, and a coupon in each of its states.
void takeOfferPages(Album &album, const harness::SampleStore &sample);

/// Search and products: found, corrected, nothing, cannot; scanned, enlarged, unknown.
void takeFindPages(Album &album, const harness::SampleStore &sample);
/// Telling friends on the kiosk, and the pages that a phone opens, in a real browser.
void takePhonePages(Album &album, const harness::SampleStore &sample);
/// Reviews read and written, claimed and proven, and what becomes of them.
void takeReviewPages(Album &album, const harness::SampleStore &sample);

} // namespace endcap::tour
