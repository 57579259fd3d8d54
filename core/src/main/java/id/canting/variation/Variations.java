package id.canting.variation;

import id.canting.cloth.Cloth;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.file.Overrides;
import id.canting.design.yaml.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;

/**
 * Offers variations of a design: drafts many, turns away what cannot be read or what lies over itself, and draws wholly
 * few that differ as much as they can ("Design Galleries", Marks et al. 1997). What is offered depends on design and seed
 * alone, not on the workers. Of the many no more is kept than the numbers by which they are told apart.
 */
public final class Variations {
    /** The most that are offered at once. */
    public static final int MOST = 500;

    private static final int ROUND = 6;
    private static final int ROUNDS = 8;
    private static final int ENOUGH = 3;

    private final Library library;
    private final int workers;
    private final Watch watch;

    /**
     * @param workers how many candidates are judged at a time, at least 1
     * @param watch told of the progress
     */
    public Variations(Library library, int workers, Watch watch) {
        this.library = library;
        this.workers = workers;
        this.watch = watch;
    }

    /**
     * What was offered.
     *
     * @param parents the designs that were varied
     * @param chosen how many variations were kept
     * @param tried how many candidates were drafted
     * @param seen how many of them could be read and told from their ground
     * @param sample the piece they were judged by
     */
    public record Offer(List<Variation> parents, int chosen, int tried, int seen, Sample sample) {
        /** Copies the list. */
        public Offer {
            parents = List.copyOf(parents);
        }
    }

    /**
     * Variations around or across a design.
     *
     * @param tree of the design file
     * @param locks paths that keep their values
     * @param keeper takes the variations, the most different first
     * @throws id.canting.text.UserError when the design itself cannot be made, or a lock names nothing
     */
    public Offer vary(Node tree, Space.Step step, List<String> locks, long seed, int count, Keeper<?> keeper)
            throws InterruptedException {
        DrawingMemory memory = DrawingMemory.usual();
        Cloth cloth = Cloth.make(new DesignReader(library).read(tree), library, memory);
        Space space = SpaceReader.read(tree, cloth, library).locked(locks);
        CandidateFilter judge = new CandidateFilter(library, Sample.of(cloth.design()), List.of(tree), memory);
        return offer(judge, List.of(tree), count, keeper, index -> {
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
     * @param keeper takes the variations, the most different first
     * @throws id.canting.text.UserError when the shapes differ, or a lock names nothing
     */
    public Offer cross(Node one, Node other, List<String> locks, long seed, int count, Keeper<?> keeper)
            throws InterruptedException {
        DesignReader reader = new DesignReader(library);
        Crossover crossing =
                Crossover.of(reader.read(one).design(), reader.read(other).design(), locks);
        Sample sample = Sample.of(reader.read(one).design());
        CandidateFilter judge = new CandidateFilter(library, sample, crossing.parents(), DrawingMemory.usual());
        return offer(judge, crossing.parents(), count, keeper, index -> crossing.child(seed, index));
    }

    private <T> Offer offer(
            CandidateFilter judge, List<Node> trees, int count, Keeper<T> keeper, LongFunction<Candidate> source)
            throws InterruptedException {
        List<Variation> parents = trees.stream().map(judge::parent).toList();
        try (Workers pool = new Workers(workers)) {
            Set<Map<String, String>> met = new HashSet<>(Set.of(Map.of()));
            List<Sketch> good = new ArrayList<>();
            int tried = 0;
            for (int round = 0; round < ROUNDS && good.size() < ENOUGH * count; round++) {
                List<Callable<Optional<Sketch>>> work = new ArrayList<>();
                for (int i = 0; i < ROUND * count; i++) {
                    long index = tried++;
                    if (met.add(source.apply(index).differences())) {
                        work.add(() -> judge.sketch(index, source.apply(index)));
                    }
                }
                int all = work.size();
                pool.all(work, () -> watch.drafted(all)).forEach(found -> found.ifPresent(good::add));
            }
            Choice<T> choice = new Choice<>(judge, pool, keeper, source, count, watch);
            for (int i = 0; i < trees.size(); i++) {
                choice.show(judge.itself(trees.get(i)), parents.get(i).look());
            }
            int chosen = choice.choose(good);
            return new Offer(parents, chosen, tried, good.size(), judge.sample());
        }
    }
}
