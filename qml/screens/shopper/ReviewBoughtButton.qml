// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home's way to a review of what she bought; only in a proven visit, and only when there
// is something. Otherwise a scan leads there.
//   review  what is written
import QtQuick
import Endcap

OutlineButton {
    id: button

    required property WriteReviewController review

    objectName: "reviewBoughtButton"
    visible: review.proven && review.bought.count > 0
    label: qsTr("Review what you bought")
    text: qsTr("Review")
    symbol: "pencil"
    onTriggered: review.openBought()
}
