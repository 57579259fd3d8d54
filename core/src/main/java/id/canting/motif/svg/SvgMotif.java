package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.TangledLines;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A drawing of the user's own as a motif: what is to be seen of it, as every viewer shows it, becomes wax. Lines are drawn
 * with the cantings, areas of one colour are blocked, and where colours meet each area keeps an outline. What has the
 * colour of the page takes away what lies below. Layers or classes called klowong, isen or tembok decide it where they are
 * there. Areas can be filled with isen by their part's name, which is the id or label that the user gave, else its colour.
 */
public final class SvgMotif implements Motif {
    private static final Messages MESSAGES = Messages.beside(SvgMotif.class, "messages");

    /** The largest side of a drawing, mm: half the largest cloth. */
    private static final double LARGEST = 5_000;

    /** Areas without so much room between their edges close under the wax of a usual outline, mm. */
    private static final double ROOM = 1.6;
    /** The finest wax that a canting lays, mm: the usual limit of checks. */
    private static final double FINEST = 0.4;

    private static final String BY_CANTING = "canting";
    private static final String AS_DRAWN = "as-drawn";
    private static final String AREA = "area";
    private static final String LINE = "line";

    private final String reference;
    private final SvgSheet sheet;
    private final Seen seen;
    private final Box box;
    private final List<LeftOut.Entry> left;

    private SvgMotif(String reference, SvgSheet sheet, Seen seen, Box box, List<LeftOut.Entry> left) {
        this.reference = reference;
        this.sheet = sheet;
        this.seen = seen;
        this.box = box;
        this.left = List.copyOf(left);
    }

    /**
     * The motif in an SVG's text.
     *
     * @param reference the path by which the design names it
     * @throws UserError at the place of what cannot be taken
     */
    public static SvgMotif read(String reference, String text) {
        if (text.length() > ResourceLimit.DRAWING.most()) {
            throw ResourceLimit.DRAWING
                    .exceeded(MESSAGES.text("large", text.length(), ResourceLimit.DRAWING.most()))
                    .at(new SourceLocation(reference, 1, 1));
        }
        try {
            return seen(reference, SvgReader.read(reference, text));
        } catch (TangledLines e) {
            throw new UserError(
                    MESSAGES.text(e.isNested() ? "tangled.nested" : "tangled", e.most()),
                    new SourceLocation(reference, 1, 1));
        }
    }

    private static SvgMotif seen(String reference, SvgSheet sheet) {
        LeftOut left = new LeftOut();
        sheet.left().forEach(left::add);
        double flatness = flatness(sheet);
        Seen seen = Visible.of(Inks.of(sheet.painted(), sheet.page(), flatness, left), flatness);
        Box box = box(seen, flatness).orElseThrow(() -> empty(reference, left));
        if (box.width() + box.height() <= 0) {
            throw empty(reference, left);
        }
        if (Math.max(box.width(), box.height()) > LARGEST) {
            throw new UserError(
                    MESSAGES.text("side", Math.max(box.width(), box.height()), LARGEST),
                    new SourceLocation(reference, 1, 1));
        }
        return new SvgMotif(reference, sheet, seen, box, left.all());
    }

    private static UserError empty(String reference, LeftOut left) {
        Text why = left.all().isEmpty() ? Text.EMPTY : MESSAGES.text("empty.left", LeftOut.told(left.all()));
        return new UserError(MESSAGES.text("empty", why), new SourceLocation(reference, 1, 1));
    }

    /** How finely areas follow their curves, mm: so that nothing is seen of it when the drawing is made larger. */
    private static double flatness(SvgSheet sheet) {
        double side = sheet.painted().stream()
                .flatMap(painted -> painted.shape().paths().stream())
                .map(Path::bounds)
                .reduce(Box::with)
                .map(box -> Math.max(box.width(), box.height()))
                .orElse(0.0);
        return Math.min(0.05, Math.max(0.001, side / 5000));
    }

