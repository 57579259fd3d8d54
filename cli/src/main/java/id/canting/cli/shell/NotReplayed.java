package id.canting.cli.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an option or a parameter that says where a product goes or how it is told of, or that the file carries in
 * another way; all others decide what the product is. {@link Replay} leaves it out of the command that a file carries,
 * and {@code regen} follows no command that has it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface NotReplayed {}
