package id.canting.sheet.lesson;

import id.canting.dyeing.BathWork;
import id.canting.estimate.Needs;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step as it is taught.
 *
 * @param number counted from 1, preparing the cloth included
 * @param name of the step in the design; empty for what is no step of it
 * @param title what is done
 * @param works the kinds of work in it
 * @param numbers of the design that its sentences name
 * @param picture of the cloth after it; none for what leaves the cloth as it was
 * @param needs what it takes for one cloth
 * @param bath all that is done at its bath, mixed for the cloths of a group; none where it has no bath
 */
record LessonStep(
        int number,
        String name,
        Text title,
        List<WorkKind> works,
        Map<String, Text> numbers,
        Optional<Scene> picture,
        Needs needs,
        Optional<BathWork> bath) {
    /** Copies the collections. */
    LessonStep {
        works = List.copyOf(works);
        numbers = Map.copyOf(numbers);
    }
}
