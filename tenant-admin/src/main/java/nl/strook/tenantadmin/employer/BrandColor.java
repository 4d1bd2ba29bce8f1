package nl.strook.tenantadmin.employer;

/** Colours to choose from for an employer's pages; their contrast is settled by the styles, whatever the hue. */
public enum BrandColor {
    BLUE(264, 130),
    TEAL(200, 100),
    GREEN(150, 110),
    ORANGE(48, 110),
    RED(20, 120),
    PINK(345, 120),
    PURPLE(310, 120),
    GREY(264, 0);

    private final int hue;
    private final int chroma;

    BrandColor(int hue, int chroma) {
        this.hue = hue;
        this.chroma = chroma;
    }

    int hue() {
        return hue;
    }

    /** In thousandths. */
    int chroma() {
        return chroma;
    }
}
