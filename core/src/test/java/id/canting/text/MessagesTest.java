package id.canting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A bundle of messages; that every bundle of the program is whole is LanguagesTest's. */
class MessagesTest {
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
}
