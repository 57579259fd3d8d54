package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.design.Step;
import id.canting.dye.DyeBath;
import id.canting.dye.Lab;
import id.canting.dye.Mordant;
import id.canting.dye.Stain;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The layers of a cloth's picture: what is on the cloth, what it kept, and the colours all this has. */
class ClothPictureTest {
    private static final String TIE = "- tie: {as: t, motif: ikat, layout: {single: [0.5, 0.5]}, set: {size: 60 mm}}\n";
    private static final String WAX =
            "- wax: {as: w, motif: blok, cover: [block], layout: {single: [0.25, 0.5]}, set: {size: 40 mm}%s}\n";
    private static final String YELLOW = "- dye: {dye: tegeran, dips: 4}\n";
    private static final String BLUE = "- dye: {dye: indigofera, dips: 6}\n";
    private static final Stain BARE = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);

    private static Stain yellow() {
        return new DyeBath(Trial.DYES.find("tegeran"), Mordant.TAWAS, 4).stain();
    }

    private static Stain blue() {
        return new DyeBath(Trial.DYES.find("indigofera"), Mordant.NONE, 6).stain();
    }

    private static List<String> ids(Scene scene) {
        return scene.layers().stream().map(Layer::id).toList();
    }

    private static List<Element> layer(Scene scene, String id) {
        return scene.layers().stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .orElseThrow()
                .elements();
    }

    private static Colour fill(Scene scene, String id) {
        assertThat(layer(scene, id)).hasSize(1);
        return ((Element.Fill) layer(scene, id).get(0)).colour();
    }

    @Test
    void showsThreadAndWaxWhileTheyAreOn() {
        Scene bound = Trial.cloth(TIE + YELLOW).picture(2);
        assertThat(ids(bound)).containsExactly("cloth", "ties-t", "bound-t");
        assertThat(((Element.Stroke) layer(bound, "bound-t").get(0)).lines()).hasSize(1);
        Scene waxed = Trial.cloth(WAX.formatted("") + BLUE).picture(2);
        assertThat(ids(waxed)).containsExactly("cloth", "wax-w", "on-w");
        assertThat(((Element.Fill) layer(waxed, "on-w").get(0)).opacity()).isBetween(0.3, 0.9);
        assertThat(fill(waxed, "cloth")).isEqualTo(BARE.plus(blue()).colour());
        assertThat(fill(waxed, "wax-w")).isEqualTo(BARE.colour());
        assertThat(ids(Trial.cloth(WAX.formatted("") + BLUE).picture(1))).containsExactly("cloth", "on-w");
        assertThat(ids(Trial.cloth(WAX.formatted("") + BLUE + "- boil-out: all\n")
                        .picture(3)))
                .containsExactly("cloth", "wax-w");
    }

    @Test
    void isAsLargeAsItsClothAndHasItsTitle() {
        Scene scene = Trial.cloth(YELLOW).picture(1);
        assertThat(scene.width()).isEqualTo(200);
        assertThat(scene.height()).isEqualTo(100);
        assertThat(scene.title()).isEqualTo(new Text("rancangan tanpa judul", "untitled design"));
        assertThat(Trial.cloth("{format: plain}\ntitle: {id: awan, en: cloud}", YELLOW)
                        .picture(1)
                        .title())
                .isEqualTo(new Text("awan", "cloud"));
    }

    /** A share of every bath since the wax was laid has run into its cracks; of those before it, all. */
    @Test
    void cracksLetAShareOfTheLaterBathsIn() {
        Cloth cloth = Trial.cloth(YELLOW + WAX.formatted(", crackle: strong") + BLUE + BLUE + "- boil-out: all\n");
        Scene scene = cloth.picture(5);
        assertThat(ids(scene)).containsExactly("cloth", "wax-w", "cracks-w");
        double share = ((Step.Wax) cloth.design().steps().get(1)).crackle().passes();
        assertThat(share).isBetween(0.05, 1.0);
        assertThat(fill(scene, "wax-w")).isEqualTo(BARE.plus(yellow()).colour());
        assertThat(fill(scene, "cracks-w"))
                .isEqualTo(BARE.plus(blue().times(share))
                        .plus(blue().times(share))
                        .plus(yellow())
                        .colour());
        assertThat(ids(cloth.picture(2))).containsExactly("cloth", "on-w");
        Scene small = Trial.cloth(WAX.formatted(", crackle: strong").replace("40 mm", "3 mm") + BLUE)
                .picture(2);
        assertThat(ids(small)).as("so small an area does not crack").containsExactly("cloth", "wax-w", "on-w");
    }

    /** Two waxings: the later one shows the cloth dyed once, and what the first kept is not painted in it again. */
    @Test
    void laterWaxShowsWhatEarlierBathsMade() {
        String later =
                "- wax: {as: v, motif: blok, cover: [block], layout: {single: [0.3, 0.5]}, set: {size: 40 mm}}\n";
        Scene scene = Trial.cloth(WAX.formatted("") + YELLOW + later + BLUE + "- boil-out: all\n")
                .picture(5);
        assertThat(ids(scene)).containsExactly("cloth", "wax-v", "wax-w");
        assertThat(fill(scene, "cloth"))
                .isEqualTo(BARE.plus(yellow()).plus(blue()).colour());
        assertThat(fill(scene, "wax-v")).isEqualTo(BARE.plus(yellow()).colour());
        assertThat(fill(scene, "wax-w")).isEqualTo(BARE.colour());
    }

    /** Ties over cloth of two colours are painted on either, once on the open cloth and once through the wax. */
    @Test
    void tiesOverWaxedClothAreSeenThroughTheWaxToo() {
        Scene scene = Trial.cloth(WAX.formatted("").replace("0.25", "0.5") + YELLOW + "- boil-out: all\n" + TIE + BLUE
                        + "- untie: all\n")
                .picture(6);
        Element.Soft open = (Element.Soft) layer(scene, "ties-t").get(0);
        assertThat(open.stops().get(0).colour())
                .satisfies(near(BARE.plus(yellow()).plus(blue())));
        Element.Clipped wax = (Element.Clipped) named(
                layer(scene, "wax-w").get(0), "seen", "kain yang tampak lewat malam w", "cloth seen through wax w");
        Element cloth = named(wax.elements().get(0), "cloth", "kain", "cloth");
        assertThat(((Element.Fill) cloth).colour()).isEqualTo(BARE.plus(blue()).colour());
        Element.Soft waxed = (Element.Soft) named(wax.elements().get(1), "ties-t", "ikatan t", "ties t");
        assertThat(waxed.figure()).isSameAs(open.figure());
        assertThat(waxed.stops().get(0).colour()).satisfies(near(BARE.plus(blue())));
        assertThat(wax.elements()).hasSize(2);
    }

    /** The only element that is called so. */
    private static Element named(Element element, String id, String indonesian, String english) {
        Element.Named named = (Element.Named) element;
        assertThat(named.id()).isEqualTo(id);
        assertThat(named.label()).isEqualTo(new Text(indonesian, english));
        assertThat(named.elements()).hasSize(1);
        return named.elements().get(0);
    }

    private static Consumer<Colour> near(Stain stain) {
        return colour ->
                assertThat(Lab.of(colour).difference(Lab.of(stain.colour()))).isLessThan(1);
    }

    /** What a step bound and waxed twice is painted in layers of its own each time. */
    @Test
    void aLayerMetAgainIsNumbered() {
        Scene scene = Trial.cloth(WAX.formatted("") + YELLOW + "- boil-out: all\n"
                        + "- wax: {as: v, on: w, cover: [block]}\n" + BLUE + "- boil-out: all\n")
                .picture(6);
        assertThat(ids(scene)).doesNotHaveDuplicates().startsWith("cloth").contains("wax-v");
    }
}
