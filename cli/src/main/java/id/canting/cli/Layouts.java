package id.canting.cli;

import id.canting.layout.ClothFormat;
import id.canting.layout.Layout;
import id.canting.layout.WallpaperGroup;
import id.canting.text.Decimals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the layouts and the cloth formats. */
@Command(name = "layouts", mixinStandardHelpOptions = true, sortOptions = false)
final class Layouts implements Callable<Integer> {
    private final Terminal terminal;

    Layouts(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<List<String>> rows = new ArrayList<>();
        for (Layout.Lampah.Path path : Layout.Lampah.Path.values()) {
            rows.add(List.of("lampah: " + path.id(), terminal.text("layout." + path.id())));
        }
        String groups = String.join(
                " ",
                Arrays.stream(WallpaperGroup.values()).map(WallpaperGroup::id).toList());
        rows.add(List.of("group:", groups));
        rows.add(List.of("tabur:", terminal.text("layout.tabur")));
        rows.add(List.of("single:", terminal.text("layout.single")));
        for (ClothFormat format : ClothFormat.values()) {
            rows.add(List.of(
                    "format: " + format.id(),
                    format.text().in(terminal.language()) + ", "
                            + Decimals.spoken(format.width(), 1, terminal.language()) + " x "
                            + Decimals.spoken(format.height(), 1, terminal.language()) + " mm"));
        }
        Lists.table(terminal, rows);
        return Canting.DONE;
    }
}
