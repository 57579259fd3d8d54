package id.canting.batch;

import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a table, such as a list of orders. The first row names a path for each column; a name in braces, such as
 * <code>{customer}</code>, is a word for file names only. An empty cell leaves the design as it is.
 */
record PlanSampleRows(List<Csv.Cell> titles, List<List<Csv.Cell>> rows) implements PlanSample {
    private static final Pattern LABEL = Pattern.compile("\\{([a-z0-9.-]+)}");

    /** The rows of a text. */
    static PlanSampleRows read(String file, String text) {
        List<List<Csv.Cell>> all = Csv.read(file, text);
        if (all.size() < 2) {
            throw new UserError(PlanReader.MESSAGES.text("csv.empty"), new SourceLocation(file, 1, 1));
        }
        List<Csv.Cell> titles = all.get(0);
        Set<String> seen = new HashSet<>();
        for (Csv.Cell cell : titles) {
            if (cell.text().isEmpty() || !seen.add(cell.text())) {
                throw new UserError(
                        PlanReader.MESSAGES.text(cell.text().isEmpty() ? "csv.head" : "csv.twice", cell.text()),
                        cell.place());
            }
        }
        List<List<Csv.Cell>> rows = all.subList(1, all.size());
        for (List<Csv.Cell> row : rows) {
            if (row.size() != titles.size()) {
                SourceLocation place =
                        row.get(Math.min(row.size() - 1, titles.size())).place();
                throw new UserError(PlanReader.MESSAGES.text("csv.width", row.size(), titles.size()), place);
            }
        }
        return new PlanSampleRows(titles, rows);
    }

    private List<String> head() {
        return titles.stream().map(Csv.Cell::text).toList();
    }

    @Override
    public List<String> paths() {
        return head().stream().filter(name -> !LABEL.matcher(name).matches()).toList();
    }

    @Override
    public List<String> columns() {
        return head();
    }

    @Override
    public int count() {
        return rows.size();
    }

    @Override
    public Map<String, String> values(int index) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            String word = rows.get(index).get(i).text();
            if (!LABEL.matcher(titles.get(i).text()).matches() && !word.isEmpty()) {
                values.put(titles.get(i).text(), word);
            }
        }
        return values;
    }

    @Override
    public Map<String, String> labels(int index) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            Matcher label = LABEL.matcher(titles.get(i).text());
            if (label.matches()) {
                labels.put(label.group(1), rows.get(index).get(i).text());
            }
        }
        return labels;
    }

    @Override
    public Optional<SourceLocation> place(int index) {
        return Optional.of(rows.get(index).get(0).place());
    }

    @Override
    public SourceLocation place(int index, String path) {
        return rows.get(index).get(head().indexOf(path)).place();
    }

    @Override
    public SourceLocation place(String path) {
        return titles.get(head().indexOf(path)).place();
    }
}
