package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.scene.Colour;
import id.canting.scene.Palette;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the colours of a cloth are called in files: after the steps of their baths. */
class ColourNamesTest {
    private static final Colour WAX = Colour.hex("#a8702a");
    private static final Colour THREAD = Colour.hex("#c2417e");
    private static final String BLOCK =
            "- wax: {as: w, motif: blok, cover: [block], layout: {single: [0.5, 0.5]}, set: {size: 40 mm}%s}\n";
    private static final String TIE = "- tie: {as: t, motif: ikat, layout: {single: [0.5, 0.5]}, set: {size: 60 mm}}\n";
    private static final String YELLOW = "- dye: {as: yellow, dye: %s, dips: 4}\n";
    private static final String BLUE = "- dye: {as: blue, dye: indigofera, dips: 6}\n";
    private static final String BOIL = "- boil-out: all\n";

    /** The names of a finished cloth's colours, in the order they are painted. */
    private static List<String> names(String steps) {
        Cloth cloth = Trial.cloth(steps);
        DyedPicture picture = cloth.stages().apply(cloth.steps());
        Palette palette = picture.scene().palette();
        return picture.swatches().stream()
                .map(swatch -> palette.name(swatch.colour()).orElseThrow())
                .toList();
    }

    /** A colour keeps its name when its dyes change. */
    @ParameterizedTest
    @CsvSource({"tegeran", "secang"})
    void aColourIsCalledAfterItsBaths(String dye) {
        String yellow = YELLOW.formatted(dye);
        assertThat(names("[]")).containsExactly("bare");
        assertThat(names(yellow + BLUE)).containsExactly("yellow-blue");
        assertThat(names(BLOCK.formatted("") + yellow + BLUE + BOIL)).containsExactly("yellow-blue", "bare");
        assertThat(names(yellow + BLOCK.formatted("") + BLUE + BOIL)).containsExactly("yellow-blue", "yellow");
        assertThat(names(yellow + BLOCK.formatted(", crackle: strong") + BLUE + BOIL))
                .containsExactly("yellow-blue", "yellow", "yellow-crept");
        assertThat(names(yellow + TIE + BLUE + "- untie: all\n")).containsExactly("yellow-blue", "yellow");
    }

    @Test
    void waxOnTheClothIsNoDye() {
        assertThat(names(YELLOW.formatted("tegeran") + BLOCK.formatted(""))).containsExactly("yellow", "wax");
    }

    private static Swatch swatch(int rgb, boolean whole) {
        return new Swatch(Text.EMPTY, Colour.of(rgb), List.of(), whole);
    }

    /** Several ways to creep in are numbered in the order they are painted; a colour told twice has one name. */
    @Test
    void namesDiffer() {
        List<Swatch> swatches = new ArrayList<>();
        swatches.add(swatch(1, true));
        swatches.add(swatch(2, false));
        swatches.add(swatch(3, false));
        swatches.add(swatch(2, false));
        swatches.add(new Swatch(Text.EMPTY, WAX, List.of(), true));
        Palette palette = ColourNames.of(swatches, WAX, THREAD);
        assertThat(palette.name(Colour.of(1))).contains("bare");
        assertThat(palette.name(Colour.of(2))).contains("bare-crept");
        assertThat(palette.name(Colour.of(3))).contains("bare-crept-2");
        assertThat(palette.name(WAX)).contains("wax");
        assertThat(palette.name(THREAD)).contains("thread");
        assertThat(palette.names()).hasSize(5);
    }
}
