package id.canting.output.svg;

import id.canting.geometry.Point;
import id.canting.machine.Trail;
import id.canting.text.Decimals;
import java.util.List;

/** Trails in SVG's path language, to a micrometre, in absolute places as plain readers like them. */
final class TrailData {
    private static final int DECIMALS = 3;

    private TrailData() {}

    static String arc(Trail.Arc arc) {
        StringBuilder out = new StringBuilder().append('M');
        pair(arc.start(), out);
        out.append('A');
        Decimals.write(arc.radius(), DECIMALS, out).append(' ');
        Decimals.write(arc.radius(), DECIMALS, out).append(" 0 ");
        out.append(Math.abs(arc.sweep()) > Math.PI ? 1 : 0).append(' ');
        out.append(arc.sweep() > 0 ? 1 : 0).append(' ');
        pair(arc.end(), out);
        return out.toString();
    }

    static String lines(List<Trail.Line> lines) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> line(line, out));
        return out.toString();
    }

    private static void line(Trail.Line line, StringBuilder out) {
        char command = 'M';
        for (Point point : line.points()) {
            out.append(command);
            pair(point, out);
            command = command == 'M' ? 'L' : ' ';
        }
        if (line.closed()) {
            out.append('Z');
        }
    }

    private static void pair(Point point, StringBuilder out) {
        Decimals.write(point.x(), DECIMALS, out).append(' ');
        Decimals.write(point.y(), DECIMALS, out);
    }
}
