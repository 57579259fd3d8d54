package id.canting.benchmarks;

import id.canting.motif.svg.SvgMotif;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Makers' drawings as tracing programs write them: many pieces in one path, or each in a path of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DrawingsBenchmark {
    private static final int PIECES = 800;
    private static final int POINTS = 80_000;

    private final String together = page("<path d='" + pieces("", "") + "'/>");
    private final String apart = page(pieces("<path d='", "'/>"));
    private final String line = page("<path fill='none' stroke='#000' d='" + spiral() + "'/>");

    private static String page(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='200mm' height='200mm' viewBox='0 0 200 200'>" + inside
                + "</svg>";
    }

    private static String pieces(String before, String after) {
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; i < PIECES; i++) {
            pieces.append(before);
            pieces.append('M').append(i % 30 * 6 + 4).append(' ').append(Math.floorDiv(i, 30) * 6 + 4);
            pieces.append("c1-2 3-2 4 0s-1 3-2 3.5-3-2-2-3.5z");
            pieces.append(after);
        }
        return pieces.toString();
    }

    private static String spiral() {
        StringBuilder spiral = new StringBuilder("M100 100");
        for (int i = 0; i < POINTS; i++) {
            double reach = 5 + 90.0 * i / POINTS;
            spiral.append(String.format(
                    Locale.ROOT,
                    "L%.2f %.2f",
                    100 + reach * StrictMath.cos(0.02 * i),
                    100 + reach * StrictMath.sin(0.02 * i)));
        }
        return spiral.toString();
    }

    /** 800 pieces in one path. */
    @Benchmark
    public SvgMotif inOnePath() {
        return SvgMotif.read("a.svg", together);
    }

    /** The same pieces, each in a path of its own. */
    @Benchmark
    public SvgMotif inPathsOfTheirOwn() {
        return SvgMotif.read("a.svg", apart);
    }

    /** One line of 80,000 points. */
    @Benchmark
    public SvgMotif aLongLine() {
        return SvgMotif.read("a.svg", line);
    }
}
