package id.canting.dyeing;

import id.canting.text.Text;

/** What a bath of a size is mixed in; sizes of common ware, our choice. */
public enum Vessel {
    JAR(0.75, new Text("gelas 1 L", "1 L jar")),
    BASIN(2.5, new Text("baskom 3 L", "3 L basin")),
    BUCKET(8, new Text("ember 10 L", "10 L bucket")),
    TUB(20, new Text("bak 25 L", "25 L tub")),
    DRUM(65, new Text("drum 80 L", "80 L drum"));

    private final double litres;
    private final Text text;

    Vessel(double litres, Text text) {
        this.litres = litres;
        this.text = text;
    }

    /** The smallest that holds a bath without spilling; the largest for a bath that needs several. */
    static Vessel of(double litres) {
        for (Vessel vessel : values()) {
            if (litres <= vessel.litres) {
                return vessel;
            }
        }
        return DRUM;
    }

    /** What so many litres stand in, for people. */
    public static Text told(double litres) {
        Vessel vessel = of(litres);
        int count = (int) Math.ceil(litres / vessel.litres);
        return count == 1 ? vessel.text : Methods.MESSAGES.text("tubs.many", Integer.toString(count), vessel.text);
    }
}
