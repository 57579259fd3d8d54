package id.canting.batch;

import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.sheet.ContactSheet;
import id.canting.text.SafeName;
import id.canting.text.UserError;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The contact sheet of a whole batch, as a plan asks for it.
 *
 * @param file its name; several files have a number behind it
 * @param format one that holds pictures
 */
public record Contact(String file, Format format) {
    /** Pages in one file, where it can hold several: what fits into a small memory at a time. */
    private static final int MOST_PAGES = 4;

    /**
     * The sheet of that name.
     *
     * @throws UserError where it ends in no format that holds pictures, or no system can write it
     */
    static Contact of(String file) {
        SafeName.checked(file);
        Format format = Format.ofName(file)
                .filter(found -> found.holds(Content.PICTURE)
                        && file.length() > found.ending().length() + 1)
                .orElseThrow(
                        () -> new UserError(PlanReader.MESSAGES.text("output", file, Format.endings(Content.PICTURE))));
        return new Contact(file, format);
    }

    /** How many items a file shows at most. */
    int mostItems() {
        return ContactSheet.MOST_A_PAGE * (format.holds(Content.BOOK) ? MOST_PAGES : 1);
    }

    /** The files of so many items, in order. */
    List<String> files(int items) {
        int count = (items + mostItems() - 1) / mostItems();
        return count <= 1
                ? (count == 0 ? List.of() : List.of(file))
                : IntStream.rangeClosed(1, count)
                        .mapToObj(number -> numbered(number, count))
                        .toList();
    }

    private String numbered(int number, int count) {
        int digits = Math.max(2, Integer.toString(count).length());
        int stem = file.length() - format.ending().length() - 1;
        return file.substring(0, stem)
                + String.format(Locale.ROOT, "-%0" + digits + "d", number)
                + file.substring(stem);
    }
}
