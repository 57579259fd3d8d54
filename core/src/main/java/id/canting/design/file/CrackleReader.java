package id.canting.design.file;

import id.canting.design.Crackle;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.parameter.Unit;
import id.canting.text.Messages;
import id.canting.text.UserError;

/** Reads a wax step's {@code crackle:}, one word or a table. */
public final class CrackleReader {
    private static final Messages MESSAGES = Messages.beside(CrackleReader.class, "messages");
    private static final double USUAL_ALONG = 0.5;

    private CrackleReader() {}

    public static Crackle read(Node node) {
        if (!(node instanceof Node.Table)) {
            return Crackle.of(strength(node, Crackle.Strength.values()));
        }
        Fields fields = Fields.of(node, StepKeys.CRACKLE);
        Crackle.Strength strength = strength(fields.get("strength"), Crackle.Strength.LIGHT, Crackle.Strength.STRONG);
        if (fields.has("along") && !fields.has("direction")) {
            throw new UserError(
                    MESSAGES.text("crackle.along"), fields.get("along").place());
        }
        return new Crackle(
                strength,
                fields.number("spacing", Unit.LENGTH, strength.spacing(), Crackle.LEAST_SPACING, Crackle.MOST_SPACING),
                fields.number("direction", Unit.ANGLE, 0, -360, 360),
                fields.number("along", Unit.RATIO, fields.has("direction") ? USUAL_ALONG : 0, 0, 1));
    }

    private static Crackle.Strength strength(Node node, Crackle.Strength... options) {
        return LayoutReader.option(node, "crackle", options, Crackle.Strength::id);
    }
}
