/**
 * Motifs of Kabupaten Banyuasin.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.banyuasin;

import org.jspecify.annotations.NullMarked;
