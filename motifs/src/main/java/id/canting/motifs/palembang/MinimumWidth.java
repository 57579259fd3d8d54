package id.canting.motifs.palembang;

import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.List;

/**
 * Keeps small motifs drawable: a canting lays nothing finer than 0.4 mm (see the check of a cloth), and a lively hand
 * thins some lines by 12 % and some dots by 22 %.
 */
public final class MinimumWidth {
    private static final double LINE = 0.47;
    private static final double DOT = 0.54;

    private static final Wax.Cases<Wax> BROAD = Wax.cases(
            line -> line.width() < LINE ? new Mark.WaxLine(line.centre(), LINE, line.taper()) : line,
            dot -> dot.diameter() < DOT ? new Mark.WaxDot(dot.centre(), DOT) : dot,
            area -> area);

    private MinimumWidth() {}

    /** The drawing of a builder, its own lines and dots as broad as a canting lays them at the least. */
    public static Drawing held(Drawing.Builder out) {
        Drawing drawing = out.build();
        List<Part> parts = drawing.parts().stream()
                .map(part -> new Part(part.name(), part.role(), held(part.mark())))
                .toList();
        return new Drawing(parts, drawing.areas(), drawing.placed(), drawing.label());
    }

    private static Mark held(Mark mark) {
        return mark.wax().<Mark>map(wax -> wax.match(BROAD)).orElse(mark);
    }
}
