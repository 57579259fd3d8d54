package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.cloth.ClothChange.Kind;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.cloth.draw.Quality;
import id.canting.mark.Drawing;
import id.canting.mark.Role;
import id.canting.sanggar.Draft;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Scene;
import id.canting.text.UserError;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cloth that is changed while somebody looks at it. */
class LiveClothTest {
    private static final Sanggar SANGGAR = Sanggar.of(Trial.LIBRARY);

    private static final Draft DRAFT = SANGGAR.read("a.yaml", """
            canting: 1
            hand: 0.5
            cloth: {format: plain, width: 200 mm, height: 100 mm}
            steps:
              - wax: {as: field, motif: blok, layout: {lampah: tubrukan, repeat: 50 mm}, ground: {isen: dots}}
              - dye: {as: first, dye: tegeran}
              - wax: {as: red, on: field, cover: [block]}
              - wax: {as: once, motif: blok, set: {size: 10 mm}, layout: {single: [0.5, 0.5]}}
              - dye: {as: last, dye: indigofera}
            """);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title            | x           | NOTHING |
            field.title      | x           | NOTHING |
            last.dye         | tingi       | COLOURS |
            field.crackle    | light       | COLOURS |
            once.layout      | {single: [0.4, 0.5]} | PLACES | once
            once.set.size    | 12 mm       | MARKS   | once
            field.canting    | 2 mm        | MARKS   | field,red
            field.ground.gap | 3 mm        | MARKS   | field,red
            red.cover        | [all]       | MARKS   | red
            seed             | 8           | MARKS   | field,red,once
            cloth.width      | 150 mm      | MARKS   | field,red
            """)
    void tellsWhatChanged(String path, String value, Kind kind, String steps) {
        LiveCloth live = SANGGAR.live(DRAFT);
        Draft next = path.equals("once.layout")
                ? DRAFT.set("once.layout.single.1", "0.4")
                : path.equals("red.cover") ? DRAFT.set("red.cover.1", "all") : DRAFT.set(path, value);
        ClothChange change = live.change(next.read(), Quality.FULL);
        assertThat(change.kind()).isEqualTo(kind);
        List<String> named = steps == null ? List.of() : List.of(steps.split(","));
        assertThat(kind == Kind.PLACES ? change.places() : change.marks()).isEqualTo(named);
        assertThat(live.picture()).isEqualTo(next.make().picture(5));
    }

    @Test
    void anotherGroundLeavesTheFigures() {
        LiveCloth live = SANGGAR.live(DRAFT);
        Drawing before = figure(live.cloth().orElseThrow());
        live.change(DRAFT.set("field.ground.gap", "3 mm").read(), Quality.FULL);
        assertThat(figure(live.cloth().orElseThrow())).isSameAs(before);
    }

    private static Drawing figure(Cloth cloth) {
        Drawing drawing = cloth.drawings().getOrDefault("field", Drawing.EMPTY);
        while (drawing.areas().isEmpty()) {
            drawing = drawing.placed().get(drawing.placed().size() - 1).drawing();
        }
        return drawing;
    }

    @Test
    void whatCannotBeMadeLeavesTheClothAsItWas() {
        LiveCloth live = SANGGAR.live(DRAFT);
        Scene before = live.picture();
        assertThatThrownBy(() -> live.change(DRAFT.set("red.cover.1", "stalk").read(), Quality.FULL))
                .isInstanceOf(UserError.class);
        assertThat(live.picture()).isEqualTo(before);
        assertThat(live.picture(2)).isEqualTo(DRAFT.make().picture(2));
        assertThatThrownBy(() -> live.picture(6)).isInstanceOf(UserError.class);
    }

    /** A draft has neither ground nor ways of the hand, says so, and is kept out of files. */
    @Test
    void aDraftIsOnlyLookedAt() {
        LiveCloth live = SANGGAR.live(DRAFT);
        Cloth whole = live.cloth().orElseThrow();
        live.change(DRAFT.read(), Quality.DRAFT);
        assertThat(live.cloth()).isEmpty();
        Scene scene = live.picture();
        assertThat(scene.isDraft()).isTrue();
        assertThat(scene.title().toString()).contains("Draft: ").contains("Konsep: ");
        assertThat(whole.picture(5).isDraft()).isFalse();
        assertThatThrownBy(() -> SANGGAR.write(scene, whole.design(), folder.resolve("a.svg")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a.svg: a draft");
        assertThat(folder.resolve("a.svg")).doesNotExist();
        ClothChange again = live.change(DRAFT.read(), Quality.FULL);
        assertThat(again.kind()).isEqualTo(Kind.MARKS);
        assertThat(live.picture()).isEqualTo(whole.picture(5));
    }

    @Test
    void aDraftLeavesOutTheGroundAndTheWaysOfTheHand() {
        Cloth draft = Cloth.make(DRAFT.read(), Trial.LIBRARY, new DrawingMemory(0), Quality.DRAFT);
        Cloth whole = DRAFT.make();
        assertThat(figures(whole)).isGreaterThan(1);
        assertThat(figures(draft)).isEqualTo(1);
        assertThat(ground(whole)).isPositive();
        assertThat(ground(draft)).isZero();
    }

    private static long figures(Cloth cloth) {
        return cloth.drawings().getOrDefault("field", Drawing.EMPTY).placed().get(0).drawing().placed().stream()
                .map(Drawing.Placed::drawing)
                .filter(drawing -> !drawing.areas().isEmpty())
                .map(System::identityHashCode)
                .distinct()
                .count();
    }

    private static long ground(Cloth cloth) {
        return cloth.drawings().getOrDefault("field", Drawing.EMPTY).flattened().stream()
                .filter(part -> part.role() == Role.LATAR)
                .count();
    }

    @Test
    void inADraftAnotherGroundIsNoChange() {
        LiveCloth live = SANGGAR.live(DRAFT);
        live.change(DRAFT.read(), Quality.DRAFT);
        assertThat(live.change(DRAFT.set("field.ground.gap", "3 mm").read(), Quality.DRAFT)
                        .kind())
                .isEqualTo(Kind.NOTHING);
    }
}
