package id.canting.variation;

import id.canting.measure.ImageFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;

/** Chooses by the sketches, draws what is chosen, and chooses others for those that fail. */
final class Choice<T> {
    /** How many are drawn wholly before it is chosen anew: not the workers' number, on which nothing may depend. */
    private static final int WINDOW = 8;

    /** Variations that look nearer than this are one to the eye: our choice by eye. */
    private static final double ALIKE = 0.6;

    /**
     * What lies nearer to the others than this share of what its sketch promised must wait until nothing better is left:
     * our choice, by which sheets differ as much as when all candidates are drawn wholly.
     */
    private static final double PROMISED = 0.6;

    private final CandidateFilter judge;
    private final Workers pool;
    private final Keeper<T> keeper;
    private final LongFunction<Candidate> source;
    private final int count;
    private final Watch watch;
    private final List<Sketch> shown = new ArrayList<>();
    private final List<ImageFeatures> looks = new ArrayList<>();
    private int chosen;

    Choice(
            CandidateFilter judge,
            Workers pool,
            Keeper<T> keeper,
            LongFunction<Candidate> source,
            int count,
            Watch watch) {
        this.judge = judge;
        this.pool = pool;
        this.keeper = keeper;
        this.source = source;
        this.count = count;
        this.watch = watch;
    }

    /** From now on nothing is chosen that looks like this. */
    void show(Sketch sketch, ImageFeatures look) {
        shown.add(sketch);
        looks.add(look);
    }

    /** What was drawn wholly, with what was made of it. */
    private record Product<T>(Variation variation, T made) {}

    /** Chooses among sketches, as far as can be from what is shown; gives how many were kept. */
    int choose(List<Sketch> good) throws InterruptedException {
        Diverse<Sketch> diverse = new Diverse<>(good, Sketch::distance);
        shown.forEach(diverse::shown);
        List<Sketch> waiting = new ArrayList<>();
        List<Integer> picks = diverse.next(Math.min(WINDOW, count), ALIKE);
        while (!picks.isEmpty()) {
            List<Sketch> window = picks.stream().map(good::get).toList();
            List<Optional<Product<T>>> products = drawn(window);
            for (int i = 0; i < window.size(); i++) {
                Sketch sketch = window.get(i);
                diverse.drop(picks.get(i));
                if (products.get(i).isPresent()) {
                    if (kept(sketch, products.get(i).get(), promised(sketch))) {
                        diverse.shown(sketch);
                    } else {
                        waiting.add(sketch);
                    }
                }
            }
            picks = diverse.next(Math.min(WINDOW, count - chosen), ALIKE);
        }
        for (int from = 0; from < waiting.size() && chosen < count; from += WINDOW) {
            List<Sketch> window = waiting.subList(from, Math.min(from + WINDOW, waiting.size()));
            List<Optional<Product<T>>> products = drawn(window);
            for (int i = 0; i < window.size(); i++) {
                Sketch sketch = window.get(i);
                products.get(i).ifPresent(product -> kept(sketch, product, ALIKE));
            }
        }
        return chosen;
    }

    private List<Optional<Product<T>>> drawn(List<Sketch> window) throws InterruptedException {
        List<Callable<Optional<Product<T>>>> work = new ArrayList<>();
        window.forEach(sketch -> work.add(() -> product(sketch.index())));
        return pool.all(work, () -> {});
    }

    private Optional<Product<T>> product(long index) {
        return judge.drawn(source.apply(index))
                .map(drawn -> new Product<>(drawn.variation(), keeper.make(drawn.variation(), drawn.cloth())));
    }

    private double promised(Sketch sketch) {
        double nearest = shown.stream().mapToDouble(sketch::distance).min().orElse(0);
        return Math.max(ALIKE, PROMISED * nearest);
    }

    /** Keeps what looks no nearer than allowed to what is shown, while there is room. */
    private boolean kept(Sketch sketch, Product<T> product, double least) {
        ImageFeatures look = product.variation().look();
        if (chosen == count || looks.stream().anyMatch(other -> other.distance(look) < least)) {
            return false;
        }
        show(sketch, look);
        keeper.keep(product.variation(), product.made());
        chosen++;
        watch.drawn(count);
        return true;
    }
}
