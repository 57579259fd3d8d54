package id.canting.cli.catalogue;

import id.canting.cli.shell.Terminal;
import id.canting.motif.Information;
import id.canting.motif.Placeholder;
import id.canting.motif.Provenance;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue's entries as data and as lines for people. */
public final class Lists {
    private Lists() {}

    static Map<String, Object> data(Information information, Parameters parameters) {
        Map<String, Object> data = data(information.id(), information.name(), information.kind());
        data.put("note", information.note());
        known(information.provenance(), data);
        List<Object> list = new ArrayList<>();
        parameters.all().forEach(parameter -> list.add(data(parameter)));
        data.put("parameters", list);
        return data;
    }

    static Map<String, Object> data(Placeholder placeholder) {
        Map<String, Object> data = data(placeholder.id(), placeholder.name(), placeholder.kind());
        data.put("reason", placeholder.reason());
        data.put("supply", placeholder.supply());
        known(placeholder.provenance(), data);
        return data;
    }

    private static Map<String, Object> data(String id, Text name, Information.Kind kind) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("name", name);
        data.put("kind", kind.text());
        return data;
    }

    private static void known(Provenance from, Map<String, Object> data) {
        data.put("origin", from.origin().text());
        data.put("nameStatus", from.name().text());
        data.put("shapeStatus", from.shape().text());
        data.put("meaning", from.meaning());
        data.put("meaningSource", from.meaningSource());
        data.put("restriction", from.restriction());
        data.put("sources", from.sources());
    }

    private static Map<String, Object> data(Parameter parameter) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", parameter.name());
        data.put("label", parameter.label());
        data.put("default", parameter.initial());
        data.putAll(parameter.match(
                Parameter.cases(Lists::measured, choice -> Map.of("options", choice.options()), flag -> Map.of())));
        return data;
    }

    private static Map<String, Object> measured(Parameter.Quantity quantity) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unit", quantity.unit().suffix().strip());
        data.put("range", List.of(quantity.range().low(), quantity.range().high()));
        data.put("pakem", List.of(quantity.pakem().low(), quantity.pakem().high()));
        return data;
    }

    /** Rows with their columns lined up. */
    public static void table(Terminal terminal, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).length();
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                if (i + 1 < row.size()) {
                    line.append(" ".repeat(widths.get(i) - row.get(i).length() + 2));
                }
            }
            terminal.print(line.toString().stripTrailing());
        }
    }

    /** A text broken into lines of at most so many characters. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String range(Parameter parameter, Language language) {
        return parameter.match(Parameter.cases(
                q -> Decimals.spoken(q.start(), 3, language) + q.unit().sign() + " ["
                        + Decimals.spoken(q.range().low(), 3, language) + " – "
                        + Decimals.spoken(q.range().high(), 3, language) + "]",
                choice -> choice.start() + " [" + String.join(", ", choice.options()) + "]",
                flag -> Terminal.MESSAGES
                        .text(flag.start() ? "flag.yes" : "flag.no")
                        .in(language)));
    }
}
