package id.canting.benchmarks;

import id.canting.dye.Dye;
import id.canting.dye.DyeBath;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Stain;
import id.canting.scene.Colour;
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

/** Kubelka and Munk: the colour of a cloth that went through two baths. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StainBenchmark {
    private final Dye first = DyeLibrary.standard().find("tegeran");
    private final Dye second = DyeLibrary.standard().find("indigofera");

    /** Both baths from their recipes, laid over the cloth, as a colour. */
    @Benchmark
    public Colour twoBaths() {
        Stain cloth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        return cloth.plus(new DyeBath(first, first.defaultMordant(), 4).stain())
                .plus(new DyeBath(second, second.defaultMordant(), 8).stain())
                .colour();
    }
}
