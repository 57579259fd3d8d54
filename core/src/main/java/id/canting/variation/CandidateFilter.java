package id.canting.variation;

import id.canting.cloth.Cloth;
import id.canting.cloth.DyedPicture;
import id.canting.cloth.Swatch;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.cloth.draw.Quality;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.yaml.Node;
import id.canting.dye.Lab;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.FindingKind;
import id.canting.makeability.Makeability;
import id.canting.measure.ImageFeatures;
import id.canting.measure.Palette;
import id.canting.measure.Pixels;
import id.canting.scene.Colour;
import id.canting.scene.Scene;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Drafts a piece of each candidate and turns away those that cannot be read or told from their ground, or whose figures
 * lie over one another; and of those that are to be shown the ones that hands cannot make.
 */
final class CandidateFilter {
    private static final double OF_ACCOUNT = 0.03;
    /** Main colours that lie nearer than this (CIEDE2000) look like a fault: our choice by eye. */
    private static final double TELLS_APART = 9;

    /** What the places of figures decide, which variations have from their parents: {@link Crossings} judges it. */
    private static final Set<FindingKind> PLACED = Set.of(FindingKind.CROSS, FindingKind.EDGE);

    private final Library library;
    private final Sample sample;
    private final DrawingMemory memory;
    private final Crossings allowed;

    /**
     * @param sample the piece by which candidates are judged
     * @param parents the designs that are varied: figures may cross where theirs do
     * @param memory of what was drawn of them already
     */
    CandidateFilter(Library library, Sample sample, List<Node> parents, DrawingMemory memory) {
        this.library = library;
        this.sample = sample;
        this.memory = memory;
        this.allowed = parents.stream()
                .map(tree -> Crossings.of(draft(sample.of(tree))))
                .reduce(Crossings::with)
                .orElse(new Crossings(Map.of()));
    }

    Sample sample() {
        return sample;
    }

    /** What is to be remembered of a candidate; empty where it is turned away. */
    Optional<Sketch> sketch(long index, Candidate candidate) {
        try {
            Cloth piece = draft(sample.of(candidate.tree()));
            if (allowed.worse(Crossings.of(piece))) {
                return Optional.empty();
            }
            DyedPicture finished = piece.finished();
            Pixels pixels = Pixels.of(finished.scene(), ImageFeatures.LONGEST);
            Palette palette = Palette.of(pixels);
            return clear(palette, finished.swatches())
                    ? Optional.of(new Sketch(index, ImageFeatures.glance(pixels, palette), grounds(piece.design())))
                    : Optional.empty();
        } catch (UserError refused) {
            return Optional.empty();
        }
    }

    /** The sketch of a design itself, whatever is wrong with it. */
    Sketch itself(Node tree) {
        Cloth piece = draft(sample.of(tree));
        Pixels pixels = Pixels.of(piece.finished().scene(), ImageFeatures.LONGEST);
        return new Sketch(-1, ImageFeatures.glance(pixels, Palette.of(pixels)), grounds(piece.design()));
    }

    private static List<String> grounds(Design design) {
        return design.marks().stream()
                .map(step -> step.ground().map(ground -> ground.fill().isen()).orElse(""))
                .toList();
    }

    /** A candidate drawn wholly, and the whole cloth; empty where hands cannot make it. It is asked of few. */
    Optional<Drawn> drawn(Candidate candidate) {
        try {
            DesignFile file = read(candidate.tree());
            Cloth whole = Cloth.make(file, library, memory);
            return Makeability.check(whole, CraftLimits.USUAL).stream()
                            .allMatch(finding -> PLACED.contains(finding.kind()))
                    ? Optional.of(new Drawn(variation(candidate, file, whole), whole))
                    : Optional.empty();
        } catch (UserError refused) {
            return Optional.empty();
        }
    }

    /** A design drawn wholly, whatever is wrong with it. */
    Variation parent(Node tree) {
        DesignFile file = read(tree);
        return variation(new Candidate(tree, Map.of()), file, Cloth.make(file, library, memory));
    }

    private Variation variation(Candidate candidate, DesignFile file, Cloth whole) {
        Cloth piece = sample.whole() ? whole : Cloth.make(read(sample.of(candidate.tree())), library, memory);
        Scene scene = piece.picture(piece.steps());
        Pixels pixels = Pixels.of(scene, ImageFeatures.LONGEST);
        return new Variation(candidate, file, scene, ImageFeatures.glance(pixels, Palette.of(pixels)));
    }

    /**
     * A variation and its cloth.
     *
     * @param cloth the whole one
     */
    record Drawn(Variation variation, Cloth cloth) {}

    private DesignFile read(Node tree) {
        return new DesignReader(library).read(tree);
    }

    private Cloth draft(Node tree) {
        return Cloth.make(read(tree), library, memory, Quality.DRAFT);
    }

    /** Whether the colours that take up room can be told apart. */
    private static boolean clear(Palette palette, List<Swatch> swatches) {
        // Pixels that a fine line fills in part have colours that are nowhere on the cloth.
        Set<Colour> painted = swatches.stream().map(Swatch::colour).collect(Collectors.toSet());
        List<Lab> main = palette.colours().stream()
                .filter(used -> used.share() >= OF_ACCOUNT && painted.contains(used.colour()))
                .limit(3)
                .map(used -> Lab.of(used.colour()))
                .toList();
        for (int i = 0; i < main.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (main.get(i).difference(main.get(j)) < TELLS_APART) {
                    return false;
                }
            }
        }
        return main.size() > 1;
    }
}
