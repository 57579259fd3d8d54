package id.canting.output.gcode;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.parameter.Unit;
import id.canting.text.SafeText;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a template, every fault at its place. */
final class GcodeTemplateReader {
    private static final String VERSION = "1";
    private static final int MOST_LINES = 200;
    private static final List<String> KEYS = List.of(
            "canting-gcode",
            "name",
            "units",
            "origin",
            "bed",
            "at",
            "feed",
            "decimals",
            "header",
            "tool-up",
            "tool-down",
            "travel",
            "draw",
            "layer",
            "footer");
    private static final List<String> PLACE = List.of("x", "y");
    private static final List<String> PLACE_AND_FEED = List.of("x", "y", "feed");
    private static final List<String> OF_LAYER = List.of("number", "name", "tool");

    private final String text;
    private final Fields fields;

    GcodeTemplateReader(String file, String text) {
        this.text = text;
        this.fields = Fields.of(YamlReader.read(file, text), KEYS);
    }

    GcodeTemplate read() {
        Node version = fields.get("canting-gcode");
        if (!Fields.word(version).equals(VERSION)) {
            throw new UserError(GcodeBed.MESSAGES.text("version", Fields.word(version), VERSION), version.place());
        }
        GcodeUnits units = Fields.placed(
                fields.get("units"),
                node -> GcodeUnits.of(Fields.word(node))
                        .orElseThrow(() -> new UserError(GcodeBed.MESSAGES.text(
                                "units",
                                Fields.word(node),
                                String.join(
                                        ", ",
                                        Arrays.stream(GcodeUnits.values())
                                                .map(GcodeUnits::id)
                                                .toList())))));
        GcodeBed bed = bed();
        fields.get("feed");
        double feed = fields.number("feed", Unit.SPEED, 0, 1, 100_000);
        int decimals = (int) fields.number("decimals", Unit.COUNT, 3, 0, 6);
        GcodeTemplate.Moves moves =
                new GcodeTemplate.Moves(move("travel", PLACE_AND_FEED), move("draw", PLACE_AND_FEED));
        fields.get("tool-up");
        fields.get("tool-down");
        GcodeTemplate.Lines lines = new GcodeTemplate.Lines(
                lines("header", List.of(), bed, units),
                lines("tool-up", List.of(), bed, units),
                lines("tool-down", List.of(), bed, units),
                lines("layer", OF_LAYER, bed, units),
                lines("footer", List.of(), bed, units));
        String name = SafeText.of(Fields.word(fields.get("name")));
        return new GcodeTemplate(text, name, units, bed, feed, decimals, moves, lines);
    }

    private GcodeBed bed() {
        List<Double> size = pair(fields.get("bed"), "bed");
        List<Double> at = fields.find("at").map(node -> pair(node, "at")).orElse(List.of(0.0, 0.0));
        Node origin = fields.get("origin");
        GcodeBed.Origin corner = Fields.placed(
                origin,
                node -> GcodeBed.Origin.of(Fields.word(node))
                        .orElseThrow(() -> new UserError(GcodeBed.MESSAGES.text(
                                "origin",
                                Fields.word(node),
                                String.join(
                                        ", ",
                                        Arrays.stream(GcodeBed.Origin.values())
                                                .map(GcodeBed.Origin::id)
                                                .toList())))));
        return Fields.placed(
                fields.get("bed").place(), () -> new GcodeBed(size.get(0), size.get(1), at.get(0), at.get(1), corner));
    }

    private static List<Double> pair(Node node, String key) {
        List<Node> items = Fields.pair(node, GcodeBed.MESSAGES.text("pair", key));
        return items.stream().map(item -> Fields.number(key, item, Unit.LENGTH)).toList();
    }

    private GcodeLine move(String key, List<String> names) {
        return Fields.placed(fields.get(key), node -> {
            GcodeLine line = GcodeLine.of(Fields.word(node), names);
            if (!PLACE.stream().allMatch(line::names)) {
                throw new UserError(GcodeBed.MESSAGES.text("move.place", key));
            }
            return line;
        });
    }

    private List<GcodeLine> lines(String key, List<String> names, GcodeBed bed, GcodeUnits units) {
        List<Node> nodes = fields.find(key).map(Fields::items).orElse(List.of());
        if (nodes.size() > MOST_LINES) {
            throw new UserError(
                    GcodeBed.MESSAGES.text("lines", key, MOST_LINES),
                    fields.get(key).place());
        }
        List<GcodeLine> lines = new ArrayList<>();
        for (Node each : nodes) {
            lines.add(Fields.placed(each, node -> {
                GcodeLine line = GcodeLine.of(Fields.word(node), names);
                line.check(bed, units);
                return line;
            }));
        }
        return lines;
    }
}
