package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Hand;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drawings read and drawn for tests, and what is said of them. */
final class SvgDrawings {
    static final Hand HAND = new Hand(1.5, 0.8, 0, RandomSource.of(1));

    private SvgDrawings() {}

    /** A page of 100 mm with something on it. */
    static String page(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " width='100mm' height='100mm' viewBox='0 0 100 100'>" + inside + "</svg>";
    }

    static SvgMotif motif(String svg) {
        return SvgMotif.read("gambar.svg", svg);
    }

    static Drawing drawn(String svg) {
        return drawn(motif(svg));
    }

    static Drawing drawn(SvgMotif motif) {
        return motif.draw(motif.parameters().defaults(), HAND);
    }

    /** The marks in short: their kinds and sizes in whole mm, as in "line 80x80, dot 6". */
    static String told(Drawing drawing) {
        return drawing.flattened().stream().map(SvgDrawings::told).collect(Collectors.joining(", "));
    }

    private static String told(Part part) {
        Mark mark = part.mark();
        if (mark instanceof Mark.WaxDot dot) {
            return "dot " + Math.round(dot.diameter());
        }
        Box box = mark instanceof Mark.WaxLine line
                ? Box.around(line.centre().points(0.01))
                : ((Mark.WaxArea) mark).region().bounds();
        String kind = mark instanceof Mark.WaxLine ? "line" : "area";
        return String.format(Locale.ROOT, "%s %dx%d", kind, Math.round(box.width()), Math.round(box.height()));
    }

    /** All notes of a drawing in English. */
    static String notes(SvgMotif motif) {
        return Stream.concat(motif.guessedSize().stream(), motif.leftOut().stream())
                .map(Text::en)
                .collect(Collectors.joining("\n"));
    }

    static double blocked(Drawing drawing) {
        return drawing.flattened().stream()
                .map(Part::mark)
                .filter(Mark.WaxArea.class::isInstance)
                .mapToDouble(mark -> ((Mark.WaxArea) mark).region().area())
                .sum();
    }

    static List<String> parts(Drawing drawing) {
        return drawing.areas().stream().map(area -> area.part()).sorted().toList();
    }

    /** All names of each area, and how large it is in whole square mm, as in "eye+flower 79". */
    static String areas(Drawing drawing) {
        return drawing.areas().stream()
                .map(area -> String.join("+", area.names()) + " "
                        + Math.round(area.region().area()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
