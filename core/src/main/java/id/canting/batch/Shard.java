package id.canting.batch;

import id.canting.text.UserError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a batch that is done apart from the others: every n-th item.
 *
 * @param number of the part, from 1
 * @param of how many parts
 */
public record Shard(int number, int of) {
    /** All items. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

    /** Checks that it is one of the parts. */
    public Shard {
        if (number < 1 || number > of) {
            throw new UserError(PlanReader.MESSAGES.text("shard", number + "/" + of));
        }
    }

    /** The part written as {@code 2/8}. */
    public static Shard parse(String text) {
        Matcher match = WRITTEN.matcher(text);
        if (!match.matches()) {
            throw new UserError(PlanReader.MESSAGES.text("shard", text));
        }
        return new Shard(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** Whether it has the item that stands at a position among the items of the plan. */
    boolean has(long position) {
        return position % of == number - 1;
    }

    /** How it is written; empty for all items. */
    String written() {
        return of == 1 ? "" : number + "/" + of;
    }
}
