package id.canting.sheet.practice;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Hand;
import id.canting.motif.Isen;
import id.canting.random.RandomSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Strips to be filled with isen, each by the fill's own drawing; the hand works them from left to right. */
final class Strips {
    private static final double HEIGHT = 19;
    private static final double CORNER = 6;
    private static final double OUTLINE = 1.2;
    private static final double CLEAR = 1.3;

    private Strips() {}

    static List<Exercise> of(List<Isen> fills, double width) {
        double own = (width - CopyPage.GAP) / 2;
        return fills.stream().map(isen -> of(isen, own)).toList();
    }

    private static Exercise of(Isen isen, double width) {
        Region strip = Region.of(Box.sized(CORNER, CORNER, width - 2 * CORNER, HEIGHT - 2 * CORNER))
                .offset(CORNER - OUTLINE / 2);
        Path spine = Path.line(new Point(0, HEIGHT / 2), new Point(width, HEIGHT / 2));
        Ribbon form = Ribbon.around(spine, u -> HEIGHT / 2);
        Area area = new Area("strip", strip.offset(-CLEAR), Optional.of(form), "");
        Hand hand = new Hand(
                1.2, 0.9, 0, RandomSource.of(1).stream(isen.information().id()));
        List<Mark> marks = isen.fill(area, isen.parameters().defaults(), hand).stream()
                .sorted(Comparator.comparingDouble(
                        mark -> HandStrokes.start(mark).x()))
                .toList();
        return Exercise.of(
                Skill.ISEN,
                isen.information().name().capital(),
                isen.information().note(),
                marks,
                new Box(0, 0, width, HEIGHT),
                2,
                strip.contours());
    }
}
