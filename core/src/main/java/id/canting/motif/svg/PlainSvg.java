package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import id.canting.text.Decimals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Writes what a drawing paints as an SVG with nothing else in it: no names of its maker's files, no fonts, no colours of a
 * program's own. A design can carry it, and it is read to the same drawing with the same notes.
 */
final class PlainSvg {
    private static final String PREFIX = "canting";
    private static final List<String> CAPS = List.of("butt", "round", "square");
    private static final List<String> JOINS = List.of("miter", "round", "bevel");

    private final StringBuilder out = new StringBuilder();

    private PlainSvg() {}

    /** A drawing's text. */
    static String write(SvgSheet sheet) {
        PlainSvg plain = new PlainSvg();
        plain.all(sheet);
        return plain.out.toString();
    }

    /** What was noted in such a text of something left out; empty for another note. */
    static Optional<LeftOut.Entry> entry(Element note) {
        try {
            return Optional.of(new LeftOut.Entry(
                    LeftOut.Reason.valueOf(note.getAttribute("why").toUpperCase(Locale.ROOT)),
                    note.getAttribute("what"),
                    Integer.parseInt(note.getAttribute("count")),
                    Integer.parseInt(note.getAttribute("at"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** By what the true size was told when the drawing was first read; empty where nothing is noted. */
    static Optional<SvgPage.Unit> unit(Element root) {
        try {
            return Optional.of(SvgPage.Unit.valueOf(root.getAttributeNS(SvgNames.OWN, "unit")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether such a text has no page that what lies beyond it is cut by. */
    static boolean isPageless(Element root) {
        return root.getAttributeNS(SvgNames.OWN, "page").equals("none");
    }

    private void all(SvgSheet sheet) {
        Box page = sheet.page().orElseGet(() -> around(sheet.painted()));
        out.append("<svg xmlns=\"")
                .append(SvgNames.SVG)
                .append("\" xmlns:")
                .append(PREFIX)
                .append("=\"");
        out.append(SvgNames.OWN).append('"');
        attribute(PREFIX + ":unit", sheet.unit().name());
        if (sheet.page().isEmpty()) {
            attribute(PREFIX + ":page", "none");
        }
        attribute("width", number(page.right()) + "mm");
        attribute("height", number(page.bottom()) + "mm");
        attribute("viewBox", "0 0 " + number(page.right()) + " " + number(page.bottom()));
        out.append(">\n");
        sheet.left().forEach(this::note);
        Names open = Names.NONE;
        for (PaintedShape painted : sheet.painted()) {
            if (!painted.names().equals(open)) {
                close(open);
                open = painted.names();
                open(open);
            }
            shape(painted);
        }
        close(open);
        out.append("</svg>\n");
    }

    private static Box around(List<PaintedShape> painted) {
        Box box = new Box(0, 0, 1, 1);
        for (PaintedShape each : painted) {
            for (Path path : each.shape().paths()) {
                box = box.with(path.bounds());
            }
        }
        return new Box(0, 0, Math.ceil(box.right()), Math.ceil(box.bottom()));
    }

    private void note(LeftOut.Entry entry) {
        out.append('<').append(PREFIX).append(":left");
        attribute("why", entry.reason().name().toLowerCase(Locale.ROOT));
        attribute("what", entry.name());
        attribute("count", Integer.toString(entry.count()));
        attribute("at", Integer.toString(entry.line()));
        out.append("/>\n");
    }

    private void open(Names names) {
        if (!names.equals(Names.NONE)) {
            out.append("<g");
            attribute(PREFIX + ":part", String.join(" ", names.parts()));
            attribute("class", Names.layer(names));
            out.append(">\n");
        }
    }

    private void close(Names names) {
        if (!names.equals(Names.NONE)) {
            out.append("</g>\n");
        }
    }

    private void shape(PaintedShape painted) {
        out.append("<path");
        String colour = String.format(Locale.ROOT, "#%06x", painted.paint().rgb());
        String opacity = painted.paint().opacity() < 1 ? number(painted.paint().opacity()) : "";
        if (painted.isFilled()) {
            attribute("fill", colour);
            attribute("fill-opacity", opacity);
            attribute("fill-rule", painted.shape().evenOdd() ? "evenodd" : "");
        } else {
            attribute("fill", "none");
            attribute("stroke", colour);
            attribute("stroke-opacity", opacity);
            attribute("stroke-width", number(painted.pen().width()));
            attribute("stroke-linecap", CAPS.get(painted.pen().cap()));
            attribute("stroke-linejoin", JOINS.get(painted.pen().join()));
            attribute("stroke-miterlimit", number(painted.pen().miter()));
        }
        if (painted.line() > 0) {
            attribute(PREFIX + ":at", Integer.toString(painted.line()));
        }
        out.append(" d=\"");
        painted.shape().paths().forEach(this::path);
        out.append("\"/>\n");
    }

    private void path(Path path) {
        point('M', path.start());
        for (Segment segment : path.segments()) {
            char command = segment.controls().size() == 1 ? 'L' : 'C';
            for (Point point : segment.controls()) {
                point(command, point);
                command = ' ';
            }
        }
        if (path.closed()) {
            out.append('Z');
        }
    }

    private void point(char before, Point point) {
        out.append(before).append(number(point.x())).append(' ').append(number(point.y()));
    }

    private static String number(double value) {
        return Decimals.write(value, Rounding.PLACES);
    }

    private void attribute(String key, String value) {
        if (value.isEmpty()) {
            return;
        }
        out.append(' ').append(key).append("=\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\r', '\n' -> out.append(' ');
                default -> out.appendCodePoint(c);
            }
        });
        out.append('"');
    }
}
