package id.canting.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures the kernels with JMH. */
final class Kernels {
    private static final int MIDDLE = 50;

    private Kernels() {}

    static String measure(String pattern) throws RunnerException {
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include(pattern).build()).run();
        StringBuilder out = new StringBuilder("## Kernels (JMH)\n\n| kernel | median | 90 % within | unit |\n");
        out.append("| --- | ---: | ---: | --- |\n");
        for (RunResult result : results) {
            var statistics = result.getPrimaryResult().getStatistics();
            String name = result.getParams().getBenchmark().replaceAll(".*\\.([^.]*\\.[^.]*)$", "$1");
            out.append("| ").append(name);
            for (String key : result.getParams().getParamsKeys()) {
                out.append(' ').append(result.getParams().getParam(key));
            }
            out.append(" | ");
            out.append(Table.number(statistics.getPercentile(MIDDLE))).append(" | ");
            out.append(Table.number(statistics.getPercentile(90))).append(" | ");
            out.append(result.getPrimaryResult().getScoreUnit()).append(" |\n");
        }
        return out.append('\n').toString();
    }
}
