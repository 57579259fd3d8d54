package id.canting.sheet.lesson;

import id.canting.estimate.Cost;
import id.canting.estimate.NumberText;
import id.canting.estimate.Prices;
import id.canting.sheet.flow.Block;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The budget of a lesson's materials (rencana anggaran biaya): amounts for all cloths, at the prices of a price file. A
 * price that nobody wrote is a line to fill in, and so is what this program knows nothing of.
 *
 * @param prices of the workshop, if it gave any
 */
record Budget(Optional<Prices> prices) {
    private static final String LABOUR = "labour-per-hour";
    private static final List<String> OTHERS = List.of("tools", "fuel", "copies", "meals", "fees");

    List<Block> blocks(LessonSubject subject) {
        int cloths = subject.plan().cloths();
        Prices paid = prices.orElse(new Prices("", Map.of()));
        List<Cost.Item> items =
                Cost.of(subject.estimate().squareMetres() * cloths, subject.all(), paid, subject.dyes())
                        .items()
                        .stream()
                        .filter(item -> !item.key().equals(LABOUR))
                        .toList();
        List<List<Block.Cell>> rows = new ArrayList<>();
        double sum = 0;
        boolean missing = false;
        for (Cost.Item item : items) {
            double amount = bought(item);
            double cost = Math.rint(amount * item.price().orElse(0));
            sum += cost;
            missing |= item.price().isEmpty();
            rows.add(List.of(
                    Block.Cell.of(item.label()),
                    Block.Cell.of(told(amount, item.unit())),
                    item.price().isPresent()
                            ? Block.Cell.of(Text.joined(
                                    List.of(NumberText.number(item.price().getAsDouble(), 2), item.unit()), "/"))
                            : FormFields.line(22),
                    item.price().isPresent() ? Block.Cell.of(NumberText.number(cost, 0)) : FormFields.line(26)));
        }
        for (String other : OTHERS) {
            rows.add(List.of(
                    Block.Cell.of(Lesson.MESSAGES.text("budget." + other)),
                    FormFields.line(22),
                    FormFields.line(22),
                    FormFields.line(26)));
        }
        rows.add(List.of(
                Block.Cell.of(
                        Lesson.MESSAGES.text(missing && prices.isPresent() ? "budget.partial" : "budget.materials")),
                Block.Cell.of(""),
                Block.Cell.of(""),
                prices.isPresent() ? Block.Cell.of(NumberText.number(sum, 0)) : FormFields.line(26)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("budget")));
        blocks.add(new Block.Paragraph(
                Lesson.MESSAGES.text(
                        prices.isPresent() ? "budget.note" : "budget.none",
                        Integer.toString(cloths),
                        Integer.toString(subject.plan().participants()),
                        paid.currency()),
                Block.LEAST,
                true));
        blocks.add(new Block.Table(
                List.of(3.0, 1.4, 1.5, 1.6),
                TrainerPart.heads("material", "amount", "price", "cost"),
                rows,
                Block.LEAST));
        return blocks;
    }

    /** What all cloths take, in whole grams, metres or hundredths, so that the amount told times the price is the cost. */
    private static double bought(Cost.Item item) {
        double least = switch (item.unit().en()) {
            case "kg" -> 1000;
            case "m" -> 1;
            default -> 100;
        };
        return Math.ceil(item.amount() * least - 1e-6) / least;
    }

    private static Text told(double amount, Text unit) {
        return unit.en().equals("kg") && amount < 1
                ? Text.joined(List.of(NumberText.number(amount * 1000, 0), Text.same("g")), " ")
                : Text.joined(List.of(NumberText.number(amount, 3), unit), " ");
    }
}
