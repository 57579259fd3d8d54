package id.canting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.canting.design.Arrangement;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.yaml.Node;
import id.canting.layout.Layout;
import id.canting.mark.Mark;
import id.canting.scene.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sealed types are taken apart where every kind must be named, so that a new kind asks every place. */
class DispatchTest {
    /**
     * Not taken apart by cases: a node of a file is one of three for good, and readers ask it for the one form they
     * expect, with a message about all others.
     */
    private static final Set<Class<?>> EXEMPT =
            Set.of(Node.class, Step.class, Step.Marks.class, Source.class, Layout.class, Arrangement.class);

    private static final String ADVICE = "a sealed type is taken apart by its match with Cases, or answers by a method"
            + " of its own, so that a new kind does not compile until every place has said what it means there; name"
            + " the kinds there instead of asking by instanceof or by class";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.canting");

    private static Stream<Class<?>> sealedTypes() {
        return MAIN.stream()
                .filter(JavaClass::isInterface)
                .<Class<?>>map(JavaClass::reflect)
                .filter(Class::isSealed)
                .filter(type -> !EXEMPT.contains(type));
    }

    private static List<String> askedBy(JavaClasses classes, Class<?> parent) {
        Set<String> kinds =
                Stream.of(parent.getPermittedSubclasses()).map(Class::getName).collect(Collectors.toSet());
        String home = parent.getNestHost().getName();
        return classes.stream()
                .filter(type -> !type.reflect().getNestHost().getName().equals(home))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> asked(unit).anyMatch(kinds::contains))
                .map(unit -> unit.getFullName() + " asks for kinds of " + parent.getName())
                .toList();
    }

    private static Stream<String> asked(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getInstanceofChecks().stream()
                        .map(check -> check.getRawType().getName()),
                unit.getReferencedClassObjects().stream()
                        .map(type -> type.getRawType().getName()));
    }

    @Test
    @DisplayName("a new kind of anything sealed does not compile until every place has said what it means there")
    void kindsAreNamedWhereASealedTypeIsTakenApart() {
        assertThat(sealedTypes()).contains(Mark.class, Element.class);
        assertThat(sealedTypes().flatMap(type -> askedBy(MAIN, type).stream()))
                .as(ADVICE)
                .isEmpty();
    }

    @Test
    void aQuestionByKindIsSeenAlsoWithinALambda() {
        JavaClasses here = new ClassFileImporter().importClasses(Asking.class);
        assertThat(askedBy(here, Mark.class)).hasSize(3).allMatch(found -> found.contains("Asking"));
    }

    /** Asks in the three ways that must be seen. */
    @SuppressWarnings("unused")
    private static final class Asking {
        boolean plainly(Mark mark) {
            return mark instanceof Mark.Fold;
        }

        boolean inALambda(List<Mark> marks) {
            return marks.stream().anyMatch(mark -> mark instanceof Mark.Fold fold && fold.from() == fold.to());
        }

        boolean byClass(List<Mark> marks) {
            return marks.stream().anyMatch(Mark.Fold.class::isInstance);
        }
    }
}
