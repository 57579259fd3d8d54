package id.canting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.canting.design.Arrangement;
import id.canting.design.Library;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.layout.Layout;
import id.canting.motif.Catalogue;
import id.canting.sanggar.Sanggar;
import id.canting.text.ResourceLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of packages and what may be seen where. */
class ArchitectureTest {
    /** From the ground up: a package uses only those before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "random",
            "geometry",
            "lettering",
            "scene",
            "parameter",
            "mark",
            "resist",
            "motif",
            "layout",
            "dye",
            "safety",
            "dyeing",
            "design",
            "cloth",
            "estimate",
            "makeability",
            "machine",
            "output",
            "measure",
            "sheet",
            "variation",
            "batch",
            "sanggar",
            "motifs",
            "cli");

    private static final String[] BEHIND = {
        "java.awt..",
        "javax.imageio..",
        "org.apache.batik..",
        "org.apache.pdfbox..",
        "org.apache.commons.math3..",
        "org.locationtech.jts..",
        "org.w3c.dom..",
        "org.snakeyaml..",
        "com.google.zxing.."
    };

    /** Types that are taken apart by their {@code match} alone. */
    private static final List<Class<?>> MATCHED = List.of(Step.class, Source.class, Layout.class, Arrangement.class);

    /** Where kinds of the types above are picked out of all, for everyone. */
    private static final String PICKED = "id.canting.design.Design";

    /** Where programs come in. */
    private static final String[] FRONT_DOORS = {
        "id.canting.sanggar",
        "id.canting.design",
        "id.canting.design.build",
        "id.canting.motif.plugin",
        "id.canting.motif.fill"
    };

