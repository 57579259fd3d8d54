package id.canting.dye;

import id.canting.text.DataTable;
import java.util.List;

/** A data file of this package. */
final class Table {
    private Table() {}

    /** The stripped cells of every record. */
    static List<List<String>> read(String file, int columns) {
        return DataTable.read(Table.class, file, columns);
    }
}
