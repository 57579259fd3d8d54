package id.canting.sheet.trace;

import id.canting.geometry.Box;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.List;

/**
 * The page that is printed first and alone: figures of known size to lay a ruler on, what to do when they are wrong, in
 * both languages whatever language is chosen, since whoever prints need not be who draws.
 */
final class Calibration {
    private static final double SMALL = Ink.POINT_12;
    private static final double LARGE = 20 * 25.4 / 72;
    private static final double INCH = 25.4;
    private static final double[] MEASURED = {47, 48, 49, 51, 52};

    /** From the left edge to the table of remedies where it stands beside the figures, mm. */
    private static final double BESIDE = 130;

    /** The width of that table, mm. */
    private static final double TABLE = 120;

    /** Height of all that stands one below another, mm. */
    private static final double TALL = 240;

    private static final double WIDE = 190;

    private final PageSize paper;
    private final boolean beside;
    private final double left;
    private final double width;
    private final Ink ink = new Ink();

    private Calibration(PageSize paper) {
        this.paper = paper;
        this.beside = paper.height() < TALL && paper.content() >= BESIDE + TABLE;
        this.width = Math.min(paper.content(), beside ? BESIDE + TABLE : WIDE);
        this.left = (paper.width() - width) / 2;
    }

    /** The page on its paper. */
    static Page page(PageSize paper) {
        return new Calibration(paper).page();
    }

    private Page page() {
        double y = PageSize.MARGIN + LARGE;
        ink.words(Tracing.MESSAGES.text("calibration").id(), left, y, LARGE, Element.Words.Anchor.START);
        ink.words(Tracing.MESSAGES.text("calibration").en(), left, y + 6, SMALL, Element.Words.Anchor.START);
        y += 15;
        y = both("calibration.first", y);
        double top = y + 4;
        y = both("calibration.wrong", figures(top) + 6);
        remedies(beside ? left + BESIDE : left, beside ? top : y + 2);
        Text label = Tracing.MESSAGES.text("calibration");
        Layer layer = new Layer("calibration", label, ink.elements());
        return new Page(Text.EMPTY, label, new Scene(paper.width(), paper.height(), label, Text.EMPTY, List.of(layer)));
    }

    private double both(String key, double y) {
        Text words = Tracing.MESSAGES.text(key);
        double after = ink.paragraph(words.in(Language.ID), left, y, width, SMALL);
        return ink.paragraph(words.in(Language.EN), left, after + 1.5, width, SMALL);
    }

    private double figures(double y) {
        ink.box(Box.sized(left, y, 50, 50), 0.4);
        ink.words("5 cm × 5 cm", left + 25, y + 26.5, SMALL, Element.Words.Anchor.MIDDLE);
        ink.box(Box.sized(left + 60, y, INCH, INCH), 0.4);
        ink.words("1 inch", left + 60 + INCH / 2, y + 14, SMALL, Element.Words.Anchor.MIDDLE);
        ruler(left, y + 62);
        return y + 74;
    }

    private void ruler(double x, double y) {
        for (int mm = 0; mm <= 100; mm++) {
            double height = mm % 10 == 0 ? 6 : mm % 5 == 0 ? 4.5 : 3;
            ink.line(x + mm, y, x + mm, y - height, mm % 10 == 0 ? 0.3 : 0.15);
            if (mm % 20 == 0) {
                ink.words(Integer.toString(mm / 10), x + mm, y + 5, SMALL, Element.Words.Anchor.MIDDLE);
            }
        }
        ink.line(x, y, x + 100, y, 0.3);
        ink.words("cm", x + 105, y + 5, SMALL, Element.Words.Anchor.START);
    }

    /** What to set for each size the square is found to have. */
    private void remedies(double first, double top) {
        double y = top + 5;
        double second = first + 60;
        heading("calibration.measured", first, y);
        heading("calibration.set", second, y);
        ink.line(first, y + 2, first + TABLE, y + 2);
        for (double measured : MEASURED) {
            y += 6.5;
            ink.words(Decimals.write(measured, 0) + " mm", first, y, SMALL, Element.Words.Anchor.START);
            ink.words(Decimals.write(5000 / measured, 0) + " %", second, y, SMALL, Element.Words.Anchor.START);
        }
    }

    private void heading(String key, double x, double y) {
        Text words = Tracing.MESSAGES.text(key);
        ink.words(words.id() + " / " + words.en(), x, y, SMALL, Element.Words.Anchor.START);
    }
}
