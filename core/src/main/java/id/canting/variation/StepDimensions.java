package id.canting.variation;

import id.canting.cloth.Cloth;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.yaml.Node;
import id.canting.dye.DyeLibrary;
import id.canting.mark.Drawing;
import id.canting.motif.Catalogue;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be varied about single steps: the parameters of their motifs, their fills, and their baths. */
final class StepDimensions {
    private final Cloth cloth;
    private final Catalogue catalogue;
    private final LayoutDimensions layouts;
    private final DyeDimensions baths;

    /**
     * Of the steps of a cloth.
     *
     * @param layouts those that may be swapped, to which each step's layout is added
     */
    StepDimensions(Cloth cloth, Catalogue catalogue, LayoutDimensions layouts, DyeLibrary dyes) {
        this.cloth = cloth;
        this.catalogue = cloth.design().drawings().over(catalogue);
        this.layouts = layouts;
        this.baths = new DyeDimensions(dyes, cloth.design().cut().fibre().id());
    }

    /**
     * Of one step.
     *
     * @param written its entries in the design file; only what is written there has a path
     */
    List<Dimension> of(Step step, Map<String, Node> written) {
        return step.match(new OfStep(written));
    }

    private final class OfStep implements Step.Cases<List<Dimension>> {
        private final Map<String, Node> written;

        OfStep(Map<String, Node> written) {
            this.written = written;
        }

        @Override
        public List<Dimension> tie(Step.Tie tie) {
            return tie.source().match(new OfSource(tie, written));
        }

        @Override
        public List<Dimension> untie(Step.Untie untie) {
            return List.of();
        }

        @Override
        public List<Dimension> wax(Step.Wax wax) {
            List<Dimension> axes = new ArrayList<>(wax.source().match(new OfSource(wax, written)));
            Drawing drawing = cloth.drawings().getOrDefault(wax.name(), Drawing.EMPTY);
            axes.addAll(new FillDimensions(catalogue).of(wax, drawing));
            return axes;
        }

        @Override
        public List<Dimension> dye(Step.Dye dye) {
            return baths.of(dye);
        }

        @Override
        public List<Dimension> scrape(Step.Scrape scrape) {
            return List.of();
        }

        @Override
        public List<Dimension> boilOut(Step.BoilOut boilOut) {
            return List.of();
        }
    }

    private final class OfSource implements Source.Cases<List<Dimension>> {
        private final Step.Marks step;
        private final Map<String, Node> written;

        OfSource(Step.Marks step, Map<String, Node> written) {
            this.step = step;
            this.written = written;
        }

        @Override
        public List<Dimension> repeat(Source.Repeat repeat) {
            List<Dimension> axes = new ArrayList<>();
            if (written.containsKey("motif")) {
                axes.addAll(motif(step.name(), repeat.figures().get(0).use()));
            }
            axes.addAll(uses("motifs", repeat.motifs()));
            if (written.containsKey("layout")) {
                layouts.add(step, repeat.layout());
            }
            return axes;
        }

        @Override
        public List<Dimension> edges(Source.Edges edges) {
            return uses("bands", edges.motifs());
        }

        @Override
        public List<Dimension> folded(Source.Folded folded) {
            return List.of();
        }

        @Override
        public List<Dimension> over(Source.Over over) {
            return List.of();
        }

        private List<Dimension> uses(String key, List<Source.Use> uses) {
            List<Dimension> axes = new ArrayList<>();
            if (written.get(key) instanceof Node.Items items && items.items().size() == uses.size()) {
                for (int i = 0; i < uses.size(); i++) {
                    if (items.items().get(i) instanceof Node.Table) {
                        axes.addAll(motif(step.name() + "." + key + "." + (i + 1) + ".set", uses.get(i)));
                    }
                }
            }
            return axes;
        }
    }

    /** The parameters of a motif, each at what the design sets or its own default. */
    private List<Dimension> motif(String path, Source.Use use) {
        Motif motif = catalogue.motif(use.motif());
        Values values = motif.parameters().defaults().with(use.set());
        return motif.parameters().all().stream()
                .flatMap(parameter -> parameter.match(dimension(path + "." + parameter.name(), values)).stream())
                .toList();
    }

    private static Parameter.Cases<Optional<Dimension>> dimension(String path, Values values) {
        return Parameter.cases(
                quantity -> number(path, quantity, values.number(quantity)),
                choice -> Optional.of(options(path, values.written(choice.name()), choice.options())),
                flag -> Optional.of(options(path, values.written(flag.name()), List.of("true", "false"))));
    }

    /** A number inside what the craft's sources describe; none where that leaves it no room. */
    private static Optional<Dimension> number(String path, Parameter.Quantity quantity, double start) {
        return Optional.<Dimension>of(new Dimension.Number(path, quantity, start))
                .filter(room -> quantity.pakem().high() > quantity.pakem().low());
    }

    /** Possibilities with the design's own first. */
    private static Dimension options(String path, String own, List<String> all) {
        List<String> ordered = new ArrayList<>(List.of(own));
        all.stream().filter(option -> !option.equals(own)).forEach(ordered::add);
        return Dimension.Options.of(path, ordered);
    }
}
