package id.canting.makeability.report;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.makeability.Finding;
import id.canting.makeability.Spot;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;

/** Rings around the places of findings, the worst of each with its number beside it. Sizes in mm on the page. */
final class FindingMarkers {
    static final Colour INK = Colour.hex("#a3151f");
    static final double BADGE = 2.7;

    private static final double RING = 3.4;
    private static final double SMALL_RING = 1.5;
    private static final double NUMBER_SIZE = 4.2;
    private static final int MOST_RINGS = 300;

    private final Box page;
    private final Transform onto;
    private final List<Element> below = new ArrayList<>();
    private final List<Element> above = new ArrayList<>();
    private final List<Point> badges = new ArrayList<>();
    private final List<Point> rings = new ArrayList<>();

    /**
     * @param page where badges may stand
     * @param onto from the cloth to the page
     */
    FindingMarkers(Box page, Transform onto) {
        this.page = page;
        this.onto = onto;
    }

    /** All rings and numbers, the numbers on top. */
    List<Element> elements(List<Finding> findings) {
        findings.forEach(finding -> rings.add(onto.apply(finding.worst().place())));
        for (int i = 0; i < findings.size(); i++) {
            List<Spot> spots = findings.get(i).spots();
            for (Spot spot : spots.subList(1, Math.min(MOST_RINGS, spots.size()))) {
                ring(onto.apply(spot.place()), SMALL_RING, 0.35, below);
            }
            Point worst = rings.get(i);
            ring(worst, RING, 0.8, above);
            Point badge = free(worst);
            badges.add(badge);
            Point toward = badge.minus(worst).unit();
            stroke(Path.line(worst.plus(toward.times(RING)), badge), 0.8, above);
            above.addAll(badge(badge, i + 1));
        }
        List<Element> all = new ArrayList<>(below);
        all.addAll(above);
        return all;
    }

    private static void ring(Point at, double radius, double width, List<Element> out) {
        stroke(Path.circle(at, radius), width, out);
    }

    /** A line with a white seam, so that it is seen on any ground. */
    private static void stroke(Path line, double width, List<Element> out) {
        out.add(new Element.Stroke(List.of(line), width * 2.2, Colour.WHITE));
        out.add(new Element.Stroke(List.of(line), width, INK));
    }

    /** A number in a disc. */
    static List<Element> badge(Point at, int number) {
        return List.of(
                new Element.Fill(Region.of(Path.circle(at, BADGE + 0.4), 0.02).figure(), Colour.WHITE),
                new Element.Fill(Region.of(Path.circle(at, BADGE), 0.02).figure(), INK),
                new Element.Words(
                        Integer.toString(number),
                        at.plus(new Point(0, NUMBER_SIZE * 0.35)),
                        NUMBER_SIZE,
                        Element.Words.Anchor.MIDDLE,
                        Colour.WHITE));
    }

    /** A place for a badge near a ring, clear of other rings and badges where there is one. */
    private Point free(Point ring) {
        for (double away = RING + BADGE + 1.2; away < 40; away += 4) {
            for (int i = 0; i < 12; i++) {
                Point at = ring.plus(Point.polar(away, -Math.PI / 4 + i * Math.PI / 6));
                boolean clear = badges.stream().allMatch(other -> other.distance(at) > 2 * BADGE + 0.8)
                        && rings.stream().allMatch(other -> other.distance(at) > RING + BADGE + 0.6);
                if (clear && page.grown(-BADGE - 1).contains(at)) {
                    return at;
                }
            }
        }
        return ring.plus(new Point(RING + BADGE + 1.2, 0));
    }
}
