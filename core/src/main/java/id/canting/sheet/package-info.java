/**
 * Sheets for the workshop's wall and table, each turned into page scenes.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet;

import org.jspecify.annotations.NullMarked;
