package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.machine.CapFace;
import id.canting.machine.CutSheet;
import id.canting.machine.LayerColours;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineRequest;
import id.canting.machine.Plot;
import id.canting.makeability.CraftLimit;
import id.canting.makeability.CraftLimits;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.output.format.MachineManner;
import id.canting.output.gcode.GcodeTemplate;
import id.canting.output.manner.DxfRelease;
import id.canting.output.manner.SvgMeasure;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The files for machines that a batch can write, as {@code render --profile} makes them with what is usual. */
final class MachineProducts {
    static final String PLOT = "plot";
    static final String CUT = "cut";
    static final String CAP = "cap";
    private static final String SAMLIGHT = "samlight";
    private static final String CUTTER72 = "cutter72";

    /** The profiles; the first is meant where none is named. */
    static final List<String> PROFILES = List.of(PLOT, CUT, CAP, SAMLIGHT, CUTTER72);

    /** The releases of DXF; the first is meant where none is named. */
    static final List<String> DXF =
            Arrays.stream(DxfRelease.values()).map(DxfRelease::id).toList();

    private static final String CLOTH = "cloth";
    private static final String REPEAT = "repeat";
    private static final String ALL = "all";
    private static final String OUTLINE = "outline";
    private static final String HATCH = "hatch";

    private MachineProducts() {}

    static Product read(Asked asked) {
        String profile = asked.one("profile", PROFILES);
        boolean cut = profile.equals(CUT) || profile.equals(CUTTER72);
        boolean cap = profile.equals(CAP);
        List<String> keys =
                new ArrayList<>(List.of("file", "profile", "what", "wax", "parts", "colours", "dxf", "template"));
        keys.addAll(cut ? List.of("bridge") : cap ? List.of("fill-gaps", "limit") : List.of("fill"));
        asked.only(Text.same("profile: " + profile), keys);
        MachineManner manner = manner(asked, asked.format(Content.MACHINE), measure(asked, profile));
        String what = asked.one("what", cap ? List.of(REPEAT, CLOTH) : List.of(CLOTH, REPEAT));
        String parts = asked.one("parts", cut ? List.of(OUTLINE, ALL) : List.of(ALL, OUTLINE));
        String fill = asked.one("fill", List.of("none", HATCH));
        String bridge = asked.length("bridge", CutSheet.USUAL_BRIDGE);
        LayerColours colours =
                asked.at("colours", () -> LayerColours.of(asked.fields().word("colours", "none")));
        boolean fillGaps = asked.flag("fill-gaps");
        CraftLimits limits = asked.limits();
        MachineRequest wish = new MachineRequest(asked.wax(), what.equals(REPEAT), parts.equals(OUTLINE));
        ReplayCommand command = ReplayCommand.PICTURE
                .with("--profile", profile)
                .withEach("--wax", asked.wax())
                .with("--what", what)
                .with("--parts", parts)
                .withAny("--fill", cut || cap ? "" : fill)
                .with("--colours", colours.id())
                .withAny("--bridge", cut ? bridge : "");
        ReplayCommand told = asked.limited(asked.flagged(command, "fill-gaps")
                .withAny("--dxf", asked.fields().word("dxf", "")));
        double width = Measure.parse("bridge", bridge, Unit.LENGTH);
        Function<Cloth, MachineDrawing> making = cut
                ? cloth -> CutSheet.of(wish.of(cloth), width).drawing()
                : cap
                        ? cloth -> face(wish, cloth, limits, fillGaps)
                        : cloth -> Plot.of(wish.of(cloth), fill.equals(HATCH)).drawing();
        return new MachineProduct(
                asked.pattern(),
                asked.format(Content.MACHINE),
                manner,
                told,
                cap,
                cloth -> making.apply(cloth).in(colours));
    }

    /** How a program wants lengths, where the file is one of its own. */
    private static SvgMeasure measure(Asked asked, String profile) {
        SvgMeasure measure = switch (profile) {
            case SAMLIGHT -> SvgMeasure.SAMLIGHT;
            case CUTTER72 -> SvgMeasure.CUTTER72;
            default -> SvgMeasure.MILLIMETRES;
        };
        if (measure != SvgMeasure.MILLIMETRES && asked.format(Content.MACHINE) != Format.SVG) {
            throw refused(asked, "profile", profile, Format.SVG);
        }
        return measure;
    }

    /** How a file is put down: which release of DXF, by which template G-code. */
    static MachineManner manner(Asked asked, Format format, SvgMeasure measure) {
        if (asked.fields().has("dxf") && format != Format.DXF) {
            throw refused(asked, "dxf", asked.fields().word("dxf", ""), Format.DXF);
        }
        if (asked.fields().has("template") && format != Format.GCODE) {
            throw refused(asked, "template", asked.fields().word("template", ""), Format.GCODE);
        }
        Optional<GcodeTemplate> gcode =
                asked.named("template").map(file -> GcodeTemplate.read(file.name(), file.text()));
        if (gcode.isEmpty() && format == Format.GCODE) {
            throw new UserError(PlanReader.MESSAGES.text("output.gcode"), asked.place());
        }
        return new MachineManner(DxfRelease.of(asked.one("dxf", DXF)), measure, gcode);
    }

    private static UserError refused(Asked asked, String key, String value, Format format) {
        return new UserError(
                PlanReader.MESSAGES.text("output.manner", key, value, format.ending()),
                asked.fields().get(key).place());
    }

    /** The face of a stamp, where a maker of stamps can bend it. */
    private static MachineDrawing face(MachineRequest wish, Cloth cloth, CraftLimits limits, boolean fillGaps) {
        CapFace face = CapFace.of(wish.of(cloth), limits, fillGaps);
        if (!face.narrow().isEmpty()) {
            throw new UserError(
                    PlanReader.MESSAGES.text("output.cap", face.narrow().size(), limits.of(CraftLimit.CAP_GAP)));
        }
        return face.drawing();
    }
}
