/** Commands that show what there is: motifs, fills, dyes, layouts, starter designs, schemas. */
@NullMarked
package id.canting.cli.catalogue;

import org.jspecify.annotations.NullMarked;
