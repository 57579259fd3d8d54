package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.cloth.ClothSeries;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.file.Overrides;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlWriter;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final BatchInputs inputs;
    private final String hash;
    private final DrawingMemory memory = DrawingMemory.usual();

    /**
     * @param plan what to make
     * @param design the design file's tree
     * @param inputs all that decides the items
     * @throws UserError where the design cannot be read, or has no step that an output shows
     */
    public Batch(Plan plan, Node design, Library library, BatchInputs inputs) {
        this.plan = plan;
        this.design = design;
        this.inputs = inputs;
        this.hash = inputs.hash();
        DesignFile read = new DesignReader(library).read(design);
        this.library = library.with(read.design().dyes().over(library.dyes()));
        plan.outputs().forEach(output -> output.check(read.design()));
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** What its designs are read against. */
    Library library() {
        return library;
    }

    /** The items of a part of the plan, in order. */
    public Stream<Plan.Item> items(Shard shard) {
        AtomicLong position = new AtomicLong();
        return plan.items().filter(item -> shard.has(position.getAndIncrement()));
    }

    /**
     * Checks that the design has a place for every path the plan varies.
     *
     * @throws UserError at the first that it has none for
     */
    public void requirePaths() {
        plan.paths().forEach(this::requirePath);
    }

    private void requirePath(String path) {
        if (!path.equals(Changes.PRESET)) {
            Fields.placed(plan.place(path), () -> {
                Overrides.check(design, path);
                return path;
            });
        }
    }

    /**
     * All that is wrong with the values of a part of the plan, found without making anything: every path is sought in the
     * design, and every distinct value is read there by the design's own reader.
     *
     * @return the faults with their places, in the order of the items
     */
    public List<UserError> faults(Shard shard) {
        List<UserError> paths = new ArrayList<>();
        for (String path : plan.paths()) {
            try {
                requirePath(path);
            } catch (UserError fault) {
                paths.add(fault);
            }
        }
        BatchTrial trial = new BatchTrial(plan, this::read);
        List<String> broken = plan.paths().stream()
                .filter(path -> paths.stream().anyMatch(fault -> fault.place().equals(Optional.of(plan.place(path)))))
                .toList();
        items(shard).forEach(item -> trial.read(item, broken));
        paths.addAll(trial.faults());
        return paths;
    }

    private DesignFile read(Map<String, String> values) {
        return new DesignReader(library).read(Changes.apply(design, values));
    }

    /** What the manifest of a part says of the whole. */
    Manifest manifest(Shard shard) {
        return new Manifest(
                inputs.version(),
                plan.design(),
                hash,
                plan.count(),
                shard.written(),
                plan.paths(),
                plan.columns(),
                plan.contact().map(Contact::file).orElse(""));
    }

    /** Finds a file of an earlier run that would be made the same, and is whole. */
    @FunctionalInterface
    interface Earlier {
        Optional<Journal.Earlier> find(String name, String recipe) throws IOException;
    }

    /**
     * Makes an item and writes its files, but those that are there already.
     *
     * @param series of the worker that makes it
     * @throws IOException where no more can be written, of this item or any other
     */
    ItemResult make(Plan.Item item, ClothSeries series, BatchFolder folder, Earlier earlier) throws IOException {
        List<ItemResult.Written> written = new ArrayList<>();
        long seed = 0;
        String fault = "";
        try {
            Node tree = Changes.apply(design, item.values());
            String own = recipe(tree);
            ItemContext made = new ItemContext(
                    item.values(), this::read, this::cloth, series, library, inputs.version(), FileNames.design(plan));
            List<String> names = plan.files(item);
            for (int i = 0; i < names.size(); i++) {
                Product output = plan.outputs().get(i);
                String recipe = Sha256.of(List.of(own, output.recipe()));
                Optional<Journal.Earlier> there = earlier.find(names.get(i), recipe);
                if (there.isPresent()) {
                    seed = there.get().seed();
                    written.add(there.get().written());
                    continue;
                }
                seed = made.seed();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
                output.write(made, bytes);
                folder.write(names.get(i), bytes.toByteArray());
                written.add(new ItemResult.Written(names.get(i), Sha256.of(bytes.toByteArray()), recipe));
            }
        } catch (UserError e) {
            fault = e.describe(Language.EN);
        } catch (IOException e) {
            if (folder.isFull(e)) {
                throw e;
            }
            fault = "could not be written: " + e.getMessage();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fault = "fault of the program: " + e.getClass().getSimpleName();
        }
        String where =
                fault.isEmpty() ? "" : item.place().map(place -> place + ": ").orElse("");
        return new ItemResult(item.index(), item.values(), item.labels(), seed, written, where + fault);
    }

    /** Cloths for one worker to make one after another. */
    ClothSeries series() {
        return new ClothSeries(library, memory);
    }

    private Cloth cloth(DesignFile file) {
        return Cloth.make(file, library, memory);
    }

    /** The hash of all that decides an item's files, but the outputs themselves. */
    private String recipe(Node tree) {
        List<String> all = new ArrayList<>(inputs.program());
        all.add(YamlWriter.write(Fields.table(tree)));
        NamedDrawings.names(tree).forEach(name -> {
            all.add(name);
            all.add(inputs.drawings().text(name));
        });
        return Sha256.of(all);
    }
}
