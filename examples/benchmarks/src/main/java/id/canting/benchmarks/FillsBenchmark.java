package id.canting.benchmarks;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Catalogue;
import id.canting.motif.Hand;
import id.canting.motif.Isen;
import id.canting.random.RandomSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Isen that fill an ellipse of 80 x 60 mm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FillsBenchmark {
    /** The fill. */
    @Param({"cecek", "sawut", "galaran", "ukel", "sisik"})
    public String isen = "";

    private final Catalogue catalogue = Catalogue.load();
    private final Area area =
            new Area("field", Region.of(Path.ellipse(Point.ZERO, 40, 30), 0.05), Optional.empty(), "");

    /** All marks of the fill. */
    @Benchmark
    public List<Mark> fill() {
        Isen fill = catalogue.isen(isen);
        return fill.fill(area, fill.parameters().defaults(), new Hand(1.5, 0.8, 0.4, RandomSource.of(1)));
    }
}
