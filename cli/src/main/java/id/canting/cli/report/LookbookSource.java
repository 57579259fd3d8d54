package id.canting.cli.report;

import id.canting.cloth.Cloth;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.format.DesignName;
import id.canting.sanggar.Draft;
import id.canting.sanggar.RecipeFile;
import id.canting.sanggar.Sanggar;
import id.canting.sheet.lookbook.LookbookCloth;
import id.canting.sheet.repeat.Colourways;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cloths of a page for the market: those of design files, or those that a page carries. */
final class LookbookSource {
    private LookbookSource() {}

    /** All cloths, in the order they are named. */
    static List<LookbookCloth> all(List<Path> designs, Sanggar sanggar) {
        Map<String, LookbookCloth> all = new LinkedHashMap<>();
        for (Path design : designs) {
            EmbeddedRecipe page = carried(design);
            if (page == null) {
                String id = free(LookbookCloth.id(DesignName.of(String.valueOf(design.getFileName()))), all);
                all.put(id, of(id, sanggar.read(design)));
                continue;
            }
            String[] names =
                    page.settings().getOrDefault(LookbookCloth.NAMES, "").split(" ", -1);
            for (int i = 0; i < names.length; i++) {
                String text = i == 0 ? page.recipe() : page.settings().getOrDefault(LookbookCloth.DESIGN + (i + 1), "");
                String id = free(names[i], all);
                all.put(id, of(id, sanggar.beside(design).read(design.toString(), text)));
            }
        }
        return List.copyOf(all.values());
    }

    private static @Nullable EmbeddedRecipe carried(Path file) {
        EmbeddedRecipe carried = RecipeFile.carries(file) ? RecipeFile.imprint(file) : null;
        return carried != null && carried.settings().containsKey(LookbookCloth.NAMES) ? carried : null;
    }

    private static LookbookCloth of(String id, Draft draft) {
        Cloth cloth = draft.make();
        List<Colourways.Way> ways = new ArrayList<>();
        cloth.design()
                .presets()
                .forEach((name, changes) ->
                        ways.add(Colourways.Way.of(name, draft.preset(name).make(), changes, cloth)));
        return new LookbookCloth(id, cloth, draft.sanggar().library(), ways);
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
