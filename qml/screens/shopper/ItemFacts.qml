// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What else is known of a product: maker, size, kind, and the number under its bars.
//   item  the product
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Card {
    id: facts

    required property ItemController item
    readonly property list<string> names: [qsTr("Maker"), qsTr("Size"), qsTr("Kind"), qsTr("Number")]
    readonly property var values: [item.brand, item.size, item.category, printed(item.gtin)]
    readonly property real rowHeight: 56
    readonly property int count: values.filter(value => value.length > 0).length

    // As it stands under the bars: 8, 12, 13 or 14 digits.
    function printed(gtin: string): string {
        return gtin.replace(/^(0{6}(?=[0-9]{8}$)|00(?=[0-9]{12}$)|0(?=[0-9]{13}$))/, "");
    }

    width: Theme.contentWidth
    // Also while it is hidden: whether there is room for it is asked of this.
    height: 44 + count * rowHeight

    Column {
        id: rows
        x: 44
        y: 22
        width: parent.width - 88

        Repeater {
            model: facts.names.length

            Item {
                id: fact

                required property int index

                visible: facts.values[index].length > 0
                width: rows.width
                height: facts.rowHeight

                Label {
                    id: name
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: 220
                    text: facts.names[fact.index]
                    size: Theme.smallSize
                    color: Theme.softInk
                }

                Label {
                    anchors { left: name.right; right: parent.right; verticalCenter: parent.verticalCenter }
                    text: facts.values[fact.index]
                    size: Theme.smallSize
                    font.weight: Font.Medium
                }
            }
        }
    }
}
