package id.canting.design.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.design.yaml.YamlWriter;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where paths lead in a design's tree, and what is said of those that lead nowhere. */
class OverridesTest {
    private static final String DESIGN = """
            canting: 1
            title: Kain
            seed: 7
            cloth: {format: plain, width: 120 mm}
            steps:
              - tie: {as: dots, motif: titik, layout: {lampah: parang, cell: [60 mm, 50 mm]}}
              - dye: {dye: secang}
              - untie: all
              - wax: {as: apples, motifs: [pedade, {motif: udang, at: [1 mm, 2 mm]}], isen: {leaf: sawut}, ground: ukel}
              - wax: {as: cloth, crackle: light}
              - wax: {as: edge, bands: lasem}
              - boil-out: all
            presets: {red: {dye-2.dips: 3, dots.layout.cell: [9 mm, 8 mm]}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seed                              | 9              | seed: 7          | seed: 9
            hand                              | 0.2            | '8 mm]}}'        | '8 mm]}}//hand: 0.2'
            title                             | Baru           | title: Kain      | title: Baru
            title.en                          | Cloth          | title: Kain      | 'title: {id: Kain, en: Cloth}'
            cloth.width                       | 9 mm           | 120 mm           | 9 mm
            cloth.height                      | 9 mm           | 120 mm           | '120 mm, height: 9 mm'
            zones.border.width                | 9 mm           | '8 mm]}}'        | '8 mm]}}//zones: {border: {width: 9 mm}}'
            zones.border.sides                | '[left, top]'  | '8 mm]}}'        | '8 mm]}}//zones: {border: {sides: [left, top]}}'
            dye-2.dips                        | 4              | dye: secang      | 'dye: secang, dips: 4'
            untie-3                           | dots           | untie: all       | untie: dots
            untie-3                           | '[dots]'       | untie: all       | 'untie: [dots]'
            boil-out-7                        | all            | boil-out: all    | boil-out: all
            dots.motif                        | x              | motif: titik     | motif: x
            dots.set.rows                     | 3              | 50 mm]}}         | '50 mm]}, set: {rows: 3}}'
            dots.rows                         | 3              | 50 mm]}}         | '50 mm]}, set: {rows: 3}}'
            dots.set.zone                     | 3              | 50 mm]}}         | '50 mm]}, set: {zone: 3}}'
            dots.layout.cell.2                | 40 mm          | 50 mm            | 40 mm
            dots.layout.cell                  | '[1 mm, 2 mm]' | '60 mm, 50 mm'   | '1 mm, 2 mm'
            dots.layout.mirror                | true           | 50 mm]           | '50 mm], mirror: true'
            apples.motifs.1                   | x              | '[pedade,'       | '[x,'
            apples.motifs.1.scale             | 2              | pedade           | '{motif: pedade, scale: 2}'
            apples.motifs.1.lobes             | 2              | pedade           | '{motif: pedade, set: {lobes: 2}}'
            apples.motifs.2.set.body          | 3 mm           | 2 mm]            | '2 mm], set: {body: 3 mm}'
            apples.motifs.2.at.1              | 3 mm           | '[1 mm,'         | '[3 mm,'
            apples.motifs.2.round.count       | 5              | 2 mm]            | '2 mm], round: {count: 5}'
            apples.motifs.2.inside.a.size     | 0.5            | 2 mm]            | '2 mm], inside: {a: {size: 0.5}}'
            apples.motifs.2.inside.a.petals   | 5              | 2 mm]            | '2 mm], inside: {a: {set: {petals: 5}}}'
            apples.motifs.2.inside.a.inside.b | x              | 2 mm]            | '2 mm], inside: {a: {inside: {b: x}}}'
            apples.isen.leaf                  | ukel           | sawut            | ukel
            apples.isen.leaf.spacing          | 2 mm           | sawut            | '{isen: sawut, set: {spacing: 2 mm}}'
            apples.isen.fruit                 | ukel           | 'leaf: sawut'    | 'leaf: sawut, fruit: ukel'
            apples.ground                     | sisik          | 'ground: ukel'   | 'ground: sisik'
            apples.ground.gap                 | 2 mm           | 'ground: ukel'   | 'ground: {isen: ukel, gap: 2 mm}'
            apples.ground.size                | 2 mm           | 'ground: ukel'   | 'ground: {isen: ukel, set: {size: 2 mm}}'
            apples.ground.around              | '[dots]'       | 'ground: ukel'   | 'ground: {isen: ukel, around: [dots]}'
            apples.cover                      | '[rim, bud]'   | 'ground: ukel'   | 'ground: ukel, cover: [rim, bud]'
            apples.cover                      | rim            | 'ground: ukel'   | 'ground: ukel, cover: rim'
            edge.bands                        | '[apit]'       | lasem            | '[apit]'
            dots.fold.clamp.size              | 2 mm           | 50 mm]}}         | '50 mm]}, fold: {clamp: {size: 2 mm}}}'
            dots.fold.push                    | 0.5            | 50 mm]}}         | '50 mm]}, fold: {push: 0.5}}'
            """)
    void leadWhereTheDeclarationSays(String path, String value, String old, String becomes) {
        assertThat(DESIGN).containsOnlyOnce(old);
        assertThat(text(Overrides.apply(tree(), path, value)))
                .isEqualTo(text(read(DESIGN.replace(old, becomes.replace("//", "\n")))));
        Overrides.check(tree(), path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                   | 1   | there is no ""
            .                    | 1   | there is no ""
            sed                  | 1   | there is no "sed". Did you mean "seed"?
            nonsense             | 1   | title, designer, seed, hand, cloth, zones, or with a step: dots, dye-2, untie-3, apples
            appels.lobes         | 1   | Did you mean "apples"?
            canting              | 2   | no path changes "canting"
            steps.1.tie.zone     | x   | no path changes "steps"
            presets.red          | x   | no path changes "presets"
            drawings.a           | x   | no path changes "drawings"
            seed.x               | 1   | seed is a single value, so "x" cannot follow
            cloth                | 1   | continue with one of its keys: format, width, height, fibre, weight
            cloth.widht          | 1   | cloth has no key "widht". Did you mean "width"? Its keys: format
            cloth.crackle        | off | cloth has no key "crackle"
            cloth.width.mm       | 1   | cloth.width is a single value, so "mm" cannot follow
            title.fr             | x   | title has no key "fr"
            dots                 | 1   | continue with one of its keys: as, title, motif
            dots.layout          | x   | continue with one of its keys: repeat
            dots.layout.x        | x   | dots.layout has no key "x"
            dots.layout.cell     | 3   | 'leads to a list, not to "3"; write it in brackets'
            dots.layout.cell.3   | 3   | dots.layout.cell has entries 1 to 2, but not "3"
            dots.layout.cell.0   | 3   | but not "0"
            dots.layout.cell.1.x | 3   | dots.layout.cell.1 is a single value
            dots.set             | 3   | continue with a name, such as dots.set.NAME
            dots.set.            | 3   | continue with a name, such as dots.set.NAME
            dots.                | 3   | dots has no key ""
            dots.layuot.turn     | 3   | dots has no key "layuot". Did you mean "layout"?
            dots.rows.x          | 3   | dots has no key "rows"
            dots.set.rows.x      | 3   | dots.set.rows is a single value
            dots.ground.gap      | 3   | dots has no key "ground"
            dots.bands.1.motif   | x   | 'dots.bands is not a list, so it has no entry "1"; set the whole list'
            edge.bands.2.flip    | x   | 'edge.bands is not a list, so it has no entry "2"; set the whole list'
            edge.fold.push       | 1   | edge has no key "fold"
            apples.cover.1       | x   | apples.cover is not a list
            apples.motifs        | x   | 'leads to a list, not to "x"'
            apples.motifs.first  | x   | apples.motifs has entries 1 to 2, but not "first"
            apples.motifs.2.at.9 | x   | apples.motifs.2.at has entries 1 to 2
            apples.isen          | x   | continue with a name, such as apples.isen.NAME
            dye-2.mordent        | x   | dye-2 has no key "mordent". Did you mean "mordant"? Its keys: as, title, dye, mordant
            dye-3.dips           | x   | Did you mean "dye-2"?
            untie-3.all          | x   | untie-3
            boil-out-7.all       | x   | boil-out-7 is not a list
            """)
    void thatLeadNowhereAreToldApart(String path, String value, String told) {
        assertThatThrownBy(() -> Overrides.apply(tree(), path, value))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.text().in(Language.EN))
                                .contains("\"" + path + "\"", told.replaceAll("^'|'$", "")));
    }

    /** Only what is set tells that a list wants brackets; all other faults are in the path alone. */
    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "canting", "cloth", "cloth.widht", "dots.layout.cell.3", "dots.isen.x.y.z"})
    void areCheckedWithoutAValue(String path) {
        assertThatThrownBy(() -> Overrides.check(tree(), path)).isInstanceOf(UserError.class);
    }

    @Test
    void thatNeverEndAreRefused() {
        String deep = "apples.motifs.2" + ".inside.a".repeat(1000);
        assertThatThrownBy(() -> Overrides.apply(tree(), deep, "x"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("2003 parts");
    }

    @Test
    void ofAPresetAreAppliedInOrder() {
        Node changed = Overrides.applyAll(tree(), preset(tree(), "red"));
        assertThat(text(changed))
                .isEqualTo(text(read(
                        DESIGN.replace("dye: secang", "dye: secang, dips: 3").replace("60 mm, 50 mm", "9 mm, 8 mm"))));
    }

    @Test
    void ofAPresetThatLeadNowhereAreToldWhereItHasThem() {
        Node root = read(DESIGN.replace("dye-2.dips", "dye-2.dip"));
        assertThatThrownBy(() -> Overrides.applyAll(root, preset(root, "red")))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.describe(Language.EN))
                                .startsWith("a.yaml:13:")
                                .contains("\"dye-2.dip\"", "Did you mean \"dips\"?"));
    }

    /** What is no design yet is for the reader to refuse. */
    @ParameterizedTest
    @ValueSource(
            strings = {"steps: x", "steps: [x]", "steps: [{}]", "steps: [{tie: {}, dye: {}}]", "steps: [{tea: {}}]"})
    void inADesignWithoutStepsHaveOnlyItsOwnKeys(String design) {
        assertThat(text(Overrides.apply(read(design), "seed", "3"))).contains("seed: 3");
        assertThatThrownBy(() -> Overrides.apply(read(design), "tea-1.dips", "3"))
                .isInstanceOf(UserError.class);
    }

    @Property(tries = 2000)
    void areFollowedOrRefused(@ForAll("paths") String path, @ForAll("values") String value) {
        try {
            Node changed = Overrides.apply(tree(), path, value);
            assertThat(Fields.table(changed).entries().keySet())
                    .containsAll(Fields.table(tree()).entries().keySet());
            Overrides.check(tree(), path);
        } catch (UserError refused) {
            assertThat(refused.text().isHalf()).isFalse();
        }
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                        "dots", "apples", "edge", "dye-2", "cloth", "motifs", "bands", "2", "layout", "cell", "set")
                .injectDuplicates(0.1)
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join(".", parts));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("", "[", "]", "[]", "[,]", "[a, b]", "3 mm", "x");
    }

    private static Node tree() {
        return read(DESIGN);
    }

    private static Node read(String text) {
        return YamlReader.read("a.yaml", text);
    }

    private static String text(Node root) {
        return YamlWriter.write(Fields.table(root));
    }

    private static Map<String, Node> preset(Node root, String name) {
        Node presets = Fields.table(root).entries().getOrDefault("presets", root);
        return Fields.table(Fields.table(presets).entries().getOrDefault(name, root))
                .entries();
    }
}
