package id.canting.output.format;

import id.canting.text.UserError;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as it is asked for: its name, and behind it the dots an inch if any, as in {@code cloth.png@150dpi}.
 *
 * @param name without the dots
 * @param dots as they are written, not yet known to be a number
 */
public record RequestedFile(String name, Optional<String> dots) {
    private static final Pattern DOTTED = Pattern.compile("(.*)@([^@/]*)dpi");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    /** Takes a name apart. */
    public static RequestedFile of(String written) {
        Matcher match = DOTTED.matcher(written);
        return match.matches()
                ? new RequestedFile(match.group(1), Optional.of(match.group(2)))
                : new RequestedFile(written, Optional.empty());
    }

    /**
     * The dots an inch it is written with; 0 where a format has no pixels.
     *
     * @param apart what is asked for apart from the name, which counts where the name says nothing
     * @throws UserError where they are not among the format's, or it has none
     */
    public double dpi(Format format, OptionalDouble apart) {
        if (dots.isPresent() && format.dots().isPresent()) {
            String words = dots.get();
            if (!NUMBER.matcher(words).matches()) {
                throw format.dots().get().outside(words);
            }
            return format.dpi(OptionalDouble.of(Double.parseDouble(words)));
        }
        return format.dpi(dots.isPresent() ? OptionalDouble.of(0) : apart);
    }
}
