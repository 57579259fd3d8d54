package id.canting.sheet.lesson;

import id.canting.design.yaml.JsonSchema;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shape;
import id.canting.design.yaml.Shapes;
import id.canting.parameter.Unit;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.List;
import java.util.Map;

/** The keys of a lesson file, for its reader and its schema. */
public final class LessonKeys {
    private static final Shape SAID = Shapes.any(
            Shapes.WORD,
            Shapes.table(List.of(
                    Key.of("id", "In Indonesian", "Dalam bahasa Indonesia", Shapes.WORD),
                    Key.of("en", "In English", "Dalam bahasa Inggris", Shapes.WORD))));

    static final List<Key> ITEM = List.of(
            Key.of("time", "How long it takes", "Berapa lama", Shapes.measure(Unit.TIME)),
            Key.of("do", "What is done", "Apa yang dikerjakan", SAID).needed());

    static final List<Key> MEETING = List.of(
            Key.of("title", "What the meeting is about", "Isi pertemuan", SAID),
            Key.of(
                            "work",
                            "What is done in it, in order",
                            "Yang dikerjakan, berurutan",
                            Shapes.list(Shapes.table(ITEM)))
                    .needed());

    static final List<Key> FILE = List.of(
            Key.of(LessonReader.VERSION, "Version of the format", "Versi format", Shapes.constant(1))
                    .needed(),
            Key.of(
                            "design",
                            "The design, beside the lesson file",
                            "Rancangan, di samping berkas pelajaran",
                            Shapes.WORD)
                    .needed(),
            Key.of(
                    "title",
                    "Title of the lesson; else the design's",
                    "Judul pelajaran; tanpa ini judul rancangan",
                    SAID),
            Key.of(
                    "aims",
                    "What a learner can do in the end; else what follows from the steps",
                    "Kemampuan peserta sesudahnya; tanpa ini mengikuti langkah-langkahnya",
                    Shapes.list(SAID)),
            Key.of(
                    "level",
                    "For whom it is; beginners and intermediates get more time",
                    "Untuk siapa; pemula dan menengah mendapat waktu lebih",
                    Shapes.oneOf(List.of("pemula", "menengah", "mahir", "beginner", "intermediate", "advanced"))),
            Key.of("participants", "How many learners", "Berapa peserta", Shapes.integer(1)),
            Key.of(
                    "group",
                    "How many share a stove, a wax pan and tubs",
                    "Berapa orang berbagi kompor, wajan malam, dan bak",
                    Shapes.integer(1)),
            Key.of(
                    "together",
                    "How many make one cloth together",
                    "Berapa orang mengerjakan satu kain bersama",
                    Shapes.integer(1)),
            Key.of("hours", "How long a meeting lasts", "Lama satu pertemuan", Shapes.measure(Unit.TIME)),
            Key.of(
                    "days",
                    "How many meetings; else as many as the work needs",
                    "Berapa pertemuan; tanpa ini sesuai" + " kebutuhan",
                    Shapes.integer(1)),
            Key.of(
                    "jp",
                    "Minutes of one training hour (JP)",
                    "Menit satu jam pelajaran (JP)",
                    Shapes.measure(Unit.TIME)),
            Key.of(
                    "meetings",
                    "What is done in each meeting; else it is reckoned",
                    "Isi tiap pertemuan; tanpa ini dihitung",
                    Shapes.list(Shapes.table(MEETING))),
            Key.of("units", "Competence units with their codes", "Unit kompetensi dengan kodenya", Shapes.list(SAID)),
            Key.of(
                    "pass",
                    "Points from which a learner is competent",
                    "Nilai terendah peserta yang kompeten",
                    Shapes.measure(Unit.COUNT)),
            Key.of(
                    "rubric",
                    "Points of the rubric's criteria, 100 in all",
                    "Bobot kriteria rubrik, seluruhnya 100",
                    Shapes.map(Shapes.measure(Unit.COUNT))));

    private LessonKeys() {}

    /** The JSON Schema of a lesson file, its keys described in a language. */
    public static Map<String, Object> schema(Language language) {
        return JsonSchema.of(
                "lesson:1", new Text("Berkas pelajaran Canting", "Canting lesson file"), FILE, Map.of(), language);
    }
}
