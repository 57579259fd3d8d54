package id.canting.text;

import java.util.Optional;

/**
 * A mistake in what the user gave: a design, a plan, an option. It carries one clear message in both languages, and
 * where it can, the place in the file. It is never a fault of the program, so no stack trace is shown for it.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text message;
    private final transient Optional<SourceLocation> place;

    /** A mistake whose place is not known, or is not in a file. */
    public UserError(Text message) {
        this(message, Optional.empty());
    }

    /** A mistake at a place in a file; {@link SourceLocation#NOWHERE} is none. */
    public UserError(Text message, SourceLocation place) {
        this(message, place.equals(SourceLocation.NOWHERE) ? Optional.empty() : Optional.of(place));
    }

    private UserError(Text message, Optional<SourceLocation> place) {
        super(message.en(), null, false, false);
        this.message = message;
        this.place = place;
    }

    /** What is wrong, with the value, what is allowed and the nearest valid name. */
    public Text text() {
        return message;
    }

    /** Where it is wrong, if in a file. */
    public Optional<SourceLocation> place() {
        return place;
    }

    /** The same mistake at a place, unless it already has one. */
    public UserError at(SourceLocation where) {
        return place.isPresent() ? this : new UserError(message, where);
    }

    /**
     * The message with its place before it, as a compiler would print it: {@code file:line:column: message}; one line,
     * safe to show.
     */
    public String describe(Language language) {
        return SafeText.of(place.map(p -> p + ": ").orElse("") + message.in(language));
    }
}
