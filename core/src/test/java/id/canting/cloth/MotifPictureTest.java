package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.draw.DrawingMemory;
import id.canting.cloth.draw.Parts;
import id.canting.cloth.draw.Quality;
import id.canting.design.Library;
import id.canting.dye.Dye;
import id.canting.dye.DyeBath;
import id.canting.dye.Stain;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.layout.TrialBand;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.motif.Catalogue;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The catalogue's pictures, the colours they are said to have, and drawings remembered and blocked part by part. */
class MotifPictureTest {
    private static final Catalogue CATALOGUE = Trial.CATALOGUE;

    private static List<Element> elements(Scene scene) {
        assertThat(scene.layers()).hasSize(1);
        return scene.layers().get(0).elements();
    }

    private static Colour dyed(String id) {
        Dye dye = Trial.DYES.find(id);
        return Stain.ofCloth(DyeBath.REFERENCE_CLOTH)
                .plus(new DyeBath(dye, dye.defaultMordant(), 8).stain())
                .colour();
    }

    private static Box bounds(Figure figure) {
        List<Box> boxes = new ArrayList<>();
        for (Figure.Leaf leaf : figure.leaves()) {
            for (Path contour : leaf.shape().contours()) {
                boxes.add(contour.transformed(leaf.transform()).bounds());
            }
        }
        return boxes.stream().reduce(Box::with).orElseThrow();
    }

    /** A square of 30 mm and its line, 12 mm of cloth around it: white wax on indigo. */
    @Test
    void aWaxedMotifIsWhiteOnIndigo() {
        Scene scene = MotifPicture.of(CATALOGUE.motif("tst-blok"), Map.of("size", "30 mm"), Trial.LIBRARY);
        assertThat(scene.width()).isBetween(30 + 24 + 1.0, 30 + 24 + 3.0);
        List<Element> elements = elements(scene);
        assertThat(elements).hasSize(2).allMatch(Element.Fill.class::isInstance);
        Element.Fill ground = (Element.Fill) elements.get(0);
        assertThat(ground.colour()).isEqualTo(dyed("indigofera"));
        assertThat(bounds(ground.figure())).isEqualTo(new Box(0, 0, scene.width(), scene.height()));
        Element.Fill wax = (Element.Fill) elements.get(1);
        assertThat(wax.colour()).isEqualTo(DyeBath.REFERENCE_CLOTH);
        assertThat(bounds(wax.figure()).left()).isCloseTo(12, within(1.0));
        assertThat(bounds(wax.figure()).centre().distance(new Point(scene.width() / 2, scene.height() / 2)))
                .isLessThan(0.6);
        assertThat(MotifPicture.of(CATALOGUE.motif("tst-blok"), Trial.LIBRARY).width())
                .isLessThan(scene.width() - 8);
    }

    @Test
    void aTiedMotifShowsItsRingOnSecang() {
        List<Element> elements = elements(MotifPicture.of(CATALOGUE.motif("tst-ikat"), Trial.LIBRARY));
        assertThat(((Element.Fill) elements.get(0)).colour()).isEqualTo(dyed("secang"));
        Element.Soft ring = (Element.Soft) elements.get(1);
        assertThat(bounds(ring.figure()).left()).isCloseTo(12, within(4.0));
        assertThat(ring.stops()).hasSizeGreaterThan(4);
        Colour lightest = ring.stops().stream()
                .map(Element.Soft.Stop::colour)
                .max((p, q) -> Integer.compare(p.green(), q.green()))
                .orElseThrow();
        assertThat(lightest.green()).isGreaterThan(dyed("secang").green() + 60);
    }

    /** Four units of 20 mm in a row. */
    @Test
    void aBandIsShownAsARow() {
        TrialBand band = new TrialBand(false);
        Library library = Trial.LIBRARY.with(Catalogue.of(List.of(band), List.of()));
        Scene scene = MotifPicture.of(band, Map.of(), library);
        assertThat(scene.width()).isCloseTo(3 * 20 + 1 + 24, within(2.0));
        Scene longer = MotifPicture.of(band, Map.of("length", "30 mm"), library);
        assertThat(longer.width()).isCloseTo(3 * 30 + 1 + 24, within(2.0));
    }

