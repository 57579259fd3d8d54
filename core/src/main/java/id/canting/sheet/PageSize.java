package id.canting.sheet;

import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The paper a sheet is printed on, mm. Folio (F4) is 215 × 330 mm in Indonesia, but paper 210 mm wide is sold under the
 * same name, so that what is printed on it keeps within 190 mm.
 *
 * @param name as the command line says it
 * @param width mm
 * @param height mm
 * @param content the most that may be printed across, mm
 */
public record PageSize(String name, double width, double height, double content) {
    /** The longest side a page may have, mm: what print programs still take. */
    public static final double LONGEST = 5000;

    /** Clear paper at every side that ordinary printers need, mm. */
    public static final double MARGIN = 10;

    /** The papers that have a name. */
    public static final List<PageSize> NAMED = List.of(
            named("a4", 210, 297),
            new PageSize("f4", 215, 330, 190),
            named("a3", 297, 420),
            named("letter", 215.9, 279.4),
            named("legal", 215.9, 355.6));

    private static final double SHORTEST = 140;
    private static final Pattern UNITLESS = Pattern.compile("[0-9.,]+\\s*");
    private static final Messages MESSAGES = Messages.beside(PageSize.class, "messages");

    private static PageSize named(String name, double width, double height) {
        return new PageSize(name, width, height, width - 2 * MARGIN);
    }

    /**
     * The paper of a name, or of sides written as {@code 600mmx900mm} or {@code 21,5x33cm}, upright as written.
     *
     * @throws UserError for a name that is not known or sides out of range
     */
    public static PageSize of(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        for (PageSize size : NAMED) {
            if (size.name.equals(name)) {
                return size;
            }
        }
        String[] sides = name.split("[x×]", -1);
        if (sides.length == 2 && !sides[0].isEmpty() && Character.isDigit(sides[0].charAt(0))) {
            double width = side(written, UNITLESS.matcher(sides[0]).matches() ? sides[0] + unit(sides[1]) : sides[0]);
            return new PageSize(name, width, side(written, sides[1]), width - 2 * MARGIN);
        }
        List<String> known = NAMED.stream().map(PageSize::name).toList();
        Text near = Suggestion.didYouMean(name, known);
        throw new UserError(MESSAGES.text("paper.unknown", written, String.join(", ", known), near));
    }

    /** The unit behind a side, which holds for the other too where that has none. */
    private static String unit(String side) {
        return side.replaceAll("[^a-z]", "");
    }

    private static double side(String written, String side) {
        double length = Measure.parse(written, side, Unit.LENGTH);
        if (!(length >= SHORTEST && length <= LONGEST)) {
            throw new UserError(MESSAGES.text("paper.side", written, SHORTEST, LONGEST));
        }
        return length;
    }

    /** Whether pages may be turned to save some: paper that was written by its sides stays as it was written. */
    public boolean turns() {
        return NAMED.contains(this);
    }

    /** The same paper lying. */
    public PageSize turned() {
        return new PageSize(name, height, width, height - 2 * MARGIN);
    }
}
