package id.canting.lettering;

import id.canting.geometry.Figure;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets short texts in one upright face. Sizes are in mm from line to line of letters without extra space (the em): a
 * size of 4.233 mm is 12 point. Letters met twice are the same object, so files store each of them once.
 */
public final class Lettering {
    private Lettering() {}

    /** Read when a text is first set, because most commands set none. */
    private static final class Face {
        private static final Glyphs GLYPHS = Glyphs.load();
    }

    /** The text as it is shown: with a question mark for every letter the face lacks. */
    public static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(code -> out.appendCodePoint(Face.GLYPHS.has(code) ? code : '?'));
        return out.toString();
    }

    /** The face as a TrueType file, for files that carry it. */
    public static InputStream face() {
        return Glyphs.file();
    }

    /** How wide a text stands, mm. */
    public static double width(String text, double size) {
        return text.codePoints()
                        .mapToDouble(code -> Face.GLYPHS.of(code).advance())
                        .sum()
                * size;
    }

    /** A text as a figure: its baseline starts at a point and runs to the right. */
    public static Figure figure(String text, Point start, double size) {
        List<Figure> letters = new ArrayList<>();
        double x = start.x();
        for (int code : text.codePoints().toArray()) {
            Glyphs.Glyph glyph = Face.GLYPHS.of(code);
            if (!glyph.outline().isEmpty()) {
                letters.add(glyph.outline().placed(Transform.scale(size, size).then(Transform.shift(x, start.y()))));
            }
            x += glyph.advance() * size;
        }
        return new Figure.Group(letters);
    }

    /**
     * A text broken into lines no wider than a width in mm; a line break in the text starts a new line, and a word wider
     * than the width stands alone on its line.
     */
    public static List<String> wrapped(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String line = "";
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer, size) > width) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return lines;
    }
}
