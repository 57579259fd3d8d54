/**
 * Commands that show what there is: motifs, fills, dyes, layouts, starter designs, schemas.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cli.catalogue;

import org.jspecify.annotations.NullMarked;
