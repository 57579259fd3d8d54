package id.canting.cli;

import id.canting.cli.shell.Terminal;
import id.canting.output.ReplayCommand;
import id.canting.text.Language;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What every command that makes one file is tried with. A new option that decides what the file is must have a value in
 * one of its command's lines, and a new command a line: {@link ReplayedTest} asks the command model for both.
 */
final class Makers {
    /** The ending of the file, and the command; {@code %20} is a space within a word. */
    static final List<String> LINES = """
            svg | render DESIGN --set last-bath.dips=2 --set seed=9 --preset red
            pdf | render DESIGN --step 3 --rings bands:8
            pdf | render DESIGN --bleed 3mm --part 10,20%2030,40
            pdf | render DESIGN --bleed 12.5%20mm --view tile
            png | render DESIGN --dpi 72.3456 --step 0 --part 10,20%2030,40
            svg | render DESIGN --view ties
            dxf | render DESIGN
            svg | render DESIGN --profile plot --fill hatch --colours school --wax apples --what repeat --split-layers
            dxf | render DESIGN --profile cut --bridge 3%20mm --dry-run=false
            dxf | render DESIGN --profile plot --dxf r2000
            svg | render DESIGN --profile samlight
            svg | render DESIGN --profile cutter72 --split-layers
            svg | render DESIGN --profile cap --parts outline --fill-gaps --limit cap-gap=0.5%20mm
            png | check DESIGN --limit hand-room=7.5%20mm
            pdf | dyes chart
            svg | motifs show byn-udang --paper f4
            pdf | motifs chart --paper 300%20mm%20x%20400%20mm
            svg | sheet trace DESIGN --outline --mirror --ties
            pdf | sheet trace DESIGN --what zone:body --paper 300%20mm%20x%20400%20mm --line 1%20mm --overlap 12%20mm
            svg | sheet trace DESIGN --what zone:body --all --wax apples --projector
            pdf | sheet ties DESIGN --fold --pricking --hole 2mm --bridge 3%20mm --overlap 12mm --paper letter
            pdf | sheet ties DESIGN --all --lang en
            dxf | sheet ties DESIGN --stencil --what repeat --step dots --dxf r2000
            pdf | sheet cap DESIGN --outline --paper a3 --wax apples --limit cap-gap=0.5mm
            pdf | sheet steps DESIGN --paper 300mmx400mm
            pdf | sheet spec DESIGN --paper f4
            pdf | sheet colourways DESIGN --paper f4
            pdf | sheet lesson DESIGN --participants 12 --group 4 --together 2 --days 2 --hours 2.5 --jp 60 --level mahir
            pdf | sheet lesson LESSON --only worksheet --paper f4
            pdf | sheet practice --only dots,ties --isen cecek --motif byn-udang --paper f4
            pdf | sheet motif udang --paper f4
            """.lines().toList();

    private Makers() {}

    /** Every command that is none but a group of others, by its name without the program's. */
    static Map<String, CommandSpec> commands() {
        Map<String, CommandSpec> all = new TreeMap<>();
        add(model(List.of()), all);
        return all;
    }

    private static void add(CommandLine line, Map<String, CommandSpec> all) {
        line.getSubcommands().values().forEach(each -> {
            all.put(path(each.getCommandSpec()), each.getCommandSpec());
            add(each, all);
        });
    }

    /** The model of the command that some words name, or of all. */
    private static CommandLine model(List<String> words) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return Canting.commands(words.toArray(String[]::new), new Terminal(nowhere, nowhere, Language.EN));
    }

    /** What each line gives to its command. */
    static Map<String, ParseResult> parsed() {
        Map<String, ParseResult> all = new LinkedHashMap<>();
        LINES.forEach(line -> {
            List<String> words = words(line, Path.of(""));
            ParseResult parsed = model(words).parseArgs(words.toArray(String[]::new));
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            all.put(line, parsed);
        });
        return all;
    }

    /** The name of a command without the program's. */
    static String path(CommandSpec command) {
        return command.qualifiedName().replaceFirst("canting ", "");
    }

    /** The first line of each command, by its name. */
    static Map<String, String> first() {
        Map<String, String> all = new TreeMap<>();
        parsed().forEach((line, parsed) -> all.putIfAbsent(path(parsed.commandSpec()), line));
        return all;
    }

    static String ending(String line) {
        return line.split(" ", 2)[0];
    }

    /** The words of a line, with the designs of a folder. */
    static List<String> words(String line, Path folder) {
        List<String> words = new ArrayList<>(
                ReplayCommand.parse(line.substring(line.indexOf('|') + 1)).words());
        words.replaceAll(word -> switch (word) {
            case "DESIGN" -> folder.resolve("tile.canting.yaml").toString();
            case "LESSON" -> folder.resolve("tile.lesson.yaml").toString();
            default -> word;
        });
        return words;
    }
}
