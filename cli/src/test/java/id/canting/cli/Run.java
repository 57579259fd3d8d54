package id.canting.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the command: its exit code and what it said. */
public record Run(int code, byte[] bytes, String err) {
    /** Runs in English. */
    public static Run of(Object... arguments) {
        return in("en", arguments);
    }

    public static Run in(String language, Object... arguments) {
        return under(Map.of("LANG", language), arguments);
    }

    /** Runs in an environment. */
    public static Run under(Map<String, String> environment, Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Canting.run(words, out, err, environment);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    public String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
