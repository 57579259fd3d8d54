package id.canting.cli.machine;

import id.canting.cli.shell.Terminal;
import id.canting.machine.CutSheet;
import id.canting.machine.LayerColours;
import id.canting.machine.MachineRequest;
import id.canting.makeability.CraftLimit;
import id.canting.makeability.CraftLimits;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.text.Decimals;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/** What is asked of a file for a machine. */
public final class MachineOptions {
    /** The uses of a picture. */
    public enum Profile {
        SCREEN,
        PLOT,
        CUT,
        CAP;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String HATCH = "hatch";
    private static final String REPEAT = "repeat";

    @Option(names = "--profile", paramLabel = "screen|plot|cut|cap", descriptionKey = "machine.profile")
    private String profile = "";

    @Option(names = "--wax", paramLabel = "STEP", descriptionKey = "trace.wax")
    private List<String> steps = new ArrayList<>();

    @Option(names = "--what", paramLabel = "cloth|repeat", descriptionKey = "machine.what")
    private String what = "";

    @Option(names = "--parts", paramLabel = "all|outline", descriptionKey = "machine.parts")
    private String parts = "";

    @Option(names = "--fill", paramLabel = "none|hatch", descriptionKey = "machine.fill")
    private String fill = "none";

    @Option(names = "--split-layers", descriptionKey = "machine.split")
    private boolean split;

    @Option(names = "--colours", paramLabel = "none|lightburn|school", descriptionKey = "machine.colours")
    private String colours = "none";

    @Option(names = "--bridge", paramLabel = "MM", descriptionKey = "machine.bridge")
    private String bridge = Decimals.write(CutSheet.USUAL_BRIDGE, 3) + " mm";

    @Option(names = "--fill-gaps", descriptionKey = "machine.fill-gaps")
    private boolean fillGaps;

    @Option(names = "--limit", paramLabel = "NAME=VALUE", descriptionKey = "limit")
    private Map<String, String> limit = new LinkedHashMap<>();

    /** The use; without one, a file that holds no pictures is for a plotter. */
    public Profile profile(String output, String format) {
        boolean picture = Format.ofName(format.isEmpty() ? output : "." + format)
                .map(each -> each.holds(Content.PICTURE))
                .orElse(true);
        String name = profile.isEmpty() ? picture ? "screen" : "plot" : profile;
        List<String> known = Arrays.stream(Profile.values()).map(Profile::id).toList();
        if (!known.contains(name)) {
            Text near = Suggestion.to(name, known)
                    .map(best -> Terminal.MESSAGES.text("nearest", best))
                    .orElse(Text.EMPTY);
            throw new UserError(Terminal.MESSAGES.text("machine.profile.unknown", name, near));
        }
        return Profile.valueOf(name.toUpperCase(Locale.ROOT));
    }

    MachineRequest wish(Profile use) {
        String whole = one("--what", what, use == Profile.CAP ? REPEAT : "cloth", List.of("cloth", REPEAT));
        String some = one("--parts", parts, use == Profile.CUT ? "outline" : "all", List.of("all", "outline"));
        return new MachineRequest(steps, whole.equals(REPEAT), some.equals("outline"));
    }

    private static String one(String option, String given, String usual, List<String> known) {
        String value = given.isEmpty() ? usual : given;
        if (!known.contains(value)) {
            throw new UserError(Terminal.MESSAGES.text("machine.option", option, value, String.join(", ", known)));
        }
        return value;
    }

    boolean hatch() {
        return one("--fill", fill, "none", List.of("none", HATCH)).equals(HATCH);
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
        CraftLimits limits = CraftLimits.USUAL;
        for (Map.Entry<String, String> set : limit.entrySet()) {
            limits = limits.with(set.getKey(), set.getValue());
        }
        return limits;
    }

    /** The words that ask for the same once more. */
    List<String> words(Profile use) {
        List<String> words = new ArrayList<>(List.of("render", "--profile", use.id()));
        MachineRequest wish = wish(use);
        words.addAll(List.of("--what", wish.repeat() ? REPEAT : "cloth"));
        words.addAll(List.of("--parts", wish.outline() ? "outline" : "all"));
        steps.forEach(step -> words.addAll(List.of("--wax", step)));
        words.addAll(List.of("--colours", palette().id()));
        switch (use) {
            case PLOT -> words.addAll(List.of("--fill", fill));
            case CUT -> words.addAll(List.of("--bridge", bridge));
            default -> limits().given().forEach((set, value) -> words.addAll(List.of("--limit", written(set, value))));
        }
        if (fillGaps) {
            words.add("--fill-gaps");
        }
        if (split) {
            words.add("--split-layers");
        }
        return words;
    }

    /** A limit as it is written on a command line. */
    public static String written(CraftLimit limit, double value) {
        return limit.id() + "=" + Decimals.write(value, 6) + limit.unit().suffix();
    }
}
