package id.canting.output.dxf;

import id.canting.geometry.Point;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import id.canting.output.EmbeddedRecipe;
import id.canting.text.Decimals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes machines' drawings as DXF of AutoCAD release 12 ({@code AC1009}), which cutters, plotters and mills read: only
 * POLYLINE, LINE, CIRCLE and ARC, in mm, y upward from the bottom of the page. The format has no place for a unit, so
 * the comments at its head say it; they carry the recipe, too. No library, because those for Java are no longer kept up,
 * and four kinds of entity need none.
 */
public final class DxfWriter {
    private static final int DECIMALS = 4;
    private static final int CLOSED = 1;

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final double height;

    private DxfWriter(double height) {
        this.height = height;
    }

    /** Writes a drawing; the stream is left open. */
    public static void write(MachineDrawing drawing, EmbeddedRecipe imprint, OutputStream stream) throws IOException {
        DxfWriter writer = new DxfWriter(drawing.height());
        DxfComments.write(drawing, imprint, writer::group);
        writer.header(drawing);
        writer.tables(drawing);
        stream.write(writer.taken());
        writer.group(0, "SECTION");
        writer.group(2, "ENTITIES");
        for (MachineLayer layer : drawing.layers()) {
            Trail.Cases<Runnable> entity = writer.entity(layer.id());
            for (Trail trail : layer.trails()) {
                trail.match(entity).run();
                if (writer.out.length() > 1 << 16) {
                    stream.write(writer.taken());
                }
            }
        }
        writer.group(0, "ENDSEC");
        writer.group(0, "EOF");
        stream.write(writer.taken());
    }

    private byte[] taken() {
        byte[] bytes = out.toString().getBytes(StandardCharsets.US_ASCII);
        out.setLength(0);
        return bytes;
    }

    private void header(MachineDrawing drawing) {
        group(0, "SECTION");
        group(2, "HEADER");
        group(9, "$ACADVER");
        group(1, "AC1009");
        group(9, "$EXTMIN");
        place(10, new Point(0, height));
        number(30, 0);
        group(9, "$EXTMAX");
        place(10, new Point(drawing.width(), 0));
        number(30, 0);
        group(0, "ENDSEC");
    }

    private void tables(MachineDrawing drawing) {
        group(0, "SECTION");
        group(2, "TABLES");
        group(0, "TABLE");
        group(2, "LTYPE");
        group(70, 1);
        group(0, "LTYPE");
        group(2, "CONTINUOUS");
        group(70, 0);
        group(3, "Solid line");
        group(72, 65);
        group(73, 0);
        number(40, 0);
        group(0, "ENDTAB");
        group(0, "TABLE");
        group(2, "LAYER");
        group(70, drawing.layers().size());
        for (MachineLayer layer : drawing.layers()) {
            group(0, "LAYER");
            group(2, layer.id());
            group(70, 0);
            group(62, DxfColours.nearest(layer.colour()));
            group(6, "CONTINUOUS");
        }
        group(0, "ENDTAB");
        group(0, "ENDSEC");
    }

    private Trail.Cases<Runnable> entity(String layer) {
        return Trail.cases(
                line -> () -> line(line, layer),
                circle -> () -> circle(circle, layer),
                arc -> () -> arc(arc, layer),
                face -> () -> face.contours().forEach(contour -> line(contour, layer)));
    }

    private void circle(Trail.Circle circle, String layer) {
        begin("CIRCLE", layer);
        place(10, circle.centre());
        number(40, circle.radius());
    }

    private void arc(Trail.Arc arc, String layer) {
        begin("ARC", layer);
        place(10, arc.centre());
        number(40, arc.radius());
        // With y upward what went clockwise goes the other way, and arcs run that other way from 50 to 51.
        double from = -arc.from();
        double to = -arc.from() - arc.sweep();
        number(50, degrees(arc.sweep() > 0 ? to : from));
        number(51, degrees(arc.sweep() > 0 ? from : to));
    }

    private static double degrees(double angle) {
        double degrees = Math.toDegrees(angle) % 360;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private void line(Trail.Line line, String layer) {
        if (line.points().size() == 2) {
            begin("LINE", layer);
            place(10, line.start());
            place(11, line.end());
            return;
        }
        begin("POLYLINE", layer);
        group(66, 1);
        group(70, line.closed() ? CLOSED : 0);
        for (Point point : line.points()) {
            begin("VERTEX", layer);
            place(10, point);
        }
        begin("SEQEND", layer);
    }

    private void begin(String type, String layer) {
        group(0, type);
        group(8, layer);
    }

    private void place(int code, Point point) {
        number(code, point.x());
        number(code + 10, height - point.y());
    }

    private void number(int code, double value) {
        String written = Decimals.write(value, DECIMALS);
        group(code, written.indexOf('.') < 0 ? written + ".0" : written);
    }

    private void group(int code, int value) {
        group(code, Integer.toString(value));
    }

    private void group(int code, String value) {
        String digits = Integer.toString(code);
        out.append(" ".repeat(Math.max(0, 3 - digits.length()))).append(digits).append('\n');
        out.append(value).append('\n');
    }
}
