package id.canting.output.dxf;

import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;

/**
 * DXF of release 2000: LWPOLYLINE, LINE, CIRCLE and ARC, each with its handle and its owner, and the sections, tables and
 * blocks without which strict readers refuse a file of this release. Its unit is the millimetre.
 */
final class DxfR2000 implements DxfForm {
    private static final int MILLIMETRES = 4;
    private static final int CLOSED = 1;

    private final DxfGroups out;
    private final DxfHandles handles = new DxfHandles();
    private final DxfTables tables;

    DxfR2000(DxfGroups out) {
        this.out = out;
        this.tables = new DxfTables(out, handles);
    }

    @Override
    public void head(MachineDrawing drawing) {
        header(drawing);
        out.section("CLASSES");
        out.group(0, "ENDSEC");
        out.section("TABLES");
        tables.view(drawing);
        tables.lineTypes();
        tables.layers(
                drawing.layers().stream().map(MachineLayer::id).toList(),
                drawing.layers().stream()
                        .map(layer -> DxfColours.nearest(layer.colour()))
                        .toList());
        tables.styles();
        tables.blockRecords();
        out.group(0, "ENDSEC");
        out.section("BLOCKS");
        block("*Model_Space", DxfHandles.MODEL_RECORD);
        block("*Paper_Space", DxfHandles.PAPER_RECORD);
        out.group(0, "ENDSEC");
        out.section("ENTITIES");
    }

    private void header(MachineDrawing drawing) {
        out.section("HEADER");
        out.group(9, "$ACADVER");
        out.group(1, "AC1015");
        out.group(9, "$DWGCODEPAGE");
        out.group(3, "ANSI_1252");
        out.group(9, "$HANDSEED");
        out.group(5, DxfHandles.FREE);
        out.group(9, "$INSUNITS");
        out.group(70, MILLIMETRES);
        out.group(9, "$MEASUREMENT");
        out.group(70, 1);
        out.extent(drawing.width());
        out.group(0, "ENDSEC");
    }

    private void block(String name, String record) {
        String handle = handles.next();
        blockPart("BLOCK", handle, record, "AcDbBlockBegin");
        out.group(2, name);
        out.group(70, 0);
        out.number(10, 0);
        out.number(20, 0);
        out.number(30, 0);
        out.group(3, name);
        out.group(1, "");
        blockPart("ENDBLK", handles.next(), record, "AcDbBlockEnd");
    }

    private void blockPart(String type, String handle, String record, String kind) {
        out.group(0, type);
        out.group(5, handle);
        out.group(330, record);
        out.group(100, "AcDbEntity");
        out.group(8, "0");
        out.group(100, kind);
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
        begin("CIRCLE", layer, "AcDbCircle");
        out.place(10, circle.centre());
        out.number(30, 0);
        out.number(40, circle.radius());
    }

    private void arc(Trail.Arc arc, String layer) {
        begin("ARC", layer, "AcDbCircle");
        out.place(10, arc.centre());
        out.number(30, 0);
        out.number(40, arc.radius());
        out.group(100, "AcDbArc");
        out.turn(arc.from(), arc.sweep());
    }

    private void line(Trail.Line line, String layer) {
        if (line.points().size() == 2) {
            begin("LINE", layer, "AcDbLine");
            out.place(10, line.start());
            out.number(30, 0);
            out.place(11, line.end());
            out.number(31, 0);
            return;
        }
        begin("LWPOLYLINE", layer, "AcDbPolyline");
        out.group(90, line.points().size());
        out.group(70, line.closed() ? CLOSED : 0);
        line.points().forEach(point -> out.place(10, point));
    }

    private void begin(String type, String layer, String kind) {
        out.group(0, type);
        out.group(5, handles.next());
        out.group(330, DxfHandles.MODEL_RECORD);
        out.group(100, "AcDbEntity");
        out.group(8, layer);
        out.group(100, kind);
    }

    /** The two dictionaries every file has; the second, of groups, is empty. */
    @Override
    public void tail() {
        out.group(0, "ENDSEC");
        out.section("OBJECTS");
        dictionary(DxfHandles.ROOT, "0");
        out.group(3, "ACAD_GROUP");
        out.group(350, DxfHandles.GROUPS);
        dictionary(DxfHandles.GROUPS, DxfHandles.ROOT);
        out.group(0, "ENDSEC");
    }

    private void dictionary(String handle, String owner) {
        out.group(0, "DICTIONARY");
        out.group(5, handle);
        out.group(330, owner);
        out.group(100, "AcDbDictionary");
        out.group(281, 1);
    }
}
