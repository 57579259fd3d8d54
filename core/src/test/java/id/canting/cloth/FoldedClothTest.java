package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.dye.Lab;
import id.canting.output.png.PngWriter;
import id.canting.resist.ClampedFold;
import id.canting.resist.FoldMap;
import id.canting.resist.PoleWrap;
import id.canting.scene.Colour;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cloth folded and clamped, or wound on a pole, as a step of a recipe. */
class FoldedClothTest {
    private static final double DPI = 50.8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{map: accordion, cell: 40 mm}",
                "{map: accordion, cell: 40 mm, clamp: {shape: strip, size: 12 mm}, angle: 30 deg}",
                "{map: rectangle, cell: [50 mm, 4 cm], clamp: {shape: circle, size: 20 mm, at: [0.25, 75 %]}, reach: 0.5}",
                "{map: rectangle, cell: 50 mm, clamp: {shape: square, size: 20 mm}}",
                "{map: half-square, cell: 60 mm, clamp: {shape: triangle, size: 20 mm, at: [0.7, 0.3]}}",
                "{map: half-triangle, cell: 90 mm, angle: -12.5 deg}",
                "{map: triangle, cell: 70 mm, clamp: {shape: circle, size: 20 mm, at: [0.5, 0.6]}}",
                "{map: pole, radius: 25 mm, pitch: 9 mm}",
                "{map: pole, radius: 25 mm, pitch: 9 mm, angle: 45 deg, push: 0.3, pass: 60 %}",
            })
    void readsBackWhatItWritesAndMakesIt(String fold) {
        Design design = read(fold);
        String written = DesignWriter.write(design);
        Design again = new DesignReader(Trial.LIBRARY).read("again", written).design();
        assertThat(again).isEqualTo(design);
        assertThat(DesignWriter.write(again)).isEqualTo(written);
        Cloth cloth = Trial.cloth(steps(fold));
        assertThat(cloth.notes()).anyMatch(note -> note.en().contains("layers"));
        assertThat(cloth.picture(3).layers()).hasSizeGreaterThan(1);
    }

    @Test
    void readsEachKindAsItsOwn() {
        assertThat(((ClampedFold) folding("{map: rectangle, cell: 50 mm}")).map())
                .isEqualTo(new FoldMap.Rectangle(50, 50));
        PoleWrap wrap = (PoleWrap) folding("{map: pole, radius: 25 mm, pitch: 9 mm, push: 30 %}");
        assertThat(wrap.push()).isEqualTo(0.3);
        assertThat(wrap.pole().radius()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {cell: 40 mm}                                                    | map
            {map: tringle, cell: 40 mm}                                      | Did you mean "triangle"
            {map: accordion, cel: 40 mm}                                     | Did you mean "cell"
            {map: accordion, cell: 40}                                       | mm, cm, m, in
            {map: accordion, cell: 4 mm}                                     | between 20 and 3000 mm
            {map: accordion, cell: [40 mm, 30 mm]}                           | needs one length
            {map: rectangle, cell: [40 mm]}                                  | needs two values
            {map: accordion, cell: 40 mm, radius: 20 mm}                     | radius
            {map: pole, radius: 20 mm, pitch: 8 mm, cell: 40 mm}             | cell
            {map: pole, radius: 20 mm}                                       | pitch
            {map: pole, radius: 2 mm, pitch: 8 mm}                           | between 5 and 1000
            {map: pole, radius: 20 mm, pitch: 8 mm, push: 1}                 | between 0.05 and 0.95
            {map: accordion, cell: 40 mm, reach: 0}                          | between 0.05 and 5
            {map: accordion, cell: 40 mm, clamp: {size: 20 mm}}              | shape
            {map: accordion, cell: 40 mm, clamp: {shape: strip}}             | size
            {map: accordion, cell: 40 mm, clamp: {shape: ring, size: 9 mm}}  | circle, square, triangle, strip
            {map: accordion, cell: 40 mm, clamp: {shape: strip, size: 9 mm, at: [0, 2]}} | between 0 and 1
            """)
    void saysWhatIsWrong(String fold, String told) {
        assertThatThrownBy(() -> read(fold)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.getMessage()).contains(told);
            assertThat(error.place()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - wax: {fold: {map: accordion, cell: 40 mm}}                                    | wax step takes no
            - tie: {fold: {map: accordion, cell: 40 mm}, layout: {lampah: tubrukan}}        | does not use "layout"
            - tie: {fold: {map: accordion, cell: 40 mm}, motif: ikat}                       | exactly one of
            - tie: {fold: {map: accordion, cell: 40 mm}, zone: nowhere}                     | no zone
            - tie: {fold: {map: half-square, cell: 90 mm, clamp: {shape: circle, size: 5 mm, at: [0.1, 0.9]}}} | beside
            """)
    void refusesAFoldWhereItHasNoPlace(String step, String told) {
        assertThatThrownBy(() -> Trial.cloth(step + "\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }

    @Test
    void keepsWhiteUnderTheBoardsAndDyesTheCreasesWholly() {
        Cloth cloth =
                Trial.cloth(steps("{map: rectangle, cell: 50 mm, clamp: {shape: square, size: 26 mm}, reach: 0.2}"));
        BufferedImage picture = PngWriter.picture(cloth.picture(3), DPI);
        Colour open = at(
                PngWriter.picture(
                        Trial.cloth("- dye: {dye: indigofera, dips: 4}\n").picture(1), DPI),
                5,
                5);
        Colour bare = at(PngWriter.picture(cloth.picture(0), DPI), 5, 5);
        for (int column = 0; column < 4; column++) {
            assertThat(Lab.of(at(picture, 25 + 50 * column, 25)).difference(Lab.of(bare)))
                    .isLessThan(1);
            assertThat(Lab.of(at(picture, 50 + 50 * Math.min(2, column), 25)).difference(Lab.of(open)))
                    .isLessThan(3);
        }
        Lab inner = Lab.of(at(picture, 64, 9));
        assertThat(inner.difference(Lab.of(open))).isGreaterThan(2);
    }

    private static Colour at(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (x * DPI / 25.4), (int) (y * DPI / 25.4));
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static String steps(String fold) {
        return "- tie: {as: fold, fold: " + fold + "}\n- dye: {dye: indigofera, dips: 4}\n- untie: all\n";
    }

    private static Object folding(String fold) {
        return ((Source.Folded) ((Step.Tie) read(fold).steps().get(0)).source()).folding();
    }

    private static Design read(String fold) {
        String design = "canting: 1\ncloth: {format: plain, width: 200 mm, height: 100 mm}\nsteps:\n"
                + steps(fold).indent(2);
        return new DesignReader(Trial.LIBRARY).read("trial.yaml", design).design();
    }
}
