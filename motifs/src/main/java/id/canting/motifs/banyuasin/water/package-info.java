/**
 * Rivers, waves and boats of Banyuasin.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.banyuasin.water;

import org.jspecify.annotations.NullMarked;
