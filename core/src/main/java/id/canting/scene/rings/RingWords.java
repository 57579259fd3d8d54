package id.canting.scene.rings;

import id.canting.text.Messages;
import java.util.regex.Pattern;

/** What the reading of styles needs. */
final class RingWords {
    static final Messages MESSAGES = Messages.beside(RingStyle.class, "messages");
    static final Pattern BANDS = Pattern.compile("bands:([0-9]{1,3})");

    private RingWords() {}
}
