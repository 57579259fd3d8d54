/** YAML as a small tree that remembers where everything stood, read within limits and written plainly. */
@NullMarked
package id.canting.design.yaml;

import org.jspecify.annotations.NullMarked;
