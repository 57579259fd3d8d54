package id.canting.sheet.trace;

import id.canting.cloth.Cloth;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.layout.Fit;
import id.canting.layout.Zone;
import id.canting.mark.Drawing;
import id.canting.scene.Element;
import id.canting.sheet.PageSize;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a cloth is traced, and how.
 *
 * @param steps names of the wax steps; empty for all of them
 * @param ties whether the ties and stitches are traced, too
 * @param part {@code cloth}, {@code repeat} for one repeat of the first step that has one, or {@code zone:NAME}
 * @param whole whether a zone of bands is traced all round, and not one corner and one repeat of it
 * @param line width of the tracing line, mm
 * @param fills whether isen and the ground's filling are traced, too
 * @param paper the paper
 * @param overlap what neighbouring pages share, mm
 * @param mirror whether it is mirrored, for the other side of the cloth (nerusi)
 */
public record TraceRequest(
        List<String> steps,
        boolean ties,
        String part,
        boolean whole,
        double line,
        boolean fills,
        PageSize paper,
        double overlap,
        boolean mirror) {
    /** The thinnest line that shows through cloth on a light table, mm: our choice. */
    public static final double USUAL_LINE = 0.7;

    /** What neighbours share if nothing else is asked, mm. */
    public static final double USUAL_OVERLAP = 10;

    private static final double MOST_LINE = 5;
    private static final double LEAST_OVERLAP = 4;
    private static final double MOST_OVERLAP = 50;

    /** Checks the lengths. */
    public TraceRequest {
        steps = List.copyOf(steps);
        if (!(line >= USUAL_LINE && line <= MOST_LINE)) {
            throw new UserError(Tracing.MESSAGES.text("line.range", line, USUAL_LINE, MOST_LINE));
        }
        overlap(overlap);
    }

    /**
     * Checks what neighbouring pages share.
     *
     * @throws UserError when it is out of range
     */
    public static void overlap(double mm) {
        if (!(mm >= LEAST_OVERLAP && mm <= MOST_OVERLAP)) {
            throw new UserError(Tracing.MESSAGES.text("overlap.range", mm, LEAST_OVERLAP, MOST_OVERLAP));
        }
    }

    /**
     * The tracing of a cloth.
     *
     * @throws UserError when a step or zone is not there, nothing repeats, or nothing is to be traced
     */
    public Tracing of(Cloth cloth) {
        List<? extends Step.Marks> chosen = chosen(cloth);
        TraceLines lines = new TraceLines(line, fills);
        List<Element> drawing = new ArrayList<>();
        for (Step.Marks step : chosen) {
            drawing.addAll(lines.of(drawing(cloth, step)));
        }
        Text title = Tracing.MESSAGES.text("title", cloth.design().shownTitle());
        List<Box> windows = windows(cloth, chosen);
        List<Box> figures = chosen.stream()
                .flatMap(step -> Figures.boxes(drawing(cloth, step)).stream())
                .toList();
        Tracing tracing =
                Tracing.fewer(paper, page -> Tracing.of(title, drawing, windows, figures, page, overlap, mirror));
        if (tracing.printed().isEmpty()) {
            throw new UserError(Tracing.MESSAGES.text("nothing"));
        }
        return tracing;
    }

    private static Drawing drawing(Cloth cloth, Step.Marks step) {
        return cloth.drawings().getOrDefault(step.name(), Drawing.EMPTY);
    }

    private List<? extends Step.Marks> chosen(Cloth cloth) {
        List<Step.Marks> marks = cloth.design().marks();
        List<String> known = marks.stream().map(Step::name).toList();
        List<? extends Step.Marks> usual = ties ? marks : cloth.design().waxes();
        List<? extends Step.Marks> chosen = steps.isEmpty()
                ? usual
                : marks.stream().filter(step -> steps.contains(step.name())).toList();
        for (String name : steps) {
            if (!known.contains(name)) {
                throw new UserError(Tracing.MESSAGES.text(
                        "step.unknown", name, String.join(", ", known), Suggestion.didYouMean(name, known)));
            }
        }
        if (chosen.isEmpty()) {
            throw new UserError(Tracing.MESSAGES.text("nothing"));
        }
        return chosen;
    }

    private List<Box> windows(Cloth cloth, List<? extends Step.Marks> chosen) {
        if (part.equals("cloth")) {
            return List.of(cloth.design().cut().box());
        }
        if (part.equals("repeat")) {
            return List.of(repeat(cloth, chosen));
        }
        if (!part.startsWith("zone:")) {
            throw new UserError(Tracing.MESSAGES.text(
                    "part.unknown", part, Suggestion.didYouMean(part, List.of("cloth", "repeat", "zone:NAME"))));
        }
        Zone zone = cloth.design().zones().zone(part.substring("zone:".length()));
        List<Drawing> bands = bands(cloth, zone, chosen);
        return whole || bands.isEmpty() ? BandSample.whole(zone) : BandSample.of(zone, bands);
    }

    /** The drawings of the bands a zone consists of; none where it holds anything else. */
    private static List<Drawing> bands(Cloth cloth, Zone zone, List<? extends Step.Marks> chosen) {
        List<? extends Step.Marks> inside =
                chosen.stream().filter(step -> step.zone().equals(zone.name())).toList();
        boolean banded = inside.stream().allMatch(step -> step.source().fitsFrame());
        return banded ? inside.stream().map(step -> drawing(cloth, step)).toList() : List.of();
    }

    /** What is told where only a part of a zone of bands is traced. */
    public Optional<Text> note(Cloth cloth) {
        if (whole || !part.startsWith("zone:")) {
            return Optional.empty();
        }
        Zone zone = cloth.design().zones().zone(part.substring("zone:".length()));
        return bands(cloth, zone, chosen(cloth)).isEmpty()
                ? Optional.empty()
                : Optional.of(Tracing.MESSAGES.text("sample", zone.name()));
    }

    /**
     * The repeat nearest the middle of its zone, as it lies on the cloth, of the first step that has one.
     *
     * @throws UserError when nothing repeats
     */
    public static Box repeat(Cloth cloth, List<? extends Step.Marks> chosen) {
        for (Step.Marks step : chosen) {
            Optional<Source.Repeat> repeat = step.source().repeat();
            if (repeat.isPresent()) {
                Zone.Piece piece =
                        cloth.design().zones().zone(step.zone()).pieces().get(0);
                return within(Fit.middleRepeat(piece, repeat.get().layout()), piece.box());
            }
        }
        throw new UserError(Tracing.MESSAGES.text("no.repeat"));
    }

    /** The part of a repeat that lies in its zone: one that is larger than the zone stands there but once. */
    private static Box within(Box tile, Box zone) {
        return new Box(
                Math.max(tile.left(), zone.left()),
                Math.max(tile.top(), zone.top()),
                Math.min(tile.right(), zone.right()),
                Math.min(tile.bottom(), zone.bottom()));
    }
}
