/** Sheets for the workshop's wall and table, each turned into page scenes. */
@NullMarked
package id.canting.sheet;

import org.jspecify.annotations.NullMarked;
