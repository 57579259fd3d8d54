package id.canting.estimate;

import id.canting.text.Text;
import java.util.Locale;

/** The work of hands that is counted in hours. */
public enum Task {
    TYING(new Text("mengikat dan menjelujur", "tying and stitching")),
    UNTYING(new Text("membuka ikatan", "untying")),
    WAXING(new Text("membatik", "waxing")),
    DYEING(new Text("mencelup", "dyeing")),
    SCRAPING(new Text("mengerok", "scraping")),
    BOILING_OUT(new Text("melorod", "boiling out"));

    private final Text text;

    Task(Text text) {
        this.text = text;
    }

    /** The name in data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name for people. */
    public Text text() {
        return text;
    }
}
