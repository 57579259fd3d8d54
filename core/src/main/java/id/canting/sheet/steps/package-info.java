/**
 * The work on a cloth step by step: what to do, what it takes, what to mind, with the plan and the cloth after it.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.steps;

import org.jspecify.annotations.NullMarked;
