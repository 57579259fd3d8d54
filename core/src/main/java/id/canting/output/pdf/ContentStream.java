package id.canting.output.pdf;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.text.Decimals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A content stream being written: its operators go through the compressor as they come, so that only the compressed
 * bytes are held. Lengths have three decimals, maps six.
 */
final class ContentStream {
    private static final int LENGTHS = 3;
    private static final int SHARES = 6;
    private static final int PIECE = 1 << 14;

    /** What stands behind the points that steer a piece of a path. */
    private static final Segment.Cases<String> OPERATOR = new Segment.Cases<>() {
        @Override
        public String line(Segment.Line piece) {
            return "l ";
        }

        @Override
        public String cubic(Segment.Cubic piece) {
            return "c ";
        }
    };

    /** The colours and width in force, and how many mm of paper one mm fills. */
    private record State(String fill, String stroke, String width, double scale) {}

    private final COSDictionary resources = new COSDictionary();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final OutputStream compressed = new DeflaterOutputStream(bytes, deflater, PIECE);
    private final StringBuilder text = new StringBuilder(PIECE + 256);
    private final Deque<State> outer = new ArrayDeque<>();
    private State state;

    /** An empty stream whose lengths are made that much larger, or smaller, on paper. */
    ContentStream(double scale) {
        state = new State("", "", "", scale);
    }

    /** How many mm of paper one mm written now fills, in the middle of both directions. */
    double scale() {
        return state.scale;
    }

    /** Where to find what the stream names. */
    COSDictionary resources() {
        return resources;
    }

    /** Names something the stream uses. */
    void uses(COSName kind, String name, COSBase what) {
        COSDictionary all = resources.getCOSDictionary(kind);
        if (all == null) {
            all = new COSDictionary();
            all.setDirect(true);
            resources.setItem(kind, all);
        }
        all.setItem(COSName.getPDFName(name), what);
    }

    /** Writes operators as they are. */
    ContentStream raw(String operators) throws IOException {
        text.append(operators);
        return line();
    }

    private ContentStream line() throws IOException {
        text.append('\n');
        if (text.length() > PIECE) {
            flush();
        }
        return this;
    }

    private void flush() throws IOException {
        compressed.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        text.setLength(0);
    }

    /** Begins what {@link #restore} ends. */
    void save() throws IOException {
        outer.push(state);
        raw("q");
    }

    void restore() throws IOException {
        state = outer.pop();
        raw("Q");
    }

    /** Lays a map over all that follows. */
    void map(Transform t) throws IOException {
        if (!t.equals(Transform.IDENTITY)) {
            for (double share : new double[] {t.a(), t.b(), t.c(), t.d()}) {
                Decimals.write(share, SHARES, text).append(' ');
            }
            length(t.e());
            length(t.f());
            raw("cm");
            state = new State(state.fill, state.stroke, state.width, state.scale * t.magnification());
        }
    }

    void fill(Colour colour) throws IOException {
        String wanted = written(colour) + " rg";
        if (!wanted.equals(state.fill)) {
            state = new State(wanted, state.stroke, state.width, state.scale);
            raw(wanted);
        }
    }

    void pen(Colour colour, double width) throws IOException {
        String wanted = written(colour) + " RG";
        String wide = Decimals.write(width, LENGTHS) + " w";
        if (!wanted.equals(state.stroke)) {
            raw(wanted);
        }
        if (!wide.equals(state.width)) {
            raw(wide);
        }
        state = new State(state.fill, wanted, wide, state.scale);
    }

    private static String written(Colour colour) {
        StringBuilder out = new StringBuilder();
        for (int channel : new int[] {colour.red(), colour.green(), colour.blue()}) {
            Decimals.write(channel / 255.0, 4, out).append(' ');
        }
        return out.toString().strip();
    }

    /** A contour or line at a place, to be painted by an operator that follows. */
    void path(Path path, Transform t) throws IOException {
        point(path.start(), t);
        text.append("m ");
        for (Segment segment : path.segments()) {
            segment.controls().forEach(point -> point(point, t));
            text.append(segment.match(OPERATOR));
        }
        if (path.closed()) {
            text.append("h ");
        }
        line();
    }

    private void point(Point p, Transform t) {
        length(t.a() * p.x() + t.c() * p.y() + t.e());
        length(t.b() * p.x() + t.d() * p.y() + t.f());
    }

    private void length(double mm) {
        Decimals.write(mm, LENGTHS, text).append(' ');
    }

    /** Closes the stream and puts it, compressed, into one of a document. */
    void into(COSStream stream) throws IOException {
        flush();
        compressed.close();
        deflater.end();
        try (OutputStream raw = stream.createRawOutputStream()) {
            bytes.writeTo(raw);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }
}
