package id.canting.sheet.repeat;

import id.canting.layout.Layout;
import id.canting.text.Text;

/** What layouts are called by makers and by the textile trade. */
final class LayoutNames {
    private LayoutNames() {}

    static Text of(Layout layout) {
        if (layout instanceof Layout.Lampah lampah) {
            Text name = text("layout." + lampah.path().id());
            return lampah.mirror() ? text("layout.mirrored", name) : name;
        }
        if (layout instanceof Layout.Group group) {
            return text("layout.group", group.group().id());
        }
        if (layout instanceof Layout.Frieze frieze) {
            return text("layout.frieze", frieze.group().id());
        }
        if (layout instanceof Layout.Net net) {
            return text("layout." + net.kind().id());
        }
        return text(layout instanceof Layout.Tabur ? "layout.tabur" : "layout.single");
    }

    private static Text text(String key, Object... arguments) {
        return Repeating.MESSAGES.text(key, arguments);
    }
}
