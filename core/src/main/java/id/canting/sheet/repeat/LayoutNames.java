package id.canting.sheet.repeat;

import id.canting.layout.Counted;
import id.canting.layout.Layout;
import id.canting.layout.Shared;
import id.canting.text.Text;

/** What layouts are called by makers and by the textile trade. */
final class LayoutNames implements Layout.Cases<Text> {
    @Override
    public Text lampah(Layout.Lampah lampah) {
        Text name = text("layout." + lampah.path().id());
        return lampah.mirror() ? text("layout.mirrored", name) : name;
    }

    @Override
    public Text group(Layout.Group group) {
        return text("layout.group", group.group().id());
    }

    @Override
    public Text frieze(Layout.Frieze frieze) {
        return text("layout.frieze", frieze.group().id());
    }

    @Override
    public Text net(Layout.Net net) {
        return text("layout." + net.kind().id());
    }

    @Override
    public Text tabur(Layout.Tabur tabur) {
        return text("layout.tabur");
    }

    @Override
    public Text counted(Counted counted) {
        return counted.of().match(this);
    }

    @Override
    public Text shared(Shared shared) {
        return shared.of().match(this);
    }

    @Override
    public Text single(Layout.Single single) {
        return text("layout.single");
    }

    private static Text text(String key, Object... arguments) {
        return Repeating.MESSAGES.text(key, arguments);
    }
}
