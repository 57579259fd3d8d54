package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.motif.Provenance;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A drawing of the user's own as a motif: what is stroked becomes wax lines as wide as the step's cantings lay them, what
 * is filled becomes blocked areas, small filled circles become dots. Layers or classes called klowong, isen or tembok
 * decide it where they are there. A closed line makes an area that can be filled with isen by its part's name, which is
 * the id or label the user gave it.
 */
public final class SvgMotif implements Motif {
    private static final Messages MESSAGES = Messages.beside(SvgMotif.class, "messages");
    private static final double FLATNESS = 0.05;

    /** The largest side of a drawing, mm: half the largest cloth. */
    private static final double LARGEST = 5_000;

    /** Filled circles up to this width are dots, mm: what a canting sets in one touch. */
    private static final double WIDEST_DOT = 3;

    private final String reference;
    private final ParsedSvg sheet;
    private final Box box;

    private SvgMotif(String reference, ParsedSvg sheet, Box box) {
        this.reference = reference;
        this.sheet = sheet;
        this.box = box;
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
        ParsedSvg sheet = SvgReader.read(reference, text);
        Optional<Box> box = sheet.lines().stream()
                .flatMap(line -> line.paths().stream())
                .map(Path::bounds)
                .reduce(Box::with);
        if (box.isEmpty() || box.get().width() + box.get().height() <= 0) {
            throw new UserError(MESSAGES.text("empty"), new SourceLocation(reference, 1, 1));
        }
        if (Math.max(box.get().width(), box.get().height()) > LARGEST) {
            throw new UserError(
                    MESSAGES.text("side", Math.max(box.get().width(), box.get().height()), LARGEST),
                    new SourceLocation(reference, 1, 1));
        }
        if (sheet.lines().stream().noneMatch(SvgMotif::draws)) {
            throw new UserError(MESSAGES.text("empty"), new SourceLocation(reference, 1, 1));
        }
        return new SvgMotif(reference, sheet, box.get());
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public Declaration declaration() {
        String name = reference.replaceAll("^.*[/\\\\]", "").replaceAll("\\.[sS][vV][gG]$", "");
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        Information information = new Information(
                "usr-" + (slug.isEmpty() ? "gambar" : slug),
                Text.same(name.isBlank() ? "gambar" : name),
                Information.Kind.FIGURE,
                MESSAGES.text("note", reference),
                new Provenance(
                        Provenance.Origin.OWN,
                        Provenance.NameStatus.OWN,
                        Provenance.ShapeStatus.OWN,
                        Text.EMPTY,
                        "",
                        Text.EMPTY,
                        List.of()));
        return new Declaration(information, Parameters.of(width()));
    }

    /** What the drawing holds that wax cannot follow and that is therefore left out; empty where nothing is. */
    public Text left() {
        List<String> names = new ArrayList<>();
        sheet.left().forEach((name, count) -> names.add(count == 1 ? name : name + " (" + count + ")"));
        return names.isEmpty() ? Text.EMPTY : MESSAGES.text("left", reference, String.join(", ", names));
    }

    /** The drawing's text with nothing in it but what decides the wax; reading it gives this motif again. */
    public String plain() {
        return sheet.plain();
    }

    private Parameter.Quantity width() {
        double width = Math.max(box.width(), 1e-3 * box.height());
        return Parameter.length("width", "lebar", "width", width, width / 20, width * 20);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        Parameter.Quantity width = width();
        double scale = values.number(width) / width.start();
        Point middle = box.centre();
        Transform place = Transform.shift(-middle.x(), -middle.y()).then(Transform.scale(scale, scale));
        Drawing.Builder out = Drawing.builder();
        for (ParsedSvg.Line line : sheet.lines()) {
            List<Path> paths =
                    line.paths().stream().map(path -> path.transformed(place)).toList();
            if (line.style().blocked()) {
                block(paths, line.style().part(), out);
            } else {
                paths.forEach(path -> draw(path, line.style(), hand, out));
            }
        }
        return out.build();
    }

    /** Whether a shape leaves a mark: a line does, an area without any inside does not. */
    private static boolean draws(ParsedSvg.Line line) {
        Drawing.Builder out = Drawing.builder();
        if (line.style().blocked()) {
            block(line.paths(), line.style().part(), out);
        }
        return !line.style().blocked() || !out.build().parts().isEmpty();
    }

    /** A filled shape: a dot where it is small and round, else an area; lines within lines are holes. */
    private static void block(List<Path> paths, String part, Drawing.Builder out) {
        Box bounds = paths.get(0).bounds();
        boolean round = Math.abs(bounds.width() - bounds.height()) < 0.02 * bounds.width();
        if (paths.size() == 1 && round && bounds.width() <= WIDEST_DOT) {
            out.add(part, Role.ISEN, new Mark.WaxDot(bounds.centre(), bounds.width()));
            return;
        }
        Region region = Region.EMPTY;
        for (Path path : paths) {
            Region inside = Region.of(path.close(), FLATNESS);
            region = region.or(inside).minus(region.and(inside));
        }
        if (!region.isEmpty()) {
            out.add(part, Role.KLOWONG, new Mark.WaxArea(region));
            out.area(new Area(part, region, Optional.empty(), ""));
        }
    }

    private static void draw(Path path, Style style, Hand hand, Drawing.Builder out) {
        Role role = style.role().orElse(Role.KLOWONG);
        double width = switch (role) {
            case ISEN -> hand.isen();
            case KLOWONG, LATAR, TIE -> hand.klowong();
        };
        out.add(style.part(), role, new Mark.WaxLine(path, width, Taper.NONE));
        Region region = path.closed() && role == Role.KLOWONG ? Region.of(path, FLATNESS) : Region.EMPTY;
        if (!region.isEmpty()) {
            out.area(new Area(style.part(), region, Optional.empty(), ""));
        }
    }
}
