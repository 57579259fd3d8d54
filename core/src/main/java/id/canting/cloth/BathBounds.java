package id.canting.cloth;

import id.canting.design.Cut;
import id.canting.design.bath.BathSettings;
import id.canting.dye.DyeKind;
import id.canting.dyeing.Method;
import id.canting.dyeing.Trait;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a bath may not do to dye and cloth, and what it had better not do to the colour of earlier baths. */
final class BathBounds {
    private BathBounds() {}

    /** Why a bath would spoil its dye or the cloth; nothing where it would not. */
    static List<Text> broken(String step, BathSettings bath, String fibre) {
        Method method = bath.method();
        List<Text> broken = new ArrayList<>();
        if (bath.temperature() > method.ceiling()) {
            Text from =
                    method.ceilingFrom().isEmpty() ? text("ceiling.ours") : text("ceiling.from", method.ceilingFrom());
            broken.add(text("ceiling", step, bath.temperature(), method.name(), method.ceiling(), from));
        }
        if (!method.allows(fibre)) {
            Text fit = Text.joined(
                    method.fibres().stream().sorted().map(BathBounds::fibre).toList(), ", ");
            broken.add(text("fibre", step, method.name(), fibre(fibre), fit));
        }
        return broken;
    }

    /** What cloth bears only with care. */
    static List<Text> doubts(String step, BathSettings bath, String fibre) {
        return bath.method().careful().contains(fibre)
                ? List.of(text("fibre.alkaline", step, bath.method().name(), fibre(fibre)))
                : List.of();
    }

    /** What a bath does to the colours of baths before it. */
    static List<Text> after(String step, BathSettings bath, Map<String, BathSettings> earlier) {
        List<Text> doubts = new ArrayList<>();
        String reduced = names(earlier, one -> one.reducible());
        if (bath.method().is(Trait.REDUCING) && !reduced.isEmpty()) {
            doubts.add(text("after.reducing", step, bath.method().name(), reduced));
        }
        String loose = names(
                earlier,
                one -> one.dye().kind() == DyeKind.REMAZOL && !one.method().is(Trait.RESTED));
        if (bath.dye().kind() == DyeKind.NAPHTHOL && !loose.isEmpty()) {
            doubts.add(text("after.remazol", step, loose));
        }
        return doubts;
    }

    private static String names(Map<String, BathSettings> earlier, Predicate<BathSettings> which) {
        return earlier.entrySet().stream()
                .filter(one -> which.test(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static Text fibre(String id) {
        return Arrays.stream(Cut.Fibre.values())
                .filter(fibre -> fibre.id().equals(id))
                .findFirst()
                .map(Cut.Fibre::text)
                .orElseThrow();
    }

    private static Text text(String key, Object... arguments) {
        return Workshop.MESSAGES.text(key, arguments);
    }
}
