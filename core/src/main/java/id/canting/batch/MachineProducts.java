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
import id.canting.text.Decimals;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.function.Function;

/** The files for machines that a batch can write, as {@code render --profile} makes them with what is usual. */
final class MachineProducts {
    static final String PLOT = "plot";
    static final String CUT = "cut";
    static final String CAP = "cap";

    /** The profiles; the first is meant where none is named. */
    static final List<String> PROFILES = List.of(PLOT, CUT, CAP);

    private static final String CLOTH = "cloth";
    private static final String REPEAT = "repeat";
    private static final String ALL = "all";
    private static final String OUTLINE = "outline";

    private MachineProducts() {}

    static Product read(Asked asked) {
        asked.only(Text.same("profile"), List.of("file", "profile", "what", "wax", "parts"));
        if (asked.format(Content.MACHINE) == Format.GCODE) {
            throw new UserError(PlanReader.MESSAGES.text("output.gcode"), asked.place());
        }
        String profile = asked.one("profile", PROFILES);
        String what = asked.one("what", profile.equals(CAP) ? List.of(REPEAT, CLOTH) : List.of(CLOTH, REPEAT));
        String parts = asked.one("parts", profile.equals(CUT) ? List.of(OUTLINE, ALL) : List.of(ALL, OUTLINE));
        MachineRequest wish = new MachineRequest(asked.wax(), what.equals(REPEAT), parts.equals(OUTLINE));
        ReplayCommand command = ReplayCommand.PICTURE
                .with("--profile", profile)
                .withEach("--wax", asked.wax())
                .with("--what", what)
                .with("--parts", parts);
        return switch (profile) {
            case CUT ->
                product(
                        asked,
                        coloured(command).with("--bridge", Decimals.write(CutSheet.USUAL_BRIDGE, 3) + " mm"),
                        cloth -> CutSheet.of(wish.of(cloth), CutSheet.USUAL_BRIDGE)
                                .drawing());
            case CAP -> product(asked, coloured(command), cloth -> face(wish, cloth));
            default ->
                product(
                        asked,
                        coloured(command.with("--fill", "none")),
                        cloth -> Plot.of(wish.of(cloth), false).drawing());
        };
    }

    private static Product product(Asked asked, ReplayCommand command, Function<Cloth, MachineDrawing> making) {
        boolean still = asked.fields().word("profile", PLOT).equals(CAP);
        LayerColours plain = LayerColours.of("none");
        return new MachineProduct(
                asked.pattern(),
                asked.format(Content.MACHINE),
                command,
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
