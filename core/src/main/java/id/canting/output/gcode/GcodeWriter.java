package id.canting.output.gcode;

import id.canting.geometry.Point;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.recipe.CarriedComments;
import id.canting.text.Decimals;
import id.canting.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes machines' drawings as G-code in the words of a template: straight moves alone, tool up from line to line, never
 * beyond the bed. The comments at its head say units, origin, feed and size, and carry the recipe.
 */
public final class GcodeWriter {
    /** Comments of this length fit into what controllers take as a line. */
    private static final int LONGEST = 60;

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final MachineDrawing drawing;
    private final GcodeTemplate template;

    private GcodeWriter(MachineDrawing drawing, GcodeTemplate template) {
        this.drawing = drawing;
        this.template = template;
    }

    /**
     * Writes a drawing; the stream is left open, and nothing is written of what cannot be made.
     *
     * @throws id.canting.text.UserError where the drawing reaches beyond the bed
     */
    public static void write(
            MachineDrawing drawing, GcodeTemplate template, EmbeddedRecipe imprint, OutputStream stream)
            throws IOException {
        GcodeWriter writer = new GcodeWriter(drawing, template);
        writer.head(imprint);
        writer.lines(template.lines().header(), Map.of());
        drawing.layers().forEach(writer::layer);
        writer.lines(template.lines().footer(), Map.of());
        stream.write(writer.out.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void head(EmbeddedRecipe imprint) {
        GcodeBed bed = template.bed();
        comment("Canting " + imprint.version());
        comment("machine: " + template.name());
        comment("not tried on a machine: run it with the tool up first");
        comment("units: " + template.units().id() + ", X to the right");
        comment("origin: " + bed.origin().id() + " of the bed");
        comment("bed: " + length(bed.width()) + " x " + length(bed.height()) + " mm");
        comment("page: " + length(drawing.width()) + " x " + length(drawing.height()) + " mm at " + length(bed.left())
                + ", " + length(bed.near()) + " mm");
        comment("feed: " + length(template.feed()) + " mm/min");
        CarriedComments.write(imprint, LONGEST, this::comment);
    }

    private static String length(double mm) {
        return Decimals.write(mm, 3);
    }

    private void comment(String words) {
        line("; " + words.replaceAll("[^ -~]", "?"));
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    private void lines(List<GcodeLine> lines, Map<String, String> values) {
        lines.forEach(each -> line(each.with(values)));
    }

    private void layer(MachineLayer layer) {
        lines(template.lines().up(), Map.of());
        Map<String, String> values =
                Map.of("number", Integer.toString(layer.number()), "name", layer.name(), "tool", layer.tool());
        lines(template.lines().layer(), values);
        for (Trail trail : layer.trails()) {
            for (List<Point> points : TrailPoints.of(trail)) {
                follow(points, Text.same(layer.label()));
            }
        }
    }

    /** Goes to the beginning with the tool up, lowers it, follows the points and lifts it. */
    private void follow(List<Point> points, Text what) {
        move(template.moves().travel(), points.get(0), what);
        lines(template.lines().down(), Map.of());
        points.subList(1, points.size()).forEach(point -> move(template.moves().draw(), point, what));
        lines(template.lines().up(), Map.of());
    }

    private void move(GcodeLine move, Point place, Text what) {
        Point there = template.bed().on(place, drawing.height(), what);
        Map<String, String> values = new HashMap<>();
        values.put("x", number(there.x()));
        values.put("y", number(there.y()));
        values.put("feed", number(template.feed()));
        line(move.with(values));
    }

    private String number(double mm) {
        return Decimals.write(mm / template.units().millimetres(), template.decimals());
    }
}
