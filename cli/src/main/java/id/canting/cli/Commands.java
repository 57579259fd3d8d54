package id.canting.cli;

import id.canting.cli.batch.BatchCommand;
import id.canting.cli.batch.BatchMergeCommand;
import id.canting.cli.batch.VaryCommand;
import id.canting.cli.catalogue.CatalogueCommand;
import id.canting.cli.catalogue.DyeChartCommand;
import id.canting.cli.catalogue.DyeShowCommand;
import id.canting.cli.catalogue.DyesCommand;
import id.canting.cli.catalogue.IsenCommand;
import id.canting.cli.catalogue.LayoutsCommand;
import id.canting.cli.catalogue.MotifChartCommand;
import id.canting.cli.catalogue.MotifShowCommand;
import id.canting.cli.catalogue.MotifsCommand;
import id.canting.cli.catalogue.NewCommand;
import id.canting.cli.catalogue.RingCommand;
import id.canting.cli.catalogue.SchemaCommand;
import id.canting.cli.render.RenderCommand;
import id.canting.cli.report.CheckCommand;
import id.canting.cli.report.EstimateCommand;
import id.canting.cli.report.LookbookCommand;
import id.canting.cli.report.MeasureCommand;
import id.canting.cli.sheet.SheetCommand;
import id.canting.cli.shell.Terminal;
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
        all.put("new", terminal -> new CommandLine(new NewCommand(terminal)));
        all.put(
                "motifs",
                terminal -> new CommandLine(new MotifsCommand(terminal))
                        .addSubcommand(new MotifShowCommand(terminal))
                        .addSubcommand(new MotifChartCommand(terminal)));
        all.put("catalogue", terminal -> new CommandLine(new CatalogueCommand(terminal)));
        all.put("isen", terminal -> new CommandLine(new IsenCommand(terminal)));
        all.put(
                "dyes",
                terminal -> new CommandLine(new DyesCommand(terminal))
                        .addSubcommand(new DyeShowCommand(terminal))
                        .addSubcommand(new DyeChartCommand(terminal)));
        all.put("layouts", terminal -> new CommandLine(new LayoutsCommand(terminal)));
        all.put("ring", terminal -> new CommandLine(new RingCommand(terminal)));
        all.put("check", terminal -> new CommandLine(new CheckCommand(terminal)));
        all.put("render", terminal -> new CommandLine(new RenderCommand(terminal)));
        all.put(
                "batch",
                terminal -> new CommandLine(new BatchCommand(terminal)).addSubcommand(new BatchMergeCommand(terminal)));
        all.put("vary", terminal -> new CommandLine(new VaryCommand(terminal)));
        all.put("estimate", terminal -> new CommandLine(new EstimateCommand(terminal)));
        all.put("measure", terminal -> new CommandLine(new MeasureCommand(terminal)));
        all.put("sheet", SheetCommand::all);
        all.put("lookbook", terminal -> new CommandLine(new LookbookCommand(terminal)));
        all.put("schema", terminal -> new CommandLine(new SchemaCommand(terminal)));
        all.put("regen", terminal -> new CommandLine(new RegenCommand(terminal)));
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
