package id.canting.cli.catalogue;

import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.layout.BandOrder;
import id.canting.layout.ClothFormat;
import id.canting.layout.FriezeGroup;
import id.canting.layout.Layout;
import id.canting.layout.PagiSore;
import id.canting.layout.WallpaperGroup;
import id.canting.text.Decimals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Lists the layouts and the cloth formats. */
@Command(name = "layouts", mixinStandardHelpOptions = true, sortOptions = false)
public final class LayoutsCommand implements Callable<Integer> {
    private final Terminal terminal;

    public LayoutsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<List<String>> rows = new ArrayList<>();
        for (Layout.Lampah.Path path : Layout.Lampah.Path.values()) {
            rows.add(List.of("lampah: " + path.id(), terminal.text("layout." + path.id())));
        }
        for (Layout.Net.Kind net : Layout.Net.Kind.values()) {
            rows.add(List.of("net: " + net.id(), terminal.text("layout." + net.id())));
        }
        rows.add(List.of("group:", terminal.text("layout.group", names(WallpaperGroup.values(), WallpaperGroup::id))));
        rows.add(List.of("frieze:", terminal.text("layout.frieze", names(FriezeGroup.values(), FriezeGroup::id))));
        rows.add(List.of("tabur:", terminal.text("layout.tabur")));
        rows.add(List.of("single:", terminal.text("layout.single")));
        for (ClothFormat format : ClothFormat.values()) {
            rows.add(List.of(
                    "format: " + format.id(),
                    format.text().in(terminal.language()) + ", "
                            + Decimals.spoken(format.width(), 1, terminal.language()) + " × "
                            + Decimals.spoken(format.height(), 1, terminal.language()) + " mm"));
        }
        for (BandOrder order : BandOrder.values()) {
            rows.add(List.of(
                    "bands: " + order.id(),
                    order.rows().stream()
                            .map(row -> row.motif().substring(row.motif().indexOf('-') + 1))
                            .collect(Collectors.joining(", "))));
        }
        rows.add(List.of("zones:", terminal.text("layout.zones")));
        rows.add(List.of("pagi-sore:", terminal.text("layout.pagi-sore", names(PagiSore.values(), PagiSore::id))));
        Lists.table(terminal, rows);
        return ExitCode.DONE;
    }

    private static <T> String names(T[] values, Function<T, String> id) {
        return String.join(" ", Arrays.stream(values).map(id).toList());
    }
}
