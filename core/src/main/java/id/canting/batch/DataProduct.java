package id.canting.batch;

import id.canting.text.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * What is known of an item, as JSON. Such a file carries no recipe.
 *
 * @param recipe all that decides the data besides the item's design
 * @param making gives the data by name
 */
record DataProduct(String pattern, String recipe, Function<ItemContext, Object> making) implements Product {
    @Override
    public boolean carriesDesign() {
        return false;
    }

    @Override
    public void write(ItemContext made, OutputStream out) throws IOException {
        out.write(Json.write(making.apply(made)).getBytes(StandardCharsets.UTF_8));
    }
}
