package id.canting.design.file;

import static id.canting.design.file.Written.degrees;
import static id.canting.design.file.Written.mm;
import static id.canting.design.file.Written.shares;
import static id.canting.design.file.Written.table;

import id.canting.layout.Counted;
import id.canting.layout.Layout;
import id.canting.layout.Shared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a layout with its cell, every default spelled out. */
final class LayoutWriter implements Layout.Cases<Map<String, Object>> {
    @Override
    public Map<String, Object> lampah(Layout.Lampah lampah) {
        Map<String, Object> table = cell("lampah", lampah.path().id(), lampah.width(), lampah.height(), lampah.turn());
        if (lampah.path().mirrors()) {
            table.put("mirror", String.valueOf(lampah.mirror()));
        }
        return table;
    }

    @Override
    public Map<String, Object> group(Layout.Group group) {
        Map<String, Object> table = cell("group", group.group().id(), group.width(), group.height(), group.turn());
        table.put("at", shares(group.at()));
        return table;
    }

    @Override
    public Map<String, Object> frieze(Layout.Frieze frieze) {
        Map<String, Object> table = cell("frieze", frieze.group().id(), frieze.width(), frieze.height(), frieze.turn());
        table.put("at", shares(frieze.at()));
        return table;
    }

    @Override
    public Map<String, Object> net(Layout.Net net) {
        return cell("net", net.kind().id(), net.width(), net.height(), net.turn());
    }

    @Override
    public Map<String, Object> tabur(Layout.Tabur tabur) {
        return table(
                "tabur", List.of(mm(tabur.width()), mm(tabur.height())),
                "turn", degrees(tabur.turn()),
                "turns", String.valueOf(tabur.turns()));
    }

    @Override
    public Map<String, Object> single(Layout.Single single) {
        return table(
                "single", shares(single.at()),
                "turn", degrees(single.turn()));
    }

    @Override
    public Map<String, Object> counted(Counted counted) {
        List<String> counts = List.of(Integer.toString(counted.across()), Integer.toString(counted.down()));
        return instead(counted.of(), "count", counts);
    }

    @Override
    public Map<String, Object> shared(Shared shared) {
        return instead(shared.of(), "with", shared.with());
    }

    /** A layout with something else in place of its cell. */
    private Map<String, Object> instead(Layout layout, String key, Object value) {
        Map<String, Object> named = new LinkedHashMap<>();
        layout.match(this).forEach((own, cell) -> {
            boolean replaced = own.equals("cell");
            named.put(replaced ? key : own, replaced ? value : cell);
        });
        return named;
    }

    private static Map<String, Object> cell(String kind, String id, double width, double height, double turn) {
        return table(kind, id, "cell", List.of(mm(width), mm(height)), "turn", degrees(turn));
    }
}
