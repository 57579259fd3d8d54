package id.canting.dyeing;

import id.canting.text.Text;

/**
 * What is put into a bath.
 *
 * @param id of the dye or chemical
 * @param kind whether it is the dye, the fixer, or a chemical
 * @param name for people
 * @param bought in what form and strength it is counted; empty for dyes
 * @param amount in the source's terms
 * @param per what that is counted for
 * @param unit g or mL
 * @param density kg a litre, 1 for what is weighed
 * @param exact by the recipe for the bath as it is mixed
 * @param measured as scale and jug can show it
 */
public record Portion(
        String id,
        Ingredient.Role kind,
        Text name,
        Text bought,
        Amount amount,
        Ingredient.Per per,
        String unit,
        double density,
        double exact,
        double measured) {
    /** Its weight as measured, grams. */
    public double grams() {
        return measured * density;
    }
}
