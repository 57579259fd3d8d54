package id.canting.variation;

import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import id.canting.design.DesignReader;
import id.canting.design.DesignWriter;
import id.canting.design.Overrides;
import id.canting.design.yaml.Node;
import id.canting.dye.DyeLibrary;
import id.canting.motif.Catalogue;
import id.canting.output.Imprint;
import id.canting.output.WholeFile;
import id.canting.output.png.PngWriter;
import id.canting.output.svg.SvgWriter;
import id.canting.scene.Scene;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Carries out a plan: each item is a design with its values set, made and written on its own. One that fails stops no
 * other. What is written does not depend on how many workers there are.
 */
public final class Batch {
    private final Plan plan;
    private final Node design;
    private final Catalogue catalogue;
    private final DyeLibrary dyes;
    private final String version;

    /**
     * @param plan what to make
     * @param design the design file's tree
     * @param version of the program, for the files' imprint
     */
    public Batch(Plan plan, Node design, Catalogue catalogue, DyeLibrary dyes, String version) {
        this.plan = plan;
        this.design = design;
        this.catalogue = catalogue;
        this.dyes = dyes;
        this.version = version;
    }

    /** The files the plan will write, in order. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        for (Plan.Item item : plan.items()) {
            plan.outputs().forEach(output -> files.add(Names.file(plan, item, output)));
        }
        return files;
    }

    /**
     * Makes all items.
     *
     * @param folder where the files go; it exists
     * @param overwrite whether files that are there may be replaced
     * @param workers how many items are made at a time, at least 1
     * @param done told of each item as it is finished, one at a time
     * @return what became of each item, in the order of the plan
     */
    public List<ItemResult> run(Path folder, boolean overwrite, int workers, Consumer<ItemResult> done)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<ItemResult>> futures = new ArrayList<>();
            for (Plan.Item item : plan.items()) {
                futures.add(pool.submit(() -> {
                    ItemResult result = item(item, folder, overwrite);
                    synchronized (done) {
                        done.accept(result);
                    }
                    return result;
                }));
            }
            List<ItemResult> results = new ArrayList<>();
            for (Future<ItemResult> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("an item of the batch broke off", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private ItemResult item(Plan.Item item, Path folder, boolean overwrite) {
        List<ItemResult.Written> written = new ArrayList<>();
        try {
            Node tree = design;
            for (Map.Entry<String, String> value : item.values().entrySet()) {
                tree = Overrides.apply(tree, value.getKey(), value.getValue());
            }
            DesignFile file = new DesignReader(catalogue, dyes).read(tree);
            Cloth cloth = Cloth.make(file, catalogue, dyes);
            Scene picture = cloth.picture(cloth.steps());
            for (Plan.Output output : plan.outputs()) {
                written.add(write(picture, file, item, output, folder, overwrite));
            }
            return new ItemResult(item, file.design().seed(), written, "");
        } catch (UserError fault) {
            return new ItemResult(item, 0, written, fault.describe(Language.EN));
        }
    }

    private ItemResult.Written write(
            Scene picture, DesignFile file, Plan.Item item, Plan.Output output, Path folder, boolean overwrite) {
        String name = Names.file(plan, item, output);
        TreeMap<String, String> settings = new TreeMap<>();
        if (output.kind().equals("png")) {
            settings.put("dpi", Decimals.write(output.dpi(), 3));
        }
        Imprint imprint = new Imprint(version, DesignWriter.write(file.design()), settings);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (output.kind().equals("png")) {
                PngWriter.write(picture, output.dpi(), imprint, bytes);
            } else {
                SvgWriter.write(picture, imprint, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WholeFile.write(folder.resolve(name), overwrite, bytes::writeTo);
        return new ItemResult.Written(name, Sha256.of(bytes.toByteArray()));
    }
}
