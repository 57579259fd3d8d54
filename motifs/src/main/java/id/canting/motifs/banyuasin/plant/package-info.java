/**
 * Mangrove, palms, rice and rubber of Banyuasin.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motifs.banyuasin.plant;

import org.jspecify.annotations.NullMarked;
