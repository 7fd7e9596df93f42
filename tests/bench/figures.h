// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chapters of the bench. Each prints its figures; false when the world it
// needs did not come up.
#pragma once

#include "tests/harness/samplestore.h"

namespace endcap::bench
{

/// Start to first interactive frame; touch to next frame.
bool measureScreen(const harness::SampleStore &sample);
/// Memory of each process at attract, and after ten visits.
bool measureMemory(const harness::SampleStore &sample);
/// Ask to durable answer for an entry, beside append + fdatasync.
bool measureDurability(const harness::SampleStore &sample);
/// Snapshot and push, beside sqlite3's own import and insert.
bool measureSync(const harness::SampleStore &sample);
/// Seal, draw and verify 100,000 entries, beside plain SHA-256 over the same bytes.
bool measureDraw(const harness::SampleStore &sample);

/// Keystroke to rows, beside the same question asked of the sqlite3 library directly.
bool measureSearch(const harness::SampleStore &sample);
/// Scan to the first page of reviews, beside the same rows asked of sqlite3 directly.
bool measureReviews(const harness::SampleStore &sample);

/// The screen as a shopper has it, beside Chromium's kiosk mode showing a page of its own.
/// Without Chromium our own figures are printed, and it is false.
bool measureUi(const harness::SampleStore &sample);
/// What a thousand visits leave behind in the core's memory.
bool measureVisits(const harness::SampleStore &sample);

} // namespace endcap::bench
