package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.file.Overrides;
import id.canting.design.yaml.Node;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Carries out a plan: each item is a design with its values set, made and written on its own. One that fails stops no
 * other. What is written does not depend on how many workers there are, on their order, nor on shards.
 */
public final class Batch {
    private final Plan plan;
    private final Node design;
    private final Library library;
    private final String version;
    private final String inputs;
    private final DrawingMemory memory = DrawingMemory.usual();

    /**
     * @param plan what to make
     * @param design the design file's tree
     * @param version of the program, for the files' imprint
     * @param inputs the texts of all files that decide the items
     * @throws UserError where the design cannot be read, or has no place for a varied path
     */
    public Batch(Plan plan, Node design, Library library, String version, List<String> inputs) {
        this.plan = plan;
        this.design = design;
        this.library = library;
        this.version = version;
        List<String> all = new ArrayList<>(List.of(version));
        all.addAll(inputs);
        this.inputs = Sha256.of(all);
        new DesignReader(library).read(design);
        plan.paths().stream()
                .filter(path -> !path.equals(Changes.PRESET))
                .forEach(path -> Overrides.check(design, path));
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The items of a part of the plan, in order. */
    public Stream<Plan.Item> items(Shard shard) {
        AtomicLong position = new AtomicLong();
        return plan.items().filter(item -> shard.has(position.getAndIncrement()));
    }

    /** What the manifest of a part says of the whole. */
    Manifest manifest(Shard shard) {
        return new Manifest(version, plan.design(), inputs, plan.count(), shard.written(), plan.paths());
    }

    /** Makes an item and writes its files. */
    ItemResult make(Plan.Item item, BatchFolder folder) {
        List<ItemResult.Written> written = new ArrayList<>();
        long seed = 0;
        String fault = "";
        try {
            DesignFile file = new DesignReader(library).read(Changes.apply(design, item.values()));
            seed = file.design().seed();
            ItemContext made = new ItemContext(Cloth.make(file, library, memory), version);
            for (Product output : plan.outputs()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
                output.write(made, bytes);
                String name = FileNames.file(plan, item, output.pattern());
                folder.write(name, bytes.toByteArray());
                written.add(new ItemResult.Written(name, Sha256.of(bytes.toByteArray())));
            }
        } catch (UserError e) {
            fault = e.describe(Language.EN);
        } catch (IOException e) {
            fault = "could not be written: " + e.getMessage();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fault = "fault of the program: " + e.getClass().getSimpleName();
        }
        String where =
                fault.isEmpty() ? "" : item.place().map(place -> place + ": ").orElse("");
        return new ItemResult(item.index(), item.values(), seed, written, where + fault);
    }
}
