package id.canting.dyeing;

import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Text;

/** Amounts in words. */
public final class Quantity {
    private static final double THOUSAND = 1000;

    private Quantity() {}

    /** What is measured out, with its name. */
    static Text of(Portion portion) {
        Text amount = measured(portion.measured(), portion.unit());
        return new Text(portion.name().id() + " " + amount.id(), portion.name().en() + " " + amount.en());
    }

    /** An amount in grams or millilitres; from 1000 on in kilograms or litres. */
    public static Text measured(double value, String unit) {
        boolean large = value >= THOUSAND;
        String shown = large ? unit.equals("g") ? "kg" : "L" : unit;
        double number = large ? value / THOUSAND : value;
        return new Text(
                Decimals.spoken(number, 2, Language.ID) + " " + shown,
                Decimals.spoken(number, 2, Language.EN) + " " + shown);
    }

    /** All claims of an amount with whose each is, the one worked with first. */
    public static Text claims(Amount amount, String unit, Text per, Text ours) {
        return new Text(
                claims(amount, unit + per.id(), ours.id(), Language.ID),
                claims(amount, unit + per.en(), ours.en(), Language.EN));
    }

    private static String claims(Amount amount, String unit, String ours, Language language) {
        StringBuilder told = new StringBuilder();
        for (Amount.Claim claim : amount.claims()) {
            told.append(told.length() == 0 ? "" : "; ")
                    .append(span(claim.low(), claim.high(), language))
                    .append(' ')
                    .append(unit)
                    .append(" [")
                    .append(claim.sources().isEmpty() ? ours : claim.sources())
                    .append(']');
        }
        return told.toString();
    }

    private static String span(double low, double high, Language language) {
        String from = Decimals.spoken(low, 2, language);
        return low < high ? from + "–" + Decimals.spoken(high, 2, language) : from;
    }
}