    private static final String INTERNAL = "<p>Internal: may change without notice.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.canting");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(CLASSES.stream().map(ArchitectureTest::room).distinct()).isSubsetOf(ORDER);
    }

    @Test
    void packagesUseOnlyThoseBelow() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] above = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> "id.canting." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("id.canting." + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void packagesGoInNoCircle() {
        slices().matching("id.canting.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void librariesStayBehindOurOwnTypes() {
        List<String> seen = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !room(type).equals("output")) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (visible(unit) && signature(unit).stream().anyMatch(resideInAnyPackage(BEHIND))) {
                        seen.add(unit.getFullName());
                    }
                }
            }
        }
        assertThat(seen).isEmpty();
    }

    /** A chain of instanceof falls through at a kind it does not know; a match does not compile without it. */
    @Test
    void kindsAreToldApartByMatchAlone() {
        List<String> seen = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                Stream.concat(
                                unit.getInstanceofChecks().stream().map(InstanceofCheck::getRawType),
                                unit.getReferencedClassObjects().stream().map(ReferencedClassObject::getRawType))
                        .filter(asked -> isMatchedElsewhere(asked, type))
                        .forEach(asked -> seen.add(unit.getFullName() + " asks for " + asked.getName()));
            }
        }
        assertThat(seen)
                .as("use match, or a truth that the type or Design tells of itself")
                .isEmpty();
    }

    /** The compiler writes casts where nobody did, so these are sought in the sources. */
    @Test
    void nothingIsCastToAKind() throws IOException {
        String types = MATCHED.stream().map(Class::getSimpleName).collect(Collectors.joining("|"));
        Pattern cast = Pattern.compile("\\((" + types + ")([.][A-Z]\\w+)?\\) ?[\\w(]");
        List<String> seen = new ArrayList<>();
        List<Path> sources = sources();
        for (Path file : sources) {
            cast.matcher(Files.readString(file)).results().forEach(found -> seen.add(file + ": " + found.group()));
        }
        assertThat(sources).hasSizeGreaterThan(MATCHED.size());
        assertThat(seen)
                .as("use match, or a truth that the type or Design tells of itself")
                .isEmpty();
    }

    @Test
    void commandsHaveNoGeometryInThem() {
        noClasses()
                .that()
                .resideInAPackage("id.canting.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.canting.geometry..", "java.awt..", "org.apache.batik..")
                .check(CLASSES);
    }

    /** A command that opens a library of its own would not find the motifs of plug-ins, and say so only by failing. */
    @Test
    void commandsTakeTheirLibraryFromTheTerminal() {
        noClasses()
                .that()
                .resideInAPackage("id.canting.cli..")
                .should()
                .callMethod(Sanggar.class, "open")
                .orShould()
                .callMethod(Library.class, "standard")
                .orShould()
                .callMethod(Catalogue.class, "load")
                .check(CLASSES);
    }

    /** Whoever writes files, and whatever is made for them, cannot ask for less than the whole cloth. */
    @Test
    void draftsAreOnlyLookedAt() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.canting.cloth..", "id.canting.variation..", "id.canting.sanggar..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("id[.]canting[.]cloth[.](draw[.]Quality|LiveCloth)")
                .check(CLASSES);
    }

    @Test
    @DisplayName("A 8: nothing asks what time it is, so that a file made tomorrow is the same")
    void nothingLooksAtTheClock() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java[.]time[.](Clock|Instant|LocalDate|LocalDateTime|ZonedDateTime)")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(CLASSES);
    }

    /** A limit that no code asks guards nothing, whatever its document says. */
    @ParameterizedTest
    @EnumSource
    void everyLimitGuardsSomething(ResourceLimit limit) {
        assertThat(CLASSES.get(ResourceLimit.class).getField(limit.name()).getAccessesToSelf())
                .as("uses of %s", limit)
                .anyMatch(access -> !access.getOriginOwner().isEquivalentTo(ResourceLimit.class));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allMatch(found -> found.tryGetPackageInfo().isPresent());
    }

    /** Programs must see whether they may build on a package, and what they are handed must be theirs to keep. */
    @Test
    void everyPackageSaysWhetherProgramsMayRelyOnIt() throws IOException {
        List<Path> pages = sources().stream()
                .filter(file -> file.endsWith("package-info.java"))
                .toList();
        for (Path page : pages) {
            String text = Files.readString(page);
            assertThat(text.contains("<p>API: "))
                    .as("%s says API or Internal", page)
                    .isNotEqualTo(text.contains(INTERNAL));
        }
        Set<String> open = open();
        assertThat(open).contains(FRONT_DOORS);
        assertThat(reached().stream().map(JavaClass::getPackageName))
                .isNotEmpty()
                .isSubsetOf(open);
    }

    /** Nobody can tell nine values apart by their places: what needs so many is grouped, or built by names. */
    @Test
    void nothingThatProgramsCallTakesNineArguments() throws IOException {
        Set<String> open = open();
        List<JavaCodeUnit> units = CLASSES.stream()
                .filter(type -> open.contains(type.getPackageName()))
                .filter(ArchitectureTest::seen)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(ArchitectureTest::visible)
                .toList();
        assertThat(units).hasSizeGreaterThan(1000);
        assertThat(units.stream()
                        .filter(unit -> unit.getRawParameterTypes().size() >= 9)
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    /** Whether a type and all those around it are public. */
    private static boolean seen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::seen).orElse(true);
    }

    /** The packages that programs may rely on. */
    private static Set<String> open() throws IOException {
        Set<String> open = new TreeSet<>();
        for (Path page : sources()) {
            String text = page.endsWith("package-info.java") ? Files.readString(page) : "";
            if (text.contains("<p>API: ")) {
                open.add(text.replaceAll("(?s).*\npackage ([a-z.]+);.*", "$1"));
            }
        }
        return open;
    }

    /** The types that signatures lead to from the front doors on. */
    private static Set<JavaClass> reached() {
        Set<JavaClass> reached = new HashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>(CLASSES.stream()
                .filter(type -> List.of(FRONT_DOORS).contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .toList());
        while (!next.isEmpty()) {
            JavaClass type = next.pop();
            if (type.getPackageName().startsWith("id.canting") && reached.add(type)) {
                type.getCodeUnits().stream()
                        .filter(ArchitectureTest::visible)
                        .flatMap(unit -> unit.getAllInvolvedRawTypes().stream())
                        .filter(used -> !used.equals(type))
                        .map(JavaClass::getBaseComponentType)
                        .forEach(next::add);
            }
        }
        return reached;
    }

    private static boolean isMatchedElsewhere(JavaClass asked, JavaClass by) {
        return !by.getName().equals(PICKED)
                && MATCHED.stream()
                        .anyMatch(type -> asked.isAssignableTo(type)
                                && !by.getName().split("[$]")[0].equals(type.getName()));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "motifs", "cli")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static boolean visible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static List<JavaClass> signature(JavaCodeUnit unit) {
        List<JavaClass> types = new ArrayList<>(unit.getRawParameterTypes());
        types.add(unit.getRawReturnType());
        return types;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replace("id.canting.", "").split("\\.")[0];
    }
}
