// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with a product beyond looking at it, one under the other, between
// its place and the maker's help. What is to stand here brings its own height and hides
// itself when it has nothing to offer; then it takes no room.
//   item  the product
//   app   the one object from C++
import QtQuick
import Endcap

Column {
    id: actions

    required property ItemController item
    required property KioskApp app

    width: Theme.contentWidth
    spacing: Theme.gap

    ReviewsLine {
        reviews: actions.app.reviews
        onTriggered: actions.app.flow.openReviews()
    }
}
