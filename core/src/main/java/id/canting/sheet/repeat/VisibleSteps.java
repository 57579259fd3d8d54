package id.canting.sheet.repeat;

import id.canting.cloth.State;
import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a design that are seen in one of its zones: those done there, and all baths. */
final class VisibleSteps implements Step.Cases<Optional<Step>> {
    /** The zones that lie over others. */
    private static final Map<String, List<String>> OVER = Map.of(
            "body", List.of("all"),
            "pagi", List.of("body", "all"),
            "sore", List.of("body", "all"),
            "head", List.of("all"),
            "tumpal", List.of("all"),
            "border", List.of("all"));

    private final List<String> zones = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private State now = State.BARE;

    private VisibleSteps(String zone) {
        zones.addAll(OVER.getOrDefault(zone, List.of()));
        zones.add(zone);
    }

    /**
     * The steps seen in a zone; bands along its edges are no part of its repeat and left out.
     *
     * @throws UserError for marks that stand once or fold the zone as a whole
     */
    static List<Step> in(String zone, Design design) {
        VisibleSteps visible = new VisibleSteps(zone);
        List<Step> kept = new ArrayList<>();
        for (Step step : design.steps()) {
            step.match(visible).ifPresent(seen -> {
                visible.now = visible.now.after(seen);
                kept.add(seen);
            });
        }
        return kept;
    }

    @Override
    public Optional<Step> tie(Step.Tie tie) {
        return marked(tie);
    }

    @Override
    public Optional<Step> wax(Step.Wax wax) {
        return marked(wax);
    }

    /** Opens what is tied here; nothing is done where nothing is. */
    @Override
    public Optional<Step> untie(Step.Untie untie) {
        List<String> opened = now.opened(untie);
        return opened.isEmpty() ? Optional.empty() : Optional.of(new Step.Untie(untie.name(), opened));
    }

    @Override
    public Optional<Step> dye(Step.Dye dye) {
        return Optional.of(dye);
    }

    /** Scrapes what is waxed here; nothing is done where nothing is. */
    @Override
    public Optional<Step> scrape(Step.Scrape scrape) {
        List<String> scraped = now.scraped(scrape);
        return scraped.isEmpty() ? Optional.empty() : Optional.of(new Step.Scrape(scrape.name(), scraped));
    }

    /** Boils out whatever is waxed here: named steps were all there are on the cloth. */
    @Override
    public Optional<Step> boilOut(Step.BoilOut boilOut) {
        return now.waxed().isEmpty() ? Optional.empty() : Optional.of(new Step.BoilOut(boilOut.name()));
    }

    private Optional<Step> marked(Step.Marks step) {
        if (!step.source().match(new InZone(step))) {
            return Optional.empty();
        }
        marks.add(step.name());
        return Optional.of(step);
    }

    /** Whether the marks of a step are a part of the repeat. */
    private final class InZone implements Source.Cases<Boolean> {
        private final Step.Marks step;

        InZone(Step.Marks step) {
            this.step = step;
        }

        @Override
        public Boolean repeat(Source.Repeat repeat) {
            return refused("single", !repeat.layout().repeats());
        }

        @Override
        public Boolean edges(Source.Edges edges) {
            return false;
        }

        @Override
        public Boolean folded(Source.Folded folded) {
            return refused("folded", true);
        }

        @Override
        public Boolean over(Source.Over over) {
            return marks.contains(over.step());
        }

        private boolean refused(String key, boolean never) {
            boolean here = zones.contains(step.zone());
            if (here && never) {
                throw new UserError(Repeating.MESSAGES.text(key, step.name()));
            }
            return here;
        }
    }
}
