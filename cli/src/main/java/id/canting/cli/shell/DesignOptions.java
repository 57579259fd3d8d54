package id.canting.cli.shell;

import id.canting.cloth.Cloth;
import id.canting.output.format.DesignName;
import id.canting.sanggar.Draft;
import id.canting.sanggar.Sanggar;
import id.canting.text.InputFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The design a command works on, with what is changed about it; a file carries the design as changed. */
public final class DesignOptions {
    @NotReplayed
    @Parameters(index = "0", paramLabel = "DESIGN", descriptionKey = "design")
    private Path file = Path.of("");

    @NotReplayed
    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "set")
    private Map<String, String> set = new LinkedHashMap<>();

    @NotReplayed
    @Option(names = "--preset", paramLabel = "NAME", descriptionKey = "preset")
    private String preset = "";

    public Path file() {
        return file;
    }

    /** The design's name without its endings. */
    public String name() {
        return DesignName.of(String.valueOf(file.getFileName()));
    }

    /** Takes another design, which a file beside the given one names. */
    public void instead(String name) {
        file = InputFile.beside(file, name);
    }

    /** Changes one more thing about the design. */
    public void change(String path, String value) {
        set.put(path, value);
    }

    /** The design with what is changed about it: first a preset, if one is named, then single values. */
    public Cloth make(Sanggar sanggar) {
        return draft(sanggar).make();
    }

    /** The cloth of the design as it was changed, with a preset laid over it. */
    public Cloth over(Sanggar sanggar, String other) {
        return draft(sanggar).preset(other).make();
    }

    /** Whether a preset is named. */
    public boolean hasPreset() {
        return !preset.isEmpty();
    }

    private Draft draft(Sanggar sanggar) {
        return draft(sanggar, file, preset, set);
    }

    /** The cloth of any design with what is changed about it. */
    public static Cloth make(Sanggar sanggar, Path file, String preset, Map<String, String> set) {
        return draft(sanggar, file, preset, set).make();
    }

    private static Draft draft(Sanggar sanggar, Path file, String preset, Map<String, String> set) {
        Draft written = sanggar.read(file);
        Draft chosen = preset.isEmpty() ? written : written.preset(preset);
        return chosen.set(set);
    }
}
