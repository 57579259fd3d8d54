package id.canting.benchmarks;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import java.util.ArrayList;
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

/** Regions: the work on areas that motifs, grounds and ties rest on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RegionBenchmark {
    private final List<Region> circles = circles();
    private final Region many = Region.union(circles);
    private final Region few = Region.union(circles.subList(0, 40));

    private static List<Region> circles() {
        List<Region> circles = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            circles.add(Region.of(Path.circle(new Point(i % 20 * 9, Math.floorDiv(i, 20) * 9), 6), 0.05));
        }
        return circles;
    }

    /** 400 circles that overlap, as one region. */
    @Benchmark
    public Region union() {
        return Region.union(circles);
    }

    /** What 40 circles leave of 400. */
    @Benchmark
    public Region without() {
        return many.minus(few);
    }

    /** The region of 400 circles grown by 1 mm. */
    @Benchmark
    public Region offset() {
        return many.offset(1);
    }
}
