package id.canting.sheet.lookbook;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.text.Messages;
import id.canting.text.SafeText;
import id.canting.text.UserError;
import java.util.List;

/**
 * Who makes and sells the cloths; what is not said stays empty.
 *
 * @param name of the maker or the workshop
 * @param place where it is
 * @param contact how to reach it, such as a telephone number
 * @param link an address that begins with {@code http}; only with it a code to scan is made
 */
public record MakerProfile(String name, String place, String contact, String link) {
    /** Nobody says who makes it. */
    public static final MakerProfile UNSAID = new MakerProfile("", "", "", "");

    static final Messages MESSAGES = Messages.beside(MakerProfile.class, "messages");

    private static final List<String> KEYS = List.of("name", "place", "contact", "link");

    /**
     * Makes what a stranger may have written visible, and checks the link.
     *
     * @throws UserError for a link that is no address of a page
     */
    public MakerProfile {
        name = SafeText.of(name.strip());
        place = SafeText.of(place.strip());
        contact = SafeText.of(contact.strip());
        if (!link.isEmpty() && !link.matches("https?://[^\\s\"<>]+")) {
            throw new UserError(MESSAGES.text("link.bad", SafeText.of(link)));
        }
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return name.isEmpty() && place.isEmpty() && contact.isEmpty() && link.isEmpty();
    }

    /** The maker of a file: a table {@code maker} with {@code name}, {@code place}, {@code contact} and {@code link}. */
    public static MakerProfile read(Node file) {
        Fields maker = Fields.of(Fields.of(file, List.of("maker")).get("maker"), KEYS);
        return Fields.placed(
                maker.place(),
                () -> new MakerProfile(
                        maker.word("name", ""),
                        maker.word("place", ""),
                        maker.word("contact", ""),
                        maker.word("link", "")));
    }

    /** The same with what is said otherwise; empty words change nothing. */
    public MakerProfile with(String otherName, String otherPlace, String otherContact, String otherLink) {
        return new MakerProfile(
                otherName.isEmpty() ? name : otherName,
                otherPlace.isEmpty() ? place : otherPlace,
                otherContact.isEmpty() ? contact : otherContact,
                otherLink.isEmpty() ? link : otherLink);
    }
}
