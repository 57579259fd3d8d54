package id.canting.motifs.banyuasin.water;

import com.google.auto.service.AutoService;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.motifs.banyuasin.Banyuasin;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Aliran Sembilang: the river with white streams (salur) beside it (sources B08, B09). The river follows a
 * sine-generated curve, the form Langbein and Leopold (1966) found in meanders; streams run along it and curl off its
 * bends. One unit is one bend to each side; units join end to end.
 */
@AutoService(Motif.class)
public final class AliranSembilang implements Band {
    private static final Parameter.Quantity LENGTH =
            Parameter.length("length", "panjang satu kelokan", "meander length", 240, 80, 480);
    private static final Parameter.Quantity OMEGA =
            Parameter.angle("omega", "sudut kelokan", "meander angle", 72, 30, 100);
    private static final Parameter.Quantity WIDTH = Parameter.length("width", "lebar sungai", "river width", 15, 8, 30);
    private static final Parameter.Quantity STREAMS = Parameter.count("streams", "jumlah salur", "streams", 4, 2, 8);
    private static final double OVERLAP = 0.2;
    private static final int STEPS = 240;
    private static final int PLACES = 49;

    /** From a stream to the next, mm, and the least at which two lines stay two. */
    private static final double STREAM = 4.5;

    private static final double LEAST_STREAM = 2.6;

    /** How near the middle of a bend a line beside the river may come, as a share of the bend's radius. */
    private static final double ROOM = 0.85;

    @Override
    public Declaration declaration() {
        return Banyuasin.band("byn-aliran-sembilang", new Text("aliran Sembilang", "Sembilang river"))
                .note(
                        "Sungai berkelok diapit salur-salur putih yang mengikal di tiap kelokan.",
                        "A winding river flanked by white streams that curl off at each bend.")
                .meaning("salur putih: anak-anak Sungai Musi", "the white streams: tributaries of the Musi", "B08")
                .interpreted("B08", "B09")
                .parameters(LENGTH, OMEGA, WIDTH, STREAMS);
    }

    @Override
    public Parameter.Quantity pitch() {
        return LENGTH;
    }

    @Override
    public double height(Values values) {
        double rise =
                course(values).stream().mapToDouble(p -> Math.abs(p.y())).max().orElse(0);
        return 2 * (rise + values.number(WIDTH) / 2 + (values.count(STREAMS) + 1) / 2 * 5.5 + 14);
    }

