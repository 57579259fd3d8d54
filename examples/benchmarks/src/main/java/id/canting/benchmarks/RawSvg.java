package id.canting.benchmarks;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import id.canting.geometry.Transform;
import id.canting.text.Decimals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The least that a program can do to write the cloth as SVG: text appended to a {@link StringBuilder}, nothing more. */
final class RawSvg {
    private final StringBuilder out = new StringBuilder();

    private RawSvg() {}

    static void write(Kain kain, boolean instances, OutputStream stream) throws IOException {
        RawSvg svg = new RawSvg();
        svg.start();
        if (instances) {
            svg.instances(kain);
        } else {
            svg.flat(kain);
        }
        svg.out.append("</svg>\n");
        stream.write(svg.out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void start() {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        out.append(" width=\"2500mm\" height=\"1150mm\" viewBox=\"0 0 2500 1150\">\n");
        out.append("<path fill=\"").append(Kain.GROUND.hex()).append("\" d=\"M0 0H2500V1150H0z\"/>\n");
    }

    private void instances(Kain kain) {
        out.append("<defs>\n");
        path(" id=\"s\"", kain.dot, Transform.IDENTITY);
        out.append("<g id=\"g\">\n");
        kain.flower.forEach(part -> path("", part, Transform.IDENTITY));
        out.append("</g>\n</defs>\n");
        group();
        kain.dots.forEach(place -> use("s", place));
        kain.flowers.forEach(place -> use("g", place));
        out.append("</g>\n");
    }

    private void flat(Kain kain) {
        group();
        kain.dots.forEach(place -> path("", kain.dot, place));
        for (Transform place : kain.flowers) {
            kain.flower.forEach(part -> path("", part, place));
        }
        out.append("</g>\n");
    }

    private void group() {
        out.append("<g fill=\"").append(Kain.WAX.hex()).append("\">\n");
    }

    private void use(String name, Transform place) {
        out.append("<use xlink:href=\"#").append(name).append("\" transform=\"translate(");
        Decimals.write(place.e(), 3, out).append(',');
        Decimals.write(place.f(), 3, out).append(')');
        if (place.b() != 0) {
            Decimals.write(Math.toDegrees(Math.atan2(place.b(), place.a())), 3, out.append("rotate("))
                    .append(')');
        }
        out.append("\"/>\n");
    }

    private void path(String id, Figure.Shape shape, Transform place) {
        out.append("<path").append(id).append(" d=\"");
        for (Path contour : shape.contours()) {
            point('M', place.apply(contour.start()));
            for (Segment segment : contour.segments()) {
                if (segment instanceof Segment.Cubic cubic) {
                    point('C', place.apply(cubic.first()));
                    point(' ', place.apply(cubic.second()));
                    point(' ', place.apply(cubic.end()));
                } else {
                    point('L', place.apply(segment.end()));
                }
            }
            out.append('z');
        }
        out.append("\"/>\n");
    }

    private void point(char command, Point point) {
        Decimals.write(point.x(), 2, out.append(command)).append(' ');
        Decimals.write(point.y(), 2, out);
    }
}
