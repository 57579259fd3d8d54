package id.canting.dyeing;

import id.canting.text.Text;

/**
 * What goes into a bath.
 *
 * @param kind whether it is the dye, the fixer that was chosen, or a chemical
 * @param id of the chemical; that of the role for the others
 * @param per what the amount is counted for
 * @param amount in grams, or millilitres where the chemical is poured
 */
public record Ingredient(Role kind, String id, Per per, Amount amount) {
    /** What it is in the bath. */
    public enum Role {
        DYE,
        FIXER,
        CHEMICAL
    }

    /** What an amount is counted for. */
    public enum Per {
        /** A litre of ready bath. */
        LITRE(new Text("/L", "/L")),
        /** A kilogram of dry cloth and one dip. */
        KILOGRAM(new Text("/kg kain", "/kg of cloth")),
        /** A gram of dye. */
        DYE(new Text("/g pewarna", "/g of dye"));

        private final Text text;

        Per(Text text) {
            this.text = text;
        }

        /** What stands behind the unit of an amount. */
        public Text text() {
            return text;
        }
    }
}
