package id.canting.makeability.report;

import id.canting.geometry.Point;
import id.canting.lettering.Lettering;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.Finding;
import id.canting.makeability.FindingKind;
import id.canting.makeability.Findings;
import id.canting.makeability.Spot;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts set in columns below a picture, downward from a height. Sizes in mm. */
final class Legend {
    static final double TEXT = 4.2;

    private static final Colour INK = Colour.hex("#222222");
    private static final Colour QUIET = Colour.hex("#555555");
    private static final double LEADING = 1.32;
    private static final double INDENT = 8;
    private static final double BETWEEN = 5;

    private final Language language;
    private final double left;
    private final double column;
    private final double gutter;
    private final double[] down;
    private final List<Element> elements = new ArrayList<>();

    /**
     * @param width of all columns together
     * @param top where the first line's top is
     */
    Legend(Language language, double left, double width, double top, int columns) {
        this.language = language;
        this.left = left;
        this.gutter = 10;
        this.column = (width - (columns - 1) * gutter) / columns;
        this.down = new double[columns];
        Arrays.fill(down, top);
    }

    /** A finding with its number, in the column that is shortest. */
    void finding(int number, Finding finding) {
        int at = 0;
        for (int i = 1; i < down.length; i++) {
            at = down[i] < down[at] - 1e-9 ? i : at;
        }
        double x = left + at * (column + gutter);
        elements.addAll(FindingMarkers.badge(new Point(x + FindingMarkers.BADGE, down[at] + TEXT * 0.65), number));
        Spot worst = finding.worst();
        String part = worst.part().isEmpty() ? "" : " (" + worst.part() + ")";
        String head = finding.kind().text().in(language) + ": " + finding.step() + part;
        double y = down[at];
        y = lines(head, x + INDENT, y, TEXT * 1.06, FindingMarkers.INK);
        y = lines(measured(finding).in(language), x + INDENT, y, TEXT, INK);
        y = lines(where(finding).in(language), x + INDENT, y, TEXT, INK);
        y = lines(finding.advice().in(language), x + INDENT, y, TEXT, QUIET);
        down[at] = y + BETWEEN;
    }

    private static Text measured(Finding finding) {
        FindingKind kind = finding.kind();
        return CraftLimits.MESSAGES.text(
                kind.atMost() ? "report.most" : "report.least",
                Findings.hundredths(finding.worst().measured()),
                Findings.hundredths(finding.worst().needed()),
                kind.unit());
    }

    private static Text where(Finding finding) {
        double x = Math.round(finding.worst().place().x());
        double y = Math.round(finding.worst().place().y());
        return finding.spots().size() == 1
                ? CraftLimits.MESSAGES.text("report.at", x, y)
                : CraftLimits.MESSAGES.text("report.places", finding.spots().size(), x, y);
    }

    /** A text over the whole width, below everything so far. */
    void note(Text text, double size) {
        double y = bottom();
        for (String line : Lettering.wrapped(text.in(language), size, down.length * (column + gutter) - gutter)) {
            y += size * LEADING;
            words(line, left, y - size * 0.32, size, QUIET);
        }
        Arrays.fill(down, y + size * 0.6);
    }

    private double lines(String text, double x, double top, double size, Colour colour) {
        double y = top;
        for (String line : Lettering.wrapped(text, size, column - INDENT)) {
            y += size * LEADING;
            words(line, x, y - size * 0.32, size, colour);
        }
        return y;
    }

    private void words(String line, double x, double y, double size, Colour colour) {
        if (!line.isBlank()) {
            elements.add(new Element.Words(line, new Point(x, y), size, Element.Words.Anchor.START, colour));
        }
    }

    /** Where the longest column ends. */
    double bottom() {
        double bottom = down[0];
        for (double y : down) {
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }

    List<Element> elements() {
        return elements;
    }
}
