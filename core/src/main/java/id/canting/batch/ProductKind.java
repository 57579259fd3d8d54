package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of the sheets or reports an output can be, by its name.
 *
 * @param keys that it has a use for, besides {@code file} and the key that names it
 */
record ProductKind(String name, List<String> keys, Function<Asked, Product> reading) {
    static List<String> names(List<ProductKind> kinds) {
        return kinds.stream().map(ProductKind::name).toList();
    }

    /**
     * Reads the output that a key names.
     *
     * @param key such as {@code sheet}; its message is {@code output.} and the key
     * @throws UserError where none has the name, or the output has a key that is of no use to it
     */
    static Product read(Asked asked, String key, List<ProductKind> kinds) {
        Node named = asked.fields().get(key);
        String name = Fields.word(named);
        List<String> names = names(kinds);
        ProductKind kind = kinds.stream()
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        PlanReader.MESSAGES.text(
                                "output." + key, name, String.join(", ", names), Suggestion.didYouMean(name, names)),
                        named.place()));
        asked.only(
                Text.same(key + ": " + name),
                Stream.concat(Stream.of("file", key), kind.keys.stream()).toList());
        return kind.reading.apply(asked);
    }
}
