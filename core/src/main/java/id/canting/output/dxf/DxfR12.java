package id.canting.output.dxf;

import id.canting.geometry.Point;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;

/** DXF of release 12: POLYLINE, LINE, CIRCLE and ARC, and the two tables they name. */
final class DxfR12 implements DxfForm {
    private static final int CLOSED = 1;

    private final DxfGroups out;

    DxfR12(DxfGroups out) {
        this.out = out;
    }

    @Override
    public void head(MachineDrawing drawing) {
        out.section("HEADER");
        out.group(9, "$ACADVER");
        out.group(1, "AC1009");
        out.extent(drawing.width());
        out.group(0, "ENDSEC");
        out.section("TABLES");
        out.group(0, "TABLE");
        out.group(2, "LTYPE");
        out.group(70, 1);
        out.group(0, "LTYPE");
        out.group(2, "CONTINUOUS");
        out.group(70, 0);
        out.group(3, "Solid line");
        out.group(72, 65);
        out.group(73, 0);
        out.number(40, 0);
        out.group(0, "ENDTAB");
        out.group(0, "TABLE");
        out.group(2, "LAYER");
        out.group(70, drawing.layers().size());
        for (MachineLayer layer : drawing.layers()) {
            out.group(0, "LAYER");
            out.group(2, layer.id());
            out.group(70, 0);
            out.group(62, DxfColours.nearest(layer.colour()));
            out.group(6, "CONTINUOUS");
        }
        out.group(0, "ENDTAB");
        out.group(0, "ENDSEC");
        out.section("ENTITIES");
    }

    @Override
    public Trail.Cases<Runnable> entity(String layer) {
        return Trail.cases(
                line -> () -> line(line, layer),
                circle -> () -> circle(circle, layer),
                arc -> () -> arc(arc, layer),
                face -> () -> face.contours().forEach(contour -> line(contour, layer)));
    }

    private void circle(Trail.Circle circle, String layer) {
        begin("CIRCLE", layer);
        out.place(10, circle.centre());
        out.number(40, circle.radius());
    }

    private void arc(Trail.Arc arc, String layer) {
        begin("ARC", layer);
        out.place(10, arc.centre());
        out.number(40, arc.radius());
        out.turn(arc.from(), arc.sweep());
    }

    private void line(Trail.Line line, String layer) {
        if (line.points().size() == 2) {
            begin("LINE", layer);
            out.place(10, line.start());
            out.place(11, line.end());
            return;
        }
        begin("POLYLINE", layer);
        out.group(66, 1);
        out.group(70, line.closed() ? CLOSED : 0);
        for (Point point : line.points()) {
            begin("VERTEX", layer);
            out.place(10, point);
        }
        begin("SEQEND", layer);
    }

    private void begin(String type, String layer) {
        out.group(0, type);
        out.group(8, layer);
    }

    @Override
    public void tail() {
        out.group(0, "ENDSEC");
    }
}
