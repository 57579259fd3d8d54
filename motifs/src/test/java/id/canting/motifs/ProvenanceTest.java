package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.motif.Catalogue;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.motif.MotifSource;
import id.canting.motif.Placeholder;
import id.canting.motif.Provenance;
import id.canting.parameter.Parameter;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every motif and fill says where it comes from; that none claims a meaning without a source its record sees to. */
class ProvenanceTest {
    /** Names under registration of their own; they are never drawn by us. */
    private static final List<String> REGISTERED = List.of(
            "pedade-serangkai",
            "udang-muare-sungsang",
            "ruma-bari-pesirah",
            "nanas-sedongkok",
            "nanggok-udang",
            "alam-banyuasin-betuah",
            "jumputan-bejalu");

    /** Patterns of other regions, which are not Banyuasin's. */
    private static final List<String> ELSEWHERE = List.of("sasirangan", "gambo", "gebeng", "parang", "kawung");

    static Stream<Information> entries() {
        return Stream.concat(
                Anything.MOTIFS.stream().map(Motif::information),
                Anything.ISENS.stream().map(Isen::information));
    }

    static Stream<Parameter> parameters() {
        return Stream.concat(
                Anything.MOTIFS.stream().flatMap(m -> m.parameters().all().stream()),
                Anything.ISENS.stream().flatMap(i -> i.parameters().all().stream()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void namesItsSources(Information entry) {
        assertThat(entry.provenance().sources()).as("sources").isNotEmpty().allMatch(s -> s.matches("[A-Z][0-9]{2}"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void leavesRegisteredNamesAlone(Information entry) {
        assertThat(REGISTERED).noneMatch(name -> entry.id().endsWith(name));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void neverShowsAnotherRegionsPatternAsBanyuasins(Information entry) {
        if (entry.id().startsWith("byn-")) {
            assertThat(entry.provenance().origin())
                    .isEqualTo(
                            entry.id().equals("byn-bidar") ? Provenance.Origin.PALEMBANG : Provenance.Origin.BANYUASIN);
            assertThat(ELSEWHERE).noneMatch(name -> entry.id().contains(name));
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void drawsNoneThatIsOnlyListed(Information entry) {
        assertThat(entry.provenance().shape()).isNotEqualTo(Provenance.ShapeStatus.NOT_DRAWN);
    }

    static Stream<Placeholder> placeholders() {
        return Anything.CATALOGUE.placeholders().stream();
    }

    @ParameterizedTest
    @MethodSource("placeholders")
    void listsANameWithItsSource(Placeholder placeholder) {
        assertThat(placeholder.provenance().sources()).isNotEmpty().allMatch(s -> s.matches("[A-Z][0-9]{2}"));
        assertThatThrownBy(() -> Anything.CATALOGUE.motif(placeholder.id())).isInstanceOf(UserError.class);
    }

    @Test
    void listsAllSevenNamesOfJumputanPedade() {
        assertThat(placeholders().map(Placeholder::id))
                .containsAll(REGISTERED.stream().map(name -> "byn-" + name).toList());
    }

    /** What the holder of a name draws under it is drawn. */
    @Test
    void givesWayToADrawingOfItsName() {
        Motif theirs = Anything.MOTIFS.get(0);
        Placeholder listed = placeholders().findFirst().orElseThrow();
        Placeholder same = new Placeholder(
                theirs.information().id(),
                listed.name(),
                listed.kind(),
                listed.provenance(),
                listed.reason(),
                listed.supply());
        Catalogue catalogue = Catalogue.of(List.of(theirs), List.of(), List.of(listed, same));
        assertThat(catalogue.placeholders()).containsExactly(listed);
        assertThat(catalogue.motif(same.id())).isEqualTo(theirs);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void labelsEveryParameterInBothLanguages(Parameter parameter) {
        assertThat(whole(parameter.label())).as(parameter.name()).isTrue();
        assertThat(parameter.name()).matches("[a-z][a-z0-9-]*");
    }

    @Test
    void tellsThatTheBidarIsPalembangs() {
        Text note = Anything.CATALOGUE.motif("byn-bidar").information().note();
        assertThat(note.id()).contains("milik Palembang");
        assertThat(note.en()).contains("belongs to Palembang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"byn-sembilan-sungai", "byn-gelombang", "byn-lima-rantai", "byn-dulang-tudung"})
    void tellsWhatTheEmblemInspired(String id) {
        Information entry = Anything.CATALOGUE.motif(id).information();
        assertThat(entry.provenance().name()).isEqualTo(Provenance.NameStatus.INSPIRED);
        assertThat(entry.note().id()).contains("terinspirasi lambang daerah");
        assertThat(entry.note().en()).contains("inspired by the regency's emblem");
    }

    /** What is claimed of name and shape, and by whom the meaning is told, where once more was claimed than sources give. */
    @ParameterizedTest
    @CsvSource({
        "jmp-kisi-wajik, INSPIRED, DESCRIBED, ''",
        "jmp-palmet, INSPIRED, DESCRIBED, ''",
        "jmp-silang-kotak, INSPIRED, DESCRIBED, ''",
        "jmp-mawar, ATTESTED, INTERPRETED, ''",
        "plb-lasem, ATTESTED, INTERPRETED, ''",
        "plb-biji-pare, ATTESTED, INTERPRETED, ''",
        "plb-biji-timun, ATTESTED, DESCRIBED, ''",
        "plb-tabur, ATTESTED, DESCRIBED, S03",
        "jmp-pucuk-rebung, ATTESTED, DESCRIBED, ''",
        "jmp-gelombang, ATTESTED, DESCRIBED, ''",
        "byn-buah-pedade, ATTESTED, FROM_NATURE, B06"
    })
    void claimsNoMoreThanItsSources(
            String id, Provenance.NameStatus name, Provenance.ShapeStatus shape, String meaningSource) {
        Provenance from = Anything.CATALOGUE.motif(id).information().provenance();
        assertThat(from.name()).isEqualTo(name);
        assertThat(from.shape()).isEqualTo(shape);
        assertThat(from.meaningSource()).isEqualTo(meaningSource);
        if (name == Provenance.NameStatus.INSPIRED) {
            assertThat(Anything.CATALOGUE.motif(id).information().note().id()).contains("Nama Indonesia dari kami");
        }
    }

    /** Two outlets name them, one names the other; none shows a shape. */
    @ParameterizedTest
    @CsvSource({"jmp-sumping, ATTESTED, J27 J28", "jmp-lupis, THIN, J27"})
    void listsNamesOfWongKitoWithoutAShape(String id, Provenance.NameStatus name, String sources) {
        Placeholder listed =
                placeholders().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        assertThat(listed.provenance().name()).isEqualTo(name);
        assertThat(listed.provenance().sources()).containsExactly(sources.split(" "));
    }

    /** A dealer is no museum, nor is a blog that quotes one. */
    @ParameterizedTest
    @CsvSource({
        "J12, blog that quotes a museum",
        "J13, dealer in antiques",
        "J14, dealer in antiques",
        "J15, museum",
        "J28, news"
    })
    void namesTheKindOfASource(String code, String kind) {
        assertThat(MotifSource.all().values())
                .filteredOn(source -> source.code().equals(code))
                .singleElement()
                .satisfies(source -> assertThat(source.kind().en()).startsWith(kind));
    }

    @Test
    void everyCodeOfAMotifIsInTheListOfSources() {
        assertThat(Stream.concat(
                                entries().map(Information::provenance),
                                placeholders().map(Placeholder::provenance))
                        .flatMap(from -> from.sources().stream()))
                .isSubsetOf(MotifSource.all().keySet());
        assertThat(MotifSource.all().keySet()).contains("B24", "P18", "X08", "X09", "Y25", "R32", "R33", "R34");
    }

    @Test
    void tellsThatTheTreeProtectsTheBankAndThatJambiHasAuthors() {
        Provenance from =
                Anything.CATALOGUE.motif("byn-buah-pedade").information().provenance();
        assertThat(from.meaning().id()).startsWith("pohonnya");
        assertThat(from.restriction().id()).contains("Jambi", "Buah Pidada", "R34");
    }

    private static boolean whole(Text text) {
        return !text.isEmpty() && !text.isHalf();
    }
}
