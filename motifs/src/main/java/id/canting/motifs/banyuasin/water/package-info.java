/** Rivers, waves and boats of Banyuasin. */
@NullMarked
package id.canting.motifs.banyuasin.water;

import org.jspecify.annotations.NullMarked;
