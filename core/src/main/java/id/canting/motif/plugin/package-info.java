/**
 * Plug-ins: jars with motifs and fills of others, which are read beside those on the class path.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.motif.plugin;

import org.jspecify.annotations.NullMarked;
