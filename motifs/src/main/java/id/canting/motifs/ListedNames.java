package id.canting.motifs;

import com.google.auto.service.AutoService;
import id.canting.motif.Information;
import id.canting.motif.Placeholder;
import id.canting.motif.Placeholders;
import id.canting.motif.Provenance;
import id.canting.text.DataTable;
import id.canting.text.Messages;
import id.canting.text.Text;
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
        return DataTable.read(ListedNames.class, "placeholders.txt", COLUMNS).stream()
                .map(ListedNames::placeholder)
                .toList();
    }

    private static Placeholder placeholder(List<String> cells) {
        Provenance provenance = new Provenance(
                Provenance.Origin.valueOf(upper(cells.get(4))),
                Provenance.NameStatus.valueOf(upper(cells.get(5))),
                Provenance.ShapeStatus.NOT_DRAWN,
                Text.EMPTY,
                "",
                cells.get(7).equals(NONE) ? Text.EMPTY : MESSAGES.text("restriction." + cells.get(7)),
                List.of(cells.get(8).split(" ")));
        return new Placeholder(
                cells.get(0),
                new Text(cells.get(1), cells.get(2)),
                Information.Kind.valueOf(upper(cells.get(3))),
                provenance,
                MESSAGES.text("reason." + cells.get(6)),
                MESSAGES.text("supply." + cells.get(6)));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
