/** The page that shows on the cloth where it cannot be made. */
@NullMarked
package id.canting.makeability.report;

import org.jspecify.annotations.NullMarked;
