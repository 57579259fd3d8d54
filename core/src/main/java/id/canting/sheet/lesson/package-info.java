/**
 * A whole lesson made from a design: what learners hold, what the trainer knows, and an empty worksheet.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.lesson;

import org.jspecify.annotations.NullMarked;
