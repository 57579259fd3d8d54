package id.canting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.batch.Plan;
import id.canting.cloth.Cloth;
import id.canting.design.Design;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.Dye;
import id.canting.estimate.Estimate;
import id.canting.layout.BandLayout;
import id.canting.motif.Motif;
import id.canting.output.EmbeddedRecipe;
import id.canting.parameter.Values;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say everything, with the same arguments. */
class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @ValueSource(
            classes = {
                ResourceLimit.class,
                Values.class,
                Motif.class,
                BandLayout.class,
                Dye.class,
                YamlReader.class,
                Design.class,
                Cloth.class,
                EmbeddedRecipe.class,
                Plan.class,
                Estimate.class
            })
    void bundlesAreComplete(Class<?> owner) {
        Messages messages = Messages.beside(owner, "messages");
        assertThat(messages.keys(Language.ID))
                .isEqualTo(messages.keys(Language.EN))
                .isNotEmpty();
        for (String key : new TreeSet<>(messages.keys(Language.EN))) {
            Text text = messages.text(key);
            assertThat(text.id()).as(key).isNotBlank();
            assertThat(arguments(text.id())).as(key).isEqualTo(arguments(text.en()));
        }
    }

    @Test
    void putsArgumentsIn() {
        Messages messages = Messages.beside(MessagesTest.class, "some");
        Text text = messages.text("both", new Text("kain", "cloth"), 2.5, 7);
        assertThat(text.en()).isEqualTo("cloth of 2.5 in 7 {3} {x}");
        assertThat(text.id()).isEqualTo("kain 2,5 dari 7 {3} {x}");
    }

    @Test
    void refusesAnUnknownKeyAndAMissingBundle() {
        Messages messages = Messages.beside(MessagesTest.class, "some");
        assertThatThrownBy(() -> messages.text("neither")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Messages.beside(MessagesTest.class, "nowhere"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Set<String> arguments(String message) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(message).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
