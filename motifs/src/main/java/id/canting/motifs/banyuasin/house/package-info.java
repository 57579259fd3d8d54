/**
 * Houses of Banyuasin, and what stands on their tables.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.banyuasin.house;

import org.jspecify.annotations.NullMarked;
