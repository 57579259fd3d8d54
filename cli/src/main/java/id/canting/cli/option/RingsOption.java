package id.canting.cli.option;

import id.canting.scene.rings.RingStyle;
import picocli.CommandLine.Option;

/** How the soft edges of ties are put down. */
public final class RingsOption {
    @Option(names = "--rings", paramLabel = "bands:N|image|exact", descriptionKey = "rings")
    private String rings = "";

    /** The style that is asked for. */
    public RingStyle style() {
        return rings.isEmpty() ? RingStyle.IMAGE : RingStyle.parse(rings);
    }
}
