package id.canting.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands by name, in the order of help. Describing them all to picocli takes longer than making a small picture;
 * so where the command line begins with the name of one, only that one is described.
 */
final class Commands {
    private static final Map<String, Function<Terminal, CommandLine>> ALL = all();

    /** Options of the top that may stand before a command, each with its words. */
    private static final Map<String, Integer> BEFORE = Map.of("--lang", 2, "-q", 1, "--quiet", 1, "--no-color", 1);

    private Commands() {}

    private static Map<String, Function<Terminal, CommandLine>> all() {
        Map<String, Function<Terminal, CommandLine>> all = new LinkedHashMap<>();
        all.put("new", terminal -> new CommandLine(new NewDesign(terminal)));
        all.put("motifs", terminal -> new CommandLine(new Motifs(terminal)).addSubcommand(new MotifCard(terminal)));
        all.put("catalogue", terminal -> new CommandLine(new CatalogueRun(terminal)));
        all.put("isen", terminal -> new CommandLine(new Isens(terminal)));
        all.put(
                "dyes",
                terminal -> new CommandLine(new Dyes(terminal))
                        .addSubcommand(new DyeCard(terminal))
                        .addSubcommand(new DyeSheet(terminal)));
        all.put("layouts", terminal -> new CommandLine(new Layouts(terminal)));
        all.put("ring", terminal -> new CommandLine(new Ring(terminal)));
        all.put("check", terminal -> new CommandLine(new Check(terminal)));
        all.put("render", terminal -> new CommandLine(new Render(terminal)));
        all.put("batch", terminal -> new CommandLine(new BatchRun(terminal)).addSubcommand(new BatchMerged(terminal)));
        all.put("vary", terminal -> new CommandLine(new Vary(terminal)));
        all.put("estimate", terminal -> new CommandLine(new EstimateRun(terminal)));
        all.put("measure", terminal -> new CommandLine(new MeasureRun(terminal)));
        all.put("sheet", Sheets::all);
        all.put("lookbook", terminal -> new CommandLine(new LookbookRun(terminal)));
        all.put("schema", terminal -> new CommandLine(new SchemaText(terminal)));
        all.put("regen", terminal -> new CommandLine(new Regen(terminal)));
        return all;
    }

    /** Adds to the top the command that a command line names first, or all of them where it names none. */
    static void add(CommandLine top, String[] arguments, Terminal terminal) {
        List<String> wanted = named(arguments);
        ALL.forEach((name, command) -> {
            if (wanted.isEmpty() || wanted.contains(name)) {
                top.addSubcommand(command.apply(terminal));
            }
        });
    }

    private static List<String> named(String[] arguments) {
        int at = 0;
        while (at < arguments.length) {
            int words = arguments[at].startsWith("--lang=") ? 1 : BEFORE.getOrDefault(arguments[at], 0);
            if (words == 0) {
                return ALL.containsKey(arguments[at]) ? List.of(arguments[at]) : List.of();
            }
            at += words;
        }
        return List.of();
    }
}
