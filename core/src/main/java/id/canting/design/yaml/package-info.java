/**
 * YAML as a small tree that remembers where everything stood, read within limits and written plainly.
 *
 * <p>API: {@code Node}, with {@code YamlReader} and {@code YamlWriter}; the rest may change without notice.
 */
@NullMarked
package id.canting.design.yaml;

import org.jspecify.annotations.NullMarked;
