package id.canting.dye;

import id.canting.text.Decimals;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The law K/S(n) = A (1 - exp(-n/n0)) fitted to the swatches of a workshop: A band by band for each mordant by weighted
 * least squares, n0 the same for all bands and mordants, tried on a grid. A swatch weighs by 1/σ², where σ is how far an
 * error of its reflectance R moves its K/S, |(R² - 1) / 2R²|, so that dark swatches, of which little light is measured,
 * weigh less. With swatches of one number of dips alone, n0 is that of the family.
 *
 * @param dipsConstant n0
 * @param fitted whether n0 was found, or else is the family's
 * @param deepest A by mordant
 * @param classes the class whose shape the stains have, by mordant
 * @param mean CIEDE2000 between the swatches and what the law gives
 * @param worst the largest of them
 */
record DyeFit(
        double dipsConstant,
        boolean fitted,
        Map<Mordant, Stain> deepest,
        Map<Mordant, String> classes,
        double mean,
        double worst) {
    private static final Messages MESSAGES = Messages.beside(DyeFit.class, "messages");

    private static final double LEAST = 0.5;
    private static final double MOST = 60;

    /** From one n0 of the grid to the next. */
    private static final double FACTOR = 1.02;

    /** What a swatch adds to its cloth, and how much each band of it weighs. */
    private record Point(OwnDye.Swatch swatch, Spectrum added, Spectrum weight) {}

    /**
     * The fit of a dye.
     *
     * @throws UserError when a swatch is no darker than its cloth, or cannot have the shape of its class
     */
    static DyeFit of(OwnDye dye) {
        Stain cloth = Stain.ofLinear(dye.undyed().colour().linear());
        Map<Mordant, String> classes = classes(dye);
        Map<Mordant, List<Point>> points = new EnumMap<>(Mordant.class);
        dye.swatches().forEach((mordant, pieces) -> {
            String named = Objects.requireNonNull(classes.get(mordant));
            List<Point> list = new ArrayList<>();
            pieces.forEach(piece -> list.add(new Sample(dye, mordant, piece, cloth).point(named)));
            points.put(mordant, list);
        });
        boolean found = points.values().stream()
                .anyMatch(list -> list.stream()
                                .mapToInt(point -> point.swatch().dips())
                                .distinct()
                                .count()
                        > 1);
        double constant = found ? best(points) : dye.claim().kind().dipsConstant();
        Map<Mordant, Stain> deepest = new EnumMap<>(Mordant.class);
        points.forEach((mordant, list) -> deepest.put(mordant, Stain.of(deepest(list, constant))));
        List<Double> errors = new ArrayList<>();
        points.forEach((mordant, list) -> {
            for (Point point : list) {
                Stain given = Objects.requireNonNull(deepest.get(mordant))
                        .times(depth(point.swatch().dips(), constant));
                errors.add(point.swatch().colour().difference(cloth.plus(given).lab()));
            }
        });
        double sum = errors.stream().mapToDouble(Double::doubleValue).sum();
        double worst = errors.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new DyeFit(constant, found, deepest, classes, sum / errors.size(), worst);
    }

    /** The class a dye has with each of its mordants: that of the library's dyes of the same class. */
    private static Map<Mordant, String> classes(OwnDye dye) {
        Map<Mordant, String> classes = new EnumMap<>(Mordant.class);
        dye.swatches()
                .keySet()
                .forEach(mordant -> classes.put(mordant, dye.claim().spectralClass()));
        if (!dye.claim().spectralClass().equals(SpectralClass.SMOOTH)) {
            for (Dye known : DyeTable.read()) {
                boolean alike = known.shades().values().stream()
                        .anyMatch(shade ->
                                shade.spectralClass().equals(dye.claim().spectralClass()));
                known.shades().forEach((mordant, shade) -> {
                    if (alike) {
                        classes.computeIfPresent(mordant, (same, named) -> shade.spectralClass());
                    }
                });
            }
        }
        return classes;
    }

    /** A swatch of a dye on its cloth. */
    private record Sample(OwnDye dye, Mordant mordant, OwnDye.Swatch piece, Stain cloth) {
        Point point(String named) {
            if (!(piece.colour().l() < dye.undyed().colour().l())) {
                throw fault("own.light");
            }
            Stain added = named.equals(SpectralClass.SMOOTH)
                    ? Stain.ofLinear(piece.colour().linear()).minus(cloth)
                    : shaped(named);
            return new Point(
                    piece, added.absorption(), added.plus(cloth).absorption().map(Sample::weight));
        }

        private Stain shaped(String named) {
            Spectrum shape = SpectralClass.find(named).shape();
            return BentShape.to(shape, cloth, piece.colour().linear()).orElseThrow(() -> fault("own.class", named));
        }

        private UserError fault(String key, Object... more) {
            List<Object> words = new ArrayList<>(List.of(dye.id(), mordant.text(), piece.dips()));
            words.addAll(List.of(more));
            return new UserError(MESSAGES.text(key, words.toArray()));
        }

        private static double weight(double absorption) {
            double reflectance = Stain.reflectance(absorption);
            double spread = (1 - reflectance * reflectance) / (2 * reflectance * reflectance);
            return 1 / (spread * spread);
        }
    }

    private static double depth(double dips, double constant) {
        return 1 - StrictMath.exp(-dips / constant);
    }

    private static double best(Map<Mordant, List<Point>> points) {
        double best = LEAST;
        double least = Double.POSITIVE_INFINITY;
        for (double constant = LEAST; constant <= MOST; constant *= FACTOR) {
            double error = 0;
            for (List<Point> list : points.values()) {
                error += error(list, constant);
            }
            if (error < least) {
                least = error;
                best = constant;
            }
        }
        return best;
    }

    private static double error(List<Point> points, double constant) {
        Spectrum deepest = deepest(points, constant);
        double sum = 0;
        for (Point point : points) {
            double depth = depth(point.swatch().dips(), constant);
            for (int band = 0; band < Spectrum.BANDS; band++) {
                double off = point.added().at(band) - depth * deepest.at(band);
                sum += point.weight().at(band) * off * off;
            }
        }
        return sum;
    }

    /** A = Σ w f y / Σ w f² in each band; never below 0, since y is not. */
    private static Spectrum deepest(List<Point> points, double constant) {
        double[] deepest = new double[Spectrum.BANDS];
        for (int band = 0; band < deepest.length; band++) {
            double over = 0;
            double under = 0;
            for (Point point : points) {
                double depth = depth(point.swatch().dips(), constant);
                over += point.weight().at(band) * depth * point.added().at(band);
                under += point.weight().at(band) * depth * depth;
            }
            deepest[band] = over / under;
        }
        return Spectrum.of(deepest);
    }

    /** The shade with a mordant, after the most dips that were measured. */
    Shade shade(OwnDye dye, Mordant mordant) {
        List<OwnDye.Swatch> pieces = dye.swatches(mordant);
        int dips = pieces.stream().mapToInt(OwnDye.Swatch::dips).max().orElseThrow();
        Stain stain = Objects.requireNonNull(deepest.get(mordant)).times(depth(dips, dipsConstant));
        return new Shade(
                Stain.ofCloth(DyeBath.REFERENCE_CLOTH).plus(stain).colour(),
                dips,
                stain,
                Objects.requireNonNull(classes.get(mordant)),
                DyeStatus.MEASURED_HERE,
                "",
                note(dye, pieces.size()));
    }

    private Text note(OwnDye dye, int pieces) {
        OwnDye.Origin origin = dye.origin();
        List<String> words = new ArrayList<>(List.of(origin.who(), origin.how(), origin.when()));
        words.removeIf(String::isEmpty);
        Text law = fitted
                ? MESSAGES.text("own.fit", pieces, Decimals.text(mean, 1), Decimals.text(worst, 1))
                : MESSAGES.text("own.one", dipsConstant);
        Text known = words.isEmpty() ? law : MESSAGES.text("own.by", String.join(", ", words), law);
        if (dye.assumed().isEmpty()) {
            return known;
        }
        List<Text> assumed = new ArrayList<>();
        dye.assumed()
                .forEach(each ->
                        assumed.add(MESSAGES.text("own.assumed." + each.name().toLowerCase(Locale.ROOT))));
        return MESSAGES.text("own.assumed", known, Text.joined(assumed, ", "));
    }
}
