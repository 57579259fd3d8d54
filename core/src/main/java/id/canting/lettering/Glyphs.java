package id.canting.lettering;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of the face, read once: outlines for a size of 1 mm, baseline on the x axis, and how far each advances.
 * The face is Liberation Sans, which PDFBox carries.
 */
final class Glyphs {
    /** One letter; a space has no contours. */
    record Glyph(Figure outline, double advance) {}

    private static final String FACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int[][] RANGES = {
        {0x20, 0x17F}, {0x2010, 0x2044}, {0x2150, 0x215F}, {0x2190, 0x2195}, {0x2200, 0x2265}, {0x20, 0x20}
    };

    private final Map<Integer, Glyph> glyphs;

    private Glyphs(Map<Integer, Glyph> glyphs) {
        this.glyphs = Map.copyOf(glyphs);
    }

    /** The letter of a code point; a question mark where the face has none. */
    Glyph of(int code) {
        Glyph found = glyphs.get(code);
        return found != null ? found : java.util.Objects.requireNonNull(glyphs.get((int) '?'));
    }

    boolean has(int code) {
        return glyphs.containsKey(code);
    }

    static InputStream file() {
        InputStream stream = Glyphs.class.getResourceAsStream(FACE);
        if (stream == null) {
            throw new IllegalStateException("the face is missing: " + FACE);
        }
        return stream;
    }

    static Glyphs load() {
        try (InputStream stream = file()) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
                return new Glyphs(read(font));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the face " + FACE, e);
        }
    }

    private static Map<Integer, Glyph> read(TrueTypeFont font) throws IOException {
        CmapLookup codes = font.getUnicodeCmapLookup();
        double em = font.getUnitsPerEm();
        Map<Integer, Glyph> glyphs = new HashMap<>();
        for (int[] range : RANGES) {
            for (int code = range[0]; code <= range[1]; code++) {
                int glyph = codes.getGlyphId(code);
                if (glyph != 0) {
                    GeneralPath path = font.getGlyph().getGlyph(glyph) == null
                            ? new GeneralPath()
                            : font.getGlyph().getGlyph(glyph).getPath();
                    List<Path> contours = contours(path, em);
                    Figure outline = contours.isEmpty() ? Figure.NOTHING : new Figure.Shape(contours);
                    glyphs.put(code, new Glyph(outline, font.getAdvanceWidth(glyph) / em));
                }
            }
        }
        return glyphs;
    }

    private static List<Path> contours(GeneralPath outline, double em) {
        List<Path> contours = new ArrayList<>();
        List<Segment> pieces = new ArrayList<>();
        Point start = Point.ZERO;
        Point at = Point.ZERO;
        double[] c = new double[6];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_CLOSE) {
                if (!pieces.isEmpty()) {
                    contours.add(Path.of(start, pieces, true));
                    pieces = new ArrayList<>();
                }
                start = kind == PathIterator.SEG_MOVETO ? point(c, 0, em) : start;
                at = start;
            } else if (kind == PathIterator.SEG_LINETO) {
                at = point(c, 0, em);
                pieces.add(new Segment.Line(at));
            } else if (kind == PathIterator.SEG_QUADTO) {
                Point bend = point(c, 0, em);
                Point end = point(c, 2, em);
                pieces.add(new Segment.Cubic(at.toward(bend, 2.0 / 3), end.toward(bend, 2.0 / 3), end));
                at = end;
            }
        }
        return contours;
    }

    /** Fonts have y upward, cloth downward. */
    private static Point point(double[] c, int at, double em) {
        return new Point(c[at] / em, -c[at + 1] / em);
    }
}
