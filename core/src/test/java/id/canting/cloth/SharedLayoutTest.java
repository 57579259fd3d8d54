package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.layout.Counted;
import id.canting.layout.Fit;
import id.canting.layout.Layout;
import id.canting.layout.Shared;
import id.canting.layout.WallpaperGroup;
import id.canting.text.UserError;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers of one zone whose repeats are fitted once. */
class SharedLayoutTest {
    private static final Layout NET = new Layout.Net(Layout.Net.Kind.LERENG, 90, 60, 0);

    private static final List<Layout> OTHERS = List.of(
            NET,
            new Counted(new Layout.Tabur(Counted.NOMINAL, Counted.NOMINAL, 0, false), 7, 3),
            new Layout.Lampah(Layout.Lampah.Path.ONDO_ENDE, 60, 50, 0, true),
            new Layout.Group(WallpaperGroup.P6M, 70, 70, WallpaperGroup.P6M.middle(), 0.3));

    private static Cloth cloth(String layout) {
        return Trial.cloth(
                "{format: plain, width: 600 mm, height: 310 mm}\nzones: {head: {width: 50 mm}}", """
                - wax: {as: net, motif: tst-blok, layout: {net: lereng, repeat: 90 mm}}
                - wax: {as: once, motif: tst-blok, layout: {single: [0.5, 0.5]}}
                - wax: {as: ends, motif: tst-blok, zone: head, layout: {lampah: tubrukan, count: [1, 3]}}
                - wax: {as: w, motif: tst-blok, layout: {%s}}
                - dye: {dye: tegeran, dips: 3}
                """.formatted(layout));
    }

    @Property(tries = 200)
    void hasTheRepeatsOfTheOther(
            @ForAll @IntRange(max = 3) int pick,
            @ForAll @DoubleRange(min = 30, max = 3000) double width,
            @ForAll @DoubleRange(min = 30, max = 1500) double height) {
        Box zone = new Box(0, 0, width, height);
        Layout own = new Layout.Group(WallpaperGroup.P2, 100, 100, new Point(0.2, 0.3), 0);
        Fit other = Fit.into(zone, OTHERS.get(pick));
        Fit fit = Fit.into(zone, new Shared(own, "net", OTHERS.get(pick)));
        assertThat(List.of(fit.columns(), fit.rows())).isEqualTo(List.of(other.columns(), other.rows()));
        assertThat(fit.field()).isEqualTo(other.field());
        assertThat(fit.tile().width()).isCloseTo(other.tile().width(), within(1e-6));
        assertThat(fit.tile().height()).isCloseTo(other.tile().height(), within(1e-6));
        assertThat(fit.tile().places()).hasSize(2);
    }

    @Test
    void isWrittenAsItWasRead() {
        Cloth cloth = cloth("group: p2, with: net, at: [0.2, 0.3], edge: whole");
        String written = DesignWriter.write(cloth.design());
        assertThat(written).contains("with: net", "edge: whole");
        assertThat(new DesignReader(Trial.LIBRARY).read("again", written).design())
                .isEqualTo(cloth.design());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lampah: tubrukan, with: nett                      | Did you mean "net"
            lampah: tubrukan, with: w                         | net, once, ends
            lampah: tubrukan, with: net, cell: [9 mm, 9 mm]   | and cell says
            lampah: tubrukan, with: net, repeat: 9 mm         | and repeat says
            lampah: tubrukan, with: net, count: [2, 2]        | and count says
            lampah: tubrukan, with: once                      | repeats no motif
            lampah: tubrukan, with: ends                      | in the zone "head"
            lampah: parang, with: net                         | cannot take
            net: ceplok, with: net                            | cannot take
            frieze: p1, with: net                             | cannot take
            tabur: 40 mm, with: net                           | with
            lampah: tubrukan, repeat: 90 mm, edge: round      | cut, whole
            single: [0.5, 0.5], edge: whole                   | edge
            """)
    void refusesWhatCannotBeShared(String layout, String told) {
        assertThatThrownBy(() -> cloth(layout)).isInstanceOf(UserError.class).hasMessageContaining(told);
    }
}
