package id.canting.output.format;

import java.util.regex.Pattern;

/** The name of a design, as files made from it are named. */
public final class DesignName {
    private static final Pattern PLAIN = Pattern.compile("(\\.canting)?\\.ya?ml$");

    private DesignName() {}

    /** The name of a design file, or of a file that carries its recipe, without its endings. */
    public static String of(String fileName) {
        return Format.ofName(fileName)
                .map(format -> fileName.substring(
                        0, fileName.length() - format.ending().length() - 1))
                .orElseGet(() -> PLAIN.matcher(fileName).replaceFirst(""));
    }
}
