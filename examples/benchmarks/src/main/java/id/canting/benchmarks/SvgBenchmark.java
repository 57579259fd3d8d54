package id.canting.benchmarks;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.svg.SvgWriter;
import id.canting.scene.Scene;
import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeMap;
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

/** The SVG of kain-1 with 5,000 flowers, written nowhere, by us and by a plain StringBuilder. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SvgBenchmark {
    private static final EmbeddedRecipe IMPRINT = new EmbeddedRecipe("benchmark", "", new TreeMap<>());

    private final Kain kain = Kain.of(5000);
    private final Scene instances = kain.instances();
    private final Scene flat = kain.flat();

    /** Every flower an instance. */
    @Benchmark
    public void instances() throws IOException {
        SvgWriter.write(instances, IMPRINT, OutputStream.nullOutputStream());
    }

    /** Every flower drawn where it stands. */
    @Benchmark
    public void flat() throws IOException {
        SvgWriter.write(flat, IMPRINT, OutputStream.nullOutputStream());
    }

    /** The least that could be done for instances. */
    @Benchmark
    public void rawInstances() throws IOException {
        RawSvg.write(kain, true, OutputStream.nullOutputStream());
    }

    /** The least that could be done without them. */
    @Benchmark
    public void rawFlat() throws IOException {
        RawSvg.write(kain, false, OutputStream.nullOutputStream());
    }
}
