package id.canting.cli.report;

import id.canting.cli.shell.Replay;
import id.canting.cloth.Cloth;
import id.canting.design.Design;
import id.canting.design.file.DesignWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.output.format.DesignName;
import id.canting.sanggar.Draft;
import id.canting.sanggar.RecipeFile;
import id.canting.sanggar.Sanggar;
import id.canting.sheet.repeat.Colourways;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cloth on a page for the market.
 *
 * @param id its name in addresses, which no other cloth of the page has
 * @param draft of its design
 * @param cloth as it is made of the draft
 * @param ways how its presets dye it
 */
record LookbookCloth(String id, Draft draft, Cloth cloth, List<Colourways.Way> ways) {
    /** Under which the page carries the names of its cloths. */
    private static final String NAMES = "names";

    /** Under which the page carries a design but the first, which is its recipe; its number, from 2 on, stands behind. */
    private static final String DESIGN = "cloth-";

    /** The cloths of some design files, or those that a page carries. */
    static List<LookbookCloth> all(List<Path> designs, Sanggar sanggar) {
        Map<String, LookbookCloth> all = new LinkedHashMap<>();
        for (Path design : designs) {
            EmbeddedRecipe page = carried(design);
            if (page == null) {
                String id = free(plain(design), all);
                all.put(id, of(id, sanggar.read(design)));
                continue;
            }
            String[] names = page.settings().getOrDefault(NAMES, "").split(" ", -1);
            for (int i = 0; i < names.length; i++) {
                String text = i == 0 ? page.recipe() : page.settings().getOrDefault(DESIGN + (i + 1), "");
                String id = free(names[i], all);
                all.put(id, of(id, sanggar.beside(design).read(design.toString(), text)));
            }
        }
        return List.copyOf(all.values());
    }

    private static @Nullable EmbeddedRecipe carried(Path file) {
        EmbeddedRecipe carried = RecipeFile.carries(file) ? RecipeFile.imprint(file) : null;
        return carried != null && carried.settings().containsKey(NAMES) ? carried : null;
    }

    private static LookbookCloth of(String id, Draft draft) {
        Cloth cloth = draft.make();
        List<Colourways.Way> ways = new ArrayList<>();
        cloth.design()
                .presets()
                .forEach((name, changes) ->
                        ways.add(Colourways.Way.of(name, draft.preset(name).make(), changes, cloth)));
        return new LookbookCloth(id, draft, cloth, ways);
    }

    /** What a page of some cloths carries. */
    static EmbeddedRecipe imprint(ReplayCommand command, List<LookbookCloth> cloths) {
        Map<String, String> settings = new TreeMap<>();
        settings.put(
                NAMES, String.join(" ", cloths.stream().map(LookbookCloth::id).toList()));
        for (int i = 1; i < cloths.size(); i++) {
            settings.put(DESIGN + (i + 1), DesignWriter.write(cloths.get(i).told()));
        }
        return Replay.of(command, cloths.get(0).told(), settings);
    }

    private Design told() {
        return Colourways.told(cloth.design(), ways);
    }

    private static String plain(Path design) {
        String plain = DesignName.of(String.valueOf(design.getFileName()))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return "kain-" + plain.replaceAll("^-|-$", "");
    }

    /** A number tells two of one name apart. */
    private static String free(String id, Map<String, LookbookCloth> taken) {
        int number = 2;
        String free = id;
        while (taken.containsKey(free)) {
            free = id + "-" + number++;
        }
        return free;
    }
}