    @Test
    void aFillIsShownInAField() {
        Scene scene = MotifPicture.of(CATALOGUE.isen("isn-dots"), Map.of(), Trial.DYES);
        // The field of 80 by 50 mm, its line of 1.5 mm and the margin.
        assertThat(scene.width()).isCloseTo(80 + 1.5 + 24, within(1e-6));
        assertThat(scene.height()).isCloseTo(50 + 1.5 + 24, within(1e-6));
        Element.Fill wax = (Element.Fill) elements(scene).get(1);
        Box dot = wax.figure().leaves().get(0).shape().contours().stream()
                .map(Path::bounds)
                .filter(box -> box.width() < 5)
                .findFirst()
                .orElseThrow();
        assertThat(dot.width()).isCloseTo(0.8, within(1e-6));
    }

    /** The marks of a step are drawn once for designs that differ in their dyes alone, and forgotten by their age. */
    @Test
    void aMemoryKeepsWhatWasUsedLast() {
        DrawingMemory memory = new DrawingMemory(2);
        List<String> drawn = new ArrayList<>();
        for (String step : List.of("a", "b", "a", "c", "a", "b")) {
            memory.get(key(step), () -> {
                drawn.add(step);
                return new DrawingMemory.Drawn(Drawing.EMPTY, List.of(Text.same(step)), List.of());
            });
        }
        assertThat(drawn).containsExactly("a", "b", "c", "b");
        DrawingMemory.Drawn known = memory.get(key("a"), () -> {
            throw new AssertionError("drawn again");
        });
        assertThat(known.notes()).containsExactly(Text.same("a"));
        DrawingMemory none = new DrawingMemory(0);
        none.get(key("a"), () -> known);
        DrawingMemory.Drawn again = new DrawingMemory.Drawn(Drawing.EMPTY, List.of(), List.of());
        assertThat(none.get(key("a"), () -> again)).isSameAs(again);
    }

    private static DrawingMemory.Key key(String name) {
        Cloth cloth = Trial.cloth("- wax: {as: " + name + ", motif: blok, layout: {single: [0.5, 0.5]}}\n");
        return DrawingMemory.Key.of(cloth.design(), cloth.design().steps().get(0), List.of(), Quality.FULL);
    }

    @Test
    void partsAreNamedAndBlockedWhereverTheyArePlaced() {
        Region leaf = Region.of(Box.sized(0, 0, 9, 9));
        Drawing inner = Drawing.builder()
                .area(new Area("leaf", leaf, Optional.empty(), ""))
                .area(new Area("none", Region.EMPTY, Optional.empty(), ""))
                .dot("dot", Point.ZERO, 1)
                .build();
        Drawing all = Drawing.builder()
                .area(new Area("stem", Region.of(Box.sized(50, 0, 2, 20)), Optional.empty(), ""))
                .place(inner, Transform.IDENTITY)
                .place(inner, Transform.shift(100, 0))
                .build();
        assertThat(Parts.names(all)).containsExactly("leaf", "none", "stem");
        assertThat(Parts.areas(all).flattened()).isEmpty();
        assertThat(Parts.names(Parts.areas(all))).containsExactly("leaf", "none", "stem");
        Drawing covered = Parts.covered(all, List.of("leaf", "none"));
        assertThat(covered.placed().get(1).drawing())
                .isSameAs(covered.placed().get(0).drawing());
        assertThat(covered.flattened())
                .filteredOn(part -> part.mark() instanceof Mark.WaxArea)
                .hasSize(2)
                .allSatisfy(part -> {
                    assertThat(part.name()).isEqualTo("leaf");
                    assertThat(part.role()).isEqualTo(Role.KLOWONG);
                });
        assertThat(Parts.covered(all, List.of(Parts.ALL)).flattened()).hasSize(2 + 2 + 1);
    }
}
