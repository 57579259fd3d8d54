package id.canting.dyeing;

import id.canting.text.Text;
import java.util.Locale;

/** A phase of dye work; a procedure is a sequence of them. */
public enum Phase {
    SCOUR(new Text("mencuci", "scouring"), Hands.BUSY),
    MORDANT(new Text("memordan", "mordanting"), Hands.WATCH),
    PASTE(new Text("melumatkan pasta", "pasting"), Hands.MIX),
    DISSOLVE(new Text("melarutkan", "dissolving"), Hands.MIX),
    REDUCE(new Text("mereduksi", "reducing"), Hands.FREE),
    COOL(new Text("mendinginkan", "cooling"), Hands.FREE),
    WET_OUT(new Text("membasahi", "wetting out"), Hands.BUSY),
    DIP(new Text("mencelup", "dipping"), Hands.BUSY),
    DRAIN(new Text("meniriskan", "draining"), Hands.BUSY),
    AIR(new Text("mengangin-anginkan", "airing"), Hands.BUSY),
    SUN(new Text("menjemur di matahari", "sunning"), Hands.BUSY),
    SALT(new Text("membangkitkan di garam", "developing in salt"), Hands.BUSY),
    ACID(new Text("membangkitkan di asam", "developing in acid"), Hands.BUSY),
    FIX(new Text("fiksasi", "fixing"), Hands.WATCH),
    NEUTRALISE(new Text("menetralkan", "neutralising"), Hands.BUSY),
    RINSE(new Text("membilas", "rinsing"), Hands.BUSY),
    DRY(new Text("mengeringkan", "drying"), Hands.FREE),
    REST(new Text("mendiamkan", "resting"), Hands.FREE);

    private final Text text;
    private final Hands hands;

    Phase(Text text, Hands hands) {
        this.text = text;
        this.hands = hands;
    }

    /** The phase of a name in data files. */
    static Phase of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Its name in data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name for people. */
    public Text text() {
        return text;
    }

    /** What hands do meanwhile. */
    public Hands hands() {
        return hands;
    }

    /** What hands do during a phase. */
    public enum Hands {
        /** They work at the bath or with the cloth. */
        BUSY,
        /** Some mix a bath. */
        MIX,
        /** The cloth lies in a bath; somebody stays with it. */
        WATCH,
        /** Nobody need be there. */
        FREE
    }
}
