package id.canting.cloth;

import id.canting.design.Step;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is on the cloth at one moment.
 *
 * @param baths how many dye baths it has been through
 * @param tied names of the tie steps whose bindings are still on
 * @param waxed names of the wax steps whose wax is still on, in the order they were laid
 */
public record State(int baths, List<String> tied, List<String> waxed) {
    /** The bare cloth. */
    public static final State BARE = new State(0, List.of(), List.of());

    /** Copies the lists. */
    public State {
        tied = List.copyOf(tied);
        waxed = List.copyOf(waxed);
    }

    /** What is on the cloth after a step; whether hands can do it now is not asked. */
    public State after(Step step) {
        return step.match(new After(this));
    }

    /** The names of the tie steps bound here that a step opens. */
    public List<String> opened(Step.Untie untie) {
        return tied.stream().filter(untie::opens).toList();
    }

    /** The names of the wax steps whose wax, still on here, a step scrapes off. */
    public List<String> scraped(Step.Scrape scrape) {
        return waxed.stream().filter(scrape::takesOff).toList();
    }

    private record After(State before) implements Step.Cases<State> {
        @Override
        public State tie(Step.Tie tie) {
            return new State(before.baths, with(before.tied, tie.name()), before.waxed);
        }

        @Override
        public State untie(Step.Untie untie) {
            List<String> left =
                    before.tied.stream().filter(tie -> !untie.opens(tie)).toList();
            return new State(before.baths, left, before.waxed);
        }

        @Override
        public State wax(Step.Wax wax) {
            return new State(before.baths, before.tied, with(before.waxed, wax.name()));
        }

        @Override
        public State dye(Step.Dye dye) {
            return new State(before.baths + 1, before.tied, before.waxed);
        }

        @Override
        public State scrape(Step.Scrape scrape) {
            return without(scrape::takesOff);
        }

        @Override
        public State boilOut(Step.BoilOut boilOut) {
            return without(boilOut::takesOff);
        }

        private State without(Predicate<String> takenOff) {
            return new State(
                    before.baths,
                    before.tied,
                    before.waxed.stream().filter(takenOff.negate()).toList());
        }

        private static List<String> with(List<String> names, String name) {
            return Stream.concat(names.stream(), Stream.of(name)).toList();
        }
    }
}
