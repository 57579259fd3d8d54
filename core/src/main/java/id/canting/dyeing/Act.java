package id.canting.dyeing;

import id.canting.text.Text;
import java.util.List;

/**
 * One thing that is done in the work of a bath, with its numbers.
 *
 * @param deed what it is
 * @param times how often, 1 or more
 * @param minutes of each time
 * @param words what is done, numbers filled in, without how often
 * @param portions what goes into the bath here
 */
public record Act(Deed deed, int times, double minutes, Text words, List<Portion> portions) {
    /** Copies the list. */
    public Act {
        portions = List.copyOf(portions);
    }

    /** Minutes of all its times. */
    public double allMinutes() {
        return minutes * times;
    }

    /** What is done, with what goes in and how often. */
    public Text told() {
        Text told = words;
        if (!portions.isEmpty()) {
            Text stuffs = portions.stream()
                    .map(Quantity::of)
                    .reduce((one, two) -> new Text(one.id() + "; " + two.id(), one.en() + "; " + two.en()))
                    .orElseThrow();
            told = Methods.MESSAGES.text("stuffs", stripped(told), stuffs);
        }
        if (deed.when() == When.BEFORE) {
            return Methods.MESSAGES.text("before", lowered(told));
        }
        if (times == 1) {
            return told;
        }
        String key = deed.when() == When.DIP ? "times" : "between";
        return Methods.MESSAGES.text(key, stripped(told), Integer.toString(times));
    }

    /** Without the full stop, for what follows. */
    private static Text stripped(Text text) {
        return new Text(text.id().replaceFirst("\\.$", ""), text.en().replaceFirst("\\.$", ""));
    }

    private static Text lowered(Text text) {
        return new Text(lowered(text.id()), lowered(text.en()));
    }

    private static String lowered(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
