package id.canting.benchmarks;

import id.canting.geometry.LineField;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Streamlines;
import id.canting.random.RandomSource;
import java.util.List;
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

/** Lines 2 mm apart that run around a middle, in an ellipse of 100 x 80 mm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StreamlinesBenchmark {
    private static final LineField AROUND = point -> new Point(-point.y() - 70, point.x());

    private final Region region = Region.of(Path.ellipse(Point.ZERO, 50, 40), 0.05);

    /** All lines. */
    @Benchmark
    public List<Path> lines() {
        Streamlines.Reach reach = new Streamlines.Reach(2, 3, Double.POSITIVE_INFINITY);
        return Streamlines.inside(region, AROUND, reach, Point.ZERO, RandomSource.of(1));
    }
}
