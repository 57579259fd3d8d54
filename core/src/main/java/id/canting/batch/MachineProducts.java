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
import id.canting.output.manner.DxfRelease;
import id.canting.output.manner.SvgMeasure;
import id.canting.text.Decimals;
import id.canting.text.Text;
import id.canting.text.UserError;
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

    private MachineProducts() {}

    static Product read(Asked asked) {
        asked.only(Text.same("profile"), List.of("file", "profile", "what", "wax", "parts", "dxf"));
        refuseGcode(asked, asked.format(Content.MACHINE));
        String profile = asked.one("profile", PROFILES);
        MachineManner manner = manner(asked, profile);
        boolean cut = profile.equals(CUT) || profile.equals(CUTTER72);
        String what = asked.one("what", profile.equals(CAP) ? List.of(REPEAT, CLOTH) : List.of(CLOTH, REPEAT));
        String parts = asked.one("parts", cut ? List.of(OUTLINE, ALL) : List.of(ALL, OUTLINE));
        MachineRequest wish = new MachineRequest(asked.wax(), what.equals(REPEAT), parts.equals(OUTLINE));
        ReplayCommand command = ReplayCommand.PICTURE
                .with("--profile", profile)
                .withEach("--wax", asked.wax())
                .with("--what", what)
                .with("--parts", parts);
        return switch (profile) {
            case CUT, CUTTER72 ->
                product(
                        asked,
                        manner,
                        coloured(command).with("--bridge", Decimals.write(CutSheet.USUAL_BRIDGE, 3) + " mm"),
                        cloth -> CutSheet.of(wish.of(cloth), CutSheet.USUAL_BRIDGE)
                                .drawing());
            case CAP -> product(asked, manner, coloured(command), cloth -> face(wish, cloth));
            default ->
                product(
                        asked,
                        manner,
                        coloured(command.with("--fill", "none")),
                        cloth -> Plot.of(wish.of(cloth), false).drawing());
        };
    }

    static void refuseGcode(Asked asked, Format format) {
        if (format == Format.GCODE) {
            throw new UserError(PlanReader.MESSAGES.text("output.gcode"), asked.place());
        }
    }

    /** How a program wants the file, where the file is one of its own. */
    private static MachineManner manner(Asked asked, String profile) {
        Format format = asked.format(Content.MACHINE);
        SvgMeasure measure = switch (profile) {
            case SAMLIGHT -> SvgMeasure.SAMLIGHT;
            case CUTTER72 -> SvgMeasure.CUTTER72;
            default -> SvgMeasure.MILLIMETRES;
        };
        if (measure != SvgMeasure.MILLIMETRES && format != Format.SVG) {
            throw refused(asked, "profile", profile, Format.SVG);
        }
        if (asked.fields().has("dxf") && format != Format.DXF) {
            throw refused(asked, "dxf", asked.fields().word("dxf", ""), Format.DXF);
        }
        DxfRelease release = DxfRelease.of(asked.one("dxf", DXF));
        return new MachineManner(release, measure, Optional.empty());
    }

    private static UserError refused(Asked asked, String key, String value, Format format) {
        return new UserError(
                PlanReader.MESSAGES.text("output.manner", key, value, format.ending()),
                asked.fields().get(key).place());
    }

    private static Product product(
            Asked asked, MachineManner manner, ReplayCommand command, Function<Cloth, MachineDrawing> making) {
        boolean still = asked.fields().word("profile", PLOT).equals(CAP);
        LayerColours plain = LayerColours.of("none");
        return new MachineProduct(
                asked.pattern(),
                asked.format(Content.MACHINE),
                manner,
                command.withAny("--dxf", asked.fields().word("dxf", "")),
                still,
                cloth -> making.apply(cloth).in(plain));
    }

    private static ReplayCommand coloured(ReplayCommand command) {
        return command.with("--colours", "none");
    }

    /** The face of a stamp, where a maker of stamps can bend it. */
    private static MachineDrawing face(MachineRequest wish, Cloth cloth) {
        CapFace face = CapFace.of(wish.of(cloth), CraftLimits.USUAL, false);
        if (!face.narrow().isEmpty()) {
            throw new UserError(PlanReader.MESSAGES.text(
                    "output.cap", face.narrow().size(), CraftLimits.USUAL.of(CraftLimit.CAP_GAP)));
        }
        return face.drawing();
    }
}
