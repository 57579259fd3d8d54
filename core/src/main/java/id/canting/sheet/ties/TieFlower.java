package id.canting.sheet.ties;

import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.sheet.trace.Figures;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of tied flower, or of another figure that is tied: one of them is marked at true size, and it is made wherever
 * its kind stands.
 *
 * @param letter by which the map shows it
 * @param name what it is called
 * @param step the number of its tie step
 * @param points the ties of the first that stands, its middle at the origin, by numbers of their own
 * @param box around that one
 * @param places the middles of all of its kind, mm on the cloth
 */
record TieFlower(String letter, Text name, int step, List<TiePoint> points, Box box, List<Point> places) {
    /** Figures whose sides differ by no more than this share are one kind: a hand varies them less. */
    private static final double ALIKE = 0.15;

    /** As many kinds as there are letters to tell them apart. */
    private static final int MOST = 26;

    TieFlower {
        points = List.copyOf(points);
        places = List.copyOf(places);
    }

    /** The kinds of some steps; nothing where a tie stands in no figure, or there are more kinds than letters. */
    static Optional<List<TieFlower>> of(Cloth cloth, List<TieStep> steps) {
        List<TieFlower> flowers = new ArrayList<>();
        for (TieStep step : steps) {
            int bound = 0;
            Drawing drawing = cloth.drawings().getOrDefault(step.step().name(), Drawing.EMPTY);
            List<TieFlower> kinds = new ArrayList<>();
            for (Figures.Standing figure : Figures.in(drawing)) {
                List<TiePoint> points = TiePoints.of(figure.drawing(), middled(figure), 0);
                if (!points.isEmpty()) {
                    bound += points.size();
                    add(figure, points, step.number(), flowers.size(), kinds);
                }
            }
            flowers.addAll(kinds);
            if (bound != step.points().size() || flowers.size() > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(flowers);
    }

    private static Transform middled(Figures.Standing figure) {
        Point middle = figure.box().centre();
        return figure.place().then(Transform.shift(-middle.x(), -middle.y()));
    }

    private static void add(
            Figures.Standing figure, List<TiePoint> points, int step, int before, List<TieFlower> kinds) {
        Point middle = figure.box().centre();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).alike(figure, points.size())) {
                kinds.set(i, kinds.get(i).standingAt(middle));
                return;
            }
        }
        String letter = TiePoint.letters(before + kinds.size());
        Box box = Transform.shift(-middle.x(), -middle.y()).apply(figure.box());
        kinds.add(new TieFlower(letter, figure.label().text(), step, points, box, List.of(middle)));
    }

    private boolean alike(Figures.Standing figure, int count) {
        boolean named = figure.label().text().equals(name) && count == points.size();
        double longer = Math.max(figure.box().width(), figure.box().height());
        double shorter = Math.min(figure.box().width(), figure.box().height());
        return named
                && near(longer, Math.max(box.width(), box.height()))
                && near(shorter, Math.min(box.width(), box.height()));
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= ALIKE * Math.max(one, other) + 1;
    }

    private TieFlower standingAt(Point middle) {
        List<Point> more = new ArrayList<>(places);
        more.add(middle);
        return new TieFlower(letter, name, step, points, box, more);
    }
}
