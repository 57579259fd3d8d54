package id.canting.batch;

import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.machine.LayerColours;
import id.canting.parameter.Unit;
import id.canting.sheet.lesson.Lesson;
import java.util.Arrays;
import java.util.List;

/** The keys of an entry of a plan's {@code outputs:}. */
final class OutputKeys {
    static final List<Key> ALL = List.of(
            Key.of(
                            "file",
                            "Pattern of the file's name, with its ending",
                            "Pola nama berkas, dengan akhirannya",
                            Shapes.WORD)
                    .needed(),
            Key.of("dpi", "Pixels per inch, for png", "Piksel per inci, untuk png", Shapes.measure(Unit.COUNT)),
            Key.of(
                    "step",
                    "Shows the cloth after this step instead of finished; for the sheet ties, the tie steps it shows",
                    "Memperlihatkan kain sesudah langkah ini, bukan kain jadi; untuk lembar ties, langkah ikatan yang"
                            + " ditampilkan",
                    Shapes.any(Shapes.COUNT, Shapes.words())),
            Key.of(
                    "view",
                    "Another view of the design: wax:K, tile, swatch, ties, garment:shirt, garment:sarung or"
                            + " garment:selendang",
                    "Tampilan lain dari rancangan: wax:K, tile, swatch, ties, garment:shirt, garment:sarung atau"
                            + " garment:selendang",
                    Shapes.WORD),
            Key.of(
                    "rings",
                    "How the soft edges of ties are written in a picture: image, bands:N or exact",
                    "Cara menggambar tepi ikatan yang lembut pada gambar: image, bands:N atau exact",
                    Shapes.WORD),
            Key.of(
                    "part",
                    "The part of the cloth in a picture: x,y w,h in mm, or zone:NAME",
                    "Bagian kain pada gambar: x,y w,h dalam mm, atau zone:NAMA",
                    Shapes.WORD),
            Key.of(
                    "bleed",
                    "How far a picture goes on beyond its edges, to be trimmed after printing, for pdf",
                    "Seberapa jauh gambar diteruskan melewati tepinya untuk dipotong sesudah dicetak, untuk pdf",
                    Shapes.measure(Unit.LENGTH)),
            Key.of(
                    "profile",
                    "A file for a machine instead of a picture; plot if the file ends in .dxf",
                    "Berkas untuk mesin, bukan gambar; plot bila berkasnya berakhiran .dxf",
                    Shapes.oneOf(MachineProducts.PROFILES)),
            Key.of(
                    "dxf",
                    "Which DXF a machine's file is: r12, or r2000, which states its unit; r12 if not given",
                    "DXF mana berkas mesin itu: r12, atau r2000 yang menyebut satuannya; r12 jika tidak ditulis",
                    Shapes.oneOf(MachineProducts.DXF)),
            Key.of(
                    "template",
                    "The file beside the plan that says how a machine wants its G-code, for gcode",
                    "Berkas di samping rencana yang menentukan cara mesin meminta G-code-nya, untuk gcode",
                    Shapes.WORD),
            Key.of(
                    "fill",
                    "Whether a plotter fills what is covered: none, or hatch",
                    "Apakah plotter mengarsir bidang tertutup: none, atau hatch",
                    Shapes.oneOf(List.of("none", "hatch"))),
            Key.of(
                    "colours",
                    "The colours of a machine's layers: none, lightburn or school",
                    "Warna lapisan berkas mesin: none, lightburn atau school",
                    Shapes.oneOf(Arrays.stream(LayerColours.values())
                            .map(LayerColours::id)
                            .toList())),
            Key.of(
                    "bridge",
                    "How wide the bridges of a stencil are",
                    "Lebar jembatan pada stensil",
                    Shapes.measure(Unit.LENGTH)),
            Key.of(
                    "fill-gaps",
                    "Whether gaps too narrow for a stamp are filled",
                    "Apakah sela yang terlalu sempit untuk cap ditutup",
                    Shapes.FLAG),
            Key.of(
                    "report",
                    "A report instead of a picture: estimate and measure as json, check as json or a picture, lookbook as"
                            + " pdf or html",
                    "Laporan sebagai ganti gambar: estimate dan measure dalam json, check dalam json atau gambar, lookbook"
                            + " dalam pdf atau html",
                    Shapes.oneOf(ReportProducts.names())),
            Key.of(
                    "limit",
                    "Limits of the craft that the workshop sets otherwise, for check, cap and the profile cap",
                    "Batas pengerjaan yang ditetapkan lain oleh sanggar, untuk check, cap dan profil cap",
                    Shapes.map(Shapes.SCALAR)),
            Key.of(
                    "coefficients",
                    "The file of coefficients beside the plan, for estimate",
                    "Berkas koefisien di samping rencana, untuk estimate",
                    Shapes.WORD),
            Key.of(
                    "prices",
                    "The price file beside the plan, for estimate",
                    "Berkas harga di samping rencana, untuk estimate",
                    Shapes.WORD),
            Key.of("title", "The title of a lookbook", "Judul lookbook", Shapes.WORD),
            Key.of(
                    "maker",
                    "The file beside the plan that says who makes the cloths, for lookbook",
                    "Berkas di samping rencana yang menyebut pembuat kain, untuk lookbook",
                    Shapes.WORD),
            Key.of(
                    "garment",
                    "What a lookbook shows the cloth as: shirt, sarung, selendang, or none",
                    "Kain ditampilkan sebagai apa dalam lookbook: shirt, sarung, selendang, atau none",
                    Shapes.words()),
            Key.of(
                    "sheet",
                    "A sheet instead of a picture, as pdf; ties as dxf or gcode, too",
                    "Lembar sebagai ganti gambar, dalam pdf; ties juga dalam dxf atau gcode",
                    Shapes.oneOf(SheetProducts.names())),
            Key.of(
                    "paper",
                    "The sheet's paper: a4, f4, a3, letter, legal or sides",
                    "Kertasnya: a4, f4, a3, letter, legal atau panjang sisinya",
                    Shapes.WORD),
            Key.of(
                    "what",
                    "What is shown, for trace, ties and machines: cloth, repeat, or for trace zone:NAME",
                    "Yang ditampilkan, untuk trace, ties dan mesin: cloth, repeat, atau untuk trace zone:NAMA",
                    Shapes.WORD),
            Key.of(
                    "all",
                    "Whether all is printed at true size: for trace a zone of bands all round, for ties every tie",
                    "Apakah semuanya dicetak ukuran sebenarnya: untuk trace seluruh keliling zona berpita, untuk ties semua"
                            + " ikatan",
                    Shapes.FLAG),
            Key.of(
                    "wax",
                    "The wax steps that trace, cap or a machine shows; all of them if not given",
                    "Langkah malam yang ditampilkan trace, cap atau mesin; semuanya jika tidak ditulis",
                    Shapes.words()),
            Key.of(
                    "mirror",
                    "Whether the tracing is mirrored, for the other side of the cloth",
                    "Apakah jiplakannya dicerminkan, untuk nerusi sisi kain sebaliknya",
                    Shapes.FLAG),
            Key.of(
                    "projector",
                    "Whether the tracing is one page at true size, for a projector",
                    "Apakah jiplakannya satu halaman ukuran sebenarnya, untuk proyektor",
                    Shapes.FLAG),
            Key.of(
                    "ties",
                    "Whether a tracing shows the ties as well",
                    "Apakah jiplakan juga memuat ikatan",
                    Shapes.FLAG),
            Key.of(
                    "outline",
                    "Whether trace or cap shows outlines alone, without fills",
                    "Apakah trace atau cap hanya memuat garis luar, tanpa isen",
                    Shapes.FLAG),
            Key.of("line", "How thick a tracing's lines are", "Tebal garis jiplakan", Shapes.measure(Unit.LENGTH)),
            Key.of(
                    "overlap",
                    "What neighbouring pages share, for trace and ties",
                    "Lebar bagian yang sama pada halaman bertetangga, untuk trace dan ties",
                    Shapes.measure(Unit.LENGTH)),
            Key.of(
                    "fold",
                    "Whether only the half beside the fold line is shown, if the ties mirror each other",
                    "Apakah hanya separuh di sisi garis lipat, kalau ikatannya setangkup",
                    Shapes.FLAG),
            Key.of(
                    "hole",
                    "How wide the holes of a tie template are",
                    "Lebar lubang templat ikatan",
                    Shapes.measure(Unit.LENGTH)),
            Key.of(
                    "parts",
                    "What of the wax a machine makes: all, or only outline",
                    "Bagian malam yang dibuat mesin: all, atau hanya outline",
                    Shapes.oneOf(List.of("all", "outline"))),
            Key.of(
                    "form",
                    "What the sheet of ties is for: to look at, to prick through, to cut from card",
                    "Guna lembar ikatan: untuk dilihat, ditusuk jarum, atau dipotong dari karton",
                    Shapes.oneOf(TemplateSheets.FORMS)),
            Key.of("book", "Which book of the lesson", "Buku pelajaran yang mana", Shapes.oneOf(Lesson.PARTS)),
            Key.of(
                    "only",
                    "The skills that a practice sheet trains; all of them if not given",
                    "Keterampilan yang dilatih lembar practice; semuanya jika tidak ditulis",
                    Shapes.words()),
            Key.of(
                    "isen",
                    "The fills that a practice sheet trains; all of them if not given",
                    "Isen yang dilatih lembar practice; semuanya jika tidak ditulis",
                    Shapes.words()),
            Key.of(
                    "motif",
                    "The motif that a practice sheet or a motif's page is about; the design's first if not given",
                    "Motif yang menjadi pokok lembar practice atau lembar motif; motif pertama rancangan jika tidak ditulis",
                    Shapes.WORD),
            Key.of(
                    "lang",
                    "The language of a sheet, a view, or the layers in an SVG or PDF picture: id, en, or for sheets in words"
                            + " id+en; id if not given",
                    "Bahasa lembar, tampilan, atau lapisan dalam gambar SVG atau PDF: id, en, atau untuk lembar"
                            + " berkata-kata id+en;"
                            + " id jika tidak ditulis",
                    Shapes.oneOf(List.of("id", "en", "id+en"))));

    private OutputKeys() {}
}
