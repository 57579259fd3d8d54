package id.canting.dye;

import id.canting.text.Text;

/** How the colour of a shade is known. */
public enum DyeStatus {
    /** Measured on dyed cloth and published. */
    MEASURED(new Text("terukur", "measured")),
    /** A published range of measurements; the shade lies within it. */
    RANGE(new Text("dalam rentang terukur", "within a measured range")),
    /** Measured by the workshop that uses the dye, on its own cloth. */
    MEASURED_HERE(new Text("terukur di sanggar ini", "measured in this workshop")),
    /** Set by eye after what sources say of the hue. */
    ESTIMATED(new Text("perkiraan", "estimated"));

    private final Text text;

    DyeStatus(Text text) {
        this.text = text;
    }

    /** The status for people. */
    public Text text() {
        return text;
    }
}
