package id.canting.scene.rings;

import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads styles as they are written. */
final class RingStyleReader {
    private static final Messages MESSAGES = Messages.beside(RingStyle.class, "messages");
    private static final Pattern BANDS = Pattern.compile("bands:([0-9]{1,3})");

    private RingStyleReader() {}

    static RingStyle read(String words) {
        if (words.equals("image")) {
            return RingStyle.IMAGE;
        }
        if (words.equals("exact")) {
            return RingStyle.EXACT;
        }
        Matcher bands = BANDS.matcher(words);
        if (bands.matches()) {
            int number = Integer.parseInt(bands.group(1));
            if (number >= RingStyle.Bands.FEWEST && number <= RingStyle.Bands.MOST) {
                return new RingStyle.Bands(number);
            }
        }
        throw new UserError(MESSAGES.text("rings.unknown", words, RingStyle.Bands.FEWEST, RingStyle.Bands.MOST));
    }
}
