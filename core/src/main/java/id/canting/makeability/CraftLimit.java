package id.canting.makeability;

import id.canting.parameter.Unit;
import id.canting.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where making ends. Each limit has a name, a usual value and what that rests on; no source read gives most of them, so
 * a workshop sets its own.
 */
public enum CraftLimit {
    /** The finest wax a canting lays. */
    FINEST_WAX("finest-wax", Unit.LENGTH, 0.4),
    /** Clear cloth below which wax of two lines runs together. */
    WAX_GAP("wax-gap", Unit.LENGTH, 0.35),
    /** How long lines may run together before it shows. */
    GAP_LENGTH("gap-length", Unit.LENGTH, 5),
    /** The break in an outline that wax closes of itself. */
    WAX_BRIDGE("wax-bridge", Unit.LENGTH, 0.5),
    /** Clear cloth a canting leaves between two dots. */
    DOT_ROOM("dot-room", Unit.LENGTH, 0.3),
    /** Room for fingers and thread between two bindings. */
    HAND_ROOM("hand-room", Unit.LENGTH, 2),
    /** The shortest running stitch. */
    STITCH_LENGTH("stitch-length", Unit.LENGTH, 2),
    /** From one row of stitches to the next. */
    ROW_ROOM("row-room", Unit.LENGTH, 3),
    /** The smallest radius of a bend, in stitches. */
    STITCH_BEND("stitch-bend", Unit.RATIO, 0.5),
    /** The least difference of colour that reads as a pattern, CIEDE2000. */
    COLOUR_STEP("colour-step", Unit.RATIO, 5),
    /** The narrowest band a tie keeps white, in creeps of the dye. */
    BAND_CREEP("band-creep", Unit.RATIO, 1),
    /** How far two figures may lie over each other, as leaves that touch do. */
    OVERLAP("overlap", Unit.LENGTH, 2),
    /** The longer side of a copper stamp. */
    CAP_SIZE("cap-size", Unit.LENGTH, 200),
    /** The thinnest line that stands on a stamp. */
    CAP_LINE("cap-line", Unit.LENGTH, 0.6),
    /** The narrowest room between two lines of a stamp. */
    CAP_GAP("cap-gap", Unit.LENGTH, 0.6);

    private final String id;
    private final Unit unit;
    private final double usual;

    CraftLimit(String id, Unit unit, double usual) {
        this.id = id;
        this.unit = unit;
        this.usual = usual;
    }

    /** The name on command lines. */
    public String id() {
        return id;
    }

    /** What it measures. */
    public Unit unit() {
        return unit;
    }

    /** Its value where nobody says otherwise, in mm or plain. */
    public double usual() {
        return usual;
    }

    /** What it limits. */
    public Text text() {
        return CraftLimits.MESSAGES.text("limit." + id);
    }

    /** What the usual value rests on: a source's code, or that it is our assumption. */
    public Text basis() {
        return CraftLimits.MESSAGES.text("basis." + id);
    }

    /** All about it by name, for JSON. */
    public Map<String, Object> data(CraftLimits limits) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", id);
        data.put("value", limits.of(this));
        data.put("default", usual);
        data.put("unit", unit.suffix().strip());
        data.put("text", text());
        data.put("basis", basis());
        return data;
    }
}
