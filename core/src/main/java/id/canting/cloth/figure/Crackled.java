package id.canting.cloth.figure;

import id.canting.design.Crackle;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.crack.CrackNetwork;
import id.canting.geometry.crack.Cracking;
import id.canting.geometry.crack.Cracks;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The cracks in the wax of a drawing, as a figure. Only areas blocked with wax break so that it shows: lines and dots
 * are narrower than the cracks are apart. A crack runs on through the wax lines that border an area.
 *
 * <p>A drawing placed many times breaks once and its cracks are placed many times, so a direction of crumpling turns
 * with every place.
 */
public final class Crackled {
    private static final double FLATNESS = 0.05;

    private final Crackle crackle;
    private final RandomSource random;
    private int met;

    private Crackled(Crackle crackle, RandomSource random) {
        this.crackle = crackle;
        this.random = random;
    }

    /**
     * The figure of the cracks.
     *
     * @param random of which every distinct drawing gets a stream of its own, in the order they are met
     */
    public static Figure figure(Drawing drawing, Crackle crackle, RandomSource random) {
        if (crackle.isOff()) {
            return Figure.NOTHING;
        }
        Crackled crackled = new Crackled(crackle, random);
        return InstancedFigure.of(drawing, crackled::own);
    }

    private Figure own(Drawing drawing) {
        RandomSource stream = random.stream("drawing/" + met++);
        List<Figure> figures = new ArrayList<>();
        List<Region> sheets = sheet(drawing).pieces();
        for (int i = 0; i < sheets.size(); i++) {
            CrackNetwork network = Cracks.of(sheets.get(i), cracking(sheets.get(i)), stream.stream(i));
            if (!network.cracks().isEmpty()) {
                figures.add(network.figure());
            }
        }
        return figures.size() == 1 ? figures.get(0) : new Figure.Group(figures);
    }

    /** The wax areas of a drawing, those that touch as one, with the outlines that border them. */
    private static Region sheet(Drawing drawing) {
        List<Region> areas = new ArrayList<>();
        for (Part part : drawing.parts()) {
            part.mark().wax().flatMap(Wax::blocked).ifPresent(areas::add);
        }
        Region blocked = Region.union(areas);
        if (blocked.isEmpty()) {
            return blocked;
        }
        List<Region> all = new ArrayList<>(List.of(blocked));
        for (Part part : drawing.parts()) {
            part.mark()
                    .wax()
                    .flatMap(Wax::line)
                    .filter(line -> borders(line, blocked))
                    .ifPresent(line -> all.add(stroke(line).and(blocked.offset(line.width()))));
        }
        return Region.union(all);
    }

    private static boolean borders(Mark.WaxLine line, Region blocked) {
        return line.bounds().meets(blocked.bounds())
                && line.centre().points(FLATNESS).stream()
                        .anyMatch(point -> Math.abs(blocked.clearance(point)) < line.width() / 2);
    }

    private static Region stroke(Mark.WaxLine line) {
        Region stroke = Region.EMPTY;
        for (Path contour : line.contours()) {
            Region region = Region.of(contour, FLATNESS);
            stroke = contour.signedArea(FLATNESS) > 0 ? stroke.or(region) : stroke.minus(region);
        }
        return stroke;
    }

    /**
     * How one sheet breaks: the farther it reaches from its edge the more it is strained, so the oldest crack of a small
     * sheet opens less than that of a large one (our rule; it gives a crack at a given strain the same width in both).
     */
    private Cracking cracking(Region sheet) {
        Cracking all = crackle.cracking();
        double strain = Math.min(
                1, all.halfSpacing() / Math.max(1e-9, sheet.inscribed(FLATNESS).radius()));
        double young = 1 - strain * strain;
        return all.widest(all.thin() + (all.wide() - all.thin()) * young * young);
    }
}
