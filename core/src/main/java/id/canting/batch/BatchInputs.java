package id.canting.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * All that decides what a batch makes, besides its plan and design as they were read.
 *
 * @param version of the program, for the files' imprint
 * @param plugins the hashes of the plug-ins that may draw the designs
 * @param texts of the files that decide the items: the plan, its table, the design
 * @param drawings that the designs name
 */
public record BatchInputs(String version, List<String> plugins, List<String> texts, NamedDrawings drawings) {
    /** Copies the lists. */
    public BatchInputs {
        plugins = List.copyOf(plugins);
        texts = List.copyOf(texts);
    }

    /** Of a design that names no drawings and needs no plug-ins. */
    public static BatchInputs of(String version, List<String> texts) {
        return new BatchInputs(version, List.of(), texts, NamedDrawings.NONE);
    }

    /** The hash of everything. */
    String hash() {
        List<String> all = new ArrayList<>(program());
        all.addAll(texts);
        drawings.texts().keySet().stream().sorted().map(drawings::text).forEach(all::add);
        return Sha256.of(all);
    }

    /** What makes all designs: the program and its plug-ins. */
    List<String> program() {
        List<String> program = new ArrayList<>(List.of(version));
        program.addAll(plugins);
        return program;
    }
}
