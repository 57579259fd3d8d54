package id.canting.motifs;

import com.google.auto.service.AutoService;
import id.canting.motif.Information;
import id.canting.motif.Placeholder;
import id.canting.motif.Placeholders;
import id.canting.motif.Provenance;
import id.canting.text.Messages;
import id.canting.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names that craft sources give without a shape, and those whose drawing is another's right: {@code
 * placeholders.txt}, one a line, its columns divided by bars.
 */
@AutoService(Placeholders.class)
public final class ListedNames implements Placeholders {
    private static final int COLUMNS = 9;
    private static final String NONE = "none";
    private static final Messages MESSAGES = Messages.beside(ListedNames.class, "messages");

    @Override
    public List<Placeholder> placeholders() {
        List<Placeholder> listed = new ArrayList<>();
        table().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> listed.add(placeholder(line)));
        return listed;
    }

    private static Placeholder placeholder(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("a line of the placeholders has " + cells.length + " columns: " + line);
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        Provenance provenance = new Provenance(
                Provenance.Origin.valueOf(upper(cells[4])),
                Provenance.NameStatus.valueOf(upper(cells[5])),
                Provenance.ShapeStatus.NOT_DRAWN,
                Text.EMPTY,
                "",
                cells[7].equals(NONE) ? Text.EMPTY : MESSAGES.text("restriction." + cells[7]),
                List.of(cells[8].split(" ")));
        return new Placeholder(
                cells[0],
                new Text(cells[1], cells[2]),
                Information.Kind.valueOf(upper(cells[3])),
                provenance,
                MESSAGES.text("reason." + cells[6]),
                MESSAGES.text("supply." + cells[6]));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String table() {
        try (InputStream stream = ListedNames.class.getResourceAsStream("placeholders.txt")) {
            if (stream == null) {
                throw new IllegalStateException("placeholders.txt is missing beside " + ListedNames.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read placeholders.txt", e);
        }
    }
}
