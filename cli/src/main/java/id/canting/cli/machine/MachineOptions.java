package id.canting.cli.machine;

import id.canting.cli.option.LimitOptions;
import id.canting.cli.option.MachineFormOptions;
import id.canting.cli.shell.Terminal;
import id.canting.machine.CutSheet;
import id.canting.machine.LayerColours;
import id.canting.machine.MachineRequest;
import id.canting.makeability.CraftLimits;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.output.format.MachineManner;
import id.canting.output.manner.SvgMeasure;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.text.Decimals;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is asked of a file for a machine. */
public final class MachineOptions {
    /** The uses of a picture: what is made, and how it is put down where a machine's program has a say in it. */
    public enum Profile {
        SCREEN(Work.PICTURE, SvgMeasure.MILLIMETRES),
        PLOT(Work.PLOT, SvgMeasure.MILLIMETRES),
        CUT(Work.CUT, SvgMeasure.MILLIMETRES),
        CAP(Work.CAP, SvgMeasure.MILLIMETRES),
        SAMLIGHT(Work.PLOT, SvgMeasure.SAMLIGHT),
        CUTTER72(Work.CUT, SvgMeasure.CUTTER72);

        private final Work work;
        private final SvgMeasure measure;

        Profile(Work work, SvgMeasure measure) {
            this.work = work;
            this.measure = measure;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        Work work() {
            return work;
        }
    }

    /** What is made of a design. */
    enum Work {
        PICTURE,
        PLOT,
        CUT,
        CAP
    }

    private static final String HATCH = "hatch";
    private static final String REPEAT = "repeat";
    private static final String OUTLINE = "outline";

    @Option(
            names = "--profile",
            paramLabel = "screen|plot|cut|cap|samlight|cutter72",
            descriptionKey = "machine.profile")
    private String profile = "";

    @Option(names = "--wax", paramLabel = "STEP", descriptionKey = "trace.wax")
    private List<String> steps = new ArrayList<>();

    @Option(names = "--what", paramLabel = "cloth|repeat", descriptionKey = "machine.what")
    private String what = "";

    @Option(names = "--parts", paramLabel = "all|outline", descriptionKey = "machine.parts")
    private String parts = "";

    @Option(names = "--fill", paramLabel = "none|hatch", descriptionKey = "machine.fill")
    private String fill = "";

    @Option(names = "--split-layers", descriptionKey = "machine.split")
    private boolean split;

    @Option(names = "--colours", paramLabel = "none|lightburn|school", descriptionKey = "machine.colours")
    private String colours = "";

    @Option(names = "--bridge", paramLabel = "MM", descriptionKey = "machine.bridge")
    private String bridge = "";

    @Option(names = "--fill-gaps", descriptionKey = "machine.fill-gaps")
    private boolean fillGaps;

    @Mixin
    private MachineFormOptions form = new MachineFormOptions();

    @Mixin
    private LimitOptions limit = new LimitOptions();

    private MachineManner manner = MachineManner.USUAL;

    /** The use; without one, a file that holds no pictures is for a plotter. */
    public Profile profile(String output, String format) {
        Optional<Format> file = Format.ofName(format.isEmpty() ? output : "." + format);
        boolean picture = file.map(each -> each.holds(Content.PICTURE)).orElse(true);
        String name = profile.isEmpty() ? picture ? "screen" : "plot" : profile;
        List<String> known = Arrays.stream(Profile.values()).map(Profile::id).toList();
        if (!known.contains(name)) {
            Text near = Suggestion.didYouMean(name, known);
            throw new UserError(Terminal.MESSAGES.text("machine.profile.unknown", name, near));
        }
        Profile use = Profile.valueOf(name.toUpperCase(Locale.ROOT));
        if (use.measure != SvgMeasure.MILLIMETRES && file.orElse(Format.SVG) != Format.SVG) {
            throw new UserError(Terminal.MESSAGES.text("machine.profile.svg", name, Format.SVG.ending()));
        }
        manner = form.manner(use == Profile.SCREEN ? Optional.empty() : file, use.measure);
        return use;
    }

    /** Puts what is usual for a use where nothing is said, so that a file tells all that made it. */
    public void settle(Profile use) {
        profile = use.id();
        what = one("--what", what, use.work == Work.CAP ? REPEAT : "cloth", List.of("cloth", REPEAT));
        parts = one("--parts", parts, use.work == Work.CUT ? OUTLINE : "all", List.of("all", OUTLINE));
        colours = LayerColours.of(colours.isEmpty() ? "none" : colours).id();
        if (use.work == Work.PLOT) {
            fill = one("--fill", fill, "none", List.of("none", HATCH));
        }
        if (use.work == Work.CUT && bridge.isEmpty()) {
            bridge = Decimals.write(CutSheet.USUAL_BRIDGE, 3) + " mm";
        }
    }

    MachineRequest wish() {
        return new MachineRequest(steps, what.equals(REPEAT), parts.equals(OUTLINE));
    }

    private static String one(String option, String given, String usual, List<String> known) {
        String value = given.isEmpty() ? usual : given;
        if (!known.contains(value)) {
            throw new UserError(Terminal.MESSAGES.text(
                    "machine.option", option, value, String.join(", ", known), Suggestion.didYouMean(value, known)));
        }
        return value;
    }

    MachineManner manner() {
        return manner;
    }

    boolean hatch() {
        return fill.equals(HATCH);
    }

    boolean split() {
        return split;
    }

    LayerColours palette() {
        return LayerColours.of(colours);
    }

    double bridge() {
        return Measure.parse("--bridge", bridge, Unit.LENGTH);
    }

    boolean fillGaps() {
        return fillGaps;
    }

    CraftLimits limits() {
        return limit.limits();
    }
}
