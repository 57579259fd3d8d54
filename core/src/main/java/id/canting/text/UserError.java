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
    private final transient Optional<String> missing;

    /** A mistake whose place is not known, or is not in a file. */
    public UserError(Text message) {
        this(message, Optional.empty(), Optional.empty());
    }

    /** A mistake at a place in a file; {@link SourceLocation#NOWHERE} is none. */
    public UserError(Text message, SourceLocation place) {
        this(message, known(place), Optional.empty());
    }

    private UserError(Text message, Optional<SourceLocation> place, Optional<String> missing) {
        super(message.en(), null, false, false);
        this.message = message;
        this.place = place;
        this.missing = missing;
    }

    /**
     * The mistake of naming a motif or a fill that is not there; it may be mistyped, or its plug-in is missing.
     *
     * @param name as written
     */
    public static UserError missing(Text message, String name) {
        return new UserError(message, Optional.empty(), Optional.of(name));
    }

    private static Optional<SourceLocation> known(SourceLocation place) {
        return place.equals(SourceLocation.NOWHERE) ? Optional.empty() : Optional.of(place);
    }

    /** What is wrong, with the value, what is allowed and the nearest valid name. */
    public Text text() {
        return message;
    }

    /** Where it is wrong, if in a file. */
    public Optional<SourceLocation> place() {
        return place;
    }

    /** The name of the motif or fill that is not there, if that is the mistake. */
    public Optional<String> missing() {
        return missing;
    }

    /** The same mistake at a place, unless it already has one. */
    public UserError at(SourceLocation where) {
        return place.isPresent() ? this : new UserError(message, known(where), missing);
    }

    /** The same mistake where no file has a place for it. */
    public UserError nowhere() {
        return new UserError(message, Optional.empty(), missing);
    }

    /**
     * The message with its place before it, as a compiler would print it: {@code file:line:column: message}; one line,
     * safe to show.
     */
    public String describe(Language language) {
        return SafeText.of(place.map(p -> p + ": ").orElse("") + message.in(language));
    }
}
