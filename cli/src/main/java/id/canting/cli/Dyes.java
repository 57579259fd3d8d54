package id.canting.cli;

import id.canting.dye.Dye;
import id.canting.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the dyes with the colour each makes and how it is known. */
@Command(name = "dyes", mixinStandardHelpOptions = true, sortOptions = false)
final class Dyes implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    Dyes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Object> list = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Dye dye : Library.load().dyes().all()) {
            dye.shades().forEach((mordant, shade) -> {
                rows.add(List.of(
                        dye.id(),
                        dye.name().in(terminal.language()),
                        mordant.id(),
                        shade.alone().hex(),
                        terminal.text("dips", shade.referenceDips()),
                        shade.status().text().in(terminal.language()),
                        shade.sources()));
                Map<String, Object> data = new LinkedHashMap<>();
                data.put("id", dye.id());
                data.put("name", dye.name());
                data.put("kind", dye.kind().text());
                data.put("mordant", mordant.id());
                data.put("colour", shade.alone().hex());
                data.put("dips", shade.referenceDips());
                data.put("status", shade.status().text());
                data.put("sources", shade.sources());
                data.put("note", shade.note());
                list.add(data);
            });
        }
        if (json) {
            terminal.out().print(Json.write(list));
        } else {
            Lists.table(terminal, rows);
        }
        return Canting.DONE;
    }
}
