package id.canting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the poms must say before their jars can be given to others. */
class PomsTest {
    private static final Element ROOT = pom("pom.xml");
    private static final Element BOM = pom("core/bom/pom.xml");

    /** What Maven Central refuses a pom without. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/url"
            })
    void theHeadsSayWhatTheyMust(String path) {
        assertThat(text(ROOT, path)).isNotBlank();
        assertThat(text(BOM, path)).isNotBlank();
        assertThat(text(ROOT, "developers/developer/name")).isEqualTo("Canting developers");
    }

    @ParameterizedTest
    @CsvSource({"core, id.canting.core", "motifs, id.canting.motifs", "cli, id.canting.cli"})
    void modulesHaveNamesOfTheirOwn(String folder, String module) {
        Element pom = pom(folder + "/pom.xml");
        assertThat(text(pom, "name")).isNotBlank();
        assertThat(text(pom, "description")).isNotBlank();
        assertThat(text(pom, "properties/module.name")).isEqualTo(module);
    }

    /** A jar that the BOM forgets is one whose version its users must guess. */
    @Test
    void theBomHasEveryJarThatIsGivenAway() {
        List<String> given = new ArrayList<>();
        for (String folder : List.of("core", "motifs", "cli")) {
            given.add(text(pom(folder + "/pom.xml"), "artifactId"));
        }
        List<String> named = new ArrayList<>();
        for (Element dependency : all(child(child(BOM, "dependencyManagement"), "dependencies"), "dependency")) {
            named.add(text(dependency, "artifactId"));
            assertThat(text(dependency, "version")).isEqualTo("${project.version}");
        }
        assertThat(named).isEqualTo(given);
    }

    /** It stands without a parent, so it says again what the parent says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "groupId",
                "version",
                "url",
                "licenses/license/name",
                "developers/developer/name",
                "scm/connection",
                "properties/home.url",
                "properties/project.build.outputTimestamp"
            })
    void theBomAgreesWithTheOtherPoms(String path) {
        assertThat(text(BOM, path)).isEqualTo(text(ROOT, path)).isNotBlank();
        assertThat(all(BOM, "parent")).isEmpty();
    }

    private static Element pom(String path) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("..").resolve(path).toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static String text(Element from, String path) {
        Element at = from;
        for (String name : path.split("/")) {
            at = child(at, name);
        }
        return at.getTextContent().strip();
    }

    private static Element child(Element from, String name) {
        List<Element> found = all(from, name);
        assertThat(found).as("%s in %s", name, from.getTagName()).hasSize(1);
        return found.get(0);
    }

    private static List<Element> all(Element from, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
