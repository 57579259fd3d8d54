package id.canting.variation;

import id.canting.cloth.Cloth;
import id.canting.cloth.DyedPicture;
import id.canting.cloth.Swatch;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.yaml.Node;
import id.canting.dye.Lab;
import id.canting.makeability.CraftLimits;
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
 * Makes a piece of each candidate and turns away those that cannot be read or told from their ground, and of those that
 * are to be shown the ones that hands cannot make.
 */
final class CandidateFilter {
    private static final int GLANCE = 300;
    private static final double OF_ACCOUNT = 0.03;
    /** Main colours that lie nearer than this (CIEDE2000) look like a fault: our choice by eye. */
    private static final double TELLS_APART = 9;

    private final Library library;
    private final Sample sample;

    CandidateFilter(Library library, Sample sample) {
        this.library = library;
        this.sample = sample;
    }

    /** The variation a candidate makes; empty where it cannot be read or its colours cannot be told apart. */
    Optional<Variation> judge(Candidate candidate) {
        try {
            DesignFile file = read(candidate.tree());
            Cloth piece = make(sample.of(candidate.tree()));
            DyedPicture finished = piece.finished();
            Scene scene = finished.scene();
            return clear(finished)
                    ? Optional.of(new Variation(candidate, file, scene, ImageFeatures.of(scene)))
                    : Optional.empty();
        } catch (UserError refused) {
            return Optional.empty();
        }
    }

    /** Whether hands can make the whole cloth. It is asked of few, because it takes longest. */
    boolean whole(Variation variation) {
        try {
            return Makeability.check(Cloth.make(variation.file(), library), CraftLimits.USUAL)
                    .isEmpty();
        } catch (UserError refused) {
            return false;
        }
    }

    /** The design itself, whatever is wrong with it. */
    Variation itself(Node tree) {
        Cloth piece = make(sample.of(tree));
        Scene scene = piece.picture(piece.steps());
        return new Variation(new Candidate(tree, Map.of()), read(tree), scene, ImageFeatures.of(scene));
    }

    private DesignFile read(Node tree) {
        return new DesignReader(library).read(tree);
    }

    private Cloth make(Node tree) {
        return Cloth.make(read(tree), library);
    }

    /** Whether the colours that take up room can be told apart. */
    private static boolean clear(DyedPicture finished) {
        // Pixels that a fine line fills in part have colours that are nowhere on the cloth.
        Set<Colour> painted = finished.swatches().stream().map(Swatch::colour).collect(Collectors.toSet());
        List<Lab> main = Palette.of(Pixels.of(finished.scene(), GLANCE)).colours().stream()
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
