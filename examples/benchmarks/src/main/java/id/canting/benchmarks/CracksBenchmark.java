package id.canting.benchmarks;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import id.canting.geometry.crack.CrackNetwork;
import id.canting.geometry.crack.Cracking;
import id.canting.geometry.crack.Cracks;
import id.canting.random.RandomSource;
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

/** Cracks of 100 x 100 mm of wax, 4 mm apart; every call with another seed, so that no lucky network is timed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CracksBenchmark {
    private static final Cracking EVERY_4 = Cracking.every(4, 0.1, 0.5);

    private final Region sheet = Region.of(Box.sized(0, 0, 100, 100));
    private final CrackNetwork network = Cracks.of(sheet, EVERY_4, RandomSource.of(0));
    private long seed;

    /** The network: lines, ages, widths and cells. */
    @Benchmark
    public CrackNetwork network() {
        return Cracks.of(sheet, EVERY_4, RandomSource.of(seed++));
    }

    /** What is painted of it. */
    @Benchmark
    public Figure figure() {
        return network.figure();
    }
}
