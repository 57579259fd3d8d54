package id.canting.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The table of what was measured. */
final class Table {
    private Table() {}

    static String head(Map<Case, List<Run>> found, int rounds) {
        double load = median(found.values().stream().flatMap(List::stream).toList(), Run::load);
        double most = found.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Run::load)
                .max()
                .orElse(0);
        return "# Results\n\nMade with `mvn -P benchmarks -pl examples/benchmarks -am -DskipTests package` (see [README](README.md)): "
                + rounds + " rounds, medians of them.\n"
                + "While it ran, " + number(load) + " processes wanted each core (median; at most " + number(most)
                + "): compare within a table, where all ran side by side, not with other machines.\n\n"
                + "Java " + Runtime.version().feature()
                + ". *Whole* is the process from start to end; *first* the work in a"
                + " process that has done nothing before, without its preparation; *later* the same work repeated in"
                + " it; *memory* the most the process held. *cpu* counts all cores, compiling and"
                + " collecting too. Numbers with × are shares of the first line's: above 1,"
                + " Canting is faster.\n\n";
    }

    static String of(Map<Case, List<Run>> found) {
        StringBuilder out = new StringBuilder("## The cloth kain-1 and the commands\n\n");
        out.append(
                "| work | program | whole s | whole cpu s | first s | later s | memory MB | file MB | whole × | first × | later × |\n");
        out.append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        List<Run> ours = List.of();
        String work = "";
        for (Map.Entry<Case, List<Run>> entry : found.entrySet()) {
            Case job = entry.getKey();
            List<Run> runs = entry.getValue();
            boolean first = !job.work().equals(work);
            ours = first ? runs : ours;
            work = job.work();
            out.append("| ").append(first ? work : "").append(" | ").append(job.who());
            for (ToDoubleFunction<Run> what : List.<ToDoubleFunction<Run>>of(
                    Run::whole, Run::cpu, Run::first, Run::later, Run::peak, Run::size)) {
                out.append(" | ").append(number(median(runs, what)));
            }
            for (ToDoubleFunction<Run> what : List.<ToDoubleFunction<Run>>of(Run::whole, Run::first, Run::later)) {
                double ratio = median(runs, what) / median(ours, what);
                out.append(" | ").append(first || Double.isNaN(ratio) ? "" : number(ratio) + " ×");
            }
            out.append(" |\n");
        }
        return out.append('\n').toString();
    }

    static double median(List<Run> runs, ToDoubleFunction<Run> what) {
        return Run.median(runs.stream().map(what::applyAsDouble).toList());
    }

    /** A number with three digits that count. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
