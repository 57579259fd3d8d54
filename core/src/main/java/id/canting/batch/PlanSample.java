package id.canting.batch;

import id.canting.text.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which combinations a plan makes. Each is found from its number alone. */
interface PlanSample {
    /** The paths that are varied, in order. */
    List<String> paths();

    /** The columns of the table that gives the values, if one does; else the paths. */
    default List<String> columns() {
        return paths();
    }

    /** How many combinations there are, before conditions. */
    int count();

    /** The values of a combination by path, in the order of the paths; a path may be left as the design has it. */
    Map<String, String> values(int index);

    /** Words of a combination that only names take up, by placeholder. */
    default Map<String, String> labels(int index) {
        return Map.of();
    }

    /** Where a combination was written, if it was. */
    default Optional<SourceLocation> place(int index) {
        return Optional.empty();
    }

    /** Where a path is named, or its values are. */
    SourceLocation place(String path);

    /** Where the value of a path was written, for a combination that has one. */
    SourceLocation place(int index, String path);
}
