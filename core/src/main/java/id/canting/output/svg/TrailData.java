package id.canting.output.svg;

import id.canting.geometry.Point;
import id.canting.machine.Trail;
import id.canting.output.manner.SvgMeasure;
import java.util.List;

/**
 * Trails in SVG's path language, to a micrometre, in absolute places as plain readers like them.
 *
 * @param measure in which lengths are written
 */
record TrailData(SvgMeasure measure) {
    String arc(Trail.Arc arc) {
        StringBuilder out = new StringBuilder().append('M');
        pair(arc.start(), out);
        out.append('A');
        String radius = measure.plain(arc.radius());
        out.append(radius).append(' ').append(radius).append(" 0 ");
        out.append(Math.abs(arc.sweep()) > Math.PI ? 1 : 0).append(' ');
        out.append(arc.sweep() > 0 ? 1 : 0).append(' ');
        pair(arc.end(), out);
        return out.toString();
    }

    String lines(List<Trail.Line> lines) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> line(line, out));
        return out.toString();
    }

    private void line(Trail.Line line, StringBuilder out) {
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

    private void pair(Point point, StringBuilder out) {
        out.append(measure.plain(point.x())).append(' ').append(measure.plain(point.y()));
    }
}
