# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The QML files of the module Endcap, for app/CMakeLists.txt. A file that is not
# listed here builds and fails at run time; tests/qml compares this list with the folder.

set(ENDCAP_QML_FILES
    ${CMAKE_SOURCE_DIR}/qml/Main.qml
    ${CMAKE_SOURCE_DIR}/qml/ScreenPlace.qml
    ${CMAKE_SOURCE_DIR}/qml/ScreenSwitch.qml
    ${CMAKE_SOURCE_DIR}/qml/components/BadgeDisc.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Card.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Confetti.qml
    ${CMAKE_SOURCE_DIR}/qml/components/CountUp.qml
    ${CMAKE_SOURCE_DIR}/qml/components/FactRow.qml
    ${CMAKE_SOURCE_DIR}/qml/components/FadeIn.qml
    ${CMAKE_SOURCE_DIR}/qml/components/FocusRing.qml
    ${CMAKE_SOURCE_DIR}/qml/components/FriendlyDate.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Header.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Icon.qml
    ${CMAKE_SOURCE_DIR}/qml/components/IdleWarning.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Keyboard.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Keypad.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Label.qml
    ${CMAKE_SOURCE_DIR}/qml/components/LineBanner.qml
    ${CMAKE_SOURCE_DIR}/qml/components/NoticePanel.qml
    ${CMAKE_SOURCE_DIR}/qml/components/OfflineWords.qml
    ${CMAKE_SOURCE_DIR}/qml/components/OutlineButton.qml
    ${CMAKE_SOURCE_DIR}/qml/components/PageMessage.qml
    ${CMAKE_SOURCE_DIR}/qml/components/PinDots.qml
    ${CMAKE_SOURCE_DIR}/qml/components/PointsPill.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Poster.qml
    ${CMAKE_SOURCE_DIR}/qml/components/PrimaryButton.qml
    ${CMAKE_SOURCE_DIR}/qml/components/PrintButton.qml
    ${CMAKE_SOURCE_DIR}/qml/components/PrintState.qml
    ${CMAKE_SOURCE_DIR}/qml/components/ProductPhoto.qml
    ${CMAKE_SOURCE_DIR}/qml/components/QuickKeys.qml
    ${CMAKE_SOURCE_DIR}/qml/components/ScreenFrame.qml
    ${CMAKE_SOURCE_DIR}/qml/components/SegmentedChoice.qml
    ${CMAKE_SOURCE_DIR}/qml/components/StaffKnock.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Stamp.qml
    ${CMAKE_SOURCE_DIR}/qml/components/StampCard.qml
    ${CMAKE_SOURCE_DIR}/qml/components/TicketPaper.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Tile.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Tone.qml
    ${CMAKE_SOURCE_DIR}/qml/components/Touchable.qml
    ${CMAKE_SOURCE_DIR}/qml/components/TypedLine.qml
    ${CMAKE_SOURCE_DIR}/qml/components/WaitingDots.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/AttractScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/AttractSlide.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/BadgeBoard.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/CheckInAction.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/CheckInScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/CheckInTile.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/DealCard.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/DrawingFacts.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/DrawingHero.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/DrawingPoster.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/DrawingScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/DrawingTile.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/Drum.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/EnterPanel.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/EntryState.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/GoodbyeScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/HomeScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/IdentifyNotice.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/IdentifyScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/JoinConsents.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/JoinDone.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/JoinHead.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/JoinReview.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/JoinScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/OfferPoster.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/OfflineScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/PinNotice.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/PinScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/PointsCard.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/QuestCard.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/QuestCelebration.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/QuestList.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/QuestsLine.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/QuestsScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/RulesScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/SlidePoster.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/StampSheet.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/StatementButton.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/TicketPrint.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/TicketScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/shopper/TypedField.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/CornerTest.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/DeviceRow.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/RestartCard.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/ScanTest.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffButton.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffCleanScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffDeskScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffFact.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffFacts.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffFrame.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffGateMessage.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffLineCard.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffPinScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffRestartScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/StaffTestScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/staff/VolumeCard.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/system/NotSetUpScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/system/OutOfServiceScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/system/StartingScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/system/StorageFailedScreen.qml
    ${CMAKE_SOURCE_DIR}/qml/screens/system/SystemPage.qml
    ${CMAKE_SOURCE_DIR}/qml/slips/CouponSlip.qml
    ${CMAKE_SOURCE_DIR}/qml/slips/SlipFoot.qml
    ${CMAKE_SOURCE_DIR}/qml/slips/StatementSlip.qml
    ${CMAKE_SOURCE_DIR}/qml/slips/StoreSlip.qml
    ${CMAKE_SOURCE_DIR}/qml/slips/TestSlip.qml
    ${CMAKE_SOURCE_DIR}/qml/slips/TicketSlip.qml
    ${CMAKE_SOURCE_DIR}/qml/theme/Theme.qml
)
set_source_files_properties("${CMAKE_SOURCE_DIR}/qml/theme/Theme.qml"
    PROPERTIES QT_QML_SINGLETON_TYPE TRUE)

# The look of Qt Virtual Keyboard, which finds a style by its place below an import path.
function(endcap_add_keyboard_style target)
    qt_add_resources(${target} endcap_keyboard_style
        PREFIX /qt/qml/QtQuick/VirtualKeyboard/Styles/endcap
        BASE "${CMAKE_SOURCE_DIR}/qml/keyboard"
        FILES "${CMAKE_SOURCE_DIR}/qml/keyboard/style.qml")
endfunction()
