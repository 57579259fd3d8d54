package id.canting.cloth;

import id.canting.design.Design;
import id.canting.design.Drawings;
import id.canting.design.Source;
import id.canting.geometry.Box;
import id.canting.motif.Catalogue;
import id.canting.motif.svg.SvgMotif;
import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What a maker must know of how the drawings of a design were taken. */
final class OwnDrawingNotes {
    private static final Messages MESSAGES = Messages.beside(OwnDrawingNotes.class, "messages");

    private OwnDrawingNotes() {}

    /** The notes on each drawing, in the order of their names. */
    static List<Text> of(Design design, Catalogue catalogue) {
        List<Text> notes = new ArrayList<>();
        for (String name : Drawings.names(design.steps())) {
            if (catalogue.motif(name) instanceof SvgMotif own) {
                List<Source.Figure> figures = figures(design, name);
                boolean chosen =
                        figures.stream().allMatch(figure -> figure.use().set().containsKey("width"));
                if (!chosen) {
                    own.guessedSize().ifPresent(notes::add);
                }
                own.leftOut().ifPresent(notes::add);
                for (Source.Figure figure : figures) {
                    beyond(design, own, figure).ifPresent(notes::add);
                }
            }
        }
        return List.copyOf(new LinkedHashSet<>(notes));
    }

    private static List<Source.Figure> figures(Design design, String drawing) {
        return design.steps().stream()
                .flatMap(step -> step.marks().stream())
                .flatMap(marks -> marks.source().repeat().stream())
                .flatMap(repeat -> repeat.figures().stream())
                .filter(figure -> figure.use().motif().equals(drawing))
                .toList();
    }

    /** A drawing that is larger than the cloth is hardly what its maker meant. */
    private static Optional<Text> beyond(Design design, SvgMotif own, Source.Figure figure) {
        Box drawn = own.drawnAt(own.parameters().defaults().with(figure.use().set()));
        double width = drawn.width() * figure.scale();
        double height = drawn.height() * figure.scale();
        Box cloth = design.cut().box();
        double shorter = Math.min(cloth.width(), cloth.height());
        double longer = Math.max(cloth.width(), cloth.height());
        boolean fits = Math.min(width, height) <= shorter && Math.max(width, height) <= longer;
        return fits
                ? Optional.empty()
                : Optional.of(MESSAGES.text(
                        "drawing.beyond", own.reference(), Decimals.write(width, 0), Decimals.write(height, 0)));
    }
}
