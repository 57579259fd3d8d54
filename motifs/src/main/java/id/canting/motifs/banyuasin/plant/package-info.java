/** Mangrove, palms, rice and rubber of Banyuasin. */
@NullMarked
package id.canting.motifs.banyuasin.plant;

import org.jspecify.annotations.NullMarked;
