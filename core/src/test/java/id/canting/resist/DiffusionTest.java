package id.canting.resist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffusionTest {
    /** Known widths from 90 to 10 % in mm, for D in m²/s and minutes. */
    @ParameterizedTest
    @CsvSource({
        "1e-12, 1, .03", "1e-12, 60, .22", "1e-11, 10, .28", "1e-11, 30, .49",
        "1e-10, 1, .28", "1e-10, 30, 1.54", "1e-10, 60, 2.17", "4e-10, 30, 3.08"
    })
    void creepsAsFarAsTheClosedFormSays(double d, double minutes, double width) {
        assertThat(Diffusion.width(Math.sqrt(d * minutes * 60) * 1000)).isCloseTo(width, within(0.006));
    }

    /** Shares of a face held at full concentration, which is twice the share of an edge. */
    @ParameterizedTest
    @CsvSource({".5, .9539", ".1, 2.3262", ".01, 3.6428"})
    void fallsFromAFaceAsInTables(double share, double roots) {
        assertThat(2 * Diffusion.share(roots, 1)).isCloseTo(share, within(1e-4));
        assertThat(Diffusion.distance(share / 2, 1)).isCloseTo(roots, within(2e-4));
    }

    @Test
    void growsWithWarmthAsStokesAndEinsteinHaveIt() {
        assertThat(Diffusion.apparent(25)).isCloseTo(5e-11, within(1e-20));
        assertThat(Diffusion.apparent(60) / Diffusion.apparent(25)).isCloseTo(7.5 / 3.5, within(0.05));
    }

    /** The same edge by finite differences: D = 1e-10 m²/s, 0.1 mm cells, half an hour. */
    @Test
    void agreesWithASimulationOfFicksLaw() {
        double d = 1e-10;
        double cell = 1e-4;
        double step = cell * cell / (4 * d);
        int cells = 400;
        double[] dye = new double[cells];
        for (int i = 0; i < cells / 2; i++) {
            dye[i] = 1;
        }
        for (double time = 0; time < 1800 - step / 2; time += step) {
            double[] next = dye.clone();
            for (int i = 1; i < cells - 1; i++) {
                next[i] = dye[i] + 0.25 * (dye[i - 1] - 2 * dye[i] + dye[i + 1]);
            }
            dye = next;
        }
        double root = Math.sqrt(d * 1800) * 1000;
        double worst = 0;
        for (int i = 0; i < cells; i++) {
            double x = (i + 0.5 - cells / 2.0) * cell * 1000;
            worst = Math.max(worst, Math.abs(dye[i] - Diffusion.share(x, root)));
        }
        assertThat(worst).isLessThan(0.002);
    }

    @Property
    void distanceAndShareAreInverse(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share,
            @ForAll @DoubleRange(min = 0.05, max = 3) double root) {
        assertThat(Diffusion.share(Diffusion.distance(share, root), root)).isCloseTo(share, within(1e-9));
    }

    @Property
    void fringesPassFromOpenOverHeldToBeyond(
            @ForAll @DoubleRange(min = 0, max = 1) double beyond,
            @ForAll @DoubleRange(min = 0.5, max = 20) double width,
            @ForAll @DoubleRange(min = 0.2, max = 3) double creep) {
        Fringe fringe = new Fringe(1, 0, beyond, width, creep);
        double root = Diffusion.USUAL_ROOT;
        double reach = fringe.reach(root);
        assertThat(fringe.at(-reach, root)).isGreaterThanOrEqualTo(0.998 - 1e-9);
        assertThat(fringe.at(width + 20 * creep, root)).isCloseTo(beyond, within(1e-6));
        assertThat(fringe.at(width / 2, root)).isLessThanOrEqualTo(fringe.at(-reach, root));
        for (double x = -reach; x < width / 2; x += width / 40) {
            assertThat(fringe.at(x, root)).isBetween(0.0, 1.0);
        }
    }

    @Property
    void dyeCreepsFartherInALongerBath(@ForAll @DoubleRange(min = 0.1, max = 3) double inside) {
        Fringe fringe = new Fringe(1, 0, 1, 40, 1);
        assertThat(fringe.at(inside, 2)).isGreaterThan(fringe.at(inside, 1));
    }
}
