package id.canting.variation;

import id.canting.cloth.Cloth;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.file.Overrides;
import id.canting.design.yaml.Node;
import id.canting.measure.ImageFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Offers variations of a design: draws many, turns away what cannot be made, and shows few that differ as much as they
 * can ("Design Galleries", Marks et al. 1997). What is offered depends on design and seed alone, not on the workers.
 */
public final class Variations {
    /** The most that are offered at once. */
    public static final int MOST = 500;

    private static final int ROUND = 3;
    private static final int ROUNDS = 8;
    private static final int ENOUGH = 2;

    /** Variations that look nearer than this are one to the eye: our choice by eye. */
    private static final double ALIKE = 0.6;

    private final Library library;
    private final int workers;

    /** @param workers how many candidates are judged at a time, at least 1 */
    public Variations(Library library, int workers) {
        this.library = library;
        this.workers = workers;
    }

    /**
     * What was offered.
     *
     * @param parents the designs that were varied
     * @param chosen the variations, the most different first
     * @param tried how many candidates were drawn
     * @param seen how many of them could be read and told from their ground
     * @param sample the piece they were judged by
     */
    public record Offer(List<Variation> parents, List<Variation> chosen, int tried, int seen, Sample sample) {
        /** Copies the lists. */
        public Offer {
            parents = List.copyOf(parents);
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * Variations around or across a design.
     *
     * @param tree of the design file
     * @param locks paths that keep their values
     * @param told of how many candidates were tried so far
     * @throws id.canting.text.UserError when the design itself cannot be made, or a lock names nothing
     */
    public Offer vary(Node tree, Space.Step step, List<String> locks, long seed, int count, Consumer<Integer> told)
            throws InterruptedException {
        Cloth cloth = Cloth.make(new DesignReader(library).read(tree), library);
        Space space = SpaceReader.read(tree, cloth, library).locked(locks);
        CandidateFilter judge = new CandidateFilter(library, Sample.of(cloth.design()));
        return offer(judge, Sample.of(cloth.design()), List.of(tree), count, told, index -> {
            Map<String, String> values = space.point(seed, index, step);
            Node changed = tree;
            for (Map.Entry<String, String> value : values.entrySet()) {
                changed = Overrides.apply(changed, value.getKey(), value.getValue());
            }
            return new Candidate(changed, values);
        });
    }

    /**
     * Variations that have each value from one of two designs of the same shape.
     *
     * @throws id.canting.text.UserError when the shapes differ, or a lock names nothing
     */
    public Offer cross(Node one, Node other, List<String> locks, long seed, int count, Consumer<Integer> told)
            throws InterruptedException {
        DesignReader reader = new DesignReader(library);
        Crossover crossing =
                Crossover.of(reader.read(one).design(), reader.read(other).design(), locks);
        Sample sample = Sample.of(reader.read(one).design());
        CandidateFilter judge = new CandidateFilter(library, sample);
        return offer(judge, sample, crossing.parents(), count, told, index -> crossing.child(seed, index));
    }

    private Offer offer(
            CandidateFilter judge,
            Sample sample,
            List<Node> trees,
            int count,
            Consumer<Integer> told,
            LongFunction<Candidate> source)
            throws InterruptedException {
        List<Variation> parents = new ArrayList<>();
        trees.forEach(tree -> parents.add(judge.itself(tree)));
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            Set<Map<String, String>> met = new HashSet<>(Set.of(Map.of()));
            List<Variation> good = new ArrayList<>();
            int tried = 0;
            for (int round = 0; round < ROUNDS && good.size() < ENOUGH * count; round++) {
                List<Callable<Optional<Variation>>> work = new ArrayList<>();
                for (int i = 0; i < ROUND * count; i++) {
                    Candidate candidate = source.apply(tried++);
                    if (met.add(candidate.differences())) {
                        work.add(() -> judge.judge(candidate));
                    }
                }
                all(pool, work).forEach(found -> found.ifPresent(good::add));
                told.accept(tried);
            }
            int seen = good.size();
            return new Offer(parents, chosen(pool, judge, parents, good, count), tried, seen, sample);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Chooses, makes the chosen wholly, and chooses anew without those that fail. */
    private static List<Variation> chosen(
            ExecutorService pool, CandidateFilter judge, List<Variation> parents, List<Variation> good, int count)
            throws InterruptedException {
        List<ImageFeatures> from = parents.stream().map(Variation::look).toList();
        // By identity: the hash of a picture is the hash of all its lines.
        Set<Variation> whole = Collections.newSetFromMap(new IdentityHashMap<>());
        while (true) {
            List<ImageFeatures> looks = good.stream().map(Variation::look).toList();
            List<Variation> chosen = Diverse.choose(looks, from, count, ALIKE, ImageFeatures::distance).stream()
                    .map(good::get)
                    .toList();
            List<Variation> open =
                    chosen.stream().filter(one -> !whole.contains(one)).toList();
            List<Callable<Boolean>> work = new ArrayList<>();
            open.forEach(one -> work.add(() -> judge.whole(one)));
            List<Boolean> made = all(pool, work);
            for (int i = 0; i < open.size(); i++) {
                if (made.get(i)) {
                    whole.add(open.get(i));
                } else {
                    Variation failed = open.get(i);
                    good.removeIf(one -> one == failed);
                }
            }
            if (whole.containsAll(chosen)) {
                return chosen;
            }
        }
    }

    private static <T> List<T> all(ExecutorService pool, List<Callable<T>> work) throws InterruptedException {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : pool.invokeAll(work)) {
                results.add(future.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a variation broke off", e.getCause());
        }
        return results;
    }
}