    /** The river's middle over one unit, from the origin to (length, 0), by direction omega sin(2 pi s). */
    private static List<Point> course(Values values) {
        double omega = values.radians(OMEGA);
        List<Point> raw = new ArrayList<>();
        double x = 0;
        double y = 0;
        raw.add(Point.ZERO);
        for (int i = 0; i < STEPS; i++) {
            double theta = omega * StrictMath.cos(2 * Math.PI * (i + 0.5) / STEPS);
            x += StrictMath.cos(theta);
            y += StrictMath.sin(theta);
            raw.add(new Point(x, y));
        }
        double scale = values.number(LENGTH) / x;
        double tilt = y / x;
        List<Point> course = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            Point p = raw.get(i * STEPS / (PLACES - 1));
            course.add(new Point(p.x() * scale, (p.y() - p.x() * tilt) * scale));
        }
        double middle = course.stream().mapToDouble(Point::y).max().orElse(0)
                + course.stream().mapToDouble(Point::y).min().orElse(0);
        return course.stream().map(p -> new Point(p.x(), p.y() - middle / 2)).toList();
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        double middle = height(values) / 2;
        List<Point> course =
                course(values).stream().map(p -> p.plus(new Point(0, middle))).toList();
        double room = ROOM * tightest(values, course);
        double half = Math.min(values.number(WIDTH) / 2, room / 2);
        Drawing.Builder out = Drawing.builder();
        Path left = beside(course, -half);
        Path right = beside(course, half);
        out.klowong("river", left, hand.klowong() * 1.1, Taper.NONE);
        out.klowong("river", right, hand.klowong() * 1.1, Taper.NONE);
        Ribbon river = Ribbon.around(Path.smooth(course), u -> half);
        out.area("river", overlapping(left).join(overlapping(right).reversed()).close(), river, "");
        ripples(out, river, hand);
        streams(out, course, half, room, values.count(STREAMS), hand);
        curls(out, course, half, values, hand);
        return out.build();
    }

    /** The radius of the bends where they are tightest: the direction turns fastest between them. */
    private static double tightest(Values values, List<Point> course) {
        double way = 0;
        for (int i = 1; i < course.size(); i++) {
            way += course.get(i).distance(course.get(i - 1));
        }
        return way / (2 * Math.PI * values.radians(OMEGA));
    }

    /** A line beside the course; its ends lie straight above and below the course's, so that units join. */
    private static Path beside(List<Point> course, double distance) {
        List<Point> points = new ArrayList<>();
        int n = course.size();
        for (int i = 0; i < n; i++) {
            Point before = i == 0
                    ? course.get(n - 2).minus(course.get(n - 1))
                    : course.get(i - 1).minus(course.get(i));
            Point after = i == n - 1
                    ? course.get(1).minus(course.get(0))
                    : course.get(i + 1).minus(course.get(i));
            points.add(course.get(i).plus(after.minus(before).unit().turned().times(distance)));
        }
        return Path.smooth(points);
    }

    /** The line drawn on a hair's breadth at both ends, so that areas of neighbouring units leave no seam. */
    private static Path overlapping(Path line) {
        Point start = line.start().minus(new Point(OVERLAP, 0));
        Point end = line.end().plus(new Point(OVERLAP, 0));
        return Path.line(start, line.start()).join(line).join(Path.line(line.end(), end));
    }

    /** Short waves in the river, in two rows. */
    private static void ripples(Drawing.Builder out, Ribbon river, Hand hand) {
        int waves = (int) Math.max(4, Math.round(river.length() / 13));
        for (int i = 0; i < waves; i++) {
            double u = (i + 0.5) / waves;
            double v = i % 2 == 0 ? 0.32 : -0.32;
            double step = 0.36 / waves;
            Path wave = Path.smooth(List.of(
                    river.at(u - step, v + 0.08),
                    river.at(u - step * 0.4, v - 0.12),
                    river.at(u + step * 0.3, v + 0.1),
                    river.at(u + step, v - 0.06)));
            out.isen("ripple", wave, hand.isen() * 1.1, Taper.BOTH);
            out.dot("ripple", river.at(u, -v), hand.isen() * 1.1);
        }
    }

    /** Streams at both sides, closer together in tight bends, and only as many as the bends' hollows have room for. */
    private static void streams(
            Drawing.Builder out, List<Point> course, double half, double room, int streams, Hand hand) {
        int levels = (streams + 1) / 2;
        double apart = Math.min(STREAM, (room - half) / levels);
        for (int i = 0; i < streams; i++) {
            double side = i % 2 == 0 ? 1 : -1;
            double away = (1 + i / 2) * Math.max(apart, LEAST_STREAM);
            if (half + away > room) {
                return;
            }
            double width = i < 2 ? hand.klowong() : hand.isen() * 1.1;
            out.klowong("stream", beside(course, side * (half + away)), width, Taper.NONE);
        }
    }

    /** Curls with dots in the hollow of each bend. */
    private static void curls(Drawing.Builder out, List<Point> course, double half, Values values, Hand hand) {
        double size = Math.min(17, values.number(LENGTH) * 0.075);
        int n = course.size();
        for (int bend = 0; bend < 2; bend++) {
            Point crest = course.get(n / 4 + bend * (n / 2));
            double inward = bend == 0 ? -1 : 1;
            double off = half + 4.2 + (values.count(STREAMS) + 1) / 2 * 4.6 + size * 0.55;
            for (int side = -1; side <= 1; side += 2) {
                Point eye = crest.plus(new Point(side * size * 1.05, inward * off));
                double start = inward * Math.PI / 2 - Math.PI / 2 + (side > 0 ? Math.PI : 0);
                double turn = inward * side * Math.toRadians(430);
                Path curl = Curves.spiral(eye, size, start, size * 0.2, start + turn);
                out.klowong("curl", curl, hand.klowong() * 0.85, new Taper(0.6, 0.6));
            }
            for (int i = 0; i < 3; i++) {
                out.dot(
                        "curl",
                        crest.plus(new Point(0, inward * (off + size * (0.75 + 0.3 * i)))),
                        hand.isen() * (1.6 - 0.3 * i));
            }
        }
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        double side = height(values);
        Point middle = new Point(side / 2, side / 2);
        Drawing.Builder out = Drawing.builder();
        for (int i = 0; i < 4; i++) {
            double start = i * Math.PI / 2;
            Point eye = middle.plus(Point.polar(side * 0.2, start));
            out.klowong(
                    "curl",
                    Curves.spiral(
                            eye, side * 0.17, start + Math.PI, side * 0.04, start + Math.PI + Math.toRadians(430)),
                    hand.klowong(),
                    Taper.TAIL);
        }
        out.dot("curl", middle, hand.klowong() * 2);
        return out.build();
    }
}
