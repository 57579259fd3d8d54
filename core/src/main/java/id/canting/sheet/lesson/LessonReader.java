package id.canting.sheet.lesson;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.text.Decimals;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Reads lesson files: a design's name and what the trainer decides about the lesson on it.
 *
 * @param design as the file names it, beside itself
 * @param plan what the file says of the lesson
 */
public record LessonReader(String design, LessonPlan plan) {
    /** The key that tells a lesson file. */
    public static final String VERSION = "canting-lesson";

    private static final LessonPlan USUAL = LessonPlan.USUAL;

    /** Whether a tree is that of a lesson file and not of a design. */
    public static boolean isLesson(Node tree) {
        return tree instanceof Node.Table table && table.entries().containsKey(VERSION);
    }

    /**
     * The lesson in a file's text.
     *
     * @param file its name for messages
     * @throws UserError at the place of the first fault
     */
    public static LessonReader read(String file, String text) {
        Fields fields = Fields.of(YamlReader.read(file, text), Key.names(LessonKeys.FILE));
        Node version = fields.get(VERSION);
        if (!Fields.word(version).equals("1")) {
            throw new UserError(Lesson.MESSAGES.text("version", Fields.word(version)), version.place());
        }
        LessonPlan plan = Fields.placed(
                fields.place(),
                () -> new LessonPlan(
                        fields.find("title").map(LessonReader::text).orElse(Text.EMPTY),
                        texts(fields, "aims"),
                        fields.find("level")
                                .map(node -> Fields.placed(node, n -> Level.of(Fields.word(n))))
                                .orElse(USUAL.level()),
                        count(fields, "participants", USUAL.participants(), LessonPlan.MOST),
                        count(fields, "group", USUAL.group(), LessonPlan.MOST),
                        count(fields, "together", USUAL.together(), LessonPlan.MOST),
                        fields.number("hours", Unit.TIME, USUAL.hours() * 60, 30, 720) / 60,
                        fields.has("days")
                                ? OptionalInt.of(count(fields, "days", 1, LessonPlan.MOST_DAYS))
                                : OptionalInt.empty(),
                        fields.number("jp", Unit.TIME, USUAL.jp(), LessonPlan.JP),
                        meetings(fields),
                        texts(fields, "units"),
                        fields.has("pass")
                                ? OptionalDouble.of(fields.number("pass", Unit.COUNT, 0, 1, 100))
                                : OptionalDouble.empty(),
                        weights(fields)));
        return new LessonReader(Fields.word(fields.get("design")), plan);
    }

    private static int count(Fields fields, String key, int usual, int most) {
        double count = fields.number(key, Unit.COUNT, usual, 1, most);
        if (count != Math.rint(count)) {
            throw new UserError(
                    Lesson.MESSAGES.text("count.whole", key, Decimals.write(count, 6)),
                    fields.get(key).place());
        }
        return (int) count;
    }

    /** A text in both languages, or the same words for both. */
    private static Text text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Text.same(scalar.text());
        }
        Fields both = Fields.of(node, List.of("id", "en"));
        String id = both.word("id", both.word("en", ""));
        return new Text(id, both.word("en", id));
    }

    private static List<Text> texts(Fields fields, String key) {
        return fields.find(key)
                .map(node -> Fields.items(node).stream().map(LessonReader::text).toList())
                .orElse(List.of());
    }

    private static List<Meeting> meetings(Fields fields) {
        List<Meeting> meetings = new ArrayList<>();
        fields.find("meetings").ifPresent(list -> {
            for (Node node : Fields.items(list)) {
                Fields one = Fields.of(node, Key.names(LessonKeys.MEETING));
                List<Meeting.Item> items = new ArrayList<>();
                double whole = 0;
                for (Node work : Fields.items(one.get("work"))) {
                    Fields item = Fields.of(work, Key.names(LessonKeys.ITEM));
                    double minutes = item.number("time", Unit.TIME, 0, 0, 720);
                    whole += minutes;
                    items.add(new Meeting.Item(minutes, text(item.get("do"))));
                }
                meetings.add(
                        new Meeting(one.find("title").map(LessonReader::text).orElse(Text.EMPTY), whole, items));
            }
        });
        return meetings;
    }

    private static Map<String, Integer> weights(Fields fields) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        fields.entries("rubric")
                .forEach((name, node) -> weights.put(name, (int)
                        Math.rint(Fields.placed(node, n -> Measure.parse(name, Fields.word(n), Unit.COUNT)))));
        return weights;
    }
}
