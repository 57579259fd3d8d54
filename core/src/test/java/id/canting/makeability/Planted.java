package id.canting.makeability;

import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeLibrary;
import id.canting.geometry.Box;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.motif.Catalogue;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.TrialIsen;
import id.canting.motif.TrialMotif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Plain motifs whose faults are set by number, and the cloth that has one of each. */
public final class Planted {
    private static final Parameter.Quantity PEN = length("pen", 1);
    private static final Parameter.Quantity GAP = length("gap", 1);
    private static final Parameter.Quantity LONG = length("long", 30);
    private static final Parameter.Quantity SIZE = length("size", 40);
    private static final Parameter.Quantity BREAK = length("break", 0);
    private static final Parameter.Quantity DOT = length("dot", 1);
    private static final Parameter.Quantity APART = length("apart", 2);
    private static final Parameter.Quantity ROOM = length("room", 6);
    private static final Parameter.Quantity BAND = length("band", 3);
    private static final Parameter.Quantity STITCH = length("stitch", 4);
    private static final Parameter.Quantity ROWS_APART = length("apart", 8);
    private static final Parameter.Quantity RADIUS = length("radius", 12);

    static final Library LIBRARY = new Library(
            Catalogue.of(
                    List.of(
                            motif("garis", Planted::lines, PEN, GAP, LONG),
                            motif("silang", Planted::cross, LONG),
                            motif("kotak", Planted::box, SIZE, BREAK),
                            motif("titik", Planted::dots, DOT, APART),
                            motif("ikat", Planted::ties, ROOM, BAND),
                            motif("jelujur", Planted::rows, STITCH, ROWS_APART, RADIUS)),
                    List.of(new TrialIsen("isn-isi", (area, hand) -> List.of()))),
            DyeLibrary.standard());

    private Planted() {}

    public static Cloth cloth() {
        return read(resource("faults.canting.yaml"));
    }

    /** A cloth of 400 x 200 mm with given steps, each written as one line. */
    public static Cloth cloth(double hand, String steps) {
        return read("canting: 1\nseed: 5\nhand: " + hand
                + "\ncloth: {format: plain, width: 400 mm, height: 200 mm}\nsteps:\n" + steps.indent(2));
    }

    private static Cloth read(String text) {
        return Cloth.make(new DesignReader(LIBRARY).read(YamlReader.read("planted", text)), LIBRARY);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Planted.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two lines of isen side by side. */
    private static Drawing lines(Values values) {
        double pen = values.number(PEN);
        double half = values.number(LONG) / 2;
        double y = (pen + values.number(GAP)) / 2;
        return Drawing.builder()
                .isen("hair", Path.line(new Point(-half, -y), new Point(half, -y)), pen, Taper.NONE)
                .isen("hair", Path.line(new Point(-half, y), new Point(half, y)), pen, Taper.NONE)
                .build();
    }

    /** Two lines that cross at a narrow angle. */
    private static Drawing cross(Values values) {
        double half = values.number(LONG) / 2;
        return Drawing.builder()
                .isen("hair", Path.line(new Point(-half, -2), new Point(half, 2)), 1, Taper.NONE)
                .isen("hair", Path.line(new Point(-half, 2), new Point(half, -2)), 1, Taper.NONE)
                .build();
    }

    /** A square with its outline, whose top side is broken in the middle. */
    private static Drawing box(Values values) {
        double half = values.number(SIZE) / 2;
        double broken = values.number(BREAK) / 2;
        Path square = new Box(-half, -half, half, half).outline();
        Path open = Path.polyline(List.of(
                new Point(broken, -half),
                new Point(half, -half),
                new Point(half, half),
                new Point(-half, half),
                new Point(-half, -half),
                new Point(-broken, -half)));
        return Drawing.builder()
                .klowong("box", broken > 0 ? open : square, 1.5, Taper.NONE)
                .area("box", square, "isi")
                .build();
    }

    private static Drawing dots(Values values) {
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < 9; i++) {
            Point at = new Point(i % 3, i / 3).times(values.number(APART));
            out.dot("dots", at, values.number(DOT));
        }
        return out.build();
    }

    private static Drawing ties(Values values) {
        double outer = 8;
        double band = values.number(BAND);
        double apart = 2 * outer + values.number(ROOM);
        return Drawing.builder()
                .tie("tie", new Mark.Tie(Point.ZERO, outer - band, outer, 1, 0.9, new Mark.Gathered(2, 9, 0.1), 1))
                .tie(
                        "tie",
                        new Mark.Tie(new Point(apart, 0), outer - band, outer, 1, 0.9, new Mark.Gathered(2, 9, 0.1), 2))
                .build();
    }

    /** A row around a bend, and a straight one below it. */
    private static Drawing rows(Values values) {
        double radius = values.number(RADIUS);
        double stitch = values.number(STITCH);
        double foot = radius + values.number(ROWS_APART);
        Path bend = Path.line(new Point(radius, -25), new Point(radius, 0))
                .join(Curves.arc(Point.ZERO, radius, 0, Math.PI))
                .join(Path.line(new Point(-radius, 0), new Point(-radius, -25)));
        Path straight = Path.line(new Point(-30, foot), new Point(30, foot));
        return Drawing.builder()
                .tie("row", new Mark.StitchLine(bend, stitch, 3, 0.8, 1))
                .tie("row", new Mark.StitchLine(straight, stitch, 3, 0.8, 2))
                .build();
    }

    private static Parameter.Quantity length(String name, double start) {
        return Parameter.length(name, name, name, start, 0, 200);
    }

    private static Motif motif(String id, Function<Values, Drawing> draw, Parameter... parameters) {
        boolean tied = id.equals("ikat") || id.equals("jelujur");
        Information.Kind kind = tied ? Information.Kind.JUMPUTAN : Information.Kind.FIGURE;
        return new TrialMotif("tst-" + id, kind, Parameters.of(parameters), (values, hand) -> draw.apply(values));
    }
}
