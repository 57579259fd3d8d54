/**
 * How the soft edges of ties are put down in a picture: as images, in bands, or in all the steps an eye tells apart.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.scene.rings;

import org.jspecify.annotations.NullMarked;