    private static Optional<Box> box(Seen seen, double flatness) {
        Optional<Box> shapes =
                seen.shapes().stream().map(shape -> shape.region().bounds()).reduce(Box::with);
        Optional<Box> lines = seen.lines().stream()
                .flatMap(line -> line.paths().stream()
                        .map(path -> Box.around(path.points(flatness)).grown(line.isDot(path) ? line.width() / 2 : 0)))
                .reduce(Box::with);
        return shapes.isPresent() && lines.isPresent()
                ? Optional.of(shapes.get().with(lines.get()))
                : shapes.or(() -> lines);
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public Declaration declaration() {
        String name = reference.replaceAll("^.*[/\\\\]", "").replaceAll("\\.[sS][vV][gG][zZ]?$", "");
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        Information information = new Information(
                "usr-" + (slug.isEmpty() ? "gambar" : slug),
                Text.same(name.isBlank() ? "gambar" : name),
                Information.Kind.FIGURE,
                told(),
                new Provenance(
                        Provenance.Origin.OWN,
                        Provenance.NameStatus.OWN,
                        Provenance.ShapeStatus.OWN,
                        Text.EMPTY,
                        "",
                        Text.EMPTY,
                        List.of()));
        return new Declaration(information, Parameters.of(width(), lines(), outline()));
    }

    /** How wide the drawing is unless its width is set, mm; for an upright line next to nothing. */
    public double drawnWidth() {
        return width().start();
    }

    /** What the drawing is, how it was taken, and what of it can be filled. */
    private Text told() {
        List<Text> told = new ArrayList<>();
        told.add(MESSAGES.text("note", reference));
        told.add(guessedSize()
                .map(Text::capital)
                .orElseGet(() -> MESSAGES.text("note.size", spoken(box.width()), spoken(box.height()))));
        TreeSet<String> parts = new TreeSet<>();
        seen.shapes().forEach(shape -> shape.parts().forEach(part -> parts.addAll(part.names())));
        seen.open().forEach(part -> parts.addAll(part.names()));
        if (!parts.isEmpty()) {
            told.add(MESSAGES.text("note.parts", String.join(", ", parts)));
        }
        long shut = seen.open().stream()
                .filter(part -> part.region().offset(-ROOM / 2).isEmpty())
                .count();
        if (shut > 0) {
            told.add(MESSAGES.text("note.shut", shut, seen.open().size(), ROOM));
        }
        long fine = seen.lines().stream().filter(line -> line.width() < FINEST).count();
        if (fine > 0) {
            told.add(MESSAGES.text("note.fine", fine, seen.lines().size(), FINEST));
        }
        if (seen.colours() > 1) {
            told.add(MESSAGES.text("note.colours", seen.colours()));
        }
        leftOut().map(Text::capital).ifPresent(told::add);
        return Text.joined(told, " ");
    }

    /** What its size was taken from, where the file does not tell it in mm. */
    public Optional<Text> guessedSize() {
        return sheet.unit() == SvgPage.Unit.TRUE
                ? Optional.empty()
                : Optional.of(MESSAGES.text(
                        "size",
                        reference,
                        spoken(box.width()),
                        spoken(box.height()),
                        Decimals.write(sheet.unit().dotsAnInch(), 0)));
    }

    /** What of the file is left out, or drawn otherwise, where anything is. */
    public Optional<Text> leftOut() {
        return left.isEmpty() ? Optional.empty() : Optional.of(MESSAGES.text("left", reference, LeftOut.told(left)));
    }

    /** The box that the drawing takes with some values, around the origin, mm. */
    public Box drawnAt(Values values) {
        double share = values.number(width()) / width().start() / 2;
        return new Box(-box.width() * share, -box.height() * share, box.width() * share, box.height() * share);
    }

    /** A length as people say it: tenths of a mm only where they matter. */
    private static double spoken(double mm) {
        return mm < 20 ? Math.rint(mm * 10) / 10 : Math.rint(mm);
    }

    /** The drawing's text with nothing in it but what decides the wax; reading it gives this motif again. */
    public String plain() {
        return PlainSvg.write(sheet);
    }

    private Parameter.Quantity width() {
        double width = Math.max(box.width(), 1e-3 * box.height());
        return Parameter.length("width", "lebar", "width", width, Math.min(1, width), Math.max(LARGEST, width));
    }

    private static Parameter.Choice lines() {
        return new Parameter.Choice("lines", MESSAGES.text("lines"), BY_CANTING, List.of(BY_CANTING, AS_DRAWN));
    }

    private static Parameter.Choice outline() {
        return new Parameter.Choice("outline", MESSAGES.text("outline"), AREA, List.of(AREA, LINE));
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        Parameter.Quantity width = width();
        double scale = values.number(width) / width.start();
        Point middle = box.centre();
        Transform place = Transform.shift(-middle.x(), -middle.y()).then(Transform.scale(scale, scale));
        WaxDrawing.Manner manner = new WaxDrawing.Manner(
                values.choice(lines()).equals(AS_DRAWN),
                values.choice(outline()).equals(LINE));
        return WaxDrawing.of(seen, manner, place, hand);
    }
}
