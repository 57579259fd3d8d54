package id.canting.sanggar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, as the build's own file says it; a build before a release carries that release's number. */
final class Version {
    static final String TEXT = read();

    private static final String BEFORE_RELEASE = "-SNAPSHOT";

    private Version() {}

    private static String read() {
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
            if (stream == null) {
                throw new IllegalStateException("version.properties is missing beside " + Version.class.getName());
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version").replace(BEFORE_RELEASE, "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the version", e);
        }
    }
}
