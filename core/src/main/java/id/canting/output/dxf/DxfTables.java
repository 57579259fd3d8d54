package id.canting.output.dxf;

import id.canting.machine.MachineDrawing;
import java.util.List;

/** The nine tables of a DXF of release 2000, with no more in each than a reader insists on. */
final class DxfTables {
    private final DxfGroups out;
    private final DxfHandles handles;

    DxfTables(DxfGroups out, DxfHandles handles) {
        this.out = out;
        this.handles = handles;
    }

    private String table(String name, int entries) {
        return table(name, handles.next(), entries);
    }

    private String table(String name, String handle, int entries) {
        out.group(0, "TABLE");
        out.group(2, name);
        out.group(5, handle);
        out.group(330, "0");
        out.group(100, "AcDbSymbolTable");
        out.group(70, entries);
        return handle;
    }

    private void entry(String type, String table, String kind, String name) {
        entry(type, handles.next(), 5, table, kind, name);
    }

    private void entry(String type, String handle, int code, String table, String kind, String name) {
        out.group(0, type);
        out.group(code, handle);
        out.group(330, table);
        out.group(100, "AcDbSymbolTableRecord");
        out.group(100, kind);
        out.group(2, name);
    }

    private void end() {
        out.group(0, "ENDTAB");
    }

    /** A window that shows the page. */
    void view(MachineDrawing drawing) {
        entry("VPORT", table("VPORT", 1), "AcDbViewportTableRecord", "*Active");
        out.group(70, 0);
        pair(10, 0, 0);
        pair(11, 1, 1);
        pair(12, drawing.width() / 2, drawing.height() / 2);
        pair(13, 0, 0);
        pair(14, 10, 10);
        pair(15, 10, 10);
        direction(16, 1);
        direction(17, 0);
        out.number(40, drawing.height());
        out.number(41, drawing.width() / drawing.height());
        out.number(42, 50);
        end();
    }

    private void direction(int code, double z) {
        pair(code, 0, 0);
        out.number(code + 20, z);
    }

    private void pair(int code, double x, double y) {
        out.number(code, x);
        out.number(code + 10, y);
    }

    void lineTypes() {
        String table = table("LTYPE", 3);
        for (String name : List.of("ByBlock", "ByLayer", "Continuous")) {
            entry("LTYPE", table, "AcDbLinetypeTableRecord", name);
            out.group(70, 0);
            out.group(3, "");
            out.group(72, 65);
            out.group(73, 0);
            out.number(40, 0);
        }
        end();
    }

    /** The layers, and before them the one that every file has. */
    void layers(List<String> names, List<Integer> colours) {
        String table = table("LAYER", names.size() + 1);
        layer(table, "0", 7);
        for (int i = 0; i < names.size(); i++) {
            layer(table, names.get(i), colours.get(i));
        }
        end();
    }

    private void layer(String table, String name, int colour) {
        entry("LAYER", table, "AcDbLayerTableRecord", name);
        out.group(70, 0);
        out.group(62, colour);
        out.group(6, "Continuous");
    }

    /** A style of letters, views, systems of places, programs and a style of measures: none is used, all must be there. */
    void styles() {
        entry("STYLE", table("STYLE", 1), "AcDbTextStyleTableRecord", "Standard");
        out.group(70, 0);
        out.number(40, 0);
        out.number(41, 1);
        out.number(50, 0);
        out.group(71, 0);
        out.number(42, 2.5);
        out.group(3, "txt");
        out.group(4, "");
        end();
        table("VIEW", 0);
        end();
        table("UCS", 0);
        end();
        entry("APPID", table("APPID", 1), "AcDbRegAppTableRecord", "ACAD");
        out.group(70, 0);
        end();
        table("DIMSTYLE", DxfHandles.DIMENSION_STYLES, 1);
        out.group(100, "AcDbDimStyleTable");
        entry("DIMSTYLE", handles.next(), 105, DxfHandles.DIMENSION_STYLES, "AcDbDimStyleTableRecord", "Standard");
        out.group(70, 0);
        end();
    }

    void blockRecords() {
        table("BLOCK_RECORD", DxfHandles.BLOCK_RECORDS, 2);
        record("*Model_Space", DxfHandles.MODEL_RECORD);
        record("*Paper_Space", DxfHandles.PAPER_RECORD);
        end();
    }

    private void record(String name, String handle) {
        entry("BLOCK_RECORD", handle, 5, DxfHandles.BLOCK_RECORDS, "AcDbBlockTableRecord", name);
    }
}
