package nl.strook.payroll.input.sheet;

/** The seven columns of a pay input sheet, A to G, with the header that each must carry. */
public enum Column {
    NUMBER("Nummer"),
    /** Only to read. */
    NAME("Naam"),
    CODE("Looncode"),
    /** Only to read. */
    DESCRIPTION("Omschrijving"),
    QUANTITY("Aantal"),
    AMOUNT("Bedrag"),
    DATE("Datum");

    private final String header;

    Column(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }

    /** {@code A} to {@code G}. */
    public String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }

    public boolean isOnlyToRead() {
        return this == NAME || this == DESCRIPTION;
    }
}
